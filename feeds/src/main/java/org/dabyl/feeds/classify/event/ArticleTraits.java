package org.dabyl.feeds.classify.event;

import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.classify.current.Currency;
import org.dabyl.feeds.classify.fact.DateMention;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Facts.At;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;

/// What [ArticleOdds] weighs of a measure that a long article tells: the words around it, how the rules judged it, and
/// how it stands in the article: where, after which day, beside which other news of the same people.
///
/// Learning and judging ask this one class, so that both see the same. Immutable; for one thread.
final class ArticleTraits {
    private static final int LEAD = 1;
    private static final int START = 3;
    private static final int MIDDLE = 7;
    private static final int FORTNIGHT = 14;
    private static final int MONTHS = 62;
    private static final int YEAR = 400;
    private static final int MANY = 3;

    private final Marked article;
    private final List<Draft> told;
    private final Stems stems;
    private final List<Sentence> sentences;
    private final Set<Person> inTitle;
    private final Set<Person> inLead;
    private final boolean freshLead;
    private final int freshDays;

    /// @param told what happened, as news or not
    ArticleTraits(List<Draft> told, Marked article) {
        this.article = article;
        this.told = told;
        this.stems = new Stems(article);
        this.sentences = article.text().sentences();
        this.inTitle = named(sentences.getFirst());
        this.inLead = new HashSet<>();
        sentences.stream().limit(LEAD + 2L).forEach(sentence -> inLead.addAll(named(sentence)));
        List<At<DateMention>> fresh =
                article.facts().days().stream().filter(this::isFresh).toList();
        this.freshDays = Math.min(MANY, fresh.size());
        this.freshLead =
                !fresh.isEmpty() && article.token(fresh.getFirst().first()).sentence() <= LEAD;
    }

    Set<String> of(Draft draft) {
        Set<String> of = new HashSet<>();
        stems.around(draft, of);
        draft.rules.stream().skip(1).forEach(rule -> of.add("rule " + rule.split(":", 2)[0]));
        of.add(draft.current ? "news" : "no news");
        of.add("kind " + draft.kind.id());
        of.add("telling " + draft.hit.entry().telling());
        addIf(draft.dated, "dated", of);
        addIf(draft.direct, "direct", of);
        addIf(draft.group, "group", of);
        addIf(draft.attribute, "attribute", of);
        addIf(draft.since, "since", of);
        addIf(draft.ahead, "ahead", of);
        addPosition(draft.sentence, of);
        addPeople(draft, of);
        addSameKind(draft, of);
        addOtherNews(draft, of);
        addDays(draft, of);
        return of;
    }

    private static void addIf(boolean holds, String trait, Set<String> to) {
        if (holds) {
            to.add(trait);
        }
    }

    private void addPosition(Sentence sentence, Set<String> to) {
        int at = sentence.index();
        String where = article.isTitle(sentence)
                ? "title"
                : at <= LEAD ? "lead" : at <= START ? "start" : at <= MIDDLE ? "middle" : "far";
        int line = line(sentence);
        int last = line(sentences.getLast());
        to.add("in " + where);
        to.add("third " + Math.min(2, 3 * at / sentences.size()));
        to.add(line == last ? "last paragraph" : "no last paragraph");
        to.add(at == 0 || line(sentences.get(at - 1)) != line ? "opens paragraph" : "within paragraph");
        to.add("sentences " + Math.min(4, sentences.size() / 8));
        to.add("paragraphs " + Math.min(3, (last + 1) / 4));
    }

    private void addPeople(Draft draft, Set<String> to) {
        List<Person> people = draft.persons;
        to.add("people " + Math.min(2, people.size()));
        if (!people.isEmpty()) {
            to.add(people.stream().anyMatch(inLead::contains) ? "of the lead" : "not of the lead");
            addIf(people.stream().anyMatch(inTitle::contains), "of the title", to);
            Set<Person> here = named(draft.sentence);
            addIf(people.stream().noneMatch(here::contains), "named elsewhere", to);
        }
    }

    private void addSameKind(Draft draft, Set<String> to) {
        int same = 0;
        boolean ofLead = false;
        boolean newsOfLead = false;
        boolean news = false;
        boolean newsOfThem = false;
        for (Draft other : told) {
            if (other != draft && other.kind == draft.kind) {
                same++;
                ofLead |= isOfLead(other);
                newsOfLead |= other.current && isOfLead(other);
                news |= other.current;
                newsOfThem |= other.current && other.mayBeOfSame(draft);
            }
        }
        to.add("same kind " + Math.min(MANY, same));
        addIf(ofLead, "same kind in lead", to);
        addIf(newsOfLead, "same news in lead", to);
        addIf(news, "same news", to);
        addIf(newsOfThem, "same news of them", to);
    }

    private void addOtherNews(Draft draft, Set<String> to) {
        for (Draft other : told) {
            if (other.kind != draft.kind && other.current) {
                addIf(other.sentence.equals(draft.sentence), "other news beside", to);
                if (isOfLead(other)) {
                    to.add("other news in lead");
                    to.add("lead " + other.kind.id());
                    to.add("lead " + other.kind.id() + " before " + draft.kind.id());
                    addIf(other.persons.stream().anyMatch(draft.persons::contains), "other news of them in lead", to);
                }
            }
        }
    }

    private void addDays(Draft draft, Set<String> to) {
        List<At<DateMention>> own = article.facts().daysWithin(draft.sentence.first(), draft.sentence.last());
        At<DateMention> nearest = null;
        for (At<DateMention> day : own) {
            if (nearest == null || day.distance(draft.hit.first()) < nearest.distance(draft.hit.first())) {
                nearest = day;
            }
        }
        if (nearest == null) {
            to.add("no day");
        } else {
            to.add("day " + age(nearest.value()));
            to.add(nearest.value().isDay() ? "exact day" : "vague day");
            to.add(nearest.first() < draft.hit.first() ? "day before it" : "day behind it");
        }
        to.add(lastDayBefore(draft));
        to.add("fresh days " + freshDays);
        addIf(freshLead && draft.sentence.index() > 0, "fresh lead", to);
    }

    /// The day that was spoken of last before its sentence, and how long before.
    private String lastDayBefore(Draft draft) {
        for (int i = draft.sentence.index() - 1; i >= 0; i--) {
            Sentence before = sentences.get(i);
            List<At<DateMention>> days = article.facts().daysWithin(before.first(), before.last());
            if (!days.isEmpty()) {
                String where = line(before) == line(draft.sentence) ? " in paragraph" : " above";
                return "after " + age(days.getLast().value()) + where;
            }
        }
        return "after no day";
    }

    private boolean isFresh(At<DateMention> day) {
        return age(day.value()).equals("week");
    }

    private String age(DateMention day) {
        long days = ChronoUnit.DAYS.between(day.to(), article.published());
        return days < 0
                ? "ahead"
                : days <= Currency.DAYS
                        ? "week"
                        : days <= FORTNIGHT ? "fortnight" : days <= MONTHS ? "months" : days <= YEAR ? "year" : "years";
    }

    private Set<Person> named(Sentence sentence) {
        Set<Person> named = new HashSet<>();
        for (PersonMention mention : article.people().within(sentence.first(), sentence.last())) {
            named.add(mention.person());
        }
        return named;
    }

    private int line(Sentence sentence) {
        return article.layout().lineOf(sentence.first());
    }

    private static boolean isOfLead(Draft draft) {
        return draft.sentence.index() <= LEAD;
    }
}
