package org.dabyl.feeds.classify.whom;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.classify.mark.Grammar;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.people.GrammaticalCase;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.people.Role;
import org.dabyl.feeds.classify.text.InOrder;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.Token;

/// Whether two names of a sentence are entries of one list: «Абишева, Кима и журналистку Петрову».
///
/// Between them stand a comma or an «и», and besides only what may belong to the second name; no measure, which
/// would part them: «ten days for Abishev and five for Kim». Stateless; for any thread.
final class Listing {
    private static final int WORDS = 7;
    /// «из журнала «Шаг», а также правозащитницу»: with a word that says the list goes on.
    private static final int WITH_AND = 10;
    /// With their articles and «of»s.
    private static final int ENGLISH_WORDS = 14;
    private static final List<GrammaticalCase> CASES = List.of(
            GrammaticalCase.NOM, GrammaticalCase.GEN, GrammaticalCase.DAT, GrammaticalCase.ACC, GrammaticalCase.INS);

    private static final Set<String> MEETING =
            Set.of("met", "greeted", "welcomed", "visited", "hugged", "awaited", "told", "called", "accompanied");

    private Listing() {}

    /// The person, and those who are listed beside it.
    static List<Person> around(PersonMention mention, List<PersonMention> near, Marked article) {
        List<PersonMention> group = new ArrayList<>(List.of(mention));
        int at = placeOf(mention, near);
        for (int i = at + 1; i < near.size() && joins(near.get(i - 1), near.get(i), article); i++) {
            group.add(near.get(i));
        }
        for (int i = at - 1; i >= 0 && joins(near.get(i), near.get(i + 1), article); i--) {
            group.addFirst(near.get(i));
        }
        if (group.size() == 1) {
            return List.of(mention.person());
        }
        Set<Role> kept = EnumSet.of(mention.role(), Role.TARGET, Role.NONE, Role.RELATIVE);
        if (article.text().language() == Language.EN) {
            kept.add(Role.LAWYER);
        } else if (article.text().language() == Language.KK) {
            kept.add(Role.SPEAKER);
        }
        List<Person> persons = new ArrayList<>(group.size());
        for (PersonMention other : group) {
            boolean listed = kept.contains(other.role())
                    || isHitToo(other, group, article)
                    || isLastOfAll(other, group, article);
            if (listed && !persons.contains(other.person())) {
                persons.add(other.person());
            }
        }
        return persons;
    }

    /// The very one: no two names are alike, and to compare them costs more than all else here.
    private static int placeOf(PersonMention mention, List<PersonMention> near) {
        for (int i = 0; i < near.size(); i++) {
            if (near.get(i).firstToken() == mention.firstToken()) {
                return i;
            }
        }
        return -1;
    }

    /// «начальник Абаев и оперативник Ким получили по году»: the last before a verb in the plural, whatever
    /// his office; «художник Абаев, директор фонда Ким и Ли», «the accountant Omar, its security chief Kim and
    /// activist Tau»: in the midst of a list; «увезли Абаева и обозревателя Ли»: whom they took, and no one who
    /// comments; «Omar, who heads a fund, and Kim, a poet, were held»: all of those before the verb.
    private static boolean isHitToo(PersonMention other, List<PersonMention> group, Marked article) {
        int verb = other.lastToken();
        if (article.text().language() == Language.EN && group.size() > 1 && areSubjects(group.getLast(), article)) {
            return true;
        }
        boolean amid = group.size() > 2 && !other.equals(group.getFirst()) && !other.equals(group.getLast());
        if (article.text().language() == Language.EN && other.role() == Role.OFFICIAL) {
            return amid;
        }
        boolean bent = other.role() == Role.SPEAKER && group.size() > 1 && !other.mayBe(GrammaticalCase.NOM);
        if (article.text().language() == Language.RU && (amid || bent)) {
            return true;
        }
        return article.text().language() == Language.RU
                && group.size() > 1
                && other.equals(group.getLast())
                && other.role() == Role.OFFICIAL
                && verb < article.sentenceAt(other.firstToken()).last()
                && Grammar.looksFinite(article.norm(verb))
                && !Grammar.looksSingular(article.norm(verb));
    }

