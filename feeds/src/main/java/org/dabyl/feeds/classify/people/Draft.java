package org.dabyl.feeds.classify.people;

import java.util.List;
import java.util.function.Supplier;
import org.dabyl.feeds.classify.people.OptionMaker.Part;
import org.jspecify.annotations.Nullable;

/// A place that may name a person, not yet known whom. For one article, one thread.
final class Draft {
    enum Kind {
        FULL,
        INITIALS,
        /// A given name whose surname stands with another's: «Асет и Марат Абишевы».
        SHARED,
        SURNAME,
        GIVEN
    }

    private final int first;
    private final int last;
    private final Kind kind;
    private final boolean sure;
    private final boolean loud;
    private final @Nullable Part word;
    private final Supplier<List<Option>> maker;
    private @Nullable List<Option> options;

    private Draft(
            int first,
            int last,
            Supplier<List<Option>> maker,
            Kind kind,
            boolean sure,
            boolean loud,
            @Nullable Part word) {
        this.first = first;
        this.last = last;
        this.maker = maker;
        this.kind = kind;
        this.sure = sure;
        this.loud = loud;
        this.word = word;
    }

    /// @param last the token after its last
    /// @param options every way to understand it, at least one
    /// @param kind how much of the name is there
    /// @param sure whether it is a person even if nobody else in the article is called so
    /// @param loud whether its capitals tell nothing: a headline in capitals
    static Draft of(int first, int last, List<Option> options, Kind kind, boolean sure, boolean loud) {
        return new Draft(first, last, () -> options, kind, sure, loud, null);
    }

    /// A single word that counts only where somebody else in the article is called so: most are not, so the ways to
    /// understand it are worked out when they are asked for.
    static Draft unsure(int at, Part word, Supplier<List<Option>> options, Kind kind, boolean loud) {
        return new Draft(at, at + 1, options, kind, false, loud, word);
    }

    /// Its first token.
    int first() {
        return first;
    }

    /// The token after its last.
    int last() {
        return last;
    }

    Kind kind() {
        return kind;
    }

    boolean sure() {
        return sure;
    }

    boolean loud() {
        return loud;
    }

    /// The single word of an unsure draft; null where there are more, or where it is sure.
    @Nullable
    Part word() {
        return word;
    }

    List<Option> options() {
        List<Option> made = options;
        if (made == null) {
            made = maker.get();
            options = made;
        }
        return made;
    }
}
