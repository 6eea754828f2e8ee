package org.dabyl.config.text;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;

/// Reads one language's sentences, strictly: each key once, none missing or unknown, no argument that the
/// phrase lacks.
final class PhraseFile {
    private final String where;
    private final Problems problems;
    private final Map<String, Integer> lines = new HashMap<>();

    private PhraseFile(String where, Problems problems) {
        this.where = where;
        this.problems = problems;
    }

    static Map<Phrase, String> read(ConfigFiles files, Tongue tongue, Problems problems) {
        String name = "text/" + tongue.code() + ".properties";
        return files.find(name, problems)
                .map(text -> new PhraseFile(files.where(name), problems).read(text))
                .orElseGet(Map::of);
    }

    private Map<Phrase, String> read(String text) {
        countLines(text);
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IllegalArgumentException e) {
            problems.report(where, 0, "a `\\u` is not followed by four hexadecimal digits");
            return Map.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<Phrase, String> found = new EnumMap<>(Phrase.class);
        for (Phrase phrase : Phrase.values()) {
            Object value = properties.remove(phrase.key());
            if (value == null) {
                problems.report(where, 0, "`" + phrase.key() + "` is missing");
            } else {
                found.put(phrase, checked(phrase, value.toString()));
            }
        }
        properties.keySet().forEach(key -> problems.report(where, line(key.toString()), "unknown key `" + key + "`"));
        return found;
    }

    private String checked(Phrase phrase, String value) {
        if (value.isBlank()) {
            problems.report(where, line(phrase.key()), "`" + phrase.key() + "` is blank");
        }
        try {
            MessagePattern pattern = new MessagePattern(value);
            for (int i = 0; i < pattern.countParts(); i++) {
                MessagePattern.Part part = pattern.getPart(i);
                boolean argument = part.getType() == MessagePattern.Part.Type.ARG_NAME
                        || part.getType() == MessagePattern.Part.Type.ARG_NUMBER;
                if (argument && !phrase.arguments().contains(pattern.getSubstring(part))) {
                    problems.report(
                            where,
                            line(phrase.key()),
                            "`{" + pattern.getSubstring(part) + "}` is no argument of `" + phrase.key() + "`; it has "
                                    + phrase.arguments());
                }
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            problems.report(where, line(phrase.key()), "is no message pattern: " + e.getMessage());
            return "";
        }
        return value;
    }

    private void countLines(String text) {
        int number = 0;
        boolean continued = false;
        for (String line : text.lines().toList()) {
            number++;
            String start = line.strip();
            int end = start.indexOf('=');
            if (!continued && end > 0 && !start.startsWith("#")) {
                String key = start.substring(0, end).strip();
                if (lines.putIfAbsent(key, number) != null) {
                    problems.report(where, number, "`" + key + "` stands here twice");
                }
            }
            continued = line.endsWith("\\");
        }
    }

    private int line(String key) {
        return lines.getOrDefault(key, 0);
    }
}
