package org.dabyl.feeds.classify.name;

import java.util.List;
import org.dabyl.config.watch.NameContext;
import org.dabyl.feeds.classify.name.Entry.Given;
import org.dabyl.feeds.classify.name.Entry.Near;
import org.dabyl.feeds.classify.name.Entry.Rest;
import org.dabyl.feeds.classify.name.Words.Word;
import org.dabyl.feeds.classify.text.Span;
import org.jspecify.annotations.Nullable;

/// The second pass: decides whether a word that may be a watched one is, with the given name beside it.
///
/// A given name or initial must agree with the surname in case and gender; another given name there makes it a
/// namesake, who is let go. The answer depends on the text alone, whatever else the first pass offers. For one
/// thread and one text.
final class ExactPass implements WordScan.Candidates {
    /// Alone, so short a surname counts as it is written only: «Әні» is no Ан.
    private static final int SHORT = 4;

    private final Words words;
    private final GivenLexicon lexicon;
    private final NotAPerson other;
    private final Spelling spelling = new Spelling();
    private final Namesake namesake;
    private final LooseMatch loose;
    private final Kin kin;
    private final Initials initials;
    private final Women women;
    private final Mentions mentions;
    private int partStart = -1;
    private String part = "";
    private int placeStart = -1;
    private @Nullable Place place;

    ExactPass(String text, GivenLexicon lexicon, NameContext context, Mentions mentions) {
        this.words = new Words(text);
        this.lexicon = lexicon;
        this.other = new NotAPerson(context, words);
        this.namesake = new Namesake(words, lexicon, other, spelling, mentions);
        this.loose = new LooseMatch(lexicon, other, spelling, mentions);
        this.initials = new Initials(spelling);
        this.women = new Women(words, lexicon);
        this.kin = new Kin(words, context, lexicon, spelling);
        this.mentions = mentions;
    }

    @Override
    public void maybe(int start, int end, Node node) {
        boolean joined = words.isJoined(start, end);
        spelling.latin(Letters.isLatin(words.text().charAt(start)));
        if (joined) {
            maybePart(start, end, node);
            return;
        }
        String word = part(start, end);
        int fit = node.form().fit(word, spelling);
        if (fit >= 0) {
            decide(node, placeAt(start, end), fit, false);
            return;
        }
        if (spelling.isLatin() && word.endsWith("с") && node.form().pattern() == Pattern.POSSESSIVE_MAN) {
            family(node, placeAt(start, end), word.substring(0, word.length() - 1));
            return;
        }
        int other = OtherShape.fit(node.form(), word, spelling);
        if (other >= 0 && Form.cost(other) <= Spelling.SAME) {
            loose.otherShape(node, placeAt(start, end), other);
        }
    }

    /// A word with a hyphen, an apostrophe or «оглы»: taken as a whole, else as the part that is a name.
    private void maybePart(int start, int end, Node node) {
        Place place = placeAt(start, end);
        int fit = node.form().fit(place.canon(), spelling);
        boolean half = false;
        if (fit < 0 && place.canon().indexOf('-') > 0) {
            fit = node.form().fit(part(start, end), spelling);
            half = !isOnlyName(start, end, place.whole());
        }
        if (fit >= 0) {
            decide(node, place, fit, half);
        }
    }

    /// The word as it is compared; a word is offered once for each number that it is found under.
    private String part(int start, int end) {
        if (start != partStart) {
            partStart = start;
            part = words.canon(start, end);
        }
        return part;
    }

    private Place placeAt(int start, int end) {
        if (place == null || placeStart != start) {
            placeStart = start;
            place = place(start, end);
        }
        return place;
    }

    private Place place(int start, int end) {
        Span whole = words.whole(start, end);
        return new Place(
                whole, words.canon(whole.start(), whole.end()), words.before(whole.start()), words.after(whole.end()));
    }

    /// «экс-Абишев», «Абишев-тың»: what else the word has is in lower case.
    private boolean isOnlyName(int start, int end, Span whole) {
        String text = words.text();
        boolean head = whole.start() == start || Character.isLowerCase(text.charAt(whole.start()));
        return head && (whole.end() == end || Character.isLowerCase(text.charAt(end + 1)));
    }

