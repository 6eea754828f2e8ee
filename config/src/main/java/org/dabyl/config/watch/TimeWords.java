package org.dabyl.config.watch;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;
import org.dabyl.config.yaml.YamlMap;

/// The words of numbers, units, months, days and money in `time.yaml`. Immutable; for any thread.
///
/// Only holds them: what they mean together, the finders of terms and dates know.
public final class TimeWords {
    public static final String FILE = "time.yaml";

    private static final List<String> GROUPS = List.of(
            "numbers",
            "half-units",
            "number-stems",
            "units",
            "unit-stems",
            "cues",
            "months",
            "days",
            "tens",
            "weekdays",
            "relative",
            "periods");
    private static final List<String> LISTS = List.of(
            "apart",
            "halves",
            "half-behind",
            "bare",
            "bare-before",
            "between",
            "listing",
            "giving",
            "tenge",
            "indexes",
            "year-words",
            "spans",
            "several",
            "future",
            "month-before",
            "month-behind",
            "month-early-behind",
            "month-middle-behind",
            "month-late-behind",
            "month-early-before",
            "month-middle-before",
            "month-late-before",
            "month-parts",
            "month-first",
            "month-mid",
            "month-last",
            "day-before",
            "day-behind",
            "night",
            "day-before-told",
            "that-day",
            "born-before",
            "born-behind",
            "eve-of");

    private final Map<String, Map<String, List<String>>> groups;
    private final Map<String, List<String>> lists;

    private TimeWords(Map<String, Map<String, List<String>>> groups, Map<String, List<String>> lists) {
        this.groups = groups;
        this.lists = lists;
    }

    /// Reads `time.yaml`; what is wrong in it is reported, and the rest is read on.
    public static TimeWords read(ConfigFiles files, Problems problems) {
        YamlMap top = YamlMap.read(files.where(FILE), files.find(FILE, problems).orElse(""), problems);
        Map<String, Map<String, List<String>>> groups = new LinkedHashMap<>();
        for (String name : GROUPS) {
            Optional<YamlMap> map = top.findMap(name);
            if (map.isEmpty()) {
                problems.report(files.where(FILE), top.line(), "`" + name + "` is missing");
            }
            Map<String, List<String>> group = new LinkedHashMap<>();
            map.ifPresent(block -> block.keys().forEach(key -> group.put(key, block.texts(key))));
            groups.put(name, group);
        }
        Map<String, List<String>> lists = new LinkedHashMap<>();
        LISTS.forEach(name -> lists.put(name, top.texts(name)));
        top.done();
        numeric(groups, problems, files.where(FILE));
        known(groups, problems, files.where(FILE));
        return new TimeWords(groups, lists);
    }

    private static void numeric(Map<String, Map<String, List<String>>> groups, Problems problems, String where) {
        for (String name : List.of("numbers", "number-stems", "months", "days", "tens", "weekdays", "relative")) {
            Map<String, List<String>> group = groups.getOrDefault(name, Map.of());
            for (String key : List.copyOf(group.keySet())) {
                if (!key.matches("-?[0-9]{1,10}")) {
                    problems.report(where, 0, "`" + key + "` in `" + name + "` must be a number");
                    group.remove(key);
                }
            }
        }
    }

    /// Drops the keys that nothing here means, so that no finder stumbles over them.
    private static void known(Map<String, Map<String, List<String>>> groups, Problems problems, String where) {
        List<String> units = List.of("minute", "hour", "day", "week", "month", "year");
        List<String> periods =
                List.of("last-week", "this-week", "early-this-month", "last-month", "last-year", "this-year");
        Map.of("units", units, "unit-stems", units, "periods", periods).forEach((name, keys) -> {
            Map<String, List<String>> group = groups.getOrDefault(name, Map.of());
            for (String key : List.copyOf(group.keySet())) {
                if (!keys.contains(key)) {
                    problems.report(where, 0, "unknown `" + key + "` in `" + name + "`; known are " + keys);
                    group.remove(key);
                }
            }
        });
        groups.getOrDefault("half-units", Map.of()).values().removeIf(values -> {
            boolean wrong = values.size() != 1 || !values.getFirst().matches("T?[0-9]{1,3}M");
            if (wrong) {
                problems.report(where, 0, "a value in `half-units` must be like 6M or T30M, not " + values);
            }
            return wrong;
        });
    }

    /// The word lists of a group, by key: `units` has `day`, `month`, ….
    public Map<String, List<String>> group(String name) {
        return groups.getOrDefault(name, Map.of());
    }

    /// All lists of their own, by name.
    public Map<String, List<String>> lists() {
        return Collections.unmodifiableMap(lists);
    }

    /// The words of a list of its own, such as `tenge`.
    public List<String> list(String name) {
        return lists.getOrDefault(name, List.of());
    }
}
