package org.dabyl.feeds.classify.event;

import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.dabyl.config.watch.EventKind;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.classify.current.Currency;
import org.dabyl.feeds.classify.fact.DateMention;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Facts.At;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;

/// What [ArticleOdds] weighs of a measure that a long article tells (and [Odds] in part, of shorter ones): the words
/// around it, how the rules judged it, and how it stands in the article: where, after which day, beside which other
/// news
/// of the same people.
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
    private static final List<String> THIRDS = List.of("third 0", "third 1", "third 2");
    private static final List<String> PEOPLE = List.of("people 0", "people 1", "people 2");
    private static final List<String> SAME_KIND = List.of("same kind 0", "same kind 1", "same kind 2", "same kind 3");
    private static final Map<EventKind, String> KINDS = new EnumMap<>(EventKind.class);

    static {
        for (EventKind kind : EventKind.values()) {
            KINDS.put(kind, "kind " + kind.id());
        }
    }

    private final Marked article;
    private final List<Draft> told;
    private final Stems stems;
    private final List<Sentence> sentences;
    private final List<PersonMention> inTitle;
    private final List<PersonMention> inLead;
    private final List<Draft> newsOfLead;
    private final boolean freshLead;
    private final int lastLine;
    /// What holds for whatever it tells.
    private final List<String> ofAll;

    /// @param told what happened, as news or not
    /// @param stems of the article
    ArticleTraits(List<Draft> told, Stems stems, Marked article) {
        this.article = article;
        this.told = told;
        this.stems = stems;
        this.sentences = article.text().sentences();
        this.inTitle = named(sentences.getFirst(), sentences.getFirst());
        this.inLead = named(sentences.getFirst(), sentences.get(Math.min(LEAD + 1, sentences.size() - 1)));
        this.newsOfLead =
                told.stream().filter(draft -> draft.current && isOfLead(draft)).toList();
        List<At<DateMention>> fresh =
                article.facts().days().stream().filter(this::isFresh).toList();
        this.lastLine = line(sentences.getLast());
        this.ofAll = List.of(
                "fresh days " + Math.min(MANY, fresh.size()),
                "sentences " + Math.min(4, sentences.size() / 8),
                "paragraphs " + Math.min(3, (lastLine + 1) / 4));
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
            String rule = draft.rules.get(i);
            int colon = rule.indexOf(':');
            to.accept(colon < 0 ? "rule " + rule : "rule ".concat(rule.substring(0, colon)));
        }
        to.accept(draft.current ? "news" : "no news");
        to.accept(KINDS.getOrDefault(draft.kind, ""));
        standing(draft, to);
    }

    /// How it stands in the article, without the words around it and how the rules judged it.
    void standing(Draft draft, Consumer<String> to) {
        ofAll.forEach(to);
        to.accept("telling " + draft.hit.entry().telling());
        addIf(draft.dated, "dated", to);
        addIf(draft.direct, "direct", to);
        addIf(draft.group, "group", to);
        addIf(draft.attribute, "attribute", to);
        addIf(draft.since, "since", to);
        addIf(draft.ahead, "ahead", to);
        addPosition(draft.sentence, to);
        addPeople(draft, to);
        addSameKind(draft, to);
        addOtherNews(draft, to);
        addDays(draft, to);
    }

    private static void addIf(boolean holds, String trait, Consumer<String> to) {
        if (holds) {
            to.accept(trait);
        }
    }

    private void addPosition(Sentence sentence, Consumer<String> to) {
        int at = sentence.index();
        int line = line(sentence);
        to.accept(
                article.isTitle(sentence)
                        ? "in title"
                        : at <= LEAD ? "in lead" : at <= START ? "in start" : at <= MIDDLE ? "in middle" : "in far");
        to.accept(THIRDS.get(Math.min(2, 3 * at / sentences.size())));
        to.accept(line == lastLine ? "last paragraph" : "no last paragraph");
        to.accept(at == 0 || line(sentences.get(at - 1)) != line ? "opens paragraph" : "within paragraph");
    }

    private void addPeople(Draft draft, Consumer<String> to) {
        List<Person> people = draft.persons;
        to.accept(PEOPLE.get(Math.min(2, people.size())));
        if (!people.isEmpty()) {
            to.accept(names(inLead, people) ? "of the lead" : "not of the lead");
            addIf(names(inTitle, people), "of the title", to);
            addIf(!names(named(draft.sentence, draft.sentence), people), "named elsewhere", to);
        }
    }

    private void addSameKind(Draft draft, Consumer<String> to) {
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
        to.accept(SAME_KIND.get(Math.min(MANY, same)));
        addIf(ofLead, "same kind in lead", to);
        addIf(newsOfLead, "same news in lead", to);
        addIf(news, "same news", to);
        addIf(newsOfThem, "same news of them", to);
    }

    private void addOtherNews(Draft draft, Consumer<String> to) {
        boolean beside = false;
        for (Draft other : told) {
            beside |= other.kind != draft.kind && other.current && other.sentence.equals(draft.sentence);
        }
        addIf(beside, "other news beside", to);
        boolean ofThem = false;
        Set<EventKind> kinds = EnumSet.noneOf(EventKind.class);
        for (Draft other : newsOfLead) {
            if (other.kind != draft.kind) {
                kinds.add(other.kind);
                ofThem = ofThem || other.sharesSomebody(draft);
            }
        }
        for (EventKind kind : kinds) {
            String lead = "lead ".concat(kind.id());
            to.accept(lead);
            to.accept(lead + " before " + draft.kind.id());
        }
        addIf(!kinds.isEmpty(), "other news in lead", to);
        addIf(ofThem, "other news of them in lead", to);
    }

    private void addDays(Draft draft, Consumer<String> to) {
        List<At<DateMention>> own = article.facts().daysWithin(draft.sentence.first(), draft.sentence.last());
        At<DateMention> nearest = null;
        for (At<DateMention> day : own) {
            if (nearest == null || day.distance(draft.hit.first()) < nearest.distance(draft.hit.first())) {
                nearest = day;
            }
        }
        if (nearest == null) {
            to.accept("no day");
        } else {
            to.accept("day " + age(nearest.value()));
            to.accept(nearest.value().isDay() ? "exact day" : "vague day");
            to.accept(nearest.first() < draft.hit.first() ? "day before it" : "day behind it");
        }
        to.accept(lastDayBefore(draft));
        addIf(freshLead && draft.sentence.index() > 0, "fresh lead", to);
    }

    /// The day that was spoken of last before its sentence, and how long before.
    private String lastDayBefore(Draft draft) {
        Optional<At<DateMention>> day = article.facts().lastDayBefore(draft.sentence.first());
        if (day.isEmpty()) {
            return "after no day";
        }
        boolean here = line(article.sentenceAt(day.get().first())) == line(draft.sentence);
        return "after " + age(day.get().value()) + (here ? " in paragraph" : " above");
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
