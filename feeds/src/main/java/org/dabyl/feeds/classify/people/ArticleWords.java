package org.dabyl.feeds.classify.people;

import java.util.List;
import org.dabyl.feeds.classify.people.OptionMaker.Part;
import org.dabyl.feeds.classify.text.ArticleText;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.Token;
import org.jspecify.annotations.Nullable;

/// What the lists and the endings tell of each token of one article.
///
/// Rules ask of the same tokens again and again; so a token is looked up once, when a rule first asks. For one
/// thread.
final class ArticleWords {
    /// The lists of the token are known.
    private static final int KNOWN = 1 << 31;
    /// So is whether it tells a role.
    private static final int CUE_KNOWN = 1 << 30;

    /// What is said or done: no name.
    static final int VERB =
            ListedAs.SAYING.bit() | ListedAs.DOING.bit() | ListedAs.DOING_TO.bit() | ListedAs.DOING_FOR.bit();

    private static final int DOING = ListedAs.DOING.bit() | ListedAs.DOING_TO.bit() | ListedAs.DOING_FOR.bit();
    private static final int ACCUSATIVE = ListedAs.DOING_TO.bit() | ListedAs.ASKING_ACCUSATIVE.bit();
    private static final int DATIVE = ListedAs.DOING_FOR.bit() | ListedAs.ASKING_DATIVE.bit();

    private final ArticleText article;
    private final NameLexicon lexicon;
    private final Language language;
    private final List<Token> tokens;
    private final int[] lists;
    private final @Nullable Cue[] cues;
    private final @Nullable Part[] parts;

    ArticleWords(ArticleText article, NameLexicon lexicon) {
        this.article = article;
        this.lexicon = lexicon;
        this.language = article.language();
        this.tokens = article.tokens();
        this.lists = new int[tokens.size()];
        this.cues = new Cue[tokens.size()];
        this.parts = new Part[tokens.size()];
    }

    /// The token read as a name.
    NameWord word(int token) {
        return part(token).word();
    }

    /// The same with how the article writes it.
    Part part(int token) {
        Part part = parts[token];
        if (part == null) {
            Token read = tokens.get(token);
            Generation generation = Generation.of(read.norm());
            int tail = generation.letters(read.norm());
            Part same = parts[read.same()];
            NameWord word = same == null
                    ? lexicon.word(read.norm().substring(0, read.norm().length() - tail), language)
                    : same.word();
            part = new Part(word, article, read.start(), read.end() - tail, generation);
            parts[token] = part;
        }
        return part;
    }

    /// The role that the token tells, whatever its capitals.
    @Nullable
    Cue cue(Token token) {
        int at = token.index();
        if ((lists[at] & CUE_KNOWN) == 0) {
            cues[at] = lexicon.cue(token.norm(), lists(token));
            lists[at] |= CUE_KNOWN;
        }
        return cues[at];
    }

    /// Whether the list has the token.
    boolean is(ListedAs list, Token token) {
        return isAny(list.bit(), token);
    }

    private boolean isAny(int bits, Token token) {
        return (lists(token) & bits) != 0;
    }

    private int lists(Token token) {
        int at = token.index();
        if (lists[at] == 0) {
            int same = lists[token.same()];
            lists[at] = same != 0 ? same & ~CUE_KNOWN : lexicon.lists(token.norm()) | KNOWN;
        }
        return lists[at];
    }

    boolean isSaying(Token token) {
        return is(ListedAs.SAYING, token);
    }

    boolean isDoing(Token token) {
        return isAny(DOING, token);
    }

    boolean isSayingOrDoing(Token token) {
        return isAny(VERB, token);
    }

    /// Whether a person beside the verb may stand in the accusative.
    boolean asksAccusative(Token token) {
        return isAny(ACCUSATIVE, token);
    }

    /// Whether a person beside the verb may stand in the dative.
    boolean asksDative(Token token) {
        return isAny(DATIVE, token);
    }

    boolean namesWhatFollows(Token token) {
        return is(ListedAs.NAMED_AFTER, token);
    }

    boolean isNamed(Token token) {
        return is(ListedAs.NAMED, token);
    }

    boolean isAnd(Token token) {
        return is(ListedAs.AND, token);
    }
}
