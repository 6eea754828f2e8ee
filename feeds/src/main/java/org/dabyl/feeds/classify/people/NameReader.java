package org.dabyl.feeds.classify.people;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.dabyl.feeds.classify.people.Draft.Kind;
import org.dabyl.feeds.classify.people.Option.Name;
import org.dabyl.feeds.classify.people.OptionMaker.Part;
import org.dabyl.feeds.classify.text.ArticleText;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.Token;
import org.dabyl.feeds.classify.text.Token.Shape;

/// Finds the places of one article that may name people, sentence by sentence.
///
/// Looks at words with a capital only, and at their neighbours. Takes in a row: initials, given name,
/// patronymic, surname, in either order; then single words, which are drafts that count only where something
/// speaks for them or a fuller mention is found. For one article, one thread.
final class NameReader {
    private final ArticleText article;
    private final ArticleWords words;
    private final List<Token> tokens;
    private final OptionMaker options;
    private final Surroundings surroundings;
    private final Neighbours near;
    private final PairRules pairs;
    private final Things things;
    private final SingleRules singles;
    private final LongNames longNames;
    private final Families families;
    /// So many words may stand between somebody and his other name.
    private static final int ALIAS_WITHIN = 7;

    private final List<Draft> drafts = new ArrayList<>();
    private Sentence sentence;
    private boolean loud;
    /// What was asked of the name that was read last.
    private Asked asked = Asked.NOTHING;

    /// @param places the tokens that the gazetteer takes for places
    NameReader(ArticleText article, ArticleWords words, BitSet places, Families families) {
        this.article = article;
        this.families = families;
        this.words = words;
        this.tokens = article.tokens();
        this.options = new OptionMaker(article.language());
        this.surroundings = new Surroundings(article, words);
        this.near = new Neighbours(article, words, places);
        this.pairs = new PairRules(article, words, near);
        this.things = new Things(article, words, near);
        this.singles = new SingleRules(article, words, near);
        this.longNames = new LongNames(article, words, near);
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
        pairs.enter(isLoud, told);
        things.enter(next, isLoud);
        singles.enter(next, isLoud);
        drafts.clear();
        int i = next.first();
        while (i < next.last()) {
            i = switch (tokens.get(i).kind()) {
                case WORD -> tokens.get(i).isCapital() ? at(i) : i + 1;
                case MARK -> "«“\"".indexOf(tokens.get(i).norm().charAt(0)) >= 0 ? things.afterFirm(i) : i + 1;
                case NUMBER, MIXED -> i + 1;
            };
        }
        if (!drafts.isEmpty()) {
            drafts.removeIf(this::isAlias);
        }
        return List.copyOf(drafts);
    }

    /// «Гульшат Оспанова, известная под псевдонимом Гульшат Досжанкызы»: nobody besides her.
    private boolean isAlias(Draft draft) {
        int before = draft.first() - 1;
        return before > sentence.first()
                && (words.is(ListedAs.ALIAS, tokens.get(before)) || isKnownAs(before))
                && drafts.stream()
                        .anyMatch(
                                other -> other.last() < draft.first() && draft.first() - other.last() <= ALIAS_WITHIN);
    }

    /// «Dina Omar, better known as Qara Kemir»
    private boolean isKnownAs(int before) {
        return article.language() == Language.EN
                && tokens.get(before).norm().equals("as")
                && tokens.get(before - 1).norm().equals("known");
    }

    private NameWord word(int i) {
        return words.word(i);
    }

    private Part part(int i) {
        return words.part(i);
    }

