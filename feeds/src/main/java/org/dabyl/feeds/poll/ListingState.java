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
public record ListingState(
        Validators validators, String movedTo, String pointsTo, int failures, Instant notBefore, Instant lastGood) {
    public static final ListingState NEW = new ListingState(Validators.NONE, "", "", 0, Instant.EPOCH, Instant.EPOCH);

    public boolean wasHeard() {
        return lastGood.isAfter(Instant.EPOCH);
    }

    ListingState heard(Validators given, Instant now, Instant freshUntil) {
        return new ListingState(given, movedTo, pointsTo, 0, freshUntil, now);
    }

    ListingState failed(Instant until) {
        return new ListingState(validators, movedTo, pointsTo, failures + 1, until, lastGood);
    }

    ListingState moved(String to) {
        return new ListingState(validators, to, pointsTo, failures, notBefore, lastGood);
    }

    ListingState pointing(String to) {
        return new ListingState(Validators.NONE, movedTo, to, failures, notBefore, lastGood);
    }
}
