package org.dabyl.config.watch;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dabyl.config.yaml.YamlMap;

/// Reads one lexicon's file. For one thread, once.
final class LexiconReader {
    /// The kind of an arrest that only the words around it decide.
    private static final String ARREST = "arrest";

    private final YamlMap file;
    private final Map<String, List<String>> classes = new HashMap<>();
    private final PatternReader reader = new PatternReader(classes);
    private final Set<String> ids = new HashSet<>();

    LexiconReader(YamlMap file) {
        this.file = file;
    }

    Lexicon read(String language) {
        if (!file.text("language").equals(language)) {
            file.wrong("language", "this file must say `language: " + language + "`");
        }
        file.findMap("classes").ifPresent(this::readClasses);
        Map<WordList, Set<String>> small = new EnumMap<>(WordList.class);
        file.findMap("small-words").ifPresent(map -> readSmall(map, small));
        List<LexiconEntry> entries = new ArrayList<>();
        for (EntryUse use : EntryUse.values()) {
            for (YamlMap map : file.maps(use.key())) {
                readEntry(use, map).ifPresent(entries::add);
            }
        }
        file.done();
        return new Lexicon(language, entries, small);
    }

    private void readClasses(YamlMap map) {
        for (String name : map.keys()) {
            List<String> words = new ArrayList<>();
            for (String text :
                    map.texts(name).stream().flatMap(LexiconReader::parts).toList()) {
                try {
                    words.addAll(reader.words(text));
                } catch (IllegalArgumentException e) {
                    map.wrong(name, String.valueOf(e.getMessage()));
                }
            }
            classes.put(name, words);
        }
    }

    private static void readSmall(YamlMap map, Map<WordList, Set<String>> small) {
        for (WordList list : WordList.values()) {
            Set<String> words = new HashSet<>(map.texts(list.key()));
            words.stream()
                    .filter(word -> !word.equals(word.strip().toLowerCase(Locale.ROOT)) || word.contains(" "))
                    .sorted()
                    .forEach(word -> map.wrong(list.key(), "`" + word + "` is no single word in small letters"));
            small.put(list, Set.copyOf(words));
        }
        map.done();
    }

    private Optional<LexiconEntry> readEntry(EntryUse use, YamlMap map) {
        String id = map.text("id");
        if (!ids.add(id)) {
            map.wrong("id", "`" + id + "` is the id of another entry too");
        }
        List<EventKind> kinds = new ArrayList<>();
        boolean arrest = readKinds(map, kinds);
        boolean tellsKind = use == EntryUse.EVENTS || use == EntryUse.LISTED || use == EntryUse.OTHER_MEANINGS;
        if (tellsKind && kinds.isEmpty() && !arrest) {
            map.wrong("kind", "`" + id + "` must say which kind of event its words tell");
        }
        Set<Frame> frames = readFrames(map);
        int weight = readNumber(map, "weight", 1);
        int reach = readNumber(map, "reach", 8);
        LexiconEntry.Side side = readSide(map);
        LexiconEntry.Telling telling = readTelling(map);
        Gainsaid gainsaid = readGainsaid(map);
        List<WordPattern> patterns = readPatterns(map);
        LexiconEntry.Examples examples =
                new LexiconEntry.Examples(map.texts("hits"), map.line("hits"), map.texts("misses"), map.line("misses"));
        map.findText("note");
        map.findText("source");
        map.done();
        return patterns.isEmpty()
                ? Optional.empty()
                : Optional.of(new LexiconEntry(
                        id, use, kinds, arrest, frames, weight, reach, side, telling, gainsaid, patterns, examples));
    }

    private static boolean readKinds(YamlMap map, List<EventKind> kinds) {
        boolean arrest = false;
        for (String word : map.texts("kind")) {
            Optional<EventKind> kind = EventKind.findById(word);
            if (word.equals(ARREST)) {
                arrest = true;
            } else if (kind.isPresent()) {
                kinds.add(kind.get());
            } else {
                map.wrong("kind", "there is no kind `" + word + "`");
            }
        }
        return arrest;
    }

    private static Set<Frame> readFrames(YamlMap map) {
        Set<Frame> frames = EnumSet.noneOf(Frame.class);
        for (String word : map.texts("who")) {
            Optional<Frame> frame = Frame.findById(word);
            frame.ifPresent(frames::add);
            if (frame.isEmpty()) {
                map.wrong("who", "there is no frame `" + word + "`");
            }
        }
        return frames;
    }

    private static int readNumber(YamlMap map, String key, int whenAbsent) {
        Optional<String> text = map.findText(key);
        try {
            return text.map(Integer::parseInt).orElse(whenAbsent);
        } catch (NumberFormatException e) {
            map.wrong(key, "`" + text.orElse("") + "` is no whole number");
            return whenAbsent;
        }
    }

    private static LexiconEntry.Side readSide(YamlMap map) {
        String text = map.findText("side").orElse("both");
        for (LexiconEntry.Side side : LexiconEntry.Side.values()) {
            if (side.name().toLowerCase(Locale.ROOT).equals(text)) {
                return side;
            }
        }
        map.wrong("side", "`side` is after, before or both, not `" + text + "`");
        return LexiconEntry.Side.BOTH;
    }

    private static LexiconEntry.Telling readTelling(YamlMap map) {
        String text = map.findText("telling").orElse("deed");
        for (LexiconEntry.Telling telling : LexiconEntry.Telling.values()) {
            if (telling.name().toLowerCase(Locale.ROOT).equals(text)) {
                return telling;
            }
        }
        map.wrong("telling", "`telling` is deed, state or talk, not `" + text + "`");
        return LexiconEntry.Telling.DEED;
    }

    private static Gainsaid readGainsaid(YamlMap map) {
        Optional<String> text = map.findText("gainsaid");
        Optional<Gainsaid> gainsaid = text.flatMap(Gainsaid::findById);
        if (text.isPresent() && gainsaid.isEmpty()) {
            map.wrong("gainsaid", "`gainsaid` is refuted or disputed, not `" + text.get() + "`");
        }
        return gainsaid.orElse(Gainsaid.NOT);
    }

    /// `;` stands between patterns that are written in one value.
    private static Stream<String> parts(String text) {
        return Stream.of(text.split(";")).map(String::strip).filter(part -> !part.isEmpty());
    }

    private List<WordPattern> readPatterns(YamlMap map) {
        List<WordPattern> patterns = new ArrayList<>();
        List<String> texts = map.texts("words");
        if (texts.isEmpty()) {
            map.wrong("words", "an entry needs words");
        }
        for (String text : texts.stream().flatMap(LexiconReader::parts).toList()) {
            try {
                patterns.addAll(reader.patterns(text));
            } catch (IllegalArgumentException e) {
                map.wrongAt("words", text, "`" + text + "`: " + e.getMessage());
            }
        }
        return patterns;
    }
}
