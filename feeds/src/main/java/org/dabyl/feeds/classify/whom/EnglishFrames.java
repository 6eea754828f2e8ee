package org.dabyl.feeds.classify.whom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.Frame;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.classify.mark.Clauses;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Grammar;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.people.Role;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.Language;

/// Whether a name stands beside a measure as a frame wants it, in English: by side, preposition and «was».
///
/// «Abishev was detained» and a headline's «Abishev Detained» against «police detained Abishev». Stateless; for
/// any thread.
public final class EnglishFrames {
    private static final int OWNER_WITHIN = 6;
    private static final int CLOSES = 4;
    private static final int ANNOUNCED_WITHIN = 4;
    private static final int COMPANION = 14;
    /// So many words of a phrase before a name's comma may stand behind what it calls the name.
    private static final int APPOSED = 4;
    private static final int VERB_GROUP = 4;
    private static final double APPOSITION = 2;

    private static final Set<String> BEHIND_PASSIVE =
            Set.of("in", "on", "at", "over", "for", "after", "by", "amid", "near", "while", "again", "under", "from");

    private EnglishFrames() {}

    static double fit(Frame frame, PersonMention mention, WordHit hit, Marked article) {
        boolean after = mention.firstToken() > hit.last();
        String word = article.norm(mention.lastToken() - 1);
        boolean possessive = word.endsWith("'s") || word.endsWith("s'");
        if (!Clauses.isUnparted(article, hit.first(), mention.firstToken()) || isDoer(mention, hit, article)) {
            return 0;
        }
        String preposition = Frames.preposition(mention, hit, article);
        return switch (frame) {
            case SUBJECT ->
                isOther(mention, article) || after || possessive || !preposition.isEmpty()
                        ? 0
                        : isActive(hit, article) && !EnglishSubjects.goesOnFrom(mention, hit, article) ? 3 : 11;
            case OBJECT ->
                !isOther(mention, article)
                                && (after || mention.firstToken() > hit.first())
                                && !possessive
                                && preposition.isEmpty()
                                && !isPassive(hit, article)
                        ? 11
                        : 0;
            case OF ->
                possessive
                        ? isOther(mention, article) ? 0 : after ? 9 : 11
                        : (after || mention.firstToken() > hit.first())
                                        && (preposition.equals("of")
                                                || preposition.equals("from") && isRequest(hit, article))
                                ? 11
                                : 0;
            case TO -> after && !possessive && (preposition.equals("to") || preposition.isEmpty()) ? 9 : 0;
            case AT ->
                possessive && !isOther(mention, article)
                                || !after && preposition.equals("of") && isPassive(hit, article)
                                || !possessive
                                        && after
                                        && (Set.of("of", "at", "on").contains(preposition)
                                                || preposition.equals("from") && isSeizure(hit))
                        ? 10
                        : 0;
            case AGAINST -> after && Set.of("against", "on", "for", "of").contains(preposition) ? 11 : 0;
            case WITH -> Set.of("with", "from", "to").contains(preposition) ? 10 : 0;
            case ATTRIBUTE ->
                after
                                && mention.firstToken() - hit.last() <= 5
                                && Clauses.isUnbroken(article, hit.last() + 1, mention.firstToken())
                        ? 10
                        : 0;
        };
    }

    /// «took two phones from Dina Omar»
    private static boolean isSeizure(WordHit hit) {
        return hit.entry().kinds().contains(EventKind.SEARCH);
    }

    /// «rejected an asylum request from Dina Omar»
    private static boolean isRequest(WordHit hit, Marked article) {
        return hit.entry().kinds().contains(EventKind.EXTRADITION)
                && (article.says("asylum", hit.first(), hit.last() + 1)
                        || article.says("refugee", hit.first(), hit.last() + 1));
    }

    /// Where the words that lead to a name begin, read backwards: «the flat of the party's leader, Marat Kim,
    /// where» has its preposition before «leader».
    static int apposed(PersonMention mention, Marked article) {
        int comma = mention.firstToken() - 1;
        boolean between = article.text().language() == Language.EN
                && comma > 0
                && article.token(comma).isMark(',')
                && mention.lastToken() < article.text().length()
                && !article.token(mention.lastToken()).isWord();
        int first = article.sentenceAt(mention.firstToken()).first();
        for (int i = comma - 1;
                between
                        && i >= first
                        && i >= comma - APPOSED
                        && article.token(i).isWord();
                i--) {
            if (article.is(WordList.PEOPLE, i)) {
                return i - 1;
            }
        }
        return comma;
    }

