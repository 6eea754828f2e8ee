package org.dabyl.bot.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dabyl.bot.command.Talk;
import org.dabyl.config.outlet.Outlet;
import org.dabyl.config.text.Phrase;
import org.dabyl.config.text.Phrasebook;
import org.dabyl.config.text.Tongue;
import org.dabyl.feeds.item.ItemLog;
import org.dabyl.feeds.poll.HealthChange;
import org.dabyl.feeds.poll.HealthState;
import org.dabyl.feeds.poll.OutletHealth;
import org.dabyl.feeds.poll.OutletStatus;
import org.jdbi.v3.core.Handle;

/// How the outlets are, in words: for /status, for notices to operators, and counted for a monitor. For any thread.
final class OutletWords implements Talk.Status {
    private final ItemLog items;
    private final List<Outlet> outlets;
    private final Phrasebook phrases;
    private final InstantSource clock;

    OutletWords(ItemLog items, List<Outlet> outlets, Phrasebook phrases, InstantSource clock) {
        this.items = items;
        this.outlets = List.copyOf(outlets);
        this.phrases = phrases;
        this.clock = clock;
    }

    @Override
    public List<String> lines(Handle handle, Tongue tongue, boolean all) {
        Instant now = clock.instant();
        List<OutletStatus> statuses = statuses(handle);
        long answering = statuses.stream().filter(OutletWords::answers).count();
        List<String> lines = new ArrayList<>();
        lines.add(phrases.say(tongue, Phrase.STATUS_FEEDS, "answering", answering, "outlets", (long) statuses.size()));
        lines.add(statuses.stream()
                .map(OutletStatus::newest)
                .filter(newest -> newest.isAfter(Instant.EPOCH))
                .max(Comparator.naturalOrder())
                .map(newest -> phrases.say(tongue, Phrase.STATUS_LATEST, "ago", ago(tongue, newest, now)))
                .orElseGet(() -> phrases.say(tongue, Phrase.STATUS_NOTHING_YET)));
        statuses.stream()
                .filter(status -> all || !status.state().isGood())
                .forEach(status -> lines.add(line(tongue, status, now)));
        return lines;
    }

    private List<OutletStatus> statuses(Handle handle) {
        return outlets.stream()
                .map(outlet ->
                        OutletHealth.status(outlet, Polls.cursor(items.oneState(handle, outlet.id())), clock.instant()))
                .toList();
    }

    private static boolean answers(OutletStatus status) {
        return Stream.of(HealthState.OK, HealthState.SILENT, HealthState.EMPTY, HealthState.MOVED)
                .anyMatch(state -> state == status.state());
    }

    private String line(Tongue tongue, OutletStatus status, Instant now) {
        return phrases.say(
                tongue,
                Phrase.STATUS_OUTLET,
                "outlet",
                status.name(),
                "state",
                state(tongue, status.state()),
                "good",
                ago(tongue, status.lastGood(), now),
                "newest",
                ago(tongue, status.newest(), now));
    }

    private String ago(Tongue tongue, Instant then, Instant now) {
        if (!then.isAfter(Instant.EPOCH)) {
            return phrases.say(tongue, Phrase.STATUS_NEVER);
        }
        Duration ago = then.isAfter(now) ? Duration.ZERO : Duration.between(then, now);
        if (ago.toHours() < 1) {
            return phrases.say(tongue, Phrase.AGO_MINUTES, "count", ago.toMinutes());
        }
        return ago.toDays() < 1
                ? phrases.say(tongue, Phrase.AGO_HOURS, "count", ago.toHours())
                : phrases.say(tongue, Phrase.AGO_DAYS, "count", ago.toDays());
    }

    private String state(Tongue tongue, HealthState state) {
        return phrases.say(tongue, Phrase.valueOf("HEALTH_" + state.name()));
    }

    /// What an operator is told when an outlet falls into a state, has moved, or is well again.
    String change(Tongue tongue, HealthChange change) {
        String name = name(change.outlet());
        if (change.to().isGood()) {
            String well = change.from().isGood() && change.to() == HealthState.MOVED
                    ? ""
                    : phrases.say(tongue, Phrase.OUTLET_IS_WELL, "outlet", name, "state", state(tongue, change.from()));
            String moved = change.to() == HealthState.MOVED
                    ? phrases.say(tongue, Phrase.OUTLET_MOVED, "outlet", name, "address", change.detail())
                    : "";
            return (well + " " + moved).strip();
        }
        String words = state(tongue, change.to());
        boolean technical =
                change.to() != HealthState.SILENT && !change.detail().isEmpty();
        String detail = technical ? " (" + change.detail() + ")" : "";
        return phrases.say(tongue, Phrase.OUTLET_CHANGED, "outlet", name, "state", words + detail);
    }

    /// What an outlet is called.
    String name(String id) {
        return outlets.stream()
                .filter(outlet -> outlet.id().equals(id))
                .findFirst()
                .map(Outlet::name)
                .orElse(id);
    }

    /// How many outlets are in each state.
    Map<String, Integer> counts(Handle handle) {
        Map<String, Integer> counts = new TreeMap<>();
        statuses(handle).forEach(status -> counts.merge(status.state().words(), 1, Integer::sum));
        return counts;
    }
}
