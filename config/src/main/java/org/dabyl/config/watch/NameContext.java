package org.dabyl.config.watch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;
import org.dabyl.config.yaml.YamlMap;

/// The words around a name that make it a street, a firm or a common word, from `names-context.yaml`.
///
/// Each question takes a word in lower case with ё as е. Immutable; for any thread.
public final class NameContext {
    private static final String FILE = "names-context.yaml";

    private final Words beforePlaces;
    private final Words beforeFirms;
    private final Words after;
    private final Words titles;
    private final Words common;
    private final Words towns;
    private final Words honours;
    private final Words families;
    private final List<String> organisations;

    /// @param letters with which [#starts] begin: most words begin otherwise
    private record Words(Set<String> whole, List<String> starts, String letters) {
        static Words of(List<String> entries) {
            Set<String> whole = new HashSet<>();
            List<String> starts = new ArrayList<>();
            for (String entry : entries) {
                String norm = norm(entry);
                if (norm.endsWith("*")) {
                    starts.add(norm.substring(0, norm.length() - 1));
                } else {
                    whole.add(norm);
                }
            }
            String letters = starts.stream()
                    .map(start -> start.substring(0, 1))
                    .distinct()
                    .collect(Collectors.joining());
            return new Words(Set.copyOf(whole), List.copyOf(starts), letters);
        }

        boolean has(String word) {
            if (whole.contains(word)) {
                return true;
            }
            if (word.isEmpty() || letters.indexOf(word.charAt(0)) < 0) {
                return false;
            }
            for (String start : starts) {
                if (word.startsWith(start)) {
                    return true;
                }
            }
            return false;
        }
    }

    private NameContext(YamlMap map) {
        beforePlaces = Words.of(map.texts("before-places"));
        beforeFirms = Words.of(map.texts("before-firms"));
        after = Words.of(map.texts("after"));
        titles = Words.of(map.texts("titles"));
        common = Words.of(map.texts("common-words"));
        towns = Words.of(map.texts("towns"));
        honours = Words.of(map.texts("honours"));
        families = Words.of(map.texts("families"));
        organisations =
                map.texts("organisations").stream().map(NameContext::norm).toList();
        map.done();
    }

    /// Reads the file; what is wrong in it is reported, and the rest counts.
    public static NameContext read(ConfigFiles files, Problems problems) {
        String text = files.find(FILE, problems).orElse("titles: []");
        return new NameContext(YamlMap.read(files.where(FILE), text, problems));
    }

    private static String norm(String word) {
        return word.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }

    /// «улице», «имени»: a name after it in the genitive is a place's.
    public boolean opensPlace(String word) {
        return beforePlaces.has(word);
    }

    /// «ТОО», «компания».
    public boolean opensFirm(String word) {
        return beforeFirms.has(word);
    }

    /// «көшесі», «Avenue».
    public boolean closesPlace(String word) {
        return after.has(word);
    }

    /// «Президент», «Mr»: no given name, though capitalised before a surname.
    public boolean isTitle(String word) {
        return titles.has(word);
    }

    /// Whether it is also a word of the language.
    public boolean isCommon(String word) {
        return common.has(word);
    }

    /// Whether it is a town, though it may look like a case of somebody's name: «Алматы» of Алмат.
    public boolean isTown(String word) {
        return towns.has(word);
    }

    /// «Академика»: what may stand between «имени» and a name.
    public boolean isHonour(String word) {
        return honours.has(word);
    }

    /// «Братья», «супругов», “brothers”: the given names after it share one surname.
    public boolean isFamily(String word) {
        return families.has(word);
    }

    /// Names of bodies that look like a person's, in lower case.
    public List<String> organisations() {
        return organisations;
    }
}
