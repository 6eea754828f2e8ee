package org.dabyl.feeds.classify.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dabyl.config.watch.CivicLaws;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.LawRef;
import org.dabyl.config.watch.LexiconEntry;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.classify.mark.Clauses;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Facts.At;
import org.dabyl.feeds.classify.mark.KnownFor;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.people.Role;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.InOrder;
import org.dabyl.feeds.classify.text.Language;

/// Whether an article belongs in this bot: pressure on people and groups, or a right of theirs; no ordinary crime.
///
/// Words and law articles are weighed, each rule once; with nothing on either side, a measure against somebody
/// named counts as civic: rather an alert too many. Immutable; for any thread.
final class CivicJudge {
    private static final Set<EventKind> COMMON =
            EnumSet.of(EventKind.ASSEMBLY, EventKind.BLOCKING, EventKind.HUNGER_STRIKE);
    private static final Set<EventKind> BORDER =
            EnumSet.of(EventKind.EXTRADITION, EventKind.TRAVEL_BAN, EventKind.DISAPPEARANCE);

    /// Torture of a thief outweighs the theft.
    private static final int ABUSE = 6;

    /// Two crimes that a journalist is blamed for do not outweigh that he is one.
    private static final int CALLED = 7;

    private static final int CALLED_WITHIN = 7;
    private static final int SUCH_ONES_WITHIN = 5;
    private static final String PEOPLE = "-people";
    /// What officials and firms answer for.
    private static final List<String> BRIBES = List.of(
            "-kk-crime-bribe:",
            "-kk-crime-migration:",
            "-en-crime-officials:",
            "-en-fined-firms:",
            "-en-crime-negligence:");
    private static final String VIOLENCE = "ru-crime-violence";
    /// A word of snow or of a museum, and nothing else, leaves it undecided.
    private static final int LIGHT = -2;

    /// More than the words «журналист» and «активист» together: another country's activists are others' concern.
    private static final int ABROAD = -11;
    /// The rule that says that more would speak against the article, if it were not below a lead that speaks for it.
    static final String COLOURED = "only-coloured";
    /// The rule that says so.
    static final String ELSEWHERE = "-abroad";
    /// The country that somebody is handed over to is abroad in any case.
    private static final int ABROAD_HANDED = -4;
    /// English outlets write of all countries, and of their activists in many words.
    private static final int FAR_ABROAD = -20;

    /// Kazakh outlets name few people of other countries: journalists and activists to whom something was done.
    private static final int NAMED_ABROAD = -3;

    /// Entries so called tell of another country's people.
    static final String FOREIGN = "-foreign";
    /// Entries so called tell of our people, wherever they are: «a Kazakh blogger».
    private static final String OURS = "en-civic-kazakh";

    private final CivicLaws laws;

    CivicJudge(CivicLaws laws) {
        this.laws = laws;
    }

    /// @param rules what spoke for and against, for `--explain`
    record Judgement(boolean civic, List<String> rules) {
        /// Whether the article speaks of bribes, fined firms or fires, and of nobody of ours: no count of words makes
        /// that our concern.
        boolean bribe() {
            return Among.any(rules, rule -> Among.any(BRIBES, rule::startsWith))
                    && Among.none(rules, rule -> rule.startsWith("+"));
        }

        /// Whether it is another country's concern.
        boolean abroad() {
            return rules.contains(ELSEWHERE);
        }
    }