    /// «Omar, who heads a fund, and Kim, a poet, were held»: all of those before the verb.
    private static boolean areSubjects(PersonMention last, Marked article) {
        int verb = last.lastToken();
        int end = Math.min(article.sentenceAt(last.firstToken()).last(), verb + ENGLISH_WORDS);
        for (int i = verb + 1; i < end && article.token(verb).isMark(','); i++) {
            if (article.token(i).isMark(',')) {
                verb = i + 1;
            }
        }
        return verb < end && article.norm(verb).equals("were");
    }

    /// «задержаны Асет Абай, Руслан Ли и защитник Ким»: the last of a list, with an «и» before what he is.
    private static boolean isLastOfAll(PersonMention other, List<PersonMention> group, Marked article) {
        return article.text().language() == Language.RU
                && group.size() > 1
                && other.equals(group.getLast())
                && other.role() == Role.LAWYER
                && other.firstToken() > 1
                && article.norm(other.firstToken() - 2).equals("и");
    }

    private static boolean joins(PersonMention one, PersonMention other, Marked article) {
        int from = one.lastToken();
        int to = other.firstToken();
        if (to - from > ENGLISH_WORDS) {
            return false;
        }
        if (EnglishTellers.tells(other, article) && !EnglishTellers.isJoined(from, to, article)
                || !mayFollow(from, article)
                || isBehindPreposition(other, from, article)
                || isWhose(one, from, to, article)
                || article.text().language() == Language.KK && KazakhTellers.isQuoted(one, article)
                || isMet(from, to, article)) {
            return false;
        }
        if (isCompanion(one, other, article)) {
            return true;
        }
        if (to - from < 1
                || to - from > (article.text().language() == Language.EN ? ENGLISH_WORDS : WITH_AND)
                || !sharesCase(one, other, article)) {
            return false;
        }
        if (tellsMeasure(from, to, article)
                || opensDative(one, other, article)
                || article.text().language() == Language.EN && article.says("whose", from, to)
                || article.text().language() == Language.RU && isContrasted(from, other, article)) {
            return false;
        }
        boolean joined = false;
        boolean and = article.text().language() == Language.EN || to - from <= WORDS;
        for (int i = from; i < to; i++) {
            if (article.is(WordList.OTHERS, i) && article.is(WordList.PREPOSITIONS, i + 1)) {
                return false;
            }
            if (article.text().language() == Language.EN && article.facts().isDay(i)) {
                return false;
            }
            if (article.is(WordList.AND, i) && isBetweenNumbers(i, article)) {
                return false;
            }
            if (article.is(WordList.AND, i) || article.token(i).isMark(',') || isParted(i, other, article)) {
                joined = true;
                and |= article.is(WordList.AND, i);
            } else if (!mayStand(i, article) && !(article.token(i).isMark(':') && opensCounted(from, i, article))) {
                return false;
            }
        }
        return and && (joined || endsWithAnd(article.norm(from - 1))) && !startsClause(one, other, article);
    }

    /// «Абаева оправдали, Киму дали два года», «задержали Абаева, Киму дали десять суток»: whom one verb takes in the
    /// accusative and the next one in the dative stand in two clauses.
    private static boolean opensDative(PersonMention one, PersonMention other, Marked article) {
        if (article.text().language() != Language.RU
                || !other.isOnly(GrammaticalCase.DAT)
                || one.mayBe(GrammaticalCase.DAT)
                || one.mayBe(GrammaticalCase.NOM) && !isBehindMeasure(one, article)) {
            return false;
        }
        int end = article.sentenceAt(other.firstToken()).last();
        int verb = other.lastToken();
        while (verb < end
                && (article.isNamed(verb) || article.token(verb).isMark(',') || article.is(WordList.AND, verb))) {
            verb++;
        }
        return verb < end
                && (Grammar.looksFinite(article.norm(verb))
                        || article.norm(verb).endsWith("лось")
                        || opensMeasure(verb, article));
    }