    private void decide(Node node, Place place, int fit, boolean half) {
        boolean full = false;
        boolean alone = false;
        List<Word> family = kin.sharing(place, node.form(), fit);
        for (int i = 0; i < node.size(); i++) {
            switch (node.entry(i)) {
                case Given given -> {
                    full |= withGiven(node, given, place, fit) || isOfFamily(given, family, place, fit);
                    alone = true;
                }
                case Near near -> {
                    if (!half) {
                        loose.near(near, place, fit);
                    }
                }
                case Rest rest -> pseudonym(rest, place, fit);
            }
        }
        if (full || alone && namesake.is(node, place, fit)) {
            mentions.person(node.form());
        } else if (alone && !half && Form.cost(fit) <= Spelling.SAME && !kin.isMans(node.form(), place, fit)) {
            alone(node, place, fit);
        }
    }

    /// “The Abishevs”: each of them possibly.
    private void family(Node node, Place place, String surname) {
        int fit = node.form().fit(surname, spelling);
        boolean the = words.wordLeftOf(place.whole().start(), false).equals("the");
        if (the && fit >= 0 && Form.cost(fit) <= Spelling.SAME) {
            alone(node, place, fit);
        }
    }

    private void alone(Node node, Place place, int fit) {
        if (node.form().canon().length() < SHORT && Form.cost(fit) > 0) {
            return;
        }
        int cases = Form.cases(fit);
        boolean thing = other.is(place.whole(), cases, false) && !other.isDoubtful(place.whole(), cases);
        if (thing || other.isCommonAlone(place.whole())) {
            return;
        }
        for (int i = 0; i < node.size(); i++) {
            if (node.entry(i) instanceof Given given) {
                mentions.surname(given.name(), node.form(), place.whole());
            }
        }
    }

    private void pseudonym(Rest rest, Place place, int fit) {
        int cost = Form.cost(fit);
        int end = place.whole().end();
        for (int i = 0; i < rest.forms().size(); i++) {
            if (i >= place.after().size() || place.after().get(i).start() != end + 1) {
                return;
            }
            Word word = place.after().get(i);
            int next = rest.forms().get(i).fit(word.canon(), spelling);
            if (next < 0) {
                return;
            }
            cost += Form.cost(next);
            end = word.end();
        }
        Span span = new Span(place.whole().start(), end);
        if (cost <= 1 && !(rest.forms().isEmpty() && other.isCommonAlone(span))) {
            mentions.full(rest.name(), span, Confidence.CERTAIN);
        }
    }

    private boolean withGiven(Node node, Given given, Place place, int fit) {
        return beforeIt(given, place, fit)
                || afterIt(given, place, fit)
                || initials(node, given, place, fit)
                || loose.initialOf(given, place, fit)
                || loose.halfOf(given, place, fit);
    }

    private boolean beforeIt(Given given, Place place, int fit) {
        List<Word> before = place.before();
        for (int i = 0; i < Math.min(2, before.size()); i++) {
            Word word = before.get(i);
            if (!word.initial() && word.capital()) {
                int first = Form.best(given.forms(), word.canon(), spelling);
                if (first >= 0
                        && Cases.agree(Form.cases(first), Form.cases(fit))
                        && (i == 0 || isMiddle(before.getFirst()))) {
                    Span span = new Span(word.start(), place.whole().end());
                    Word middle = i == 0 ? null : before.getFirst();
                    List<Span> parts = List.of(span(word), place.whole());
                    return isOtherFather(given, middle, span, parts, Cases.both(Form.cases(first), Form.cases(fit)))
                            || pair(given, word, first, place, fit, span, parts);
                }
            }
        }
        return false;
    }

    /// «Нұрлан, Бекен және Шарап Есемұратовтар»: whatever the surname's case, the given names stand in the nominative.
    private boolean isOfFamily(Given given, List<Word> family, Place place, int fit) {
        for (Word word : family) {
            int first = Form.best(given.forms(), word.canon(), spelling);
            if (first >= 0) {
                List<Span> parts = List.of(span(word), place.whole());
                return report(given, word, span(word), parts, Form.cases(first), Form.cost(first), Form.cost(fit));
            }
        }
        return false;
    }