    Judgement judge(List<Draft> drafts, Marked article) {
        Set<String> rules = new TreeSet<>();
        int sum = words(article, rules);
        Set<LawRef> seen = new HashSet<>();
        for (At<LawRef> law : article.facts().laws()) {
            int weight = seen.add(law.value()) ? laws.weigh(law.value()) : 0;
            sum += weight;
            if (weight != 0) {
                rules.add((weight < 0 ? "-" : "+") + "law:" + law.value().article());
            }
        }
        if (Among.any(drafts, draft -> draft.current && draft.kind == EventKind.ILL_TREATMENT)) {
            rules.add("+hurt-by-the-state");
            sum += ABUSE;
        }
        if ((Abroad.isAbroad(article) || Abroad.isStrike(drafts, article))
                && Among.none(drafts, CivicJudge::crossesBorders)) {
            rules.add(ELSEWHERE);
            boolean handed = Among.any(drafts, draft -> draft.current && draft.kind == EventKind.EXTRADITION);
            sum += handed ? ABROAD_HANDED : abroad(drafts, article.text().language());
        }
        if (sum <= 0
                && !rules.contains(ELSEWHERE)
                && Among.any(drafts, draft -> hitsCalled(draft, article) || hitsSuchOnes(draft, article))) {
            rules.add("+who-was-hit");
            sum += CALLED;
        }
        if (sum <= 0 && Among.any(drafts, draft -> outweighsTopics(draft, rules, article))) {
            rules.add("+whatever-the-topic");
            sum = 1;
        }
        boolean light = sum < 0 && sum >= LIGHT && Among.none(rules, rule -> rule.startsWith("+"));
        if ((sum == 0 || light) && Among.any(drafts, draft -> isPressure(draft, rules, article))) {
            rules.add("+measure-against-somebody-named");
            sum = 1;
        }
        return new Judgement(sum > 0, new ArrayList<>(rules));
    }

    /// What the words weigh that are no part of a name, each rule once; no crime is theirs of which they wrote
    /// («расследовавшего хищения журналиста»). Entries of no weight say what a word does not
    /// mean here: «пишет издание», «restricted freedom».
    private static int words(Marked article, Set<String> rules) {
        int sum = 0;
        int left = 0;
        Set<LexiconEntry> counted = Collections.newSetFromMap(new IdentityHashMap<>());
        BitSet names = names(article);
        for (WordHit hit : article.hits(EntryUse.CIVIC)) {
            if (hit.entry().weight() == 0) {
                names.set(hit.first(), hit.last() + 1);
            }
        }
        Colour colour = Colour.of(article, names);
        boolean ours =
                Among.any(article.hits(EntryUse.CIVIC), hit -> hit.entry().id().endsWith(OURS));
        for (WordHit hit : article.hits(EntryUse.CIVIC)) {
            int weight = hit.entry().weight();
            boolean theirs = ours && hit.entry().id().contains(FOREIGN);
            boolean reported = weight < 0 && KnownFor.isReported(hit, article);
            if (theirs || reported || names.get(hit.first()) || !counted.add(hit.entry())) {
                continue;
            }
            if (colour.holds(hit)) {
                left += weight;
            } else {
                sum += weight;
                rules.add((weight < 0 ? "-" : "+") + hit.entry().id() + ":" + article.norm(hit.first()));
            }
        }
        if (sum > 0 && sum + left <= 0) {
            rules.add(COLOURED);
        }
        return sum;
    }

    private static int abroad(List<Draft> drafts, Language language) {
        return switch (language) {
            case RU -> ABROAD;
            case KK -> Among.any(drafts, draft -> draft.current && !draft.persons.isEmpty()) ? NAMED_ABROAD : ABROAD;
            case EN -> FAR_ABROAD;
        };
    }

    /// «журналиста Марата Абишева задержали за хищение»: what he is called weighs more than what he is blamed for.
    private static boolean hitsCalled(Draft draft, Marked article) {
        return draft.current
                && article.text().language() != Language.EN
                && draft.persons.stream()
                        .flatMap(person -> article.people().of(person).stream())
                        .anyMatch(mention -> Among.any(
                                InOrder.within(
                                        article.hits(EntryUse.CIVIC),
                                        WordHit::first,
                                        mention.firstToken() - CALLED_WITHIN,
                                        mention.firstToken()),
                                hit -> hit.entry().id().endsWith(PEOPLE)
                                        && !article.is(WordList.ENTERTAINERS, hit.first())
                                        && article.token(hit.first()).sentence()
                                                == article.token(mention.firstToken())
                                                        .sentence()
                                        && Clauses.isUnbroken(article, hit.first(), mention.firstToken())));
    }

