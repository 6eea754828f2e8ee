package org.dabyl.feeds.classify.fact;

import java.util.List;
import java.util.Optional;
import org.dabyl.feeds.classify.fact.PlaceIndex.Entry;
import org.dabyl.feeds.classify.text.Token;

/// A place's name as it stands in a text.
///
/// @param first the index of its first token
/// @param last the index of its last token, included
/// @param cases what its form may be, as bits of [Case]
record PlaceName(int first, int last, int cases) {
    /// The entry's name at that token, where the further words stand there too; «обл.» may have its dot.
    static Optional<PlaceName> read(Entry entry, List<Token> tokens, int first) {
        int at = first;
        int cases = entry.cases();
        for (var forms : entry.rest()) {
            at++;
            if (at >= tokens.size()
                    || tokens.get(at).sentence() != tokens.get(first).sentence()) {
                return Optional.empty();
            }
            Integer found = forms.get(tokens.get(at).russified());
            if (found == null) {
                return Optional.empty();
            }
            cases = entry.spelling().text().startsWith("область")
                            || entry.spelling().text().startsWith("район")
                    ? cases
                    : found;
        }
        return Optional.of(new PlaceName(first, at, cases));
    }

    PlaceName or(PlaceName other) {
        return new PlaceName(first, last, cases | other.cases);
    }

    boolean may(int bits) {
        return (cases & bits) != 0;
    }

    /// Whether the form is an adjective's or a resident's alone, which stand in lower case.
    boolean derived() {
        return (cases & ~(Case.ADJECTIVE | Case.RESIDENT)) == 0;
    }
}
