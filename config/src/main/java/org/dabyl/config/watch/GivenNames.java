package org.dabyl.config.watch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;
import org.dabyl.config.yaml.YamlMap;

/// The given names that the press of Kazakhstan writes, with the gender of who bears them.
///
/// Read from `given-names.yaml`. Nominatives only: whoever reads an article brings the forms. A name that both
/// men and women bear is there once for each. With them stand the roots of names that Russian and Kazakh write unlike
/// («Жакупов», «Жақыпов»). Immutable; for any thread.
public final class GivenNames {
    private static final String FILE = "given-names.yaml";

    /// Whether men or women bear a name.
    public enum Gender {
        MALE,
        FEMALE
    }

    /// A given name: its usual spelling first, then others; in the nominative, capital first.
    public record GivenName(Gender gender, List<String> spellings) {
        public GivenName {
            spellings = List.copyOf(spellings);
        }
    }

    private final List<GivenName> all;
    private final List<List<String>> roots;
    private final List<List<String>> kindred;

    private GivenNames(List<GivenName> all, List<List<String>> roots, List<List<String>> kindred) {
        this.all = List.copyOf(all);
        this.roots = List.copyOf(roots);
        this.kindred = List.copyOf(kindred);
    }

    /// Reads the file; what is wrong in it is reported, and the rest counts.
    public static GivenNames read(ConfigFiles files, Problems problems) {
        List<GivenName> all = new ArrayList<>();
        List<List<String>> roots = new ArrayList<>();
        List<List<String>> kindred = new ArrayList<>();
        String where = files.where(FILE);
        files.find(FILE, problems).ifPresent(text -> {
            YamlMap map = YamlMap.read(where, text, problems);
            read(map, "male", Gender.MALE, all);
            read(map, "female", Gender.FEMALE, all);
            read(map, "english-male", Gender.MALE, all);
            read(map, "english-female", Gender.FEMALE, all);
            readRoots(map, "roots", roots);
            readRoots(map, "kindred-roots", kindred);
            map.done();
        });
        return new GivenNames(all, roots, kindred);
    }

    private static void readRoots(YamlMap map, String key, List<List<String>> out) {
        for (String entry : map.texts(key)) {
            out.add(spellings(map, key, entry));
            if (out.getLast().size() < 2) {
                map.wrong(key, "`" + entry + "` has one spelling: write another after `|`");
            }
        }
    }

    private static void read(YamlMap map, String key, Gender gender, List<GivenName> out) {
        Set<String> seen = new HashSet<>();
        for (String entry : map.texts(key)) {
            List<String> spellings = spellings(map, key, entry);
            if (!seen.add(spellings.getFirst())) {
                map.wrong(key, "`" + spellings.getFirst() + "` stands here twice");
            }
            out.add(new GivenName(gender, spellings));
        }
    }

    private static List<String> spellings(YamlMap map, String key, String entry) {
        List<String> spellings =
                Arrays.stream(entry.split("\\|")).map(String::strip).toList();
        for (String spelling : spellings) {
            if (spelling.length() < 2 || !spelling.chars().allMatch(c -> Character.isLetter(c) || c == '-')) {
                map.wrong(key, "`" + entry + "` is no given name: letters only, at least two");
            }
        }
        return spellings;
    }

    /// All names, men's first.
    public List<GivenName> all() {
        return all;
    }

    /// What names begin with, each root in its spellings: whichever is written, it is one name.
    public List<List<String>> roots() {
        return roots;
    }

    /// The same of roots that are one by descent, but in Russian surnames of their own as well: perhaps one name.
    public List<List<String>> kindredRoots() {
        return kindred;
    }
}
