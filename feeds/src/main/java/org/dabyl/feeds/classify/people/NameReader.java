package org.dabyl.feeds.classify.people;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.dabyl.feeds.classify.people.Draft.Kind;
import org.dabyl.feeds.classify.people.OptionMaker.Part;
import org.dabyl.feeds.classify.text.ArticleText;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.Token;
import org.dabyl.feeds.classify.text.Token.Shape;

/// Finds the places of one article that may name people, sentence by sentence.
///
/// Looks at words with a capital only, and at their neighbours. Takes in a row: initials, given name, patronymic,
/// surname, in
/// either order; then single words, which are drafts that count only where something speaks for them or a fuller
/// mention
/// is found. For one article, one thread.
final class NameReader {
    /// How ordinary words end that open Russian and Kazakh sentences.
    private static final List<String> NO_NAMES = List.of(
            "о", "ли", "лық", "лік", "дық", "дік", "тық", "тік", "ғы", "гі", "дағы", "дегі", "тағы", "тегі", "ған",
            "ген", "лар", "лер", "дар", "дер", "тар", "тер", "сы", "сі", "дің", "тің", "нің", "дың", "тың", "ның");

    private final ArticleText article;
    private final NameLexicon lexicon;
    private final List<Token> tokens;
    private final OptionMaker options;
    private final Surroundings surroundings;
    private final Neighbours near;
    private final List<Draft> drafts = new ArrayList<>();
    private Sentence sentence;
    private boolean loud;
    private Predicate<NameWord> toldBefore = word -> false;

    NameReader(ArticleText article, NameLexicon lexicon) {
        this.article = article;
        this.lexicon = lexicon;
        this.tokens = article.tokens();
        this.options = new OptionMaker(article.language());
        this.surroundings = new Surroundings(article, lexicon);
        this.near = new Neighbours(article, lexicon);
        this.sentence = new Sentence(0, 0, 0);
    }

    /// The drafts of a sentence whose capitals mean something.
    List<Draft> read(Sentence next) {
        return read(next, false, word -> false);
    }

    /// The drafts of a headline whose every word has capitals.
    ///
    /// @param told whether the word names somebody elsewhere in the article
    List<Draft> readLoud(Sentence next, Predicate<NameWord> told) {
        return read(next, true, told);
    }

    private List<Draft> read(Sentence next, boolean isLoud, Predicate<NameWord> told) {
        sentence = next;
        loud = isLoud;
        near.enter(next, isLoud);
        toldBefore = told;
        drafts.clear();
        int i = next.first();
        while (i < next.last()) {
            Token token = tokens.get(i);
            if (token.isMark('«') || token.isMark('“') || token.isMark('"')) {
                i = afterFirm(i);
            } else {
                i = token.isWord() && token.isCapital() ? at(i) : i + 1;
            }
        }
        return List.copyOf(drafts);
    }

    /// «ТОО «Сергей Ким и партнёры»»: the quoted name of a firm names nobody.
    private int afterFirm(int quote) {
        boolean firm = quote > sentence.first()
                && (lexicon.namesWhatFollows(tokens.get(quote - 1))
                        || lexicon.namesTheSingleWord(tokens.get(quote - 1)));
        if (!firm) {
            return quote + 1;
        }
        for (int i = quote + 1; i < Math.min(sentence.last(), quote + 9); i++) {
            if (Neighbours.isClosing(tokens.get(i))) {
                return i + 1;
            }
        }
        return quote + 1;
    }

    private NameWord word(int i) {
        return lexicon.word(tokens.get(i), article.language());
    }

    private Part part(int i) {
        return new Part(word(i), article.text(tokens.get(i).span()));
    }

    /// Reads what starts at a capital word, and says where to go on.
    private int at(int i) {
        int afterInitials = near.afterInitials(i);
        if (afterInitials > i) {
            return initialsFirst(i, afterInitials);
        }
        int end = near.runEnd(i);
        if (isNamedAfter(i)) {
            return end;
        }
        if (!near.isCapitalWord(i) || !word(i).mayBeName()) {
            return i + 1;
        }
        if (!loud && article.language() == Language.EN) {
            for (int k = i + 1; k < end; k++) {
                if (lexicon.isNamed(tokens.get(k))) {
                    return k + 1;
                }
            }
        }
        int trailing = initialsLast(i);
        if (trailing > i) {
            return trailing;
        }
        if (end - i >= 2) {
            int after = pair(i, end);
            if (after > i) {
                return after;
            }
        }
        return single(i);
    }

    /// «улице Каныша Сатпаева», «ул. Сатпаева», «имени Абая».
    private boolean isNamedAfter(int i) {
        if (i == sentence.first()) {
            return false;
        }
        Token before = near.before(i);
        return lexicon.namesWhatFollows(before) && before.shape() != Shape.UPPER
                || i > sentence.first() + 1 && before.isMark('.') && lexicon.namesWhatFollows(tokens.get(i - 2));
    }