    /// Reads what starts at a capital word, and says where to go on.
    private int at(int i) {
        if (families.isWord(i)) {
            return i + 1;
        }
        if (families.isSurname(i) && !near.isPlace(i)) {
            drafts.add(families.draft(i, loud));
            return i + 1;
        }
        int afterInitials = near.afterInitials(i);
        if (afterInitials > i) {
            return initialsFirst(i, afterInitials);
        }
        int longer = longNames.end(i);
        if (longer > i) {
            return draft(i, longer, longNames.options(i, longer, around(i, longer)), Kind.FULL, true);
        }
        int end = near.runEnd(i);
        if (isNamedAfter(i) && !isTaken(i, end)) {
            return end - i >= 3 && (opensSentence(i + 1, end) || isTaken(i + 1, end)) ? i + 1 : end;
        }
        if (!near.isCapitalWord(i) || !word(i).mayBeName() && !near.isNameAndRole(i, end)) {
            return i + 1;
        }
        if (!loud && article.language() == Language.EN) {
            for (int k = i + 1; k < end; k++) {
                if (words.isNamed(tokens.get(k))) {
                    return k + 1;
                }
            }
        }
        int trailing = initialsLast(i);
        if (trailing > i) {
            return trailing;
        }
        if (isOfLeader(i, end)) {
            return i + 1;
        }
        if (end - i >= 2) {
            PairRules.Pair pair = pairs.pair(i, end);
            if (pair != null) {
                return names(pair);
            }
        }
        return single(i);
    }

    /// «Критика Токаева», «Портрет Назарбаева»: what opens a Russian sentence before such a surname is no given
    /// name.
    private boolean isOfLeader(int i, int end) {
        if (end - i != 2 || !near.opens(i) || article.language() != Language.RU) {
            return false;
        }
        return !word(i).isGiven() && !word(i).tail() && word(i + 1).known();
    }

    /// «улице Каныша Сатпаева», «ул. Сатпаева», «имени Абая».
    private boolean isNamedAfter(int i) {
        if (i == sentence.first()) {
            return false;
        }
        Token before = near.before(i);
        return words.isAnd(before) && things.isCrossing(i - 1)
                || words.namesWhatFollows(before) && before.shape() != Shape.UPPER
                || i > sentence.first() + 1 && before.isMark('.') && words.namesWhatFollows(tokens.get(i - 2));
    }

    /// «увезли с площади Мерею Серову»: no square is called so in the accusative or the nominative.
    private boolean isTaken(int i, int end) {
        PairRules.Pair pair =
                article.language() == Language.RU && end - i >= 2 && word(i).isGiven() ? pairs.pair(i, end) : null;
        int every = pair == null || pair.first() != i ? 0 : cases(pair);
        return (every & Cases.GEN) == 0 && every != 0;
    }

    /// «в парке Победы Айгуль Серова вышла …»: a name in the nominative behind the park's.
    private boolean opensSentence(int i, int end) {
        PairRules.Pair pair = pairs.pair(i, end);
        return pair != null && pair.first() == i && (cases(pair) & Cases.NOM) != 0;
    }

    /// All cases in which the name may stand.
    private int cases(PairRules.Pair pair) {
        int every = 0;
        for (Option option : options.full(
                part(pair.given()),
                part(pair.surname()),
                pair.surnameLast(),
                false,
                around(pair.first(), pair.last()))) {
            every |= option.cases();
        }
        return every;
    }

    private int initialsFirst(int i, int after) {
        boolean state =
                article.language() == Language.EN && tokens.get(i).norm().equals("u");
        if (state) {
            return after;
        }
        if (!near.isCapitalWord(after)
                || !word(after).mayBeName() && !word(after).known()) {
            return after;
        }
        Name initials = text(i, after);
        draft(i, after + 1, options.surname(initials, part(after), around(i, after + 1)), Kind.INITIALS, true);
        return after + 1;
    }

