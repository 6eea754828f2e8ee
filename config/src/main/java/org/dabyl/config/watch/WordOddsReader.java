package org.dabyl.config.watch;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;

/// Reads one table of odds: lines of words and whole numbers with tabs between, `#` starts a remark.
///
/// `doubt`, `civic`, `revive` and `near-bias` carry one number, `bias` and `said` one for each kind in the order of
/// `kinds`, `near` one; `civic` among the kinds is that an article is civic at all. `balance` carries, for what the
/// rules made of a kind ([Balance.State]), the bias and the weights of the evidence in thousandths, and behind them one
/// for each kind. For one thread, once.
final class WordOddsReader {
    private static final String CIVIC = "civic";

    private final ConfigFiles files;
    private final String language;
    private final String name;
    private final Problems problems;

    private WordOdds.Columns columns = new WordOdds.Columns(Map.of(), -1, 0);
    private double doubt = Double.NEGATIVE_INFINITY;
    private double civic = Double.POSITIVE_INFINITY;
    private double revive = Double.POSITIVE_INFINITY;
    private short nearBias;
    private short[] bias = {};
    private final Map<String, short[]> said = new HashMap<>();
    private final Map<String, Short> near = new HashMap<>();
    private final Balance balance = new Balance();

    WordOddsReader(ConfigFiles files, String language, Problems problems) {
        this.files = files;
        this.language = language;
        this.name = "odds-" + language + ".tsv";
        this.problems = problems;
    }

    WordOdds read() {
        files.find(name, problems).ifPresentOrElse(this::read, () -> wrong(0, "is missing"));
        WordOdds.Lines lines = new WordOdds.Lines(doubt, civic, revive);
        return new WordOdds(language, lines, columns, bias, said, new NearOdds(nearBias, near), balance);
    }

    private void read(String text) {
        int number = 0;
        for (String row : text.split("\n", -1)) {
            number++;
            if (!row.isEmpty() && row.charAt(0) != '#') {
                try {
                    readRow(row.endsWith("\r") ? row.substring(0, row.length() - 1) : row);
                } catch (IllegalArgumentException e) {
                    wrong(number, String.valueOf(e.getMessage()));
                }
            }
        }
    }

    private void readRow(String row) {
        int end = cellEnd(row, 0);
        String name = row.substring(0, end);
        switch (name) {
            case "kinds" -> kinds(row.substring(end).strip().split("\t", -1));
            case "doubt" -> doubt = only(row, end);
            case CIVIC -> civic = only(row, end);
            case "revive" -> revive = only(row, end);
            case "near-bias" -> nearBias = only(row, end);
            case "bias" -> bias = weights(row, end);
            case "said" -> said.put(feature(row, end), weights(row, cellEnd(row, end + 1)));
            case "near" -> near.put(feature(row, end), only(row, cellEnd(row, end + 1)));
            case "balance" -> balance(feature(row, end), row, cellEnd(row, end + 1));
            default ->
                throw new IllegalArgumentException(
                        "`" + name + "` is none of: kinds, doubt, civic, revive, near-bias, bias, said, near, balance");
        }
    }

    private void kinds(String[] ids) {
        Map<EventKind, Integer> read = new EnumMap<>(EventKind.class);
        for (int i = 0; i < ids.length; i++) {
            String id = ids[i];
            if (List.of(ids).indexOf(id) < i) {
                throw new IllegalArgumentException("`" + id + "` stands twice");
            }
            if (!id.equals(CIVIC)) {
                EventKind kind = EventKind.findById(id)
                        .orElseThrow(() -> new IllegalArgumentException("`" + id + "` is no kind of measure"));
                read.put(kind, i);
            }
        }
        columns = new WordOdds.Columns(read, List.of(ids).indexOf(CIVIC), ids.length);
        bias = new short[ids.length];
    }

    private void balance(String name, String row, int tab) {
        Balance.State state = Balance.State.findById(name)
                .orElseThrow(() -> new IllegalArgumentException("`" + name + "` is nothing that rules make of a kind"));
        int[] numbers = numbers(row, tab, 1 + Balance.Evidence.COUNT + columns.count());
        Map<EventKind, Integer> kinds = new EnumMap<>(EventKind.class);
        columns.kinds().forEach((kind, column) -> kinds.put(kind, numbers[1 + Balance.Evidence.COUNT + column]));
        balance.put(state, numbers, kinds);
    }

    private static String feature(String row, int tab) {
        int end = cellEnd(row, tab + 1);
        if (end <= tab + 1) {
            throw new IllegalArgumentException("a feature is missing behind `" + row.substring(0, tab) + "`");
        }
        return row.substring(tab + 1, end);
    }

    private static short only(String row, int tab) {
        int end = cellEnd(row, tab + 1);
        if (tab >= row.length() || end < row.length()) {
            throw new IllegalArgumentException("one number is expected at the end");
        }
        return number(row, tab + 1, end);
    }

    private short[] weights(String row, int tab) {
        int[] numbers = numbers(row, tab, columns.count());
        short[] weights = new short[numbers.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (short) numbers[i];
        }
        return weights;
    }

    /// The numbers behind the tab. Cut by hand: a start of the program reads a hundred thousand of them.
    private static int[] numbers(String row, int tab, int expected) {
        int[] numbers = new int[expected];
        int count = 0;
        for (int at = tab; at < row.length(); at = cellEnd(row, at + 1)) {
            if (count < expected) {
                numbers[count] = number(row, at + 1, cellEnd(row, at + 1));
            }
            count++;
        }
        if (count != expected || count == 0) {
            throw new IllegalArgumentException(
                    "has " + count + " weights where " + expected + " are expected; the line `kinds` stands first");
        }
        return numbers;
    }

    /// Where the cell that starts there ends: at a tab or at the row's end.
    private static int cellEnd(String row, int from) {
        int tab = from < row.length() ? row.indexOf('\t', from) : -1;
        return tab < 0 ? row.length() : tab;
    }

    private static short number(String row, int from, int to) {
        try {
            int number = Integer.parseInt(row, from, to, 10);
            if (number == (short) number) {
                return (short) number;
            }
        } catch (NumberFormatException _) {
            // said below
        }
        throw new IllegalArgumentException(
                "`" + row.substring(Math.min(from, to), to) + "` is no whole number from -32768 to 32767");
    }

    private void wrong(int row, String message) {
        problems.report(files.where(name), row, message);
    }
}
