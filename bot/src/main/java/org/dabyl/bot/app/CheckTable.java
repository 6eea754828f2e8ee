package org.dabyl.bot.app;

import java.io.PrintStream;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dabyl.config.outlet.Listing;
import org.dabyl.config.outlet.Outlet;
import org.dabyl.feeds.poll.FetchOutcome;
import org.dabyl.feeds.poll.PollResult;

/// The table that `check` prints: a row for each address, columns as wide as their widest cell. Times are Kazakhstan's.
final class CheckTable {
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.ofHours(5));
    private static final Row HEAD = new Row(List.of("OUTLET", "FEED", "STATE", "ENTRIES", "NEWEST (UTC+5)", "REMARK"));

    private CheckTable() {}

    /// The cells of one line.
    record Row(List<String> cells) {
        Row {
            cells = List.copyOf(cells);
        }
    }

    static List<Row> of(List<PollResult> results) {
        List<Row> rows = new ArrayList<>();
        for (PollResult result : results) {
            for (PollResult.Report report : result.reports()) {
                FetchOutcome outcome = report.outcome();
                rows.add(new Row(List.of(
                        result.outlet(),
                        report.listing().toString(),
                        outcome.state(),
                        entries(outcome),
                        newest(outcome),
                        remark(report))));
            }
        }
        return rows;
    }

    static List<Row> untried(List<Outlet> outlets) {
        List<Row> rows = new ArrayList<>();
        for (Outlet outlet : outlets) {
            outlet.listings().stream().map(Listing::address).forEach(at -> rows.add(untried(outlet, at)));
            outlet.mirrors().forEach(mirror -> rows.add(untried(outlet, mirror)));
        }
        return rows;
    }

    private static Row untried(Outlet outlet, URI address) {
        String remark = outlet.verified() ? outlet.note() : ("not verified " + outlet.note()).strip();
        return new Row(List.of(outlet.id(), address.toString(), "not tried", "", "", remark));
    }

    private static String entries(FetchOutcome outcome) {
        if (outcome instanceof FetchOutcome.Fetched(int entries, Instant _)) {
            return Integer.toString(entries);
        }
        return outcome instanceof FetchOutcome.Empty ? "0" : "";
    }

    private static String newest(FetchOutcome outcome) {
        return outcome instanceof FetchOutcome.Fetched(int _, Instant newest) && newest.isAfter(Instant.EPOCH)
                ? DAY_AND_TIME.format(newest)
                : "";
    }

    private static String remark(PollResult.Report report) {
        String where = report.mirror() ? "mirror " : "";
        return (where + report.outcome().detail()).strip();
    }

    static void print(List<Row> rows, PrintStream out) {
        List<Row> all = new ArrayList<>(rows);
        all.addFirst(HEAD);
        for (Row row : all) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.cells().size(); column++) {
                String cell = row.cells().get(column);
                line.append(cell).repeat(' ', width(all, column) - cell.length() + 2);
            }
            out.println(line.toString().stripTrailing());
        }
    }

    private static int width(List<Row> rows, int column) {
        return rows.stream()
                .mapToInt(row -> row.cells().get(column).length())
                .max()
                .orElse(0);
    }
}