    /// «trial of the blogger Abishev»: the measure's own words end in what he is.
    static boolean isNoun(int token, Marked article) {
        return article.text().language() == Language.EN && article.is(WordList.PEOPLE, token);
    }

    /// «Abishev's wife», «the wife of blogger Abishev»: somebody else, whom a measure near by may mean.
    static boolean isOther(PersonMention mention, Marked article) {
        if (article.text().language() != Language.EN) {
            return false;
        }
        if (isOfOther(mention, article) || EnglishTellers.tellsOfOther(mention, article)) {
            return true;
        }
        if (!isOwner(mention, article)) {
            return false;
        }
        int end = article.sentenceAt(mention.firstToken()).last();
        return article.hasAny(WordList.OTHERS, mention.lastToken(), Math.min(end, mention.lastToken() + 3));
    }

    /// «Abishev's»
    static boolean isOwner(PersonMention mention, Marked article) {
        String word = article.norm(mention.lastToken() - 1);
        return word.endsWith("'s") || word.endsWith("s'");
    }

    static boolean isOfOther(PersonMention mention, Marked article) {
        int first = Math.max(article.sentenceAt(mention.firstToken()).first() + 1, mention.firstToken() - OWNER_WITHIN);
        for (int i = mention.firstToken() - 1; i >= first; i--) {
            if (!article.token(i).isWord() || article.is(WordList.BEING, i)) {
                return false;
            }
            if (article.norm(i).equals("of")
                    || article.norm(i).equals("to")
                    || article.norm(i).equals("for")) {
                return article.is(WordList.OTHERS, i - 1);
            }
        }
        return false;
    }

    /// What stands between a name and the measure behind it, apart from what two commas enclose: «Kim, wife of
    /// the jailed blogger, was detained».
    static double between(PersonMention mention, WordHit hit, Marked article) {
        int comma = mention.lastToken();
        double all = Clauses.between(article, mention.lastToken() - 1, hit.first());
        if (EnglishSubjects.goesOnFrom(mention, hit, article)) {
            return Math.min(all, APPOSITION);
        }
        if (!article.token(comma).isMark(',')) {
            return all;
        }
        for (int i = hit.first() - 1; i > comma && i >= hit.first() - CLOSES; i--) {
            if (article.token(i).isMark(',')) {
                return Math.min(all, APPOSITION + Clauses.between(article, i, hit.first()));
            }
        }
        return all;
    }

    /// "Police chief Ospan detained two activists", "Two detained: police chief Ospan".
    private static boolean isDoer(PersonMention mention, WordHit hit, Marked article) {
        if (mention.role() != Role.OFFICIAL) {
            return false;
        }
        return mention.firstToken() > hit.last()
                ? isBehindColon(hit, mention, article)
                : !isPassive(hit, article) && !isHeadlinePassive(mention, hit, article);
    }

    /// "Deputy mayor Serik Ospan detained in Astana": whom an official would have hit does not follow.
    private static boolean isHeadlinePassive(PersonMention mention, WordHit hit, Marked article) {
        int next = hit.last() + 1;
        return mention.lastToken() == hit.first()
                && hit.size() == 1
                && article.isTitle(article.sentenceAt(hit.first()))
                && (next >= article.sentenceAt(hit.first()).last()
                        || !article.token(next).isWord()
                        || BEHIND_PASSIVE.contains(article.norm(next)));
    }

    /// The same for a measure whose people were named before.
    static void addCompanion(Draft draft, Marked article) {
        if (article.text().language() == Language.EN && !draft.persons.isEmpty()) {
            draft.persons = withCompanion(
                    draft, article.people().within(draft.sentence.first(), draft.sentence.last()), article);
        }
    }

