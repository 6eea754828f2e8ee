package org.dabyl.bot.app;

import java.io.PrintStream;
import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dabyl.config.outlet.Listing;
import org.dabyl.config.outlet.Outlet;
import org.dabyl.config.watch.Kazakhstan;
import org.dabyl.feeds.poll.FetchOutcome;
import org.dabyl.feeds.poll.HealthState;
import org.dabyl.feeds.poll.OutletStatus;
import org.dabyl.feeds.poll.PollResult;

/// The table that `check` prints: a row for each address, columns as wide as their widest cell. Times are
/// Kazakhstan's.
final class CheckTable {
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(Kazakhstan.TIME);
    private static final Row HEAD =
            new Row(List.of("OUTLET", "FEED", "STATE", "ENTRIES", "NEWEST (UTC+5)", "LAST GOOD", "REMARK"));

    private CheckTable() {}

    /// The cells of one line.
    record Row(List<String> cells) {
        Row {
            cells = List.copyOf(cells);
        }
    }

    /// @param remembered what a bot that has run says of outlets, by id
    static List<Row> of(List<PollResult> results, Map<String, OutletStatus> remembered) {
        List<Row> rows = new ArrayList<>();
        for (PollResult result : results) {
            Optional<OutletStatus> status = Optional.ofNullable(remembered.get(result.outlet()));
            for (PollResult.Report report : result.reports()) {
                rows.add(new Row(List.of(
                        result.outlet(),
                        report.listing().toString(),
                        state(result, report.outcome()),
                        entries(report.outcome()),
                        newest(report.outcome()),
                        status.map(known -> time(known.lastGood())).orElse(""),
                        (remark(report) + status.map(CheckTable::said).orElse("")).strip())));
            }
        }
        return rows;
    }

    /// An outlet that answers may be silent all the same, by what its feed shows of its rhythm.
    private static String state(PollResult result, FetchOutcome outcome) {
        HealthState health = result.cursor().health().state();
        return outcome.isGood() && health == HealthState.SILENT ? health.words() : outcome.state();
    }

    private static String said(OutletStatus known) {
        boolean worthIt = !known.state().isGood() || known.state() == HealthState.MOVED;
        return worthIt ? "  in /status: " + known.state().words() + " " + known.detail() : "";
    }

    private static String time(Instant at) {
        return at.isAfter(Instant.EPOCH) ? DAY_AND_TIME.format(at) : "";
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
        return new Row(List.of(outlet.id(), address.toString(), "not tried", "", "", "", remark));
    }

    private static String entries(FetchOutcome outcome) {
        if (outcome instanceof FetchOutcome.Fetched(int entries, Instant _)) {
            return Integer.toString(entries);
        }
        return outcome instanceof FetchOutcome.Empty ? "0" : "";
    }

    private static String newest(FetchOutcome outcome) {
        return outcome instanceof FetchOutcome.Fetched(int _, Instant newest) ? time(newest) : "";
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
