package org.dabyl.config.text;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;

/// The bot's sentences, worded: numbers agree with their nouns as each language wants.
///
/// What it returns is plain text; who sends it escapes it. Patterns are compiled when first used, so that a
/// start does not pay for all of them. For any thread.
public final class Phrasebook {
    private final Map<Tongue, Map<Phrase, String>> wordings;
    private final Map<String, MessageFormat> compiled = new ConcurrentHashMap<>();

    private Phrasebook(Map<Tongue, Map<Phrase, String>> wordings) {
        this.wordings = wordings;
    }

    /// Reads `text/ru.properties` and its sisters.
    public static Phrasebook load(ConfigFiles files, Problems problems) {
        Map<Tongue, Map<Phrase, String>> wordings = new EnumMap<>(Tongue.class);
        for (Tongue tongue : Tongue.values()) {
            wordings.put(tongue, PhraseFile.read(files, tongue, problems));
        }
        return new Phrasebook(wordings);
    }

    /// Words a phrase.
    ///
    /// @param namesAndValues each argument's name and its value, a text or a number
    public String say(Tongue tongue, Phrase phrase, Object... namesAndValues) {
        if (namesAndValues.length != 2 * phrase.arguments().size()) {
            throw new IllegalArgumentException(phrase + " takes " + phrase.arguments());
        }
        String pattern = pattern(tongue, phrase);
        if (namesAndValues.length == 0 && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        Map<String, Object> arguments = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String name = namesAndValues[i].toString();
            if (!phrase.arguments().contains(name)) {
                throw new IllegalArgumentException(phrase + " has no " + name);
            }
            arguments.put(name, namesAndValues[i + 1]);
        }
        MessageFormat format = compiled.computeIfAbsent(
                tongue + "." + phrase, _ -> new MessageFormat(pattern, ULocale.forLocale(Locale.of(tongue.code()))));
        synchronized (format) {
            return format.format(arguments);
        }
    }

    /// As it stands in the file.
    String pattern(Tongue tongue, Phrase phrase) {
        Map<Phrase, String> wording = wordings.getOrDefault(tongue, Map.of());
        return wording.getOrDefault(phrase, "");
    }
}
