package org.dabyl.bot.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;
import org.dabyl.config.yaml.YamlMap;

/// What the demo's outlets publish, and what its chat is subscribed to. Immutable.
///
/// @param reports in the order in which they are published
public record Story(List<SampleOutlet> outlets, List<Report> reports, List<String> subscriptions) {
    private static final String FILE = "demo/story.yaml";

    public Story {
        outlets = List.copyOf(outlets);
        reports = List.copyOf(reports);
        subscriptions = List.copyOf(subscriptions);
    }

    /// Reads the story that is built in; what is wrong in it is reported.
    public static Story read(Problems problems) {
        YamlMap top =
                YamlMap.read(FILE, ConfigFiles.builtIn().find(FILE, problems).orElse(""), problems);
        List<SampleOutlet> outlets = new ArrayList<>();
        top.maps("outlets").forEach(block -> outlets.add(outlet(block)));
        List<Report> reports = new ArrayList<>();
        top.maps("reports").forEach(block -> reports.add(report(block, outlets)));
        reports.sort(Comparator.comparing(Report::at));
        Story story = new Story(outlets, reports, top.texts("subscriptions"));
        top.done();
        return story;
    }

    private static SampleOutlet outlet(YamlMap block) {
        String format = block.text("format");
        Optional<SampleOutlet.Format> known = List.of(SampleOutlet.Format.values()).stream()
                .filter(one -> one.id().equals(format))
                .findFirst();
        if (known.isEmpty()) {
            block.wrong("format", "`format` must be rss, rss-1251 or atom, not `" + format + "`");
        }
        SampleOutlet outlet = new SampleOutlet(
                block.text("id"),
                block.text("name"),
                block.text("language"),
                known.orElse(SampleOutlet.Format.RSS),
                block.text("title"));
        block.done();
        return outlet;
    }

    private static Report report(YamlMap block, List<SampleOutlet> outlets) {
        String outlet = block.text("outlet");
        if (outlets.stream().noneMatch(one -> one.id().equals(outlet))) {
            block.wrong("outlet", "there is no outlet `" + outlet + "` above");
        }
        Duration at = block.has("ago")
                ? Duration.ofHours(number(block, "ago")).negated()
                : Duration.ofSeconds(number(block, "at"));
        Report report = new Report(
                outlet,
                at,
                block.text("title"),
                block.text("summary"),
                block.findText("text").orElse(""));
        block.done();
        return report;
    }

    private static int number(YamlMap block, String key) {
        String text = block.text(key);
        if (text.matches("[0-9]{1,4}")) {
            return Integer.parseInt(text);
        }
        block.wrong(key, "`" + key + "` must be a number, not `" + text + "`");
        return 0;
    }
}
