package org.dabyl.feeds.classify.event;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Facts;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Token;

/// Whether a headline tells that so many people were punished for a rally: «В Риддере после акции протеста
/// арестовали 12 человек», "More than 20 people jailed after rally".
///
/// Courts punish in bulk on few days of a year, so that the odds know hardly any such headline and take the
/// number and the town for words of an overview; nobody is named yet, and whoever follows the kind is all who can
/// be told. A measure that the rules take for news, a number of people and words of a rally in one headline are
/// enough, if the odds are not very sure. Stateless; for any thread.
final class Crowd {
    private static final Set<EventKind> PUNISHED = EnumSet.of(
            EventKind.ADMINISTRATIVE_ARREST,
            EventKind.PRETRIAL_ARREST,
            EventKind.SENTENCE,
            EventKind.FINE,
            EventKind.DETENTION);

    /// The odds have little but «в» and «после» to go by where they are no surer.
    private static final double SURE = 3.5;

    /// «30», «40-қа»; but no year, no school and no house.
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})(-\\p{L}{1,4})?");

    private Crowd() {}

    /// Whether the headline says it so, whatever the odds make of its words.
    ///
    /// @param odds those of the kind, in log-odds
    static boolean tells(EventKind kind, double odds, Ruled ruled) {
        Marked article = ruled.article();
        return PUNISHED.contains(kind)
                && odds > -SURE
                && ruled.judgement().civic()
                && Among.none(ruled.judgement().rules(), rule -> rule.startsWith("-"))
                && Among.none(ruled.kept(), draft -> draft.kind == kind && !draft.current)
                && Among.all(article.hits(EntryUse.BACKGROUND), words -> isOfTitle(words, article))
                && article.hits(EntryUse.GENERAL).isEmpty()
                && Among.any(ruled.kept(), draft -> draft.kind == kind && isPlain(draft, article));
    }

    private static boolean isPlain(Draft draft, Marked article) {
        return draft.current
                && !draft.retold
                && article.isTitle(draft.sentence)
                && (isAtRally(draft.sentence, article) || isBeforeRally(draft.sentence, article))
                && !saysStill(draft.sentence, article)
                && Plainly.isUngainsaid(draft, article);
    }

    /// What words of the past in the headline say of the measure itself, is known by now: «более 20» is no length.
    private static boolean isOfTitle(WordHit words, Marked article) {
        return article.isTitle(article.sentenceAt(words.first()));
    }

    /// Whether the headline tells of so many people without a name, and of a rally.
    static boolean isAtRally(Sentence title, Marked article) {
        return article.people().within(title.first(), title.last()).isEmpty()
                && article.hasAny(WordList.RALLIES, title)
                && counts(title, article, true);
    }

    /// «Суды в Таразе: арестованы 22 человека», and the lead: «Все они вышли на митинг».
    private static boolean isBeforeRally(Sentence title, Marked article) {
        return article.people().within(title.first(), title.last()).isEmpty()
                && article.hasAny(WordList.RALLIES, title.last(), article.leadEnd())
                && counts(title, article, false);
    }

    /// How many people the headline says in digits: «не менее 30», «40-қа жетті»; 0 where it does not.
    static int heads(Sentence title, Marked article) {
        for (int i = title.first(); i < title.last(); i++) {
            Matcher number = NUMBER.matcher(article.norm(i));
            if (number.matches() && !isOfTime(i, article.facts()) && isOfPeople(i, title, article)) {
                return Integer.parseInt(number.group(1));
            }
        }
        return 0;
    }

    /// «Более 50 задержано», "50 now detained", «40-қа жетті», but not «40 тонна қияр ұсталды».
    private static boolean isOfPeople(int number, Sentence title, Marked article) {
        int next = number + 1;
        return next >= title.last()
                || article.token(number).kind() == Token.Kind.MIXED
                || article.token(next).kind() == Token.Kind.MARK
                || article.is(WordList.PERSONS, next)
                || article.is(WordList.PREPOSITIONS, next)
                || Among.any(article.hits(EntryUse.EVENTS), hit -> hit.first() == next || hit.first() == next + 1);
    }

    /// @param words whether the number may be said in words
    private static boolean counts(Sentence title, Marked article, boolean words) {
        for (int i = title.first(); i < title.last(); i++) {
            Token.Kind kind = article.token(i).kind();
            boolean number = kind == Token.Kind.NUMBER
                    || kind == Token.Kind.MIXED
                    || words && article.is(WordList.COUNTS, i) && !article.is(WordList.ONE, i);
            if (number && !isOfTime(i, article.facts())) {
                return true;
            }
        }
        return false;
    }

    /// «15 суток», «17 марта»
    private static boolean isOfTime(int token, Facts facts) {
        return facts.isDay(token)
                || Among.any(facts.terms(), term -> term.first() <= token && token < term.last())
                || Among.any(facts.laws(), law -> law.first() <= token && token < law.last());
    }

    /// "Jailed after protest, they remain behind bars"; «ещё» counts more of them.
    private static boolean saysStill(Sentence title, Marked article) {
        for (int i = title.first(); i < title.last(); i++) {
            if (article.is(WordList.REMAINING, i) && !article.is(WordList.ONE_MORE, i)) {
                return true;
            }
        }
        return false;
    }
}
