package org.dabyl.bot.command;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dabyl.config.text.Phrase;
import org.dabyl.config.text.Phrasebook;
import org.dabyl.config.text.Tongue;

/// What people say where a command is meant: «мои подписки», «удали всё», `/stop`, `/subscirbe`, in any of the
/// languages. Immutable; for any thread.
final class Spoken {
    private static final Map<Phrase, String> COMMANDS = Map.ofEntries(
            Map.entry(Phrase.SPOKEN_SUBSCRIBE, "subscribe"),
            Map.entry(Phrase.SPOKEN_UNSUBSCRIBE, "unsubscribe"),
            Map.entry(Phrase.SPOKEN_LIST, "list"),
            Map.entry(Phrase.SPOKEN_RECENT, "recent"),
            Map.entry(Phrase.SPOKEN_LANGUAGE, "language"),
            Map.entry(Phrase.SPOKEN_PAUSE, "pause"),
            Map.entry(Phrase.SPOKEN_RESUME, "resume"),
            Map.entry(Phrase.SPOKEN_STATUS, "status"),
            Map.entry(Phrase.SPOKEN_FORGET, "forget"),
            Map.entry(Phrase.HELP_WORDS, "help"));
    private static final int LEAST_BEGINNING = 3;
    private static final int SHORT = 5;

    private final Phrasebook phrases;

    Spoken(Phrasebook phrases) {
        this.phrases = phrases;
    }

    /// Whether the whole text is among the words of that phrase.
    boolean says(String text, Phrase words) {
        return words(words).anyMatch(key(text)::equals);
    }

    /// The command that the whole text means.
    Optional<String> command(String text) {
        return COMMANDS.entrySet().stream()
                .filter(entry -> says(text, entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /// The command that somebody meant who typed one that there is none of: a slip, a beginning, another word for it.
    Optional<String> meant(String typed, List<String> names) {
        String name = key(typed);
        return command(name.replace('_', ' '))
                .or(() -> names.stream()
                        .filter(known ->
                                name.length() >= LEAST_BEGINNING && (known.startsWith(name) || name.startsWith(known)))
                        .findFirst())
                .or(() -> names.stream()
                        .filter(known -> Slips.between(known, name) <= (name.length() < SHORT ? 1 : 2))
                        .findFirst());
    }

    private Stream<String> words(Phrase words) {
        return Stream.of(Tongue.values())
                .flatMap(tongue -> Stream.of(phrases.say(tongue, words).split(", ")))
                .map(Spoken::key);
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[^\\p{L}\\p{M}\\d_' -]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
