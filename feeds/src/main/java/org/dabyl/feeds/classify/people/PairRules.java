package org.dabyl.feeds.classify.people;

import java.util.List;
import java.util.function.Predicate;
import org.dabyl.feeds.classify.text.ArticleText;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.WordEnds;
import org.jspecify.annotations.Nullable;

/// Decides whether capital words in a row are a full name, and which of them is the surname.
///
/// A listed given name carries most; without one the surname's end, the word before, or the verb after must
/// speak for a person. A word that opens a sentence needs more. For one article, one thread.
final class PairRules {
    /// How ordinary words end that open Russian and Kazakh sentences.
    private static final WordEnds NO_NAMES = new WordEnds(List.of(
            "о", "ли", "лық", "лік", "дық", "дік", "тық", "тік", "ғы", "гі", "дағы", "дегі", "тағы", "тегі", "ған",
            "ген", "лар", "лер", "дар", "дер", "тар", "тер", "сы", "сі", "дің", "тің", "нің", "дың", "тың", "ның"));

    /// How Kazakh words end that open a sentence in a case of their own.
    private static final WordEnds IN_CASE = new WordEnds(List.of(
            "мен", "бен", "пен", "да", "де", "та", "те", "дан", "ден", "тан", "тен", "нан", "нен", "ға", "ге", "қа",
            "ке", "ына", "іне", "ып", "іп", "ша", "ше"));

    /// The same of a noun that belongs to another, though it ends as a bent surname does.
    private static final WordEnds OF_CASE = new WordEnds(List.of("ында", "інде", "ынан", "інен", "ынша", "інше"));

    /// How Russian participles and adjectives end before a surname: «Избитому Лысенко», «Арестованная Ким».
    private static final WordEnds BENT = new WordEnds(List.of(
            "ому", "ого", "нный", "нная", "нную", "нной", "тый", "тую", "тая", "вший", "вшая", "вшую", "вшего",
            "вшему"));

    private final ArticleText article;
    private final ArticleWords words;
    private final Neighbours near;
    private Predicate<NameWord> told = word -> false;
    private boolean loud;

    /// A full name: the tokens from `first` to `last`, the last excluded, and which of them are its parts.
    record Pair(int first, int last, int given, int surname, boolean surnameLast) {}

    PairRules(ArticleText article, ArticleWords words, Neighbours near) {
        this.article = article;
        this.words = words;
        this.near = near;
    }

    /// @param isLoud whether capitals tell nothing in the sentence
    /// @param isTold whether a word names somebody elsewhere in the article
    void enter(boolean isLoud, Predicate<NameWord> isTold) {
        loud = isLoud;
        told = isTold;
    }

    private NameWord word(int i) {
        return words.word(i);
    }

    /// Two to four capital words in a row.
    @Nullable
    Pair pair(int i, int end) {
        NameWord first = word(i);
        NameWord second = word(i + 1);
        boolean three = end - i >= 3 && near.isOneScript(i, i + 2);
        boolean said =
                article.language() == Language.EN && !loud && first.isGiven() && EnglishWords.isNameToo(second.norm());
        if (!second.mayBeName() && !second.patronymic() && !said || !near.isOneScript(i, i + 1)) {
            return null;
        }
        if (isBent(first) || three && startsLater(i) || isOfEditor(i)) {
            return null;
        }
        if (three && word(i + 2).patronymic() && second.isGiven() && !second.patronymic() && inOneCase(first, second)) {
            return new Pair(i, i + 3, i + 1, i, false);
        }
        if (three && second.patronymic() && mayEnd(word(i + 2), second) && !near.isTitleWord(i + 2)) {
            return new Pair(i, i + 3, i, i + 2, true);
        }
        if (second.patronymic() && first.mayBeName() && inOneCase(second, first)) {
            return new Pair(i, i + 2, i, i + 1, true);
        }
        if (loud) {
            return loudPair(i, first, second);
        }
        if (first.isGiven()) {
            boolean doubled = three && second.isGiven() && word(i + 2).strong() && !second.strong();
            boolean turned = second.isGiven() && article.language() == Language.RU && standsAlone(first, second);
            return doubled
                    ? new Pair(i, i + 3, i, i + 2, true)
                    : turned ? new Pair(i, i + 2, i + 1, i, false) : new Pair(i, i + 2, i, i + 1, true);
        }
        return second.isGiven() && !isTold(i + 2) ? surnameFirst(i, first, second) : unlisted(i, first, second);
    }