    /// «Токтасынов Е.», «Нурсеит К.»: the initial belongs to what stands before it, unless a capital word follows.
    private int initialsLast(int i) {
        int after = near.afterInitials(i + 1);
        if (after == i + 1) {
            return i;
        }
        NameWord word = word(i);
        boolean listed = (near.isListed(i, after) || near.cueBefore(i)) && word.mayBeName();
        if (near.isCapitalWord(after) && !near.isRole(after) || !word.strong() && !word.isGiven() && !listed) {
            return i;
        }
        Name initials = text(i + 1, after);
        Asked around = around(i, i + 1);
        boolean given = word.isGiven() && (article.language() == Language.RU || !word.strong());
        if (!given) {
            return draft(i, after, options.surname(initials, part(i), around), Kind.INITIALS, true);
        }
        List<Option> found = options.given(part(i), around).stream()
                .filter(option -> option.surname().isEmpty())
                .map(option -> new Option(option.given(), initials, option.gender(), option.cases(), option.weight()))
                .toList();
        return draft(i, after, found, Kind.FULL, true);
    }

    private Name text(int first, int last) {
        return Name.of(article.text()
                .substring(tokens.get(first).start(), tokens.get(last - 1).end()));
    }

    private Asked around(int first, int last) {
        Asked own = surroundings.around(first, last);
        asked = own.cases() == 0 && !drafts.isEmpty() ? surroundings.listed(first, drafts.getLast(), asked) : own;
        return asked;
    }

    private int draft(int first, int last, List<Option> found, Kind kind, boolean sure) {
        if (!found.isEmpty()) {
            drafts.add(Draft.of(first, last, found, kind, sure, loud));
        }
        return last;
    }

    private int names(PairRules.Pair pair) {
        int first = pair.first();
        int last = pair.last();
        if (things.isThing(first, last)) {
            return last;
        }
        boolean plural = NameWord.isOfSeveral(word(pair.given()), word(pair.surname()));
        List<Option> found =
                options.full(part(pair.given()), part(pair.surname()), pair.surnameLast(), plural, around(first, last));
        if (pair.surnameLast()) {
            shared(first, pair.surname(), plural);
        }
        return draft(first, last, found, Kind.FULL, true);
    }

    /// «Асет и Марат Абишевы», «Айдос и Перизат Кемел»: the one before shares the surname.
    private void shared(int first, int surname, boolean plural) {
        int and = first - 1;
        int other = and - 1;
        boolean alone = !drafts.isEmpty()
                && drafts.getLast().first() == other
                && (drafts.getLast().kind() == Kind.GIVEN || near.isUnlistedGiven(other));
        if (other < sentence.first()
                || other > sentence.first()
                        && article.language() == Language.RU
                        && near.isCapitalWord(other - 1)
                        && !near.opens(other - 1)
                || !words.isAnd(tokens.get(and))
                || !word(other).isGiven() && !near.isUnlistedGiven(other)
                || !alone) {
            return;
        }
        drafts.removeLast();
        List<Option> found = options.full(part(other), part(surname), true, plural, around(other, other + 1));
        draft(other, other + 1, found, Kind.SHARED, true);
    }

    /// One capital word by itself.
    private int single(int i) {
        NameWord word = word(i);
        if (things.isThing(i, i + 1) || i > sentence.first() && words.is(ListedAs.NAMED_BY_ONE_WORD, near.before(i))) {
            return i + 1;
        }
        Asked around = around(i, i + 1);
        if (near.isForeign(i) && !word.isGiven() || near.isPlace(i)) {
            return single(i, around, Kind.SURNAME, false);
        }
        if (near.isBodyBehindRole(i)) {
            return single(i, around, Kind.SURNAME, word.known());
        }
        return word.isGiven() && !word.known()
                ? single(i, around, Kind.GIVEN, singles.isGiven(i, word))
                : single(i, around, Kind.SURNAME, singles.isSurname(i, word, around));
    }

    private int single(int i, Asked around, Kind kind, boolean sure) {
        Part part = part(i);
        if (sure) {
            return draft(i, i + 1, singly(part, around, kind), kind, true);
        }
        if (part.word().mayBeOne()) {
            drafts.add(Draft.unsure(i, part, () -> singly(part, around, kind), kind, loud));
        }
        return i + 1;
    }

    private List<Option> singly(Part part, Asked around, Kind kind) {
        return kind == Kind.GIVEN ? options.given(part, around) : options.surname(Name.NONE, part, around);
    }
}
