package org.dabyl.feeds.poll;

import java.net.URI;
import java.util.List;
import org.dabyl.feeds.item.Sighting;

/// What came of one poll of an outlet.
///
/// @param reports one for each address that was asked; none where all are still to be left alone
/// @param sightings the entries, each article once, oldest first
/// @param cursor to be stored with the new ones of them
/// @param changes what operators are to be told of the outlet's health, once: at most one
public record PollResult(
        String outlet, List<Report> reports, List<Sighting> sightings, Cursor cursor, List<HealthChange> changes) {
    public PollResult {
        reports = List.copyOf(reports);
        sightings = List.copyOf(sightings);
        changes = List.copyOf(changes);
    }

    /// What came of one address.
    ///
    /// @param listing as configured
    /// @param asked where it was asked for: the same, where it has moved to, or the feed that it points to
    /// @param mirror whether it was asked in place of others that could not be reached
    public record Report(URI listing, URI asked, boolean mirror, FetchOutcome outcome) {
        boolean isCrowded() {
            return outcome instanceof FetchOutcome.Crowded;
        }
    }

    /// Whether the outlet was heard on any of its addresses.
    public boolean isGood() {
        return reports.stream().anyMatch(report -> report.outcome().isGood());
    }
}
