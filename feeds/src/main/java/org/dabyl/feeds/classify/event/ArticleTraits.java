package org.dabyl.feeds.classify.event;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dabyl.config.watch.EventKind;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.classify.current.Currency;
import org.dabyl.feeds.classify.event.Standing.Age;
import org.dabyl.feeds.classify.fact.DateMention;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Facts.At;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;

/// What [ArticleOdds] weighs of a measure that a long article tells (and [Odds] in part, of shorter ones): the words
/// around it, how the rules judged it, and how it stands in the article: where, after which day, beside which
/// other news of the same people.
///
/// Learning and judging ask this one class, so that both see the same. Immutable; for one thread.
final class ArticleTraits {
    private static final int LEAD = 1;
    private static final int START = 3;
    private static final int MIDDLE = 7;
    private static final int FORTNIGHT = 14;
    private static final int MONTHS = 62;
    private static final int YEAR = 400;

    private final Marked article;
    private final List<Draft> told;
    private final Stems stems;
    private final List<Sentence> sentences;
    private final List<PersonMention> inTitle;
    private final List<PersonMention> inLead;
    private final Map<EventKind, List<Draft>> byKind = new EnumMap<>(EventKind.class);
    private final List<Draft> newsOfLead;
    private final boolean freshLead;
    private final int lastLine;
    /// What holds for whatever it tells.
    private final List<Standing> ofAll;

    /// @param told what happened, as news or not
    /// @param stems of the article
    ArticleTraits(List<Draft> told, Stems stems, Marked article) {
        this.article = article;
        this.told = told;
        this.stems = stems;
        this.sentences = article.text().sentences();
        this.inTitle = named(sentences.getFirst(), sentences.getFirst());
        this.inLead = named(sentences.getFirst(), sentences.get(Math.min(LEAD + 1, sentences.size() - 1)));
        this.newsOfLead = new ArrayList<>();
        for (Draft draft : told) {
            byKind.computeIfAbsent(draft.kind, _ -> new ArrayList<>()).add(draft);
            if (draft.current && isOfLead(draft)) {
                newsOfLead.add(draft);
            }
        }
        List<At<DateMention>> fresh = new ArrayList<>();
        for (At<DateMention> day : article.facts().days()) {
            if (age(day.value()) == Age.WEEK) {
                fresh.add(day);
            }
        }
        this.lastLine = line(sentences.getLast());
        this.ofAll = List.of(
                Standing.of(Standing.FRESH_DAYS, fresh.size()),
                Standing.of(Standing.SENTENCES, sentences.size() / 8),
                Standing.of(Standing.PARAGRAPHS, (lastLine + 1) / 4));
        this.freshLead =
                !fresh.isEmpty() && article.token(fresh.getFirst().first()).sentence() <= LEAD;
    }

    Stems stems() {
        return stems;
    }

    Set<String> of(Draft draft) {
        AroundSet of = new AroundSet(stems);
        of(draft, of);
        return of.features();
    }

    /// Tells the same one by one, some of them twice: most are only to be weighed.
    void of(Draft draft, Around to) {
        stems.around(draft, to);
        for (int i = 1; i < draft.rules.size(); i++) {
            to.judged(draft.rules.get(i));
        }
        to.standing(draft.current ? Standing.NEWS : Standing.NO_NEWS);
        to.kind(draft.kind);
        standing(draft, to);
    }

    /// How it stands in the article, without the words around it and how the rules judged it.
    void standing(Draft draft, Around to) {
        for (Standing one : ofAll) {
            to.standing(one);
        }
        to.standing(
                switch (draft.hit.entry().telling()) {
                    case DEED -> Standing.TELLING_DEED;
                    case STATE -> Standing.TELLING_STATE;
                    case TALK -> Standing.TELLING_TALK;
                });
        addIf(draft.dated, Standing.DATED, to);
        addIf(draft.direct, Standing.DIRECT, to);
        addIf(draft.group, Standing.GROUP, to);
        addIf(draft.attribute, Standing.ATTRIBUTE, to);
        addIf(draft.since, Standing.SINCE, to);
        addIf(draft.ahead, Standing.AHEAD, to);
        addPosition(draft.sentence, to);
        addPeople(draft, to);
        addSameKind(draft, to);
        addOtherNews(draft, to);
        addDays(draft, to);
    }

    private static void addIf(boolean holds, Standing trait, Around to) {
        if (holds) {
            to.standing(trait);
        }
    }

    private void addPosition(Sentence sentence, Around to) {
        int at = sentence.index();
        int line = line(sentence);
        to.standing(place(sentence));
        to.standing(Standing.of(Standing.THIRDS, 3 * at / sentences.size()));
        to.standing(line == lastLine ? Standing.LAST_PARAGRAPH : Standing.NO_LAST_PARAGRAPH);
        to.standing(
                at == 0 || line(sentences.get(at - 1)) != line ? Standing.OPENS_PARAGRAPH : Standing.WITHIN_PARAGRAPH);
    }

