package org.dabyl.feeds.classify.name;

import java.util.List;
import org.dabyl.feeds.classify.name.Entry.Given;
import org.dabyl.feeds.classify.name.Entry.Near;
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

    /// «Юлия Ильина» where Юлия Гроссман-Ильина is watched; «Олжас Талғатұлы» where the watch has his patronymic.
    void near(Near near, Place place, int fit) {
        if (Form.cost(fit) > Spelling.SAME || near.patronymic() && isSomebodyElse(place)) {
            return;
        }
        Word before = before(place);
        int first = before == null ? Form.NONE : Form.best(near.forms(), before.canon(), spelling);
        Word after = near.patronymic() ? null : after(place);
        int second = after == null ? Form.NONE : Form.best(near.forms(), after.canon(), spelling);
        if (before != null && isSame(first) && Cases.agree(Form.cases(first), Form.cases(fit))) {
            possible(near, new Span(before.start(), place.whole().end()), Form.cases(fit));
        } else if (after != null && isSame(second) && Cases.agree(Form.cases(fit), Form.cases(second))) {
            possible(near, new Span(place.whole().start(), after.end()), Form.cases(fit));
        }
    }

    /// «Олжас Талғатұлы Мырзабеков», «Мырзабеков Олжас Талғатұлы»: another surname beside given name and patronymic.
    private static boolean isSomebodyElse(Place place) {
        Word after = after(place);
        Word first = place.before().size() > 1 ? place.before().get(1) : null;
        return after != null && isSurname(after.canon())
                || first != null && first.capital() && isSurname(first.canon());
    }

    private static boolean isSurname(String canon) {
        return canon.lastIndexOf("ов") > 1
                || canon.lastIndexOf("ев") > 1
                || canon.lastIndexOf("ин") > 2
                || canon.endsWith("ский")
                || canon.endsWith("ская");
    }

    /// «Магомед Дудургов» where Магомед-Эмин Дудургов is watched.
    boolean halfOf(Given given, Place place, int fit) {
        // A double name has a form for its joined spelling.
        Form whole = given.forms().getFirst();
        if (given.forms().size() == 1 || whole.canon().indexOf('-') < 0 || Form.cost(fit) > Spelling.SAME) {
            return false;
        }
        Word before = before(place);
        Word after = after(place);
        for (String half : whole.canon().split("-")) {
            List<Form> forms = lexicon.forms(half, null);
            int first = before == null ? Form.NONE : Form.best(forms, before.canon(), spelling);
            if (before != null && isSame(first) && Cases.agree(Form.cases(first), Form.cases(fit))) {
                return possible(given, new Span(before.start(), place.whole().end()), Form.cases(fit));
            }
            int second = after == null ? Form.NONE : Form.best(forms, after.canon(), spelling);
            if (after != null && isSame(second) && Cases.agree(Form.cases(fit), Form.cases(second))) {
                return possible(given, new Span(place.whole().start(), after.end()), Form.cases(fit));
            }
        }
        return false;
    }

    private boolean begins(Given given, Word word) {
        String initial = given.forms().getFirst().canon();
        spelling.compare(word.canon(), 1, initial);
        return spelling.cost(1) <= Spelling.SAME;
    }

    private static boolean isInitial(Given given) {
        return given.forms().getFirst().canon().length() == 1;
    }

    /// Reports it as possible, unless it is a street.
    boolean possible(Entry given, Span span, int cases) {
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
