package org.dabyl.config.watch;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dabyl.config.Problems;
import org.dabyl.config.watch.PublicList.Listed;
import org.dabyl.config.yaml.YamlMap;

/// Reads one `watchlist-….yaml`.
///
/// Strict, because the file names people in public: nobody gets in without a full name, a measure, a day and a
/// source, and no spelling stands for two of them. What is wrong is reported with its line and left out. For
/// one thread.
final class PublicListReader {
    /// Letters of one alphabet: a Latin `a` inside a Cyrillic word would never be found in an article.
    private static final String WORD = "(?:[\\p{IsCyrillic}'’-]+|[\\p{IsLatin}'’-]+)";

    private static final Pattern SPELLING = Pattern.compile(WORD + "(?: " + WORD + ")*");

    private final Map<String, Integer> spellings = new HashMap<>();

    private PublicListReader() {}

    static PublicList read(String id, String where, String yaml, Problems problems) {
        YamlMap top = YamlMap.read(where, yaml, problems);
        PublicListReader reader = new PublicListReader();
        Map<String, String> titles = byLanguage(top, "title");
        String source = filled(top, "source");
        Map<String, String> removals = byLanguage(top, "removal");
        List<YamlMap> blocks = top.maps("people");
        if (blocks.isEmpty()) {
            top.wrong("people", "`people` lists nobody");
        }
        List<Listed> people = new ArrayList<>();
        blocks.forEach(block -> reader.listed(block).ifPresent(people::add));
        top.done();
        return new PublicList(id, titles, source, removals, people);
    }

    private Optional<Listed> listed(YamlMap block) {
        Optional<WatchedName> name = name(block);
        String city = block.findText("city").orElse("");
        String measure = filled(block, "measure");
        Optional<LocalDate> date = date(block);
        String source = filled(block, "source");
        block.done();
        if (name.isEmpty() || date.isEmpty() || measure.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Listed(name.get(), city, measure, date.get(), source));
    }

    private Optional<WatchedName> name(YamlMap block) {
        String name = filled(block, "name");
        List<String> all = new ArrayList<>();
        if (!name.isEmpty() && isFree(block, "name", name)) {
            all.add(name);
            if (!name.contains(" ")) {
                block.wrong("name", "`name` must be given name and surname, not `" + name + "` alone");
            }
        }
        for (String other : block.texts("spellings")) {
            if (isFree(block, "spellings", other)) {
                all.add(other);
            }
        }
        return all.contains(name) ? Optional.of(new WatchedName(name, all)) : Optional.empty();
    }

    private boolean isFree(YamlMap block, String key, String spelling) {
        if (!SPELLING.matcher(spelling).matches()) {
            block.wrong(key, "`" + spelling + "` is no name: letters of one alphabet, one space between words");
            return false;
        }
        Integer before = spellings.putIfAbsent(spelling.toLowerCase(Locale.ROOT), block.line(key));
        if (before != null) {
            block.wrong(key, "`" + spelling + "` stands in line " + before + " already");
        }
        return before == null;
    }

    private static Optional<LocalDate> date(YamlMap block) {
        String text = filled(block, "date");
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException _) {
            block.wrong("date", "`date` must be a day such as 2026-03-11, not `" + text + "`");
            return Optional.empty();
        }
    }

    private static Map<String, String> byLanguage(YamlMap top, String key) {
        Map<String, String> out = new HashMap<>();
        Optional<YamlMap> texts = top.findMap(key);
        if (texts.isEmpty() && !top.has(key)) {
            top.wrong(key, "`" + key + "` is missing");
        }
        for (String language : PublicList.LANGUAGES) {
            out.put(language, texts.map(map -> filled(map, language)).orElse(""));
        }
        texts.ifPresent(YamlMap::done);
        return out;
    }

    private static String filled(YamlMap map, String key) {
        String text = map.text(key);
        if (map.has(key) && map.findText(key).filter(String::isEmpty).isPresent()) {
            map.wrong(key, "`" + key + "` is empty");
        }
        return text;
    }
}
