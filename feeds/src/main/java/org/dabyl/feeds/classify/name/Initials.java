package org.dabyl.feeds.classify.name;

import org.dabyl.feeds.classify.name.Entry.Given;
import org.dabyl.feeds.classify.name.Words.Word;
import org.jspecify.annotations.Nullable;

/// Whether the initial beside a surname is that of a given name. For one thread.
final class Initials {
    private final Spelling spelling;

    Initials(Spelling spelling) {
        this.spelling = spelling;
    }

    /// The initial beside a place if it is the given name's; null where it is another, or there is none.
    @Nullable
    Word of(Given given, Place place) {
        Word first = first(place);
        return first != null && isInitialOf(first.canon(), given) ? first : null;
    }

    /// The initial of the given name: the first of those that stand before, else of those after.
    private static @Nullable Word first(Place place) {
        Word found = null;
        for (Word word : place.before()) {
            if (!word.initial()) {
                break;
            }
            found = word;
        }
        if (found == null
                && !place.after().isEmpty()
                && place.after().getFirst().initial()) {
            found = place.after().getFirst();
        }
        return found;
    }

    private boolean isInitialOf(String initial, Given given) {
        String canon = given.forms().getFirst().canon();
        char mine = canon.charAt(0);
        boolean yot = initial.equals("ы") && "еюяй".indexOf(mine) >= 0;
        boolean zh = initial.startsWith("ж") && canon.startsWith("дж");
        spelling.compare(canon, 1, initial.substring(0, 1));
        return yot || zh || spelling.cost(1) <= Spelling.SAME;
    }
}
