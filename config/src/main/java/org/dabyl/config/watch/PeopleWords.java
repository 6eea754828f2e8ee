package org.dabyl.config.watch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;
import org.dabyl.config.yaml.YamlMap;

/// The words beside people's names, as `people-words.yaml` lists them: roles, verbs, streets, firms, and what
/// only looks like a name.
///
/// Lists only; whoever reads an article makes the forms. Immutable; for any thread.
public final class PeopleWords {
    private static final String FILE = "people-words.yaml";
    private static final Set<String> ROLES = Set.of("target", "lawyer", "official", "relative", "speaker");

    /// A list of words in each language; a word that ends in `*` stands for all that start so.
    public record Lists(List<String> russian, List<String> kazakh, List<String> english) {
        public Lists {
            russian = List.copyOf(russian);
            kazakh = List.copyOf(kazakh);
            english = List.copyOf(english);
        }

        /// The words of all three.
        public List<String> all() {
            List<String> all = new ArrayList<>(russian);
            all.addAll(kazakh);
            all.addAll(english);
            return all;
        }
    }

    private static final Lists NOTHING = new Lists(List.of(), List.of(), List.of());

    private final Map<String, Lists> roles = new LinkedHashMap<>();
    private final Map<String, Lists> lists = new LinkedHashMap<>();
    private final Map<String, List<String>> plain = new LinkedHashMap<>();

    private PeopleWords() {}

    /// Reads the file; what is wrong in it is reported, and the rest counts.
    public static PeopleWords read(ConfigFiles files, Problems problems) {
        PeopleWords words = new PeopleWords();
        String where = files.where(FILE);
        Optional<String> text = files.find(FILE, problems);
        if (text.isEmpty()) {
            problems.report(where, 0, "there is no such file");
            return words;
        }
        YamlMap map = YamlMap.read(where, text.get(), problems);
        for (YamlMap role : map.maps("roles")) {
            words.role(role);
        }
        for (String key : List.of(
                "saying",
                "doing",
                "doing-accusative",
                "doing-dative",
                "asks-accusative",
                "asks-dative",
                "undergoing",
                "beside-surname",
                "named-after",
                "single-after",
                "names-a",
                "names-a-small",
                "names-an-office",
                "alias",
                "civic-body",
                "former",
                "family",
                "kin",
                "no-person")) {
            map.findMap(key).ifPresent(list -> words.lists.put(key, lists(list)));
        }
        for (String key :
                List.of("word-too", "known", "and", "particles", "leaders", "role-prefixes", "korean-surnames")) {
            words.plain.put(key, lower(map, key));
        }
        map.done();
        return words;
    }

    private void role(YamlMap map) {
        String role = map.text("role");
        if (!ROLES.contains(role)) {
            map.wrong("role", "`" + role + "` is no role; known are " + String.join(", ", List.copyOf(ROLES)));
        }
        roles.put(role, lists(map));
    }

    private static Lists lists(YamlMap map) {
        Lists lists = new Lists(lower(map, "ru"), lower(map, "kk"), lower(map, "en"));
        map.keys().stream()
                .filter(key -> !Set.of("ru", "kk", "en", "role").contains(key))
                .forEach(key -> map.wrong(key, "unknown key `" + key + "`; known are ru, kk, en"));
        return lists;
    }

    private static List<String> lower(YamlMap map, String key) {
        List<String> words = map.texts(key);
        for (String word : words) {
            if (word.isBlank() || !word.equals(word.toLowerCase(Locale.ROOT))) {
                map.wrong(key, "`" + word + "` must be in lower case");
            }
        }
        return words;
    }

    /// The words of a role: `target`, `lawyer`, `official`, `relative`, `speaker`.
    public Lists role(String role) {
        return roles.getOrDefault(role, NOTHING);
    }

    /// The words under a key with a list for each language.
    public Lists lists(String key) {
        return lists.getOrDefault(key, NOTHING);
    }

    /// The words under a key with one list for all languages.
    public List<String> plain(String key) {
        return plain.getOrDefault(key, List.of());
    }
}
