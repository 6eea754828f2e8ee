package org.dabyl.feeds.classify.name;

import java.util.List;
import org.dabyl.config.watch.WatchedName;

/// What else, beside the word under which it is found, makes a text's words a watched name.
sealed interface Entry {
    WatchedName name();

    /// A given name: the entry is found under the surname.
    ///
    /// @param father the patronymic as [Fathers] has it; empty where none is watched
    record Given(WatchedName name, List<Form> forms, String father) implements Entry {}

    /// A given name: the entry is found under a word that is the person's only possibly, a half of a double surname or
    /// the patronymic.
    record Near(WatchedName name, List<Form> forms, boolean patronymic) implements Entry {}

    /// The words that follow in a pseudonym; none where it is one word.
    record Rest(WatchedName name, List<Form> forms) implements Entry {}
}
