package org.dabyl.feeds.classify.name;

import org.dabyl.feeds.classify.name.Words.Word;

/// Whether a watched surname is that of another person: a name or an initial beside it that is not the watched
/// one, «Асет Абишев» where Марат Абишев is watched.
///
/// Asked only after the watched given name was not found there. For one thread and one text.
final class Namesake {
    private static final int SHORT = 5;

    private final Words words;
    private final GivenLexicon lexicon;
    private final NotAPerson other;
    private final Spelling spelling;
    private final Mentions mentions;

    Namesake(Words words, GivenLexicon lexicon, NotAPerson other, Spelling spelling, Mentions mentions) {
        this.words = words;
        this.lexicon = lexicon;
        this.other = other;
        this.spelling = spelling;
        this.mentions = mentions;
    }

    /// Whether a given name or an initial stands beside the word that makes it somebody else's.
    boolean is(Node node, Place place, int fit) {
        Word before = place.before().isEmpty() ? null : place.before().getFirst();
        Word after = place.after().isEmpty() ? null : place.after().getFirst();
        if (before != null && before.initial() || after != null && after.initial()) {
            return true;
        }
        if (isKorean(place)) {
            return true;
        }
        boolean givenToo = lexicon.knows(node.form().canon());
        if (before != null && before.capital() && isOtherName(before, givenToo, place)) {
            mentions.namesake(node.form(), before.canon().charAt(0));
            return true;
        }
        if (after != null && after.capital() && isOtherAfter(after, fit, givenToo)) {
            mentions.namesake(node.form(), after.canon().charAt(0));
            return true;
        }
        return false;
    }

    /// «Ким Чен Ын»: a short name with two more short ones behind it.
    private static boolean isKorean(Place place) {
        int length = place.whole().end() - place.whole().start();
        return length < SHORT
                && place.after().size() > 1
                && isShort(place.after().getFirst())
                && isShort(place.after().get(1));
    }

    private static boolean isShort(Word word) {
        return word.capital() && !word.initial() && word.end() - word.start() < SHORT;
    }

    private boolean isOtherName(Word before, boolean givenToo, Place place) {
        boolean known = lexicon.cases(before.canon(), spelling) != 0;
        if (known || givenToo) {
            return true;
        }
        boolean line = words.isCapitalisedLine(place.whole().start());
        boolean script = Letters.isLatin(words.text().charAt(before.start()))
                == Letters.isLatin(words.text().charAt(place.whole().start()));
        return script
                && !line
                && !words.startsSentence(before.start())
                && !other.isTitle(before)
                && !afterPreposition(place);
    }

    private static boolean afterPreposition(Place place) {
        return place.before().size() > 1
                && !place.before().get(1).capital()
                && place.before().get(1).end() - place.before().get(1).start() < 4;
    }

    private boolean isOtherAfter(Word after, int fit, boolean givenToo) {
        int cases = lexicon.cases(after.canon(), spelling);
        return givenToo || Cases.agree(Form.cases(fit), cases);
    }
}
