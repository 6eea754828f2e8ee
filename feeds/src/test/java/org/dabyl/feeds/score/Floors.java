package org.dabyl.feeds.score;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;

/// Below what no figure of a labelled set may fall, from `headlines/floors.properties`.
///
/// The share of false alarms is the one figure that must not rise. Immutable; for any thread.
public final class Floors {
    private static final String FILE = "/headlines/floors.properties";
    private static final String ALARMS = "alarms";

    private final Properties floors = new Properties();

    private Floors() {}

    static Floors read() {
        Floors read = new Floors();
        try (var in = new InputStreamReader(
                Objects.requireNonNull(Floors.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8)) {
            read.floors.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        return read;
    }

    /// The sets that have a floor.
    public static List<String> sets() {
        SortedSet<String> sets = new TreeSet<>();
        for (String key : read().floors.stringPropertyNames()) {
            sets.add(key.substring(0, key.indexOf('.')));
        }
        return List.copyOf(sets);
    }

    /// A sentence for each figure of the set that is worse than its floor, and for each whose floor is missing.
    List<String> broken(String set, Map<String, Double> figures) {
        List<String> broken = new ArrayList<>();
        figures.forEach((figure, value) -> {
            String floor = floors.getProperty(set + "." + figure);
            if (floor == null) {
                broken.add("%s.%s has no floor in %s; it is %.3f".formatted(set, figure, FILE, value));
            } else if (isWorse(figure, value, Double.parseDouble(floor))) {
                broken.add(worse(set, figure, value, floor));
            }
        });
        return broken;
    }

    private static boolean isWorse(String figure, double value, double floor) {
        double slip = 0.000_5;
        return figure.equals(ALARMS) ? value > floor + slip : value < floor - slip;
    }

    private static String worse(String set, String figure, double value, String floor) {
        String verb = figure.equals(ALARMS) ? "rose" : "fell";
        return String.format(
                Locale.ROOT, "%s of set %s %s from %s (its floor) to %.3f", figure, set, verb, floor, value);
    }

    /// The lines that the file would have if today's figures were the floors, with a little room.
    static String proposal(String set, Map<String, Double> figures) {
        StringBuilder lines = new StringBuilder();
        figures.forEach((figure, value) -> {
            double room = figure.equals(ALARMS) ? 0.005 : -0.005;
            lines.append(String.format(Locale.ROOT, "%s.%s=%.3f%n", set, figure, Math.clamp(value + room, 0, 1)));
        });
        return lines.toString();
    }
}
