package org.dabyl.feeds.classify.people;

import java.util.List;

/// A place that may name a person, not yet known whom.
///
/// @param first its first token
/// @param last the token after its last
/// @param options every way to understand it, at least one
/// @param kind how much of the name is there
/// @param sure whether it is a person even if nobody else in the article is called so
/// @param loud whether its capitals tell nothing: a headline in capitals
record Draft(int first, int last, List<Option> options, Kind kind, boolean sure, boolean loud) {
    enum Kind {
        FULL,
        INITIALS,
        /// A given name whose surname stands with another's: «Асет и Марат Абишевы».
        SHARED,
        SURNAME,
        GIVEN
    }

    Draft {
        options = List.copyOf(options);
    }
}
