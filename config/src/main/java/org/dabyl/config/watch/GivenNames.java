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
/// men and women bear is there once for each. Immutable; for any thread.
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

    private GivenNames(List<GivenName> all) {
        this.all = List.copyOf(all);
    }

    /// Reads the file; what is wrong in it is reported, and the rest counts.
    public static GivenNames read(ConfigFiles files, Problems problems) {
        List<GivenName> all = new ArrayList<>();
        String where = files.where(FILE);
        files.find(FILE, problems).ifPresent(text -> {
            YamlMap map = YamlMap.read(where, text, problems);
            read(map, "male", Gender.MALE, all);
            read(map, "female", Gender.FEMALE, all);
            read(map, "english-male", Gender.MALE, all);
            read(map, "english-female", Gender.FEMALE, all);
            map.done();
        });
        return new GivenNames(all);
    }

    private static void read(YamlMap map, String key, Gender gender, List<GivenName> out) {
        Set<String> seen = new HashSet<>();
        for (String entry : map.texts(key)) {
            List<String> spellings =
                    Arrays.stream(entry.split("\\|")).map(String::strip).toList();
            for (String spelling : spellings) {
                if (spelling.length() < 2 || !spelling.chars().allMatch(c -> Character.isLetter(c) || c == '-')) {
                    map.wrong(key, "`" + entry + "` is no given name: letters only, at least two");
                }
            }
            if (!seen.add(spellings.getFirst())) {
                map.wrong(key, "`" + spellings.getFirst() + "` stands here twice");
            }
            out.add(new GivenName(gender, spellings));
        }
    }

    /// All names, men's first.
    public List<GivenName> all() {
        return all;
    }
}
