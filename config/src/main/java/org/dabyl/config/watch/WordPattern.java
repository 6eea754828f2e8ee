package org.dabyl.config.watch;

import java.util.List;

/// Words in their order, as an entry of a lexicon claims them.
///
/// Written `мер{а,у,ой} пресечени* ~ изменил*`: words stand side by side; `*` is any ending, `{а,у}` one of
/// these, `|` another word, `<class>` a word of the file's class of that name, `#` a number, `~` up to three
/// words between, `~~` up to eight, `&` as many with either side first and no comma between; `ұста+` stands for
/// the forms of a Kazakh verb that say that something was done ([KazakhStem]). A pattern never reaches over the
/// end of a sentence.
///
/// @param text as it is written in the file
public record WordPattern(String text, List<Element> elements) {
    public WordPattern {
        elements = List.copyOf(elements);
    }

    /// One place in a pattern.
    ///
    /// @param words what may stand here; a trailing `*` is any ending, `#` a number
    /// @param gap how many words may stand between this place and the one before
    /// @param within whether no comma may stand between the two
    public record Element(List<String> words, int gap, boolean within) {
        public Element {
            words = List.copyOf(words);
        }
    }
}
