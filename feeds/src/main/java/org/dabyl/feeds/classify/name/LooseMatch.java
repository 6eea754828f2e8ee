package org.dabyl.feeds.classify.name;

import org.dabyl.feeds.classify.name.Entry.Given;
import org.dabyl.feeds.classify.name.Words.Word;
import org.dabyl.feeds.classify.text.Span;
import org.jspecify.annotations.Nullable;

/// What is a watched name only possibly: another shape of the surname beside the given name, a given name where the
/// watch has but its initial.
///
/// For one thread and one text.
final class LooseMatch {
    private final GivenLexicon lexicon;
    private final NotAPerson other;
    private final Spelling spelling;
    private final Mentions mentions;

    LooseMatch(GivenLexicon lexicon, NotAPerson other, Spelling spelling, Mentions mentions) {
        this.lexicon = lexicon;
        this.other = other;
        this.spelling = spelling;
        this.mentions = mentions;
    }

    /// «Абзала Достиярова» where Абзал Достияр is watched; the given name must stand there.
    ///
    /// @param fit the word as [OtherShape#fit] has it
    void otherShape(Node node, Place place, int fit) {
        for (int i = 0; i < node.size(); i++) {
            if (node.entry(i) instanceof Given given && !isInitial(given)) {
                withGiven(given, place, fit);
            }
        }
    }

    private void withGiven(Given given, Place place, int fit) {
        Word before = before(place);
        int first = before == null ? Form.NONE : Form.best(given.forms(), before.canon(), spelling);
        if (before != null && isSame(first) && Cases.agree(Form.cases(first), Form.cases(fit))) {
            possible(
                    given,
                    new Span(before.start(), place.whole().end()),
                    Cases.both(Form.cases(first), Form.cases(fit)));
            return;
        }
        Word after = after(place);
        int second = after == null ? Form.NONE : Form.best(given.forms(), after.canon(), spelling);
        if (after != null && isSame(second) && Cases.agree(Form.cases(fit), Form.cases(second))) {
            possible(
                    given,
                    new Span(place.whole().start(), after.end()),
                    Cases.both(Form.cases(fit), Form.cases(second)));
        }
    }

    /// «Майра Досжанова» where М. Досжанова is watched: a given name that begins so.
    boolean initialOf(Given given, Place place, int fit) {
        if (!isInitial(given) || Form.cost(fit) > Spelling.SAME) {
            return false;
        }
        Word before = before(place);
        if (before != null
                && begins(given, before)
                && Cases.agree(lexicon.cases(before.canon(), spelling), Form.cases(fit))) {
            return possible(given, new Span(before.start(), place.whole().end()), Form.cases(fit));
        }
        Word after = after(place);
        return after != null
                && begins(given, after)
                && Cases.agree(Form.cases(fit), lexicon.cases(after.canon(), spelling))
                && possible(given, new Span(place.whole().start(), after.end()), Form.cases(fit));
    }

    private boolean begins(Given given, Word word) {
        String initial = given.forms().getFirst().canon();
        spelling.compare(word.canon(), 1, initial);
        return spelling.cost(1) <= Spelling.SAME;
    }

    private static boolean isInitial(Given given) {
        return given.forms().getFirst().canon().length() == 1;
    }

    private boolean possible(Given given, Span span, int cases) {
        if (!other.is(span, cases, true)) {
            mentions.full(given.name(), span, Confidence.POSSIBLE);
        }
        return true;
    }

    private static boolean isSame(int fit) {
        return fit >= 0 && Form.cost(fit) <= Spelling.SAME;
    }

    private static @Nullable Word before(Place place) {
        Word word = place.before().isEmpty() ? null : place.before().getFirst();
        return word == null || word.initial() || !word.capital() ? null : word;
    }

    private static @Nullable Word after(Place place) {
        Word word = place.after().isEmpty() ? null : place.after().getFirst();
        return word == null || word.initial() || !word.capital() ? null : word;
    }
}