    /// «Журналистке ұрлық бабы тағылды», «Журналиста арестовали за вымогательство»: the headline says right beside
    /// the measure what he is, and the name comes below. In Russian only of those whom their work makes enemies:
    /// streamers and imams steal like others.
    private static boolean hitsSuchOnes(Draft draft, Marked article) {
        Language language = article.text().language();
        boolean may = language == Language.KK
                || language == Language.RU && draft.kind.core() && article.isTitle(draft.sentence);
        return may
                && draft.current
                && !isForABrawl(draft, article)
                && Among.any(
                        article.hits(EntryUse.CIVIC, draft.sentence),
                        hit -> hit.entry().id().endsWith(PEOPLE)
                                && hit.last() < draft.hit.first()
                                && draft.hit.first() - hit.last() <= SUCH_ONES_WITHIN
                                && isOutspoken(hit.first(), article)
                                && Clauses.isUnbroken(article, hit.first(), draft.hit.first()));
    }

    /// «арестовали за драку», «задержали пьяным», «по обвинению в убийстве»
    private static boolean isForABrawl(Draft draft, Marked article) {
        return Among.any(
                article.hits(EntryUse.CIVIC, draft.sentence),
                hit -> hit.entry().id().equals(VIOLENCE)
                        && (hit.first() == draft.hit.last() + 1
                                || article.is(WordList.CAUSE, hit.first() - 1)
                                || article.is(WordList.ACCUSED, hit.first() - 2)));
    }

    private static boolean isOutspoken(int token, Marked article) {
        return article.text().language() == Language.RU
                ? article.is(WordList.OUTSPOKEN, token)
                : !article.is(WordList.ENTERTAINERS, token);
    }

    /// In Kazakh, days in jail for somebody named, or what was done to worshippers or activists unnamed, in an
    /// article that else speaks of floods or roads, and of no crime.
    private static boolean outweighsTopics(Draft draft, Set<String> rules, Marked article) {
        if (article.text().language() != Language.KK || !draft.current || !draft.kind.core()) {
            return false;
        }
        if (Among.any(rules, rule -> rule.startsWith("-") && !rule.contains("-topics:"))) {
            return false;
        }
        boolean called = Among.any(rules, rule -> rule.startsWith("+") && rule.contains(PEOPLE + ":"));
        return called
                || draft.kind == EventKind.ADMINISTRATIVE_ARREST
                        && !draft.persons.isEmpty()
                        && isPressure(draft, rules, article);
    }

    /// Who is sent or kept away, or gets lost abroad, may be one of ours.
    private static boolean crossesBorders(Draft draft) {
        return BORDER.contains(draft.kind) && (draft.current || !draft.happened) && draft.direct;
    }

    /// Strikes and blocked sites concern rights whoever is named, in Russian if nothing speaks of another topic; a
    /// verdict or a blow only where somebody is.
    private static boolean isPressure(Draft draft, Set<String> rules, Marked article) {
        boolean common = COMMON.contains(draft.kind);
        boolean doubted = common
                && article.text().language() == Language.RU
                && Among.any(rules, rule -> rule.startsWith("-"))
                && Among.any(rules, rule -> rule.startsWith("+"));
        return common && !doubted
                ? draft.current
                : (!common || draft.current) && Among.any(draft.persons, person -> !holdsOffice(person, article));
    }

    /// «министр Абишев задержан»: those in power are no concern by themselves.
    private static boolean holdsOffice(Person person, Marked article) {
        return article.text().language() != Language.EN
                && Among.any(article.people().of(person), mention -> mention.role() == Role.OFFICIAL);
    }

    /// «Роман», «Волков», «Отарбай»: words that are somebody's name here say nothing of the topic.
    private static BitSet names(Marked article) {
        BitSet names = new BitSet();
        article.people().mentions().forEach(mention -> names.set(mention.firstToken(), mention.lastToken()));
        return names;
    }
}