    /// The cases in which a word may be a given name.
    private int cases(String word) {
        return lexicon.cases(word, spelling);
    }

    private boolean isMiddle(Word word) {
        return word.initial()
                || word.capital()
                        && word.canon().length() > 3
                        && (TypedName.isPatronymic(word.canon())
                                || word.canon().endsWith("вича")
                                || word.canon().endsWith("вичу")
                                || word.canon().endsWith("вичем")
                                || cases(word.canon()) == 0);
    }

    private boolean afterIt(Given given, Place place, int fit) {
        if (place.after().isEmpty()
                || place.after().getFirst().initial()
                || !place.after().getFirst().capital()) {
            return false;
        }
        Word word = place.after().getFirst();
        int second = Form.best(given.forms(), word.canon(), spelling);
        if (second < 0 || !Cases.agree(Form.cases(fit), Form.cases(second)) || other.isCommonFirst(place.whole())) {
            return false;
        }
        Span span = new Span(place.whole().start(), word.end());
        Word last = place.after().size() > 1 ? place.after().get(1) : null;
        List<Span> parts = List.of(place.whole(), span(word));
        return isOtherFather(given, last, span, parts, Cases.both(Form.cases(fit), Form.cases(second)))
                || pair(given, word, second, place, fit, span, parts);
    }

    /// «Марат Серикович Туленов» where Марат Бекович Туленов is watched: possibly he, and then the text is wrong.
    private boolean isOtherFather(Given given, @Nullable Word father, Span span, List<Span> parts, int cases) {
        if (father == null || father.initial() || !Fathers.differ(given.father(), Fathers.of(father.canon()))) {
            return false;
        }
        if (!other.is(span, cases, true) && !other.isCommonTogether(parts)) {
            mentions.otherFather(given.name(), span, words.text().substring(father.start(), father.end()));
        }
        return true;
    }

    /// Given name and surname agree; whether they are his, though a woman of a like name may be meant.
    private boolean pair(
            Given given, Word word, int givenFit, Place place, int surnameFit, Span span, List<Span> parts) {
        int cases = Cases.both(Form.cases(givenFit), Form.cases(surnameFit))
                | Cases.both(Form.cases(surnameFit), Form.cases(givenFit));
        return switch (women.of(given, word, givenFit, place.canon(), surnameFit, span.end())) {
            case SHE -> false;
            case EITHER -> loose.possible(given, span, cases);
            case HE -> report(given, word, span, parts, cases, Form.cost(givenFit), Form.cost(surnameFit));
        };
    }

    private static Span span(Word word) {
        return new Span(word.start(), word.end());
    }

    private boolean initials(Node node, Given given, Place place, int fit) {
        Word first = initials.of(given, place);
        if (first == null || Form.cost(fit) > Spelling.SAME) {
            return false;
        }
        int start = Math.min(first.start(), place.whole().start());
        Span span = new Span(start, Math.max(first.end(), place.whole().end()));
        if (!other.is(span, Form.cases(fit), true)) {
            mentions.initial(given.name(), node.form(), first.canon().charAt(0), span);
        }
        return true;
    }

    private boolean report(
            Given given, Word givenWord, Span span, List<Span> parts, int cases, int givenCost, int surnameCost) {
        boolean thing = other.is(span, cases, true);
        if (thing && !other.isDoubtful(span, cases) || parts.size() > 1 && other.isCommonTogether(parts)) {
            return true;
        }
        int steps = (givenCost > Spelling.SAME ? 1 : 0) + (surnameCost > Spelling.SAME ? 1 : 0);
        if (steps > 1 || givenCost > Spelling.SAME && isOtherGiven(given, givenWord)) {
            return false;
        }
        boolean certain = steps == 0 && !thing;
        mentions.full(given.name(), span, certain ? Confidence.CERTAIN : Confidence.POSSIBLE);
        return true;
    }

    /// Мурат is no spelling of Марат: both are names.
    private boolean isOtherGiven(Given given, Word word) {
        return lexicon.knows(given.forms().getFirst().canon()) && cases(word.canon()) != 0;
    }
}
