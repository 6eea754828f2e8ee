package org.dabyl.config.watch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;
import org.dabyl.config.yaml.YamlMap;

/// Which words of a language mean alike, as `word-classes-ru.yaml`, `word-classes-kk.yaml` and `word-classes-en.yaml`
/// list them: «забрали», «увезли» and «скрутили» are all of the class `take`.
///
/// The odds count classes beside words, so that a word that no labelled article has counts as its like do. A word in
/// small letters, or a beginning of words with a `*` behind it; it may be of several classes. Immutable; for any
/// thread.
///
/// @param language the two-letter code
/// @param deeds what is done to people
/// @param others who, where, when, and what other news is about
public record WordClasses(String language, Map<String, List<String>> deeds, Map<String, List<String>> others) {
    /// What a word may be written with: Latin and Cyrillic letters.
    private static final int LETTERS = 0x530;

    public WordClasses {
        deeds = inOrder(deeds);
        others = inOrder(others);
    }

    private static Map<String, List<String>> inOrder(Map<String, List<String>> classes) {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        classes.forEach((name, words) -> copy.put(name, List.copyOf(words)));
        return copy;
    }

    /// Reads the files of all languages; a word that is none is reported with its file and line, and left out.
    public static List<WordClasses> load(ConfigFiles files, Problems problems) {
        return Lexicon.LANGUAGES.stream()
                .map(language -> read(language, files, problems))
                .toList();
    }

    private static WordClasses read(String language, ConfigFiles files, Problems problems) {
        String name = "word-classes-" + language + ".yaml";
        Optional<String> text = files.find(name, problems);
        if (text.isEmpty()) {
            problems.report(files.where(name), 0, "is missing");
            return new WordClasses(language, Map.of(), Map.of());
        }
        YamlMap file = YamlMap.read(files.where(name), text.get(), problems);
        Map<String, List<String>> deeds = classes(file, "deeds");
        Map<String, List<String>> others = classes(file, "others");
        for (String twice : others.keySet()) {
            if (deeds.containsKey(twice)) {
                file.wrong("others", "`" + twice + "` stands among the deeds already");
            }
        }
        file.done();
        return new WordClasses(language, deeds, others);
    }

    private static Map<String, List<String>> classes(YamlMap file, String key) {
        Map<String, List<String>> classes = new LinkedHashMap<>();
        file.findMap(key).ifPresent(map -> {
            for (String name : map.keys()) {
                List<String> words = new ArrayList<>();
                for (String word : map.text(name).split("\\s+")) {
                    if (isWord(word)) {
                        words.add(word);
                    } else {
                        map.wrong(
                                name, "`" + word + "` must be a word in small letters, with at most one `*` behind it");
                    }
                }
                classes.put(name, words);
            }
        });
        return classes;
    }

    private static boolean isWord(String word) {
        String letters = word.endsWith("*") ? word.substring(0, word.length() - 1) : word;
        return !letters.isEmpty()
                && letters.indexOf('*') < 0
                && letters.equals(letters.toLowerCase(Locale.ROOT))
                && letters.chars().allMatch(letter -> letter < LETTERS);
    }
}