    private int initialsFirst(int i, int after) {
        if (!near.isCapitalWord(after)
                || !word(after).mayBeName() && !word(after).known()) {
            return after;
        }
        String initials = article.text()
                .substring(tokens.get(i).start(), tokens.get(after - 1).end());
        draft(i, after + 1, options.surname(initials, part(after), around(i, after + 1)), Kind.INITIALS, true);
        return after + 1;
    }

    /// «Токтасынов Е.», «Нурсеит К.»: the initial belongs to what stands before it, unless a capital word follows.
    private int initialsLast(int i) {
        int after = near.afterInitials(i + 1);
        NameWord word = word(i);
        if (after == i + 1 || near.isCapitalWord(after) || !word.strong() && !word.isGiven()) {
            return i;
        }
        String initials = article.text()
                .substring(tokens.get(i + 1).start(), tokens.get(after - 1).end());
        Option around = around(i, i + 1);
        if (word.strong()) {
            return draft(i, after, options.surname(initials, part(i), around), Kind.INITIALS, true);
        }
        List<Option> found = options.given(part(i), around).stream()
                .filter(option -> option.surname().isEmpty())
                .map(option -> new Option(option.given(), initials, option.gender(), option.cases(), option.weight()))
                .toList();
        return draft(i, after, found, Kind.FULL, true);
    }

    private Option around(int first, int last) {
        return surroundings.around(first, last);
    }

    private int draft(int first, int last, List<Option> found, Kind kind, boolean sure) {
        if (!found.isEmpty()) {
            drafts.add(new Draft(first, last, found, kind, sure, loud));
        }
        return last;
    }

    /// Two to four capital words in a row.
    private int pair(int i, int end) {
        NameWord first = word(i);
        NameWord second = word(i + 1);
        boolean three = end - i >= 3 && near.isOneScript(i, i + 2);
        if (!second.mayBeName() && !second.patronymic() || !near.isOneScript(i, i + 1)) {
            return i;
        }
        if (three && startsLater(i)) {
            return i;
        }
        if (three && word(i + 2).patronymic() && second.isGiven() && !second.patronymic() && inOneCase(first, second)) {
            return names(i, i + 3, i + 1, i, false);
        }
        if (three && second.patronymic() && word(i + 2).mayBeName() && !near.isTitleWord(i + 2)) {
            return names(i, i + 3, i, i + 2, true);
        }
        if (second.patronymic() && first.mayBeName() && inOneCase(second, first)) {
            return names(i, i + 2, i, i + 1, true);
        }
        if (loud) {
            return loudPair(i, first, second);
        }
        if (first.isGiven() && (second.strong() || !second.isGiven() || !first.strong())) {
            boolean doubled = three && second.isGiven() && word(i + 2).strong() && !second.strong();
            return doubled ? names(i, i + 3, i, i + 2, true) : names(i, i + 2, i, i + 1, true);
        }
        return second.isGiven() ? surnameFirst(i, first, second) : unlisted(i, first, second);
    }