    /// «Бөрібайды Сәтбаев соты», «Seitov's Conviction»: only the last word of a name takes an ending.
    private boolean isBent(NameWord first) {
        return article.language() == Language.EN && first.norm().endsWith("'s")
                || article.language() == Language.KK && first.isGiven() && !first.isGivenAsItStands();
    }

    /// «жителю Аксая Берику Мадиеву»: the name starts at the second word.
    private boolean startsLater(int i) {
        NameWord first = word(i);
        NameWord second = word(i + 1);
        NameWord third = word(i + 2);
        if (isOfLawyer(i) && second.isGiven() && third.mayBeName()) {
            return true;
        }
        if (first.isGiven() || !third.mayBeName() && !third.patronymic()) {
            return false;
        }
        boolean called = article.language() == Language.KK && second.tail() && third.strong() && !first.tail();
        if (second.isGiven() || called) {
            return !isPatronymic(third, first) && (third.strong() || !first.strong());
        }
        return second.strong() && third.isGiven();
    }

    /// “Aidos Yermekuly Bekenov”, but not “Aidos Yermekuly Jailed”, who has no other surname.
    private boolean mayEnd(NameWord surname, NameWord patronymic) {
        return surname.mayBeName() && (article.language() != Language.EN || surname.strong() || !patronymic.strong());
    }

    /// «Серікұлы» may be a surname too, but not behind another.
    private static boolean isPatronymic(NameWord third, NameWord first) {
        return third.patronymic() && (third.norm().contains("вич") || first.isRussianSurname() && !first.isGiven());
    }

    /// «адвокат Оспанали Шолпан Серова»: first whose she is, and then she.
    private boolean isOfLawyer(int i) {
        Cue cue = article.language() == Language.RU && !near.opens(i) ? words.cue(near.before(i)) : null;
        return cue != null && (cue.role() == Role.LAWYER || cue.role() == Role.RELATIVE);
    }

    /// «Ким Ольге»: the second is inflected and the first is not, so the first is a surname that does not
    /// decline; but «Ералы» never does, and «Дамира Оразбека» is Дамир, with whom Оразбек is inflected.
    private static boolean standsAlone(NameWord first, NameWord second) {
        return !first.strong()
                && !bendTogether(first, second)
                && "ыиоу".indexOf(first.norm().charAt(first.norm().length() - 1)) < 0
                && first.isGivenAsItStands()
                && !second.isGivenAsItStands();
    }