    /// «detained together with his wife, Marina Kim»: she was too.
    static List<Person> withCompanion(Draft draft, List<PersonMention> near, Marked article) {
        if (!draft.persons.isEmpty()) {
            Optional<Person> other = first(near, draft.persons.getFirst())
                    .flatMap(mention -> EnglishSubjects.withPronoun(mention, article))
                    .filter(person -> !draft.persons.contains(person));
            if (other.isPresent()) {
                List<Person> all = new ArrayList<>(List.of(other.get()));
                all.addAll(draft.persons);
                return List.copyOf(all);
            }
        }
        for (PersonMention mention : near) {
            int from = draft.hit.last() + 1;
            if (mention.firstToken() >= from
                    && mention.firstToken() - from <= COMPANION
                    && !draft.persons.contains(mention.person())
                    && isTogether(from, mention.firstToken(), article)) {
                List<Person> both = new ArrayList<>(draft.persons);
                both.add(mention.person());
                return List.copyOf(both);
            }
        }
        return draft.persons;
    }

    private static Optional<PersonMention> first(List<PersonMention> near, Person person) {
        for (PersonMention mention : near) {
            if (mention.person().equals(person)) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }

    private static boolean isTogether(int from, int to, Marked article) {
        boolean joined = false;
        for (int i = from; i < to; i++) {
            joined |= article.norm(i).equals("with")
                    && i > from
                    && (article.norm(i - 1).equals("together")
                            || article.norm(i - 1).equals("along"));
            joined &= article.norm(i).equals("with") || !article.is(WordList.PREPOSITIONS, i);
        }
        return joined;
    }

    /// «Abishev declared a hunger strike»: his own, and nothing that he tells of others.
    static boolean announces(PersonMention mention, Draft draft, Marked article) {
        int between = draft.hit.first() - mention.lastToken();
        return article.text().language() == Language.EN
                && draft.kind == EventKind.HUNGER_STRIKE
                && between >= 0
                && between <= ANNOUNCED_WITHIN;
    }

    /// «police detained activist Abishev»: no attribute, for somebody did it.
    public static boolean isDeed(WordHit hit, Marked article) {
        int before = hit.first() - 1;
        return article.text().language() == Language.EN
                && before >= article.sentenceAt(hit.first()).first()
                && (article.is(WordList.DOER, before)
                        || article.facts().isPlace(before)
                        || Among.any(article.facts().days(), day -> day.last() == hit.first()));
    }

    /// «arrested her, according to», «sentenced her the next day»: somebody named before; not «searched her home».
    private static boolean hasObjectPronoun(WordHit hit, Marked article) {
        int at = hit.last() + 1;
        int end = article.sentenceAt(hit.first()).last();
        if (at >= end || !article.norm(at).equals("her") && !article.norm(at).equals("them")) {
            return false;
        }
        return at + 1 >= end || !article.token(at + 1).isWord() || article.is(WordList.BEHIND_HER, at + 1);
    }

    /// Whether a pronoun says that it was somebody named before.
    static boolean hasPronoun(WordHit hit, Marked article) {
        return hasObjectPronoun(hit, article) || hasSubjectPronoun(hit, article);
    }

    /// «he was being driven», «she has not yet been fined»: somebody named before.
    private static boolean hasSubjectPronoun(WordHit hit, Marked article) {
        int first = article.sentenceAt(hit.first()).first();
        int i = hit.first() - 1;
        while (i > first && i > hit.first() - 1 - VERB_GROUP && isAuxiliary(i, article)) {
            i--;
        }
        return i >= first && i < hit.first() - 1 && Grammar.standsFor(article.norm(i), Language.EN);
    }

    private static boolean isAuxiliary(int token, Marked article) {
        String word = article.norm(token);
        return article.is(WordList.BEING, token)
                || word.startsWith("ha") && word.length() <= 4
                || word.endsWith("ly")
                || word.equals("not")
                || word.equals("also")
                || word.equals("yet");
    }

    /// «walked free: Judge Abishev held that»: what comes behind the colon is told of somebody else.
    private static boolean isBehindColon(WordHit hit, PersonMention mention, Marked article) {
        for (int i = hit.last() + 1; i < mention.firstToken(); i++) {
            if (article.token(i).isMark(':')) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPassive(WordHit hit, Marked article) {
        int sentence = article.token(hit.first()).sentence();
        for (int i = hit.first() - 1; i >= 0 && i >= hit.first() - 2; i--) {
            if (article.token(i).sentence() == sentence && article.is(WordList.BEING, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isActive(WordHit hit, Marked article) {
        return hit.first() > 0
                && article.token(hit.first() - 1).sentence()
                        == article.token(hit.first()).sentence()
                && article.is(WordList.ACTING, hit.first() - 1)
                && !isPassive(hit, article);
    }
}