    private Standing place(Sentence sentence) {
        if (article.isTitle(sentence)) {
            return Standing.IN_TITLE;
        }
        int at = sentence.index();
        return at <= LEAD
                ? Standing.IN_LEAD
                : at <= START ? Standing.IN_START : at <= MIDDLE ? Standing.IN_MIDDLE : Standing.IN_FAR;
    }

    private void addPeople(Draft draft, Around to) {
        List<Person> people = draft.persons;
        to.standing(Standing.of(Standing.PEOPLE, people.size()));
        if (!people.isEmpty()) {
            to.standing(names(inLead, people) ? Standing.OF_THE_LEAD : Standing.NOT_OF_THE_LEAD);
            addIf(names(inTitle, people), Standing.OF_THE_TITLE, to);
            addIf(!names(named(draft.sentence, draft.sentence), people), Standing.NAMED_ELSEWHERE, to);
        }
    }

    private void addSameKind(Draft draft, Around to) {
        int same = 0;
        boolean ofLead = false;
        boolean newsOfLead = false;
        boolean news = false;
        boolean newsOfThem = false;
        for (Draft other : byKind.getOrDefault(draft.kind, List.of())) {
            if (other != draft) {
                same++;
                ofLead |= isOfLead(other);
                newsOfLead |= other.current && isOfLead(other);
                news |= other.current;
                newsOfThem |= other.current && other.mayBeOfSame(draft);
            }
        }
        to.standing(Standing.of(Standing.SAME_KIND, same));
        addIf(ofLead, Standing.SAME_KIND_IN_LEAD, to);
        addIf(newsOfLead, Standing.SAME_NEWS_IN_LEAD, to);
        addIf(news, Standing.SAME_NEWS, to);
        addIf(newsOfThem, Standing.SAME_NEWS_OF_THEM, to);
    }

    private void addOtherNews(Draft draft, Around to) {
        boolean beside = Among.any(
                told, other -> other.kind != draft.kind && other.current && other.sentence.equals(draft.sentence));
        addIf(beside, Standing.OTHER_NEWS_BESIDE, to);
        boolean ofThem = false;
        Set<EventKind> kinds = EnumSet.noneOf(EventKind.class);
        for (Draft other : newsOfLead) {
            if (other.kind != draft.kind) {
                kinds.add(other.kind);
                ofThem = ofThem || other.sharesSomebody(draft);
            }
        }
        for (EventKind kind : kinds) {
            to.lead(kind, draft.kind);
        }
        addIf(!kinds.isEmpty(), Standing.OTHER_NEWS_IN_LEAD, to);
        addIf(ofThem, Standing.OTHER_NEWS_OF_THEM_IN_LEAD, to);
    }

    private void addDays(Draft draft, Around to) {
        List<At<DateMention>> own = article.facts().daysWithin(draft.sentence.first(), draft.sentence.last());
        At<DateMention> nearest = null;
        for (At<DateMention> day : own) {
            if (nearest == null || day.distance(draft.hit.first()) < nearest.distance(draft.hit.first())) {
                nearest = day;
            }
        }
        if (nearest == null) {
            to.standing(Standing.NO_DAY);
        } else {
            to.standing(age(nearest.value()).day());
            to.standing(nearest.value().isDay() ? Standing.EXACT_DAY : Standing.VAGUE_DAY);
            to.standing(nearest.first() < draft.hit.first() ? Standing.DAY_BEFORE_IT : Standing.DAY_BEHIND_IT);
        }
        to.standing(lastDayBefore(draft));
        addIf(freshLead && draft.sentence.index() > 0, Standing.FRESH_LEAD, to);
    }

    /// The day that was spoken of last before its sentence, and how long before.
    private Standing lastDayBefore(Draft draft) {
        Optional<At<DateMention>> day = article.facts().lastDayBefore(draft.sentence.first());
        if (day.isEmpty()) {
            return Standing.AFTER_NO_DAY;
        }
        boolean here = line(article.sentenceAt(day.get().first())) == line(draft.sentence);
        return age(day.get().value()).before(here);
    }

    private Age age(DateMention day) {
        long days = ChronoUnit.DAYS.between(day.to(), article.published());
        if (days <= Currency.DAYS) {
            return days < 0 ? Age.AHEAD : Age.WEEK;
        }
        return days <= FORTNIGHT ? Age.FORTNIGHT : days <= MONTHS ? Age.MONTHS : days <= YEAR ? Age.YEAR : Age.YEARS;
    }

    private List<PersonMention> named(Sentence first, Sentence last) {
        return article.people().within(first.first(), last.last());
    }

    private static boolean names(List<PersonMention> mentions, List<Person> people) {
        for (PersonMention mention : mentions) {
            if (people.contains(mention.person())) {
                return true;
            }
        }
        return false;
    }

    private int line(Sentence sentence) {
        return article.layout().lineOf(sentence.first());
    }

    private static boolean isOfLead(Draft draft) {
        return draft.sentence.index() <= LEAD;
    }
}
