package org.dabyl.config.watch;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;
import org.dabyl.config.yaml.YamlMap;

/// What an alert calls a measure, from `measures.yaml`: never anything graver than the article's own words; and which
/// measures of one kind follow one another.
///
/// Immutable; for any thread.
public final class MeasureNames {
    private static final String FILE = "measures.yaml";
    private static final List<String> LANGUAGES = List.of("ru", "kk", "en");
    private final Map<EventKind, List<Wording>> wordings;

    /// @param with one of which must be there besides; empty where nothing need be
    /// @param step empty where it is none of its own
    private record Wording(List<List<String>> beginnings, List<String> with, Map<String, String> names, String step) {
        boolean fits(String measure) {
            return (beginnings.isEmpty() || beginnings.stream().anyMatch(parts -> areIn(measure, parts)))
                    && (with.isEmpty() || with.stream().anyMatch(measure::contains));
        }

        private static boolean areIn(String measure, List<String> parts) {
            int at = 0;
            for (String part : parts) {
                int found = measure.indexOf(part, at);
                if (found < 0) {
                    return false;
                }
                at = found + part.length();
            }
            return true;
        }
    }

    private MeasureNames(Map<EventKind, List<Wording>> wordings) {
        this.wordings = wordings;
    }

    public static MeasureNames read(ConfigFiles files, Problems problems) {
        Map<EventKind, List<Wording>> wordings = new EnumMap<>(EventKind.class);
        Optional<String> text = files.find(FILE, problems);
        if (text.isPresent()) {
            YamlMap top = YamlMap.read(files.where(FILE), text.get(), problems);
            for (YamlMap entry : top.maps("measures")) {
                read(entry, wordings);
            }
            for (EventKind kind : EventKind.values()) {
                List<Wording> own = wordings.getOrDefault(kind, List.of());
                if (own.isEmpty() || !own.getLast().beginnings().isEmpty()) {
                    top.wrong("measures", "the last entry of `" + kind.id() + "` must have no `words`");
                }
            }
            top.done();
        }
        return new MeasureNames(wordings);
    }

    private static void read(YamlMap entry, Map<EventKind, List<Wording>> wordings) {
        Map<String, String> names = new HashMap<>();
        for (String language : LANGUAGES) {
            names.put(language, entry.text(language));
        }
        List<List<String>> beginnings =
                entry.texts("words").stream().map(MeasureNames::parts).toList();
        List<String> with =
                entry.texts("with").stream().map(MeasureNames::beginning).toList();
        String step = entry.has("step") ? entry.text("step") : "";
        String id = entry.text("kind");
        EventKind.findById(id)
                .ifPresentOrElse(
                        kind -> wordings.computeIfAbsent(kind, _ -> new ArrayList<>())
                                .add(new Wording(beginnings, with, names, step)),
                        () -> entry.wrong("kind", "no kind is called `" + id + "`"));
        entry.done();
    }

    /// «отменил … оправдат»: the one and, further on, the other.
    private static List<String> parts(String words) {
        return Stream.of(words.split(" … ")).map(MeasureNames::beginning).toList();
    }

    private static String beginning(String word) {
        return " " + folded(word);
    }

    /// What to call a measure of that kind.
    ///
    /// @param measure the article's own words for it, in any language; may be empty
    public String name(EventKind kind, String measure, String language) {
        return wording(kind, measure)
                .map(wording -> wording.names().getOrDefault(language, kind.id()))
                .orElse(kind.id());
    }

    /// Which step of its kind a measure is: news to who was told of another one, as a charge is after a suspicion.
    ///
    /// @param measure the article's own words for it, in any language; may be empty
    public Optional<String> step(EventKind kind, String measure) {
        return wording(kind, measure).map(Wording::step).filter(step -> !step.isEmpty());
    }

    private Optional<Wording> wording(EventKind kind, String measure) {
        String words = " " + folded(measure).replaceAll("[^\\p{L}\\p{N}]+", " ");
        return wordings.getOrDefault(kind, List.of()).stream()
                .filter(wording -> wording.fits(words))
                .findFirst();
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
