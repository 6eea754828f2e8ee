package org.dabyl.config.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;
import org.dabyl.config.yaml.YamlMap;

/// Which articles of law speak for a civic case, and which for ordinary crime: `civic-laws.yaml`.
///
/// Article 488 of КоАП is the rally's, article 190 of УК the swindler's; most articles say nothing. Immutable;
/// for any thread.
public record CivicLaws(List<Weighed> laws) {
    private static final String FILE = "civic-laws.yaml";

    public CivicLaws {
        laws = List.copyOf(laws);
    }

    /// @param article «488», «456-2»
    /// @param weight above zero for a civic case, below for ordinary crime
    public record Weighed(String code, String article, int weight) {}

    /// How strongly the article speaks for a civic case; zero where it says nothing.
    ///
    /// «По 488-й» leaves the code to the reader, who knows of one such article only.
    public int weigh(LawRef law) {
        for (Weighed at : laws) {
            boolean same = at.code.equals(law.code()) || law.isBeyondCriminal() && at.weight > 0;
            if (same && at.article.equals(law.article())) {
                return at.weight;
            }
        }
        return 0;
    }

    /// Reads the file; problems are reported with their lines.
    public static CivicLaws load(ConfigFiles files, Problems problems) {
        Optional<String> text = files.find(FILE, problems);
        if (text.isEmpty()) {
            problems.report(files.where(FILE), 0, "is missing");
            return new CivicLaws(List.of());
        }
        YamlMap file = YamlMap.read(files.where(FILE), text.get(), problems);
        List<Weighed> laws = new ArrayList<>();
        for (YamlMap map : file.maps("laws")) {
            String code = map.text("code");
            int weight = weight(map);
            map.texts("articles").forEach(article -> laws.add(new Weighed(code, article, weight)));
            map.findText("note");
            map.done();
        }
        file.done();
        return new CivicLaws(laws);
    }

    private static int weight(YamlMap map) {
        try {
            return Integer.parseInt(map.text("weight"));
        } catch (NumberFormatException e) {
            map.wrong("weight", "must be a whole number");
            return 0;
        }
    }
}
