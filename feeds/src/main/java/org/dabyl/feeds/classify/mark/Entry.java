package org.dabyl.feeds.classify.mark;

import java.util.List;
import org.dabyl.feeds.classify.Person;

/// An entry of a list: «3. Серикова Гульнар, г. Тараз, 21.02.2026, 10 суток».
///
/// @param first its first token
/// @param last the token after its last
/// @param heads those whom it is about, where it starts with their names; else nobody
/// @param apart whether each entry of its list is about people of its own, so that nobody is looked for outside it
/// @param dated whether the entries of its list say their dates, so that one that says none is no news
/// @param rollFirst the first token of its list
/// @param rollLast the token after the last of its list
public record Entry(
        int first, int last, List<Person> heads, boolean apart, boolean dated, int rollFirst, int rollLast) {
    public Entry {
        heads = List.copyOf(heads);
    }

    /// Whether the token is one of its tokens.
    public boolean holds(int token) {
        return first <= token && token < last;
    }
}
