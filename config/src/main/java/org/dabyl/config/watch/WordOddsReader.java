package org.dabyl.config.watch;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;

/// Reads one table of odds: lines of words and whole numbers with tabs between, `#` starts a remark.
///
/// `doubt`, `trust` and `near-bias` carry one number, `bias` and `said` one for each kind in the order of `kinds`,
/// `near` one.
/// For one thread, once.
final class WordOddsReader {
    private final ConfigFiles files;
    private final String language;
    private final String name;
    private final Problems problems;

    private final Map<EventKind, Integer> columns = new EnumMap<>(EventKind.class);
    private double doubt = Double.NEGATIVE_INFINITY;
    private double trust = Double.POSITIVE_INFINITY;
    private short nearBias;
    private short[] bias = {};
    private final Map<String, short[]> said = new HashMap<>();
    private final Map<String, Short> near = new HashMap<>();

    WordOddsReader(ConfigFiles files, String language, Problems problems) {
        this.files = files;
        this.language = language;
        this.name = "odds-" + language + ".tsv";
        this.problems = problems;
    }

    WordOdds read() {
        files.find(name, problems).ifPresentOrElse(this::read, () -> wrong(0, "is missing"));
        return new WordOdds(language, doubt, trust, columns, bias, said, nearBias, near);
    }

    private void read(String text) {
        int number = 0;
        for (String row : text.split("\n", -1)) {
            number++;
            if (!row.isBlank() && !row.startsWith("#")) {
                try {
                    read(row.strip().split("\t", -1));
                } catch (IllegalArgumentException e) {
                    wrong(number, String.valueOf(e.getMessage()));
                }
            }
        }
    }

    private void read(String[] cells) {
        switch (cells[0]) {
            case "kinds" -> kinds(cells);
            case "doubt" -> doubt = number(cells, 1, 2);
            case "trust" -> trust = number(cells, 1, 2);
            case "near-bias" -> nearBias = number(cells, 1, 2);
            case "bias" -> bias = weights(cells, 1);
            case "said" -> said.put(word(cells), weights(cells, 2));
            case "near" -> near.put(word(cells), number(cells, 2, 3));
            default ->
                throw new IllegalArgumentException(
                        "`" + cells[0] + "` is none of: kinds, doubt, trust, near-bias, bias, said, near");
        }
    }

    private void kinds(String[] cells) {
        Map<EventKind, Integer> read = new EnumMap<>(EventKind.class);
        for (int i = 1; i < cells.length; i++) {
            String id = cells[i];
            EventKind kind = EventKind.findById(id)
                    .orElseThrow(() -> new IllegalArgumentException("`" + id + "` is no kind of measure"));
            if (read.put(kind, i - 1) != null) {
                throw new IllegalArgumentException("`" + id + "` stands twice");
            }
        }
        columns.putAll(read);
        bias = new short[columns.size()];
    }

    private static String word(String[] cells) {
        if (cells.length < 2 || cells[1].isEmpty()) {
            throw new IllegalArgumentException("a feature is missing behind `" + cells[0] + "`");
        }
        return cells[1];
    }

    private static short number(String[] cells, int at, int length) {
        if (cells.length != length) {
            throw new IllegalArgumentException("has " + cells.length + " cells where " + length + " are expected");
        }
        return number(cells[at]);
    }

    private static short number(String cell) {
        try {
            return Short.parseShort(cell);
        } catch (NumberFormatException _) {
            throw new IllegalArgumentException("`" + cell + "` is no whole number from -32768 to 32767");
        }
    }

    private short[] weights(String[] cells, int from) {
        if (cells.length != from + columns.size() || columns.isEmpty()) {
            throw new IllegalArgumentException("has " + Math.max(0, cells.length - from) + " weights for "
                    + columns.size() + " kinds; the line `kinds` stands first");
        }
        short[] weights = new short[columns.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = number(cells[from + i]);
        }
        return weights;
    }

    private void wrong(int row, String message) {
        problems.report(files.where(name), row, message);
    }
}
