package org.dabyl.feeds.classify.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dabyl.config.watch.Gainsaid;
import org.dabyl.config.watch.Term;
import org.dabyl.feeds.classify.Event;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.classify.When;
import org.dabyl.feeds.classify.When.Telling;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Layout;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Span;
import org.jspecify.annotations.Nullable;

/// Makes one event of what several words of an article tell of the same measure to the same people.
///
/// Two drafts are the same when they agree in kind and in being current beyond doubt, and their people meet or one
/// names nobody; terms that differ keep them apart, unless one is the other in round numbers, and so do towns where
/// nobody is named. What they know is put together, what was told first first; of their places the likelier. Stateless;
/// for any thread.
final class Merger {
    private Merger() {}

    static List<Draft> merge(List<Draft> drafts, Layout layout) {
        List<Draft> merged = new ArrayList<>();
        for (Draft draft : drafts) {
            Draft same = sameAs(draft, merged, layout);
            if (same == null) {
                merged.add(draft);
            } else {
                absorb(same, draft);
            }
        }
        return merged;
    }

    private static @Nullable Draft sameAs(Draft draft, List<Draft> merged, Layout layout) {
        for (Draft other : merged) {
            if (isSame(other, draft) && (namesBoth(other, draft) || mayMean(other, draft, layout))) {
                return other;
            }
        }
        return null;
    }

    private static boolean isSame(Draft one, Draft other) {
        boolean told =
                one.kind == other.kind && one.current == other.current && one.doubt.isEmpty() == other.doubt.isEmpty();
        boolean another = (one.gainsaid == Gainsaid.MISTAKEN) != (other.gainsaid == Gainsaid.MISTAKEN);
        if (!told || another || !one.mayBeOfSame(other)) {
            return false;
        }
        boolean elsewhere = !one.place.equals(other.place);
        boolean apart = elsewhere && one.placed && other.placed && !namesBoth(one, other);
        boolean gapped =
                elsewhere && (one.rules.contains(ManyPlaces.GAPPED) || other.rules.contains(ManyPlaces.GAPPED));
        boolean terms = one.term.isNone() || other.term.isNone() || agree(one.term, other.term);
        boolean oneLength = !one.term.isNone() && one.term.equals(other.term) && one.sentence.equals(other.sentence);
        boolean alike = oneLength
                || one.group == other.group
                || isHeadline(one)
                || isHeadline(other)
                || sharesPeople(one, other);
        return terms && alike && !apart && !gapped;
    }

    /// «Заплатит 275 тысяч тенге … 275 тысяч 240 тенге»
    private static boolean agree(Term one, Term other) {
        return one.equals(other) || one.rounds(other) || other.rounds(one);
    }

    /// «Активистов отправили под арест»: whom the headline does not name, the text below does.
    private static boolean isHeadline(Draft draft) {
        return draft.persons.isEmpty() && draft.sentence.index() == 0;
    }

    private static boolean namesBoth(Draft one, Draft other) {
        return !one.persons.isEmpty() && !other.persons.isEmpty();
    }

    /// Somebody unnamed of one entry of a list is nobody of another.
    private static boolean mayMean(Draft one, Draft other, Layout layout) {
        return layout.concern(one.hit.first(), other.hit.first())
                || isHeadline(one) && layout.entryAt(one.hit.first()).isEmpty();
    }

    private static boolean sharesPeople(Draft one, Draft other) {
        return one.persons.isEmpty() == other.persons.isEmpty();
    }

    private static void absorb(Draft into, Draft from) {
        if (!into.persons.containsAll(from.persons)) {
            Set<Person> persons = new LinkedHashSet<>(into.persons);
            persons.addAll(from.persons);
            into.persons = List.copyOf(persons);
        }
        if (into.place.isEmpty() || !from.place.isEmpty() && from.placeOdds > into.placeOdds) {
            into.place = from.place;
            into.placeOdds = from.placeOdds;
            into.placed = false;
        }
        into.gainsaid = into.gainsaid.or(from.gainsaid);
        into.again |= from.again;
        into.retold &= from.retold;
        into.others |= from.others;
        into.still |= from.still;
        into.day = into.day.isPresent() ? into.day : from.day;
        into.placed |= from.placed && from.place.equals(into.place);
        into.term = into.term.isNone() || into.term.rounds(from.term) ? from.term : into.term;
        addNew(from.law, into.law);
        UnderLaw.dropVaguer(into.law);
        addNew(from.wording, into.wording);
        addNew(from.rules, into.rules);
    }

    private static <T> void addNew(List<T> from, List<T> to) {
        for (T one : from) {
            if (!to.contains(one)) {
                to.add(one);
            }
        }
    }

    private static int lastWord(int last, Marked article) {
        int at = last;
        while (at > 0 && !article.token(at).isWord()) {
            at--;
        }
        return at;
    }

    /// The event that the draft became. No word of an inferred one is a measure by itself: it is told in the
    /// sentence's words.
    static Event event(Draft draft, Minors minors, Marked article) {
        Sentence sentence = draft.sentence;
        int first = Math.max(sentence.first(), draft.hit.first() - 6);
        int last = Math.min(sentence.last() - 1, draft.hit.last() + 8);
        boolean inferred = Inferred.is(draft);
        Span measure = new Span(
                article.token(inferred ? first : draft.hit.first()).start(),
                article.token(inferred ? lastWord(last, article) : draft.hit.last())
                        .end());
        Span evidence =
                new Span(article.token(first).start(), article.token(last).end());
        return new Event(
                draft.kind,
                draft.current,
                draft.persons,
                minors.shield(draft.persons),
                minors.open(draft.persons, measure),
                draft.place,
                draft.law,
                draft.term,
                when(draft, article),
                draft.gainsaid,
                inferred ? article.text().quote(measure) : Worded.quote(draft, article),
                evidence,
                draft.rules);
    }

    private static When when(Draft draft, Marked article) {
        Telling told = draft.again ? Telling.ANEW : Telling.NEWS;
        Telling telling = draft.retold ? Telling.RETOLD : told;
        int heads =
                draft.persons.isEmpty() && article.isTitle(draft.sentence) ? Crowd.heads(draft.sentence, article) : 0;
        return new When(draft.day, draft.again, draft.others ? Telling.OF_OTHERS : telling, draft.still, heads);
    }
}
