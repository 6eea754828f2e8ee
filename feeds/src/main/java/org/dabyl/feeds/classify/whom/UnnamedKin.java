package org.dabyl.feeds.classify.whom;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.people.Gender;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.Token;

/// A measure that hit a relative whom its sentence does not name: «Ахметов получил 15 суток. Его жену оштрафовали».
///
/// It is not told of the one whose relative that is, and who is named before. Where the article names one other
/// of that surname and sex, it is that one: «её муж остаётся в полиции. Данияру Ахметову грозит 15 суток». Only
/// in a headline with a teaser: a longer text has named the wife before. Stateless; for any thread.
final class UnnamedKin {
    private static final int WITHIN = 4;
    /// What a relative suffers, and does not tell or look for.
    private static final Set<EventKind> KINDS = EnumSet.of(
            EventKind.DETENTION,
            EventKind.ADMINISTRATIVE_ARREST,
            EventKind.PRETRIAL_ARREST,
            EventKind.HOUSE_ARREST,
            EventKind.CRIMINAL_CASE,
            EventKind.FINE,
            EventKind.SEARCH,
            EventKind.SUMMONS,
            EventKind.RELEASE,
            EventKind.TRAVEL_BAN);
    private static final Map<Language, Set<String>> OWNERS = Map.of(
            Language.RU, Set.of("его", "ее"),
            Language.KK, Set.of("оның"),
            Language.EN, Set.of("his", "her"));
    /// What an English verb may have between it and the one to whom it was done.
    private static final Set<String> PASSIVE = Set.of(
            "was", "were", "is", "are", "has", "have", "been", "also", "remains", "stays", "still", "being", "in");

    private static final Set<String> AND = Set.of("и", "мен", "бен", "пен", "және", "and");
    private static final Set<String> TELLING = Set.of("said", "says", "told", "claims", "claimed");
    /// Endings of a Kazakh verb that somebody tells of.
    private static final List<String> TOLD = List.of("ғанын", "генін", "қанын", "кенін", "атынын", "етінін");

    private UnnamedKin() {}

    /// Sets whom the measure hit, or that it was nobody who is named; false where it hit no such relative.
    static boolean find(Draft draft, Marked article) {
        int kin = article.isShort() && KINDS.contains(draft.kind) ? kin(draft, article) : -1;
        if (kin < 0 || article.people().within(0, kin).isEmpty()) {
            return false;
        }
        Gender gender = article.is(WordList.KINSMEN, kin) ? Gender.MALE : Gender.FEMALE;
        List<Person> meant = article.people().persons().stream()
                .filter(person -> Among.any(article.people().of(person), at -> at.gender() == gender))
                .filter(person -> sharesSurname(person, article))
                .toList();
        draft.rest = meant.size() != 1;
        draft.direct = meant.size() == 1;
        draft.persons = meant.size() == 1 ? meant : List.of();
        draft.group = false;
        draft.rules.add("who:unnamed-kin");
        return true;
    }

    private static int kin(Draft draft, Marked article) {
        int first = Math.max(draft.sentence.first(), draft.hit.first() - WITHIN);
        for (int i = draft.hit.first() - 1; i >= first && joins(i, article); i--) {
            if (isOne(i, article)) {
                return isTold(draft, article) ? -1 : i;
            }
        }
        int last = Math.min(draft.sentence.last(), draft.hit.last() + 1 + WITHIN);
        boolean russian = article.text().language() == Language.RU;
        for (int i = draft.hit.last() + 1; russian && i < last && joins(i, article); i++) {
            if (isOne(i, article)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean joins(int token, Marked article) {
        boolean english = article.text().language() == Language.EN;
        return article.token(token).kind() != Token.Kind.MARK
                && !article.isNamed(token)
                && (!english || isOne(token, article) || PASSIVE.contains(article.norm(token)));
    }

    /// «Его жену», «оның әйеліне», and in Kazakh a clause that begins with the word; neither a name nor «и» beside it.
    private static boolean isOne(int token, Marked article) {
        boolean kin = article.is(WordList.KINSMEN, token) || article.is(WordList.KINSWOMEN, token);
        Sentence sentence = article.sentenceAt(token);
        if (!kin || token + 1 < sentence.last() && article.isNamed(token + 1)) {
            return false;
        }
        int before = token - 1;
        Language language = article.text().language();
        if (before < sentence.first() || article.token(before).kind() == Token.Kind.MARK) {
            return language == Language.KK;
        }
        return OWNERS.getOrDefault(language, Set.of()).contains(article.norm(before))
                && (before == sentence.first() || !AND.contains(article.norm(before - 1)));
    }

    /// «Әйелі оның ұсталғанын айтты», “his wife said he was beaten”: the wife tells it.
    private static boolean isTold(Draft draft, Marked article) {
        for (int i = draft.hit.first(); i <= draft.hit.last(); i++) {
            String word = article.norm(i);
            if (TELLING.contains(word) || TOLD.stream().anyMatch(word::endsWith)) {
                return true;
            }
        }
        return false;
    }

    /// Whether somebody else of the article has the surname.
    private static boolean sharesSurname(Person person, Marked article) {
        String surname = surname(person);
        return !surname.isEmpty()
                && Among.any(
                        article.people().persons(),
                        other -> !other.equals(person) && surname(other).equals(surname));
    }

    /// Of a man and of a woman alike; empty where there is none.
    private static String surname(Person person) {
        int at = person.name().lastIndexOf(' ');
        String surname = at < 0 ? "" : person.name().substring(at + 1);
        return surname.endsWith("а") || surname.endsWith("a") ? surname.substring(0, surname.length() - 1) : surname;
    }
}
