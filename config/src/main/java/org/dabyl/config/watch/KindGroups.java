package org.dabyl.config.watch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;
import org.dabyl.config.yaml.YamlMap;

/// What a chat can type for kinds of events, in every language: `kinds.yaml`. Immutable; for any thread.
public final class KindGroups {
    private static final String FILE = "kinds.yaml";
    private static final List<String> LANGUAGES = List.of("ru", "kk", "en");
    private static final String KAZAKH = "әғқңөұүһі";
    private static final String SUBSTITUTE = "агкноуухи";
    private static final String CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюя";
    private static final String[] LATIN =
            "a b v g d e zh z i i k l m n o p r s t u f kh ts ch sh sh  y  e yu ya".split(" ", -1);
    private final Map<String, KindGroup> byId = new LinkedHashMap<>();
    private final Map<String, KindGroup> byWord = new HashMap<>();
    /// The same in Latin letters: who has no other keyboard types «ustau», «zaderzhaniya».
    private final Map<String, KindGroup> byLatin = new HashMap<>();
    private final Set<String> asking = new HashSet<>();

    private KindGroups() {}

    /// Reads the file; an unknown kind, or a word that leads to two groups, is reported with its line.
    public static KindGroups read(ConfigFiles files, Problems problems) {
        YamlMap top = YamlMap.read(files.where(FILE), files.find(FILE, problems).orElse(""), problems);
        KindGroups groups = new KindGroups();
        if (top.has("asking")) {
            top.texts("asking").forEach(word -> groups.asking.add(key(word)));
        }
        for (YamlMap block : top.maps("kinds")) {
            groups.add(block);
        }
        top.done();
        if (!groups.byId.containsKey(KindGroup.EVERYTHING)) {
            problems.report(top.file(), top.line(), "the group `" + KindGroup.EVERYTHING + "` is missing");
        }
        return groups;
    }

    private void add(YamlMap block) {
        Set<EventKind> kinds = EnumSet.noneOf(EventKind.class);
        for (String id : block.texts("kinds")) {
            Optional<EventKind> kind = EventKind.findById(id);
            kind.ifPresentOrElse(kinds::add, () -> block.wrong("kinds", "there is no kind `" + id + "`"));
        }
        Set<String> steps = block.has("steps") ? Set.copyOf(block.texts("steps")) : Set.of();
        for (String step : steps) {
            if (EventKind.findById(step.split(" ", 2)[0]).isEmpty()) {
                block.wrong("steps", "there is no kind that `" + step + "` is of");
            }
        }
        Map<String, String> names = new HashMap<>();
        LANGUAGES.forEach(language -> names.put(language, block.text(language)));
        KindGroup group = new KindGroup(block.text("id"), kinds, steps, names, block.flag("button", false));
        byId.put(group.id(), group);
        List<String> words = new ArrayList<>(block.texts("words"));
        words.addAll(names.values());
        for (String word : words) {
            KindGroup before = byWord.putIfAbsent(key(word), group);
            if (before != null && !before.id().equals(group.id())) {
                block.wrong("words", "`" + word + "` leads to `" + before.id() + "` already");
            }
            byLatin.putIfAbsent(latin(key(word)), group);
        }
        block.done();
    }

    public List<KindGroup> all() {
        return List.copyOf(byId.values());
    }

    public Optional<KindGroup> findById(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The kinds of the group of that id; none where a later version knew it.
    public Set<EventKind> kinds(String id) {
        return findById(id).map(KindGroup::kinds).orElse(Set.of());
    }

    /// The group that somebody means by these words, whatever their case.
    public Optional<KindGroup> findTyped(String words) {
        String key = key(words);
        return Optional.ofNullable(byWord.getOrDefault(key, byLatin.get(key)));
    }

    /// The words without those before and behind them that only ask for them: «подпишите меня на задержания». One is
    /// always left.
    public String withoutAsking(String words) {
        List<String> left = new ArrayList<>(List.of(words.strip().split("\\s+")));
        while (left.size() > 1 && isAsking(left.getFirst())) {
            left.removeFirst();
        }
        while (left.size() > 1 && isAsking(left.getLast())) {
            left.removeLast();
        }
        return String.join(" ", left);
    }

    private boolean isAsking(String word) {
        return asking.contains(key(word).replaceAll("[.,:;!?]+$", ""));
    }

    /// The group one of whose words is a slip of the hand away, two in a long word; for a question back.
    public Optional<KindGroup> findNear(String word) {
        String typed = key(word);
        int slips = typed.length() < 5 ? 0 : typed.length() < 8 ? 1 : 2;
        return Stream.concat(byWord.entrySet().stream(), byLatin.entrySet().stream())
                .filter(entry -> slips > 0 && distance(entry.getKey(), typed) <= slips)
                .min(Comparator.comparingInt(entry -> distance(entry.getKey(), typed)))
                .map(Map.Entry::getValue);
    }

    /// Lower case, ё as е, Kazakh letters as those type them who lack them.
    private static String key(String words) {
        String lower = words.strip().toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("\\s+", " ");
        StringBuilder out = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            int kazakh = KAZAKH.indexOf(lower.charAt(i));
            out.append(kazakh < 0 ? lower.charAt(i) : SUBSTITUTE.charAt(kazakh));
        }
        return out.toString();
    }

    private static String latin(String key) {
        StringBuilder out = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            int letter = CYRILLIC.indexOf(key.charAt(i));
            out.append(letter < 0 ? String.valueOf(key.charAt(i)) : LATIN[letter]);
        }
        return out.toString();
    }

    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int same = one.charAt(i - 1) == other.charAt(j - 1) ? diagonal : diagonal + 1;
                diagonal = row[j];
                row[j] = Math.min(Math.min(row[j], row[j - 1]) + 1, same);
            }
        }
        return row[other.length()];
    }
}
