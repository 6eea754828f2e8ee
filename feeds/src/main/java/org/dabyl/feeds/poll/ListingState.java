package org.dabyl.feeds.poll;

import java.time.Instant;
import org.dabyl.feeds.fetch.Validators;

/// What is remembered of one address of an outlet.
///
/// @param movedTo where it has moved for good and has served this outlet's entries; empty where it has not
/// @param pointsTo the feed that a page named; empty where the address is no such page
/// @param failures how often in a row it was not heard
/// @param notBefore when it may be asked again, by its server's word or after failures
/// @param lastGood when it was last heard; the epoch where never
/// @param last how it was found the last time
/// @param detail what there was to say of that; may be empty
public record ListingState(
        Validators validators,
        String movedTo,
        String pointsTo,
        int failures,
        Instant notBefore,
        Instant lastGood,
        HealthState last,
        String detail) {
    private static final int LONGEST_DETAIL = 200;

    public static final ListingState NEW =
            new ListingState(Validators.NONE, "", "", 0, Instant.EPOCH, Instant.EPOCH, HealthState.UNASKED, "");

    public ListingState {
        detail = detail.length() > LONGEST_DETAIL ? detail.substring(0, LONGEST_DETAIL) : detail;
    }

    /// Whether it ever answered with a list.
    public boolean wasHeard() {
        return lastGood.isAfter(Instant.EPOCH);
    }

    ListingState heard(Validators given, Instant now, Instant freshUntil, HealthState as) {
        return new ListingState(given, movedTo, pointsTo, 0, freshUntil, now, as, "");
    }

    ListingState failed(FetchOutcome outcome, Instant until) {
        return new ListingState(
                validators,
                movedTo,
                pointsTo,
                failures + 1,
                until,
                lastGood,
                HealthState.of(outcome),
                outcome.detail());
    }

    /// Not asked before then, so that what shares its host has its turn.
    ListingState leftAlone(Instant until) {
        Instant later = until.isAfter(notBefore) ? until : notBefore;
        return new ListingState(validators, movedTo, pointsTo, failures, later, lastGood, last, detail);
    }

    ListingState moved(String to) {
        return new ListingState(validators, to, pointsTo, failures, notBefore, lastGood, last, detail);
    }

    /// Asked at its own address again, without what the other place gave.
    ListingState returned() {
        return new ListingState(Validators.NONE, "", pointsTo, failures, notBefore, lastGood, last, detail);
    }

    ListingState pointing(String to) {
        return new ListingState(Validators.NONE, movedTo, to, failures, notBefore, lastGood, last, detail);
    }
}
