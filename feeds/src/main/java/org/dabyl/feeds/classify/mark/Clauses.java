package org.dabyl.feeds.classify.mark;

import java.util.Set;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.Frame;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.text.ArticleText;
import org.dabyl.feeds.classify.text.InOrder;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.Token;

/// How far apart two words of a sentence are, as a reader feels it: words count a little, commas and dashes
/// more, another measure or a verb of saying in between most.
///
/// Added up once for an article, so that each question costs the same however far the words are apart.
/// Immutable; for any thread.
public final class Clauses {
    private static final double MEASURE = 1.5;
    private static final double SAYING = 4;
    private static final int APPOSITION = 10;
    /// «, who left the country in 2018 after his home was searched and a case opened against him,»
    private static final int WHO = 22;
    private static final int TELLER = 4;
    /// English verbs of a sentence itself, behind a comma too: «Omar, a teacher, must pay …».
    private static final Set<String> FINITE = Set.of(
            "must", "has", "have", "will", "may", "cannot", "gets", "goes", "went", "faces", "remains", "stays",
            "walks", "leaves", "lands");

    private final double[] upTo;

    private Clauses(double[] upTo) {
        this.upTo = upTo;
    }

    /// Adds up the article once.
    public static Clauses of(ArticleText text, Hits hits) {
        double[] upTo = new double[text.length() + 1];
        for (Token token : text.tokens()) {
            upTo[token.index() + 1] = costOf(token);
        }
        for (WordHit hit : hits.of(EntryUse.EVENTS)) {
            upTo[hit.first() + 1] += MEASURE;
        }
        for (WordHit hit : hits.of(EntryUse.SAYING)) {
            upTo[hit.first() + 1] += SAYING;
        }
        for (int i = 1; i < upTo.length; i++) {
            upTo[i] += upTo[i - 1];
        }
        return new Clauses(upTo);
    }

    /// The cost of the words between two tokens, both excluded.
    public static double between(Marked article, int one, int other) {
        int from = Math.min(one, other) + 1;
        int to = Math.max(one, other);
        double[] upTo = article.clauses().upTo;
        return from < to ? upTo[to] - upTo[from] : 0;
    }

    private static double costOf(Token token) {
        if (token.kind() == Token.Kind.MARK) {
            return switch (token.norm().charAt(0)) {
                case ',' -> 1.0;
                case ';' -> 4.0;
                case ':', '–', '—', '-' -> 2.0;
                case '(', ')' -> 0.5;
                default -> 0.0;
            };
        }
        String norm = token.norm();
        return norm.charAt(0) == 'к' && norm.startsWith("котор") ? 2.0 : 0.35;
    }

    /// The comma that closes what the comma opens beside a name: «rumours that her client, the poet Tau, was
    /// held»; -1 where nobody is named there or none closes it.
    public static int closing(Marked article, int comma, int end) {
        boolean named = article.isNamed(comma - 1);
        for (int i = comma + 1; i < end && i <= comma + APPOSITION; i++) {
            if (article.token(i).isMark(',')) {
                return named ? i : -1;
            }
            named |= article.isNamed(i);
        }
        return -1;
    }

    /// Whether a token stands in a clause of its own beside a name, which is closed before the end: «Abishev,
    /// who had been held since April, was freed». In Kazakh such a clause stands before the name, and no comma
    /// tells it.
    public static boolean isAside(Marked article, int token, int end) {
        if (article.text().language() == Language.KK) {
            return false;
        }
        int open = token;
        while (open > 0 && token - open <= WHO && !article.token(open).isMark(',')) {
            open--;
        }
        if (token - open > APPOSITION + 1 && !article.norm(open + 1).equals("who")) {
            return false;
        }
        if (!article.token(open).isMark(',')
                || article.token(open).sentence() != article.token(token).sentence()) {
            return false;
        }
        int inside = open + 1;
        String word = article.norm(inside);
        boolean relative = word.startsWith("котор")
                || word.equals("who")
                || word.equals("whom")
                || article.text().language() == Language.EN
                        && (isWhom(inside, token, article) || isApposed(open, token, article))
                || article.text().language() == Language.RU
                        && Participle.is(word)
                        && article.norm(inside + 1).length() < 3
                || startsWithParticiple(inside, article);
        for (int i = token; relative && i < end; i++) {
            if (article.token(i).isMark(',')) {
                return !isTold(i, article);
            }
        }
        return false;
    }

    /// Whether a noun for somebody begins there, right behind the comma after his name: «Omar, the widow …».
    public static boolean opensApposition(int token, Marked article) {
        String word = article.norm(token);
        return token > 1
                && (word.equals("a")
                        || word.equals("an")
                        || word.equals("the")
                        || article.is(WordList.POSSESSIVE, token))
                && article.isNamed(token - 2);
    }

    /// «Omar, a 23-year-old Russian held in Taraz,»: a noun behind a name, and its participle.
    private static boolean isApposed(int comma, int participle, Marked article) {
        return opensApposition(comma + 1, article) && article.is(WordList.PEOPLE, participle - 1);
    }

    /// «, a shopkeeper whom the UN had recognized,»
    private static boolean isWhom(int from, int to, Marked article) {
        for (int i = from; i < to; i++) {
            if (article.norm(i).equals("whom") || article.norm(i).equals("who")) {
                return true;
            }
        }
        return false;
    }

    /// «denied surgery, her lawyer says»: no aside, but what is said.
    private static boolean isTold(int comma, Marked article) {
        return article.text().language() == Language.EN
                && !InOrder.within(article.hits(EntryUse.SAYING), WordHit::first, comma + 1, comma + TELLER + 1)
                        .isEmpty();
    }

    private static boolean startsWithParticiple(int token, Marked article) {
        for (WordHit hit : InOrder.within(article.hits(EntryUse.EVENTS), WordHit::first, token, token + 1)) {
            if (mayBeParticiple(hit, article)) {
                return true;
            }
        }
        return false;
    }

    /// A Russian verb or short participle behind a comma is the sentence's own: «Абишев, активист,
    /// отправлен …», and so is an English «was» or «must».
    private static boolean mayBeParticiple(WordHit hit, Marked article) {
        return switch (article.text().language()) {
            case RU -> hit.entry().frames().contains(Frame.ATTRIBUTE);
            case EN -> !article.is(WordList.BEING, hit.first()) && !FINITE.contains(article.norm(hit.first()));
            case KK -> true;
        };
    }

    /// Whether one of the two stands in such a clause and the other behind it.
    public static boolean areApart(Marked article, int one, int other) {
        return isAside(article, Math.min(one, other), Math.max(one, other));
    }

    /// Whether only words stand between, no mark.
    public static boolean isUnbroken(Marked article, int from, int to) {
        for (int i = from; i < to; i++) {
            if (article.token(i).kind() == Token.Kind.MARK
                    && "«»\"“”".indexOf(article.norm(i).charAt(0)) < 0) {
                return false;
            }
        }
        return true;
    }

    /// Whether no semicolon stands between the two tokens.
    public static boolean isUnparted(Marked article, int one, int other) {
        int from = Math.min(one, other);
        int to = Math.max(one, other);
        for (int i = from; i < to; i++) {
            if (article.token(i).isMark(';')) {
                return false;
            }
        }
        return true;
    }
}