    /// «жителю Аксая Берику Мадиеву»: the name starts at the second word.
    private boolean startsLater(int i) {
        NameWord first = word(i);
        NameWord second = word(i + 1);
        NameWord third = word(i + 2);
        if (first.isGiven() || !third.mayBeName() && !third.patronymic()) {
            return false;
        }
        if (second.isGiven()) {
            boolean fullPatronymic = third.patronymic() && third.norm().contains("вич");
            return !fullPatronymic && (third.strong() || !first.strong());
        }
        return second.strong() && third.isGiven();
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
                        && g.weight() > 1
                        && !s.plural()) {
                    return true;
                }
            }
        }
        return false;
    }

    private int surnameFirst(int i, NameWord first, NameWord second) {
        boolean listed = first.strong() || near.isListItem(i);
        if (!inOneCase(first, second)
                || !listed && near.opens(i) && (first.adjective() || near.seenLower(first) || !first.tail())) {
            return i;
        }
        if (second.common() && !first.strong() && !near.cueBefore(i)) {
            return i;
        }
        return listed ? names(i, i + 2, i + 1, i, false) : names(i, i + 2, i, i + 1, true);
    }

    private int unlisted(int i, NameWord first, NameWord second) {
        if (first.adjective() && !first.tail() || near.isForeign(i) || lexicon.isNamed(tokens.get(i + 1))) {
            return i;
        }
        if (near.isListItem(i) && first.strong()) {
            return names(i, i + 2, i + 1, i, false);
        }
        boolean fits = inOneCase(second, first);
        boolean trusted = near.cueBefore(i)
                || first.tail() && !second.adjective()
                || fits && near.cueAfter(i + 2) && nameLike(first) && (second.strong() || second.tail())
                || article.language() == Language.KK
                        && !near.seenLower(first)
                        && !second.adjective()
                        && nameLike(first);
        if (near.opens(i)
                && !trusted
                && !(second.strong() && fits && !near.seenLower(first) && !first.strong() && nameLike(first))) {
            return i;
        }
        boolean person = second.strong() || first.strong() || trusted || near.cueAfter(i + 2) || !second.adjective();
        boolean english = article.language() == Language.EN && !(second.strong() || trusted || near.cueAfter(i + 2));
        if (!person || english || near.isQuoted(i, i + 2)) {
            return i;
        }
        return first.strong() && !second.strong() && !first.tail() && second.tail()
                ? names(i, i + 2, i + 1, i, false)
                : names(i, i + 2, i, i + 1, true);
    }

    /// At a sentence's start: a word that no list knows may be a given name where it does not look like a form.
    private static boolean nameLike(NameWord word) {
        String norm = word.norm();
        return norm.length() > 3 && NO_NAMES.stream().noneMatch(norm::endsWith);
    }

    private int loudPair(int i, NameWord first, NameWord second) {
        boolean secondFits = second.strong() || toldBefore.test(second) || !near.isTitleWord(i + 1);
        if (first.isGiven() && secondFits && !(first.common() && !second.strong() && !toldBefore.test(second))) {
            return names(i, i + 2, i, i + 1, true);
        }
        boolean surname = first.strong() || first.tail() && !near.isTitleWord(i);
        if (second.isGiven() && (surname && !second.common() || toldBefore.test(first))) {
            return names(i, i + 2, i + 1, i, false);
        }
        return i;
    }

    private int names(int first, int last, int given, int surname, boolean surnameLast) {
        int end = last;
        if (isThing(first, end)) {
            return end;
        }
        boolean plural = isPlural(surname);
        List<Option> found = options.full(part(given), part(surname), surnameLast, plural, around(first, end));
        if (plural && surnameLast) {
            shared(first, surname);
        }
        return draft(first, end, found, Kind.FULL, true);
    }

    private boolean isPlural(int surname) {
        return word(surname).any().stream().anyMatch(Reading::plural)
                && word(surname).any().stream().noneMatch(reading -> !reading.plural() && reading.weight() > 5);
    }

    /// «Асет и Марат Абишевы»: the one before shares the surname.
    private void shared(int first, int surname) {
        int and = first - 1;
        int other = and - 1;
        if (other < sentence.first()
                || !lexicon.isAnd(tokens.get(and))
                || !word(other).isGiven()) {
            return;
        }
        drafts.removeIf(draft -> draft.first() == other);
        draft(
                other,
                other + 1,
                options.full(part(other), part(surname), true, true, around(other, other + 1)),
                Kind.FULL,
                true);
    }

    /// Whether the words name a street, a school, a firm.
    private boolean isThing(int first, int last) {
        if (last < sentence.last() && lexicon.isNamed(tokens.get(last)) && near.follows(last)) {
            return article.language() != Language.EN || tokens.get(last).isCapital() && !loud;
        }
        return near.isQuoted(first, last) && !near.cueBefore(first - 1);
    }

    /// One capital word by itself.
    private int single(int i) {
        NameWord word = word(i);
        if (isThing(i, i + 1) || i > sentence.first() && lexicon.namesTheSingleWord(near.before(i))) {
            return i + 1;
        }
        if (near.isForeign(i) && !word.isGiven()) {
            return draft(i, i + 1, options.surname("", part(i), around(i, i + 1)), Kind.SURNAME, false);
        }
        boolean told = near.cueBefore(i)
                || near.cueAfter(i + 1)
                || i > sentence.first() && (lexicon.isSaying(near.before(i)) || lexicon.isDoing(near.before(i)));
        boolean sure = loud
                ? word.known() || told && word.strong() && !near.seenLower(word)
                : word.known() || (near.opens(i) ? opening(i, word, told) : inside(i, word, told));
        if (word.isGiven() && !word.strong() && !word.known()) {
            boolean name = !word.other() && !word.common() && (!loud || !near.seenLower(word))
                    || told && !loud && !near.opens(i) && !word.other();
            return draft(i, i + 1, options.given(part(i), around(i, i + 1)), Kind.GIVEN, name);
        }
        return draft(i, i + 1, options.surname("", part(i), around(i, i + 1)), Kind.SURNAME, sure);
    }

    /// A surname at a sentence's start: its form must be the one that the verb asks for («Двоечников забрали» is none).
    private boolean opening(int i, NameWord word, boolean told) {
        if (!word.strong() || !told || word.adjective() || near.seenLower(word)) {
            return false;
        }
        Option around = around(i, i + 1);
        return around.cases() == 0
                || word.any().stream()
                        .anyMatch(r -> !r.plural() && r.weight() > 3 && (r.cases() & around.cases()) != 0);
    }

    private boolean inside(int i, NameWord word, boolean told) {
        boolean alone = !near.isCapitalWord(i + 1) && !(i > sentence.first() && near.isCapitalWord(i - 1));
        return word.strong() && !word.adjective()
                || told && alone && tokens.get(i).shape() == Shape.CAPITALIZED;
    }
}
