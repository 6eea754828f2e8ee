package org.dabyl.feeds.classify.event;

import java.time.LocalDate;
import java.util.List;
import org.dabyl.config.watch.LawRef;
import org.dabyl.config.watch.Term;

/// The places, law articles, terms and dates of an article, each with the tokens it stands on.
record Facts(List<At<Place>> places, List<At<LawRef>> laws, List<At<Term>> terms, List<At<Day>> days) {

    boolean isPlace(int token) {
        return places.stream().anyMatch(at -> at.first() <= token && token < at.last());
    }

    /// Something that stands on the tokens from `first` to `last`, the last excluded.
    record At<T>(T value, int first, int last) {
        int distance(int token) {
            return token < first ? first - token : token >= last ? token - last + 1 : 0;
        }
    }

    /// @param settlement whether it is one, and no region or country
    record Place(String name, boolean settlement) {}

    /// Days between which something happened, both included.
    record Day(LocalDate from, LocalDate to) {}
}