    /// «задержали Айгуль Сары, Киму дали десять суток»; a name that no case bends may be the first of a list all
    /// the same: «за помощь осуждённым: Айгуль Сары, Асету Киму вменяют …».
    private static boolean isBehindMeasure(PersonMention mention, Marked article) {
        int first = article.sentenceAt(mention.firstToken()).first();
        for (int i = mention.firstToken() - 1; i >= first && !article.token(i).isMark(':'); i--) {
            if (opensMeasure(i, article)) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensMeasure(int token, Marked article) {
        return !InOrder.within(article.hits(EntryUse.EVENTS), WordHit::first, token, token + 1)
                .isEmpty();
    }

    /// Whether words that tell a measure lie wholly between.
    private static boolean tellsMeasure(int from, int to, Marked article) {
        for (WordHit hit : InOrder.within(article.hits(EntryUse.EVENTS), WordHit::first, from, to)) {
            if (hit.last() < to) {
                return true;
            }
        }
        return false;
    }

    /// «Асет Ким с Маратом Ли оштрафованы», «увезли Кима с женой Диной»: Russian puts the second in the instrumental.
    private static boolean isCompanion(PersonMention one, PersonMention other, Marked article) {
        int with = one.lastToken();
        int between = other.firstToken() - with;
        return article.text().language() == Language.RU
                && between >= 1
                && between <= 2
                && article.is(WordList.SINCE, with)
                && (between == 1 || article.is(WordList.KIN, with + 1))
                && other.mayBe(GrammaticalCase.INS);
    }

    /// «забрали Кима, редактора журнала, и троих с портала: Абишева, Петрову»: whom a number has counted.
    private static boolean opensCounted(int from, int colon, Marked article) {
        return article.text().language() == Language.RU
                && IntStream.range(from, colon).anyMatch(i -> Counted.numeral(i, article) > 0);
    }

    /// «арестовал Абишева на десять суток, а Кима оштрафовал»: a measure of his own stands behind the second.
    private static boolean isContrasted(int from, PersonMention other, Marked article) {
        int to = other.firstToken();
        boolean contrast = false;
        for (int i = from; i + 1 < to && !contrast; i++) {
            contrast = article.token(i).isMark(',')
                    && article.norm(i + 1).equals("а")
                    && !article.norm(i + 2).equals("также");
        }
        if (!contrast) {
            return false;
        }
        int end = other.lastToken();
        while (end < article.sentenceAt(to).last() && !article.token(end).isMark(',')) {
            end++;
        }
        return !InOrder.within(article.hits(EntryUse.EVENTS), WordHit::first, other.lastToken(), end)
                .isEmpty();
    }

    /// «found Omar guilty of slandering Kim, and fined him»: behind a name that is listed stands a comma, «and»
    /// or whom it is of.
    private static boolean mayFollow(int token, Marked article) {
        return article.text().language() != Language.EN
                || !article.token(token).isWord()
                || article.is(WordList.AND, token)
                || article.is(WordList.PREPOSITIONS, token);
    }

    /// «The mother of the jailed blogger Omar, Aida Tau, picketed»: whose mother she is.
    private static boolean isWhose(PersonMention one, int from, int to, Marked article) {
        return article.text().language() == Language.EN
                && to == from + 1
                && article.token(from).isMark(',')
                && EnglishFrames.isOfOther(one, article);
    }

    /// «Ten supporters, among them Omar, met Kim and Tau at the gates»: a verb parts those who wait from whom they
    /// wait for.
    private static boolean isMet(int from, int to, Marked article) {
        return article.text().language() == Language.EN
                && to - from > 1
                && article.token(from).isMark(',')
                && MEETING.contains(article.norm(from + 1));
    }

    /// «Omar, a banker close to the politician Kim»: no list.
    private static boolean isBehindPreposition(PersonMention other, int from, Marked article) {
        if (article.text().language() != Language.EN) {
            return false;
        }
        for (int i = other.firstToken() - 1; i >= from; i--) {
            if (!article.token(i).isWord() || article.is(WordList.AND, i)) {
                return false;
            }
            if (article.is(WordList.PREPOSITIONS, i)) {
                return true;
            }
        }
        return false;
    }

    /// «18 және 17 жастағы інілері»: how old those are who come next.
    private static boolean isBetweenNumbers(int and, Marked article) {
        return article.token(and - 1).kind() == Token.Kind.NUMBER
                && and + 1 < article.text().length()
                && article.token(and + 1).kind() == Token.Kind.NUMBER;
    }

    /// «арестованы двое, Клара Дю ушла под подписку»: a comma and a verb in the singular begin anew.
    private static boolean startsClause(PersonMention one, PersonMention other, Marked article) {
        int next = other.lastToken();
        boolean comma = article.token(other.firstToken() - 1).isMark(',')
                || article.token(one.lastToken()).isMark(',') && !article.is(WordList.AND, one.lastToken() + 1);
        return comma && isOtherKin(one, other, article)
                || comma
                        && next < article.sentenceAt(other.firstToken()).last()
                        && (Grammar.looksSingular(article.norm(next))
                                || article.text().language() == Language.RU && isOfOne(article.norm(next)));
    }

    /// «задержана Дина Ли, её брат Асет Ли едет в Астану»: a relative of hers does something else.
    private static boolean isOtherKin(PersonMention one, PersonMention other, Marked article) {
        int kin = other.firstToken() - 1;
        String verb = article.norm(other.lastToken());
        return article.text().language() == Language.RU
                && kin - 1 > one.lastToken()
                && article.is(WordList.KIN, kin)
                && Grammar.isPronoun(article.norm(kin - 1), Language.RU)
                && (verb.endsWith("ет") || verb.endsWith("ит"));
    }

    /// «отпущен», «арестована», «остаётся»
    private static boolean isOfOne(String word) {
        return word.length() > 5
                && (word.endsWith("ен")
                        || word.endsWith("ена")
                        || word.endsWith("ан")
                        || word.endsWith("ана")
                        || word.endsWith("ется")
                        || word.endsWith("ится"));
    }

    /// «Omar, who heads a fund; lawyer Kim; Tau, a poet»: an English semicolon before a name that no verb follows.
    private static boolean isParted(int token, PersonMention other, Marked article) {
        return article.text().language() == Language.EN
                && article.token(token).isMark(';')
                && (!article.token(other.lastToken()).isWord() || article.is(WordList.AND, other.lastToken()));
    }

    private static boolean mayStand(int token, Marked article) {
        Token at = article.token(token);
        if (article.facts().isPlace(token)) {
            return true;
        }
        if (at.kind() == Token.Kind.MARK) {
            return "()«»\"№".indexOf(at.norm().charAt(0)) >= 0;
        }
        return article.text().language() != Language.EN && Grammar.isPreposition(at.norm())
                || !Grammar.looksFinite(at.norm());
    }

    private static boolean endsWithAnd(String word) {
        return word.endsWith("-мен") || word.endsWith("-пен") || word.endsWith("-бен");
    }

    /// In a Kazakh list only the last name bends; and whoever writes a list of names and commas may leave some
    /// of them as they are.
    private static boolean sharesCase(PersonMention one, PersonMention other, Marked article) {
        boolean kazakh = article.text().language() == Language.KK && one.mayBe(GrammaticalCase.NOM);
        boolean bare = other.firstToken() - one.lastToken() == 1
                && article.token(one.lastToken()).isMark(',');
        if (kazakh || bare) {
            return true;
        }
        for (GrammaticalCase at : CASES) {
            if (one.mayBe(at) && other.mayBe(at)) {
                return true;
            }
        }
        return false;
    }
}
