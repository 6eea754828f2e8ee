package org.dabyl.config.watch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;
import org.dabyl.config.yaml.YamlMap;

/// The words by which events are recognised in one language: `lexicon-ru.yaml`, `lexicon-kk.yaml`,
/// `lexicon-en.yaml`.
///
/// Data without behaviour; the classifier compiles it. Immutable; for any thread.
///
/// @param language the two-letter code
/// @param smallWords what the rules about clauses and names look at; a list that the file leaves out is empty
public record Lexicon(String language, List<LexiconEntry> entries, Map<WordList, Set<String>> smallWords) {
    /// The languages that there are lexicons for, in the order of their files.
    public static final List<String> LANGUAGES = List.of("ru", "kk", "en");

    public Lexicon {
        entries = List.copyOf(entries);
        smallWords = Map.copyOf(smallWords);
    }

    /// Reads the lexicons of all languages; every problem is reported with its file and line, and the entry
    /// that has one is left out.
    public static List<Lexicon> load(ConfigFiles files, Problems problems) {
        return LANGUAGES.stream()
                .map(language -> load(files, language, problems))
                .toList();
    }

    private static Lexicon load(ConfigFiles files, String language, Problems problems) {
        String name = "lexicon-" + language + ".yaml";
        Optional<String> text = files.find(name, problems);
        if (text.isEmpty()) {
            problems.report(files.where(name), 0, "is missing");
            return new Lexicon(language, List.of(), Map.of());
        }
        return new LexiconReader(YamlMap.read(files.where(name), text.get(), problems)).read(language);
    }
}