    /// Whether both are given names of the list in one case that is not the nominative, and of one gender.
    private static boolean bendTogether(NameWord first, NameWord second) {
        for (Reading f : first.given()) {
            for (Reading s : second.given()) {
                boolean bent =
                        f.cut() + f.add().length() > 0 && s.cut() + s.add().length() > 0;
                if (bent && (f.cases() & s.cases()) != 0 && f.gender().agrees(s.gender())) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether two Russian words can stand in one case and speak of one person; in other languages always.
    private boolean inOneCase(NameWord surname, NameWord given) {
        if (article.language() != Language.RU) {
            return true;
        }
        for (Reading s : surname.any()) {
            for (Reading g : given.asGiven()) {
                if ((s.cases() & g.cases()) != 0
                        && s.gender().agrees(g.gender())
                        && s.weight() > 1
                        && g.weight() > 2
                        && !s.plural()) {
                    return true;
                }
            }
        }
        return false;
    }

    /// «Алғашында Абайдың», «Автостоппен Ақтөбеге»: a Kazakh sentence that starts with a word in a case.
    private boolean opensInCase(int i, NameWord first) {
        return article.language() == Language.KK
                && near.opens(i)
                && !first.isGiven()
                && (OF_CASE.endOf(first.norm()) || !first.strong() && !first.tail() && IN_CASE.endOf(first.norm()));
    }

    private @Nullable Pair surnameFirst(int i, NameWord first, NameWord second) {
        if (opensInCase(i, first)) {
            return null;
        }
        boolean listed = first.strong() || near.isListItem(i);
        if (isBentGiven(i, first, second)) {
            return new Pair(i, i + 2, i, i + 1, true);
        }
        if (near.isPlace(i)
                || !inOneCase(first, second)
                || !listed && near.opens(i) && (first.adjective() || near.seenLower(first) || !first.tail())) {
            return null;
        }
        if (second.common() && !first.strong() && !first.tail() && !near.cueBefore(i) && !near.isListItem(i)) {
            return null;
        }
        boolean fixed = article.language() == Language.RU && !second.isGivenAsItStands() && first.neverBends();
        return listed || fixed ? new Pair(i, i + 2, i + 1, i, false) : new Pair(i, i + 2, i, i + 1, true);
    }

    /// «сёстрам Зейне Асан»: an unlisted given name is inflected, and the surname is a woman's that does
    /// not decline.
    private boolean isBentGiven(int i, NameWord first, NameWord second) {
        return article.language() == Language.RU
                && !near.opens(i)
                && !near.isPlace(i)
                && !near.isCapitalWord(i + 2)
                && !first.strong()
                && !first.adjective()
                && !second.strong()
                && !inOneCase(first, second)
                && second.isGivenAsItStands()
                && first.norm().length() > 3
                && (first.norm().endsWith("е")
                        || first.norm().endsWith("у")
                        || first.norm().endsWith("ой"))
                && inOneCase(second, first);
    }

    private @Nullable Pair unlisted(int i, NameWord first, NameWord second) {
        boolean bent = article.language() == Language.RU && near.opens(i) && BENT.endOf(first.norm());
        if (bent || opensInCase(i, first) || near.isPlace(i) || near.isPlace(i + 1)) {
            return null;
        }
        if (first.adjective() && !first.tail() || near.isForeign(i) || words.isNamed(near.token(i + 1))) {
            return null;
        }
        if (near.isListItem(i) && first.strong()) {
            return new Pair(i, i + 2, i + 1, i, false);
        }
        boolean fits = inOneCase(second, first);
        boolean trusted = near.cueBefore(i)
                || near.opens(i) && near.cueAfter(i + 2) && fits && mayOpen(first)
                || near.opens(i) && isTold(i + 2) && !first.adjective() && nameLike(first)
                || first.tail() && !second.adjective()
                || article.language() == Language.EN
                        && (near.cueAfter(i + 2)
                                || near.isApposed(i + 2)
                                || EnglishRow.holds(i, near.end(), near, this::word))
                        && near.looksForeign(i)
                        && near.looksForeign(i + 1)
                || fits && near.cueAfter(i + 2) && nameLike(first) && (second.strong() || second.tail())
                || article.language() == Language.KK
                        && !near.seenLower(first)
                        && !second.adjective()
                        && nameLike(first);
        if (near.opens(i)
                && !trusted
                && !(second.strong() && fits && !near.seenLower(first) && !first.strong() && nameLike(first))) {
            return null;
        }
        boolean person = second.strong() || first.strong() || trusted || near.cueAfter(i + 2) || !second.adjective();
        boolean english = article.language() == Language.EN
                && !(second.strong() || trusted || near.cueAfter(i + 2) || near.standsInText(i, i + 2));
        if (!person || english || near.isQuoted(i, i + 2)) {
            return null;
        }
        return first.strong() && !second.strong() && !first.tail() && second.tail()
                ? new Pair(i, i + 2, i + 1, i, false)
                : new Pair(i, i + 2, i, i + 1, true);
    }

    /// «the editor of Oral Zhuldyzy»: what somebody edits is no person.
    private boolean isOfEditor(int i) {
        return article.language() == Language.EN
                && i > 1
                && near.before(i).norm().equals("of")
                && near.before(i - 1).norm().startsWith("editor");
    }

    /// No word of a list and no plural: «Сауран Омирзак задержан».
    private boolean mayOpen(NameWord first) {
        return article.language() == Language.RU
                && !first.adjective()
                && !near.seenLower(first)
                && nameLike(first)
                && !first.norm().endsWith("ы")
                && !first.norm().endsWith("и")
                && !first.norm().endsWith("ия");
    }

    /// «Сауран Омирзак: «Меня увели»»: a headline gives somebody the word.
    private boolean isTold(int i) {
        return article.language() == Language.RU
                && i < article.length()
                && article.inTitle(near.token(i))
                && near.token(i).isMark(':');
    }

    /// At a sentence's start: a word that no list knows may be a given name where it does not look like a form.
    private static boolean nameLike(NameWord word) {
        String norm = word.norm();
        return norm.length() > 3 && !NO_NAMES.endOf(norm);
    }

    private @Nullable Pair loudPair(int i, NameWord first, NameWord second) {
        boolean secondFits = second.strong() || told.test(second) || !near.isTitleWord(i + 1);
        if (first.isGiven() && secondFits && !(first.common() && !second.strong() && !told.test(second))) {
            return new Pair(i, i + 2, i, i + 1, true);
        }
        boolean surname = first.strong() || first.tail() && !near.isTitleWord(i);
        if (second.isGiven() && (surname && !second.common() || told.test(first))) {
            return new Pair(i, i + 2, i + 1, i, false);
        }
        return null;
    }
}
