package org.dabyl.config.watch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;
import org.dabyl.config.watch.LawArticle.Checked;
import org.dabyl.config.watch.LawArticle.Cue;
import org.dabyl.config.yaml.YamlMap;

/// The articles of law in `law.yaml`, and the words that news writes them with. Immutable; for any thread.
public final class LawArticles {
    public static final String FILE = "law.yaml";

    private final List<LawArticle> all;
    private final Map<String, List<String>> codeNames;
    private final Map<String, List<String>> words;
    private final Map<String, LawArticle> byReference = new HashMap<>();

    private LawArticles(List<LawArticle> all, Map<String, List<String>> codeNames, Map<String, List<String>> words) {
        this.all = List.copyOf(all);
        this.codeNames = codeNames;
        this.words = words;
        all.forEach(article -> byReference.put(article.code() + " " + article.article(), article));
    }

    /// Reads `law.yaml`; what is wrong in it is reported, and the rest is read on.
    public static LawArticles read(ConfigFiles files, Problems problems) {
        YamlMap top = YamlMap.read(files.where(FILE), files.find(FILE, problems).orElse(""), problems);
        Map<String, List<String>> words = new LinkedHashMap<>();
        top.findMap("words").ifPresent(map -> map.keys().forEach(key -> words.put(key, map.texts(key))));
        Map<String, List<String>> codes = new LinkedHashMap<>();
        for (YamlMap map : top.maps("codes")) {
            codes.put(map.text("code"), map.texts("names"));
            map.done();
        }
        YamlMap sources = top.findMap("sources").orElseGet(() -> YamlMap.read(FILE, "{}", problems));
        List<LawArticle> articles = new ArrayList<>();
        for (YamlMap map : top.maps("articles")) {
            articles.add(article(map, codes, sources));
        }
        sources.keys();
        top.done();
        return new LawArticles(articles, codes, words);
    }

    private static LawArticle article(YamlMap map, Map<String, List<String>> codes, YamlMap sources) {
        String code = map.text("code");
        if (!codes.containsKey(code)) {
            map.wrong("code", "unknown code `" + code + "`; known are " + String.join(", ", codes.keySet()));
        }
        LawArticle article = new LawArticle(
                code,
                map.text("article"),
                map.text("title"),
                map.findText("kk").orElse(""),
                map.findText("en").orElse(""),
                days(map),
                oneOf(map, "cue", Cue.NONE, Cue.class),
                oneOf(map, "checked", Checked.NO, Checked.class),
                map.findText("source").flatMap(sources::findText).orElse(""),
                map.texts("said"));
        map.done();
        return article;
    }

    private static OptionalInt days(YamlMap map) {
        Optional<String> days = map.findText("arrest");
        if (days.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!days.get().matches("[0-9]{1,2}")) {
            map.wrong("arrest", "`arrest` must be a number of days, 0 for none");
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(days.get()));
    }

    private static <E extends Enum<E>> E oneOf(YamlMap map, String key, E whenAbsent, Class<E> type) {
        Optional<String> text = map.findText(key);
        if (text.isEmpty()) {
            return whenAbsent;
        }
        for (E value : type.getEnumConstants()) {
            if (value.name().toLowerCase(Locale.ROOT).equals(text.get())) {
                return value;
            }
        }
        map.wrong(key, "`" + key + "` has an unknown value `" + text.get() + "`");
        return whenAbsent;
    }

    public List<LawArticle> all() {
        return all;
    }

    /// Each code's name in findings with the patterns of how it is written; `other` are codes that we do not name.
    public Map<String, List<String>> codeNames() {
        return codeNames;
    }

    /// The words of one list, such as `article`; empty where the file has no such list.
    public List<String> words(String list) {
        return words.getOrDefault(list, List.of());
    }

    public Optional<LawArticle> find(LawRef ref) {
        return Optional.ofNullable(byReference.get(ref.code() + " " + ref.article()));
    }

    /// Whether any code here has an article of that number.
    public boolean knows(String article) {
        return all.stream().anyMatch(known -> known.article().equals(article));
    }

    /// The code that alone holds an article of that number, where there is one and only one here.
    public Optional<String> onlyCodeOf(String article) {
        List<String> codes = all.stream()
                .filter(known -> known.article().equals(article))
                .map(LawArticle::code)
                .toList();
        return codes.size() == 1 ? Optional.of(codes.getFirst()) : Optional.empty();
    }
}
