package org.dabyl.feeds.classify.fact;

import java.util.List;
import java.util.Set;
import org.dabyl.config.watch.PlaceWords;
import org.dabyl.feeds.classify.fact.PlaceMention.Relation;
import org.dabyl.feeds.classify.text.ArticleText;
import org.dabyl.feeds.classify.text.Token;

/// Reads what an article says of a place, from the name's case and the words before it.
///
/// Immutable; for any thread.
final class PlaceRelations {
    /// So far before a place the preposition of its list may stand.
    private static final int LIST = 7;

    /// «писал о Кашагане»: nothing happened there.
    private static final Set<String> ABOUT = Set.of("о", "об", "обо");

    private final PlaceWords words;
    private final PlaceContext context;

    PlaceRelations(PlaceWords words, PlaceContext context) {
        this.words = words;
        this.context = context;
    }

    /// What the article says of the place.
    Relation of(PlaceName name, ArticleText article) {
        List<Token> tokens = article.tokens();
        if (name.derived()) {
            boolean towards = tokens.get(name.first()).norm().equals("столицу");
            return towards ? Relation.TO : name.may(Case.RESIDENT) ? Relation.RESIDENT : Relation.ADJECTIVE;
        }
        int behindIt = context.behindCases(name, tokens);
        if (behindIt != 0) {
            return kazakh(behindIt, Relation.PLAIN);
        }
        if (tokens.get(name.last()).norm().indexOf('-') > 0 && hangs(tokens.get(name.last()))) {
            return Relation.OF;
        }
        int settlement = context.settlementBefore(tokens, name.first());
        int at = passed(tokens, settlement >= 0 ? settlement : name.first());
        String before = PlaceContext.before(tokens, at);
        if (words.within().contains(before) && words.resident().contains(PlaceContext.before(tokens, at - 1))) {
            return Relation.RESIDENT;
        }
        if (words.within().contains(before)) {
            return within(before, settlement >= 0 ? tokens.get(settlement).norm() : "", name);
        }
        if (words.from().contains(before) || isListedFrom(tokens, at)) {
            return Relation.FROM;
        }
        if (words.towards().contains(before)) {
            return Relation.TO;
        }
        if (words.of().contains(before)) {
            return Relation.OF;
        }
        return ABOUT.contains(before) ? Relation.PLAIN : alone(name, article, at);
    }

    /// «из Караганды и Степногорска»: the second of a list has the preposition of the first.
    private boolean isListedFrom(List<Token> tokens, int at) {
        boolean listed =
                at > 0 && (tokens.get(at - 1).isMark(',') || words.listing().contains(PlaceContext.before(tokens, at)));
        if (!listed) {
            return false;
        }
        for (int i = at - 2;
                i > 0
                        && at - i < LIST
                        && (tokens.get(i).isCapital() || tokens.get(i).isMark(','));
                i--) {
            if (words.from().contains(PlaceContext.before(tokens, i))) {
                return true;
            }
        }
        return false;
    }

    private boolean hangs(Token token) {
        return context.mayFollowDash(token.norm().substring(token.norm().lastIndexOf('-') + 1));
    }

    /// Passes «the southern city of» between a preposition and the name.
    private int passed(List<Token> tokens, int name) {
        int at = name;
        while (at > 0 && name - at < 6 && words.passed().contains(PlaceContext.before(tokens, at))) {
            at--;
        }
        boolean of = words.of().contains(PlaceContext.before(tokens, at))
                && words.settlement().contains(PlaceContext.before(tokens, at - 1));
        return of ? passed(tokens, at - 2) : at;
    }

    private static Relation within(String preposition, String settlement, PlaceName name) {
        boolean moves = preposition.equals("в") || preposition.equals("во");
        if (!moves) {
            return Relation.IN;
        }
        if (!settlement.isEmpty()) {
            boolean there = settlement.length() <= 3 || settlement.endsWith("е") || settlement.endsWith("и");
            return there ? Relation.IN : Relation.TO;
        }
        boolean russian = (name.cases() & Case.ANY) != 0;
        return name.may(Case.LOCATIVE) || !russian ? Relation.IN : Relation.TO;
    }

    private Relation alone(PlaceName name, ArticleText article, int at) {
        List<Token> tokens = article.tokens();
        boolean first = article.sentenceOf(tokens.get(at)).first() == at;
        if (first
                && name.last() + 1 < tokens.size()
                && ".,:—–-(".indexOf(tokens.get(name.last() + 1).norm().charAt(0)) >= 0) {
            return Relation.DATELINE;
        }
        boolean bends = (name.cases() & Case.ANY) != Case.ANY;
        if (bends && name.may(Case.LOCATIVE) && !name.may(Case.DATIVE | Case.GENITIVE)) {
            return Relation.IN;
        }
        if (bends && name.may(Case.ABLATIVE)) {
            return Relation.FROM;
        }
        boolean genitive = bends && name.may(Case.GENITIVE) && !name.may(Case.NOMINATIVE);
        if (genitive || name.may(Case.GENITIVE) && at > 0 && tokens.get(at - 1).isWord()) {
            return Relation.OF;
        }
        if (name.may(Case.BARE) && context.belongsBehind(name, tokens)) {
            return Relation.OF;
        }
        return name.cases() == Case.DATIVE ? Relation.TO : Relation.PLAIN;
    }

    private static Relation kazakh(int cases, Relation otherwise) {
        if ((cases & Case.LOCATIVE) != 0) {
            return Relation.IN;
        }
        if ((cases & Case.ABLATIVE) != 0) {
            return Relation.FROM;
        }
        if ((cases & Case.DATIVE) != 0) {
            return Relation.TO;
        }
        return (cases & (Case.GENITIVE | Case.ADJECTIVE)) != 0 ? Relation.OF : otherwise;
    }
}
