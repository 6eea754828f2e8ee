package org.dabyl.feeds.classify.people;

import java.util.List;
import java.util.Set;
import org.dabyl.feeds.classify.text.ArticleText;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.Token;
import org.dabyl.feeds.classify.text.Token.Kind;

/// Tells the role of a mention by the words in apposition to it; where there are none, it may be a speaker's.
///
/// Before the name up to six words back, the nearest first, passing over a firm's or a place's name but over no
/// comma; a word whose case does not agree with the name's belongs to somebody else («адвокат активиста Ержан
/// Исин»), but for Kazakh, where only the name bends. After the name only what follows a comma, dash or bracket
/// at once. For one article, one thread.
final class RoleFinder {
    /// So many words behind an office its body may stand.
    private static final int BODY = 3;
    private static final int BACK = 7;
    private static final int KIN = 4;
    private static final int PARTICIPLE = 7;
    /// Behind them somebody else is told of: «Omar, whom investigators accuse», «Omar, whose lawyer».
    private static final Set<String> OTHERS = Set.of("whom", "whose", "which", "where");
    private static final Set<String> PARTING =
            Set.of("for", "on", "in", "at", "to", "with", "by", "from", "against", "as", "has", "had", "was", "is");

    private final ArticleText article;
    private final ArticleWords words;
    private final List<Token> tokens;
    private final Speaking speaking;

    RoleFinder(ArticleText article, ArticleWords words) {
        this.article = article;
        this.words = words;
        this.tokens = article.tokens();
        this.speaking = new Speaking(article, words);
    }

    Role role(int first, int last, int cases) {
        Sentence sentence = article.sentenceOf(tokens.get(first));
        Role before = before(sentence, first, cases);
        if (before != Role.NONE) {
            return before;
        }
        Role after = after(sentence, last, cases);
        if (after != Role.NONE) {
            return after;
        }
        return speaking.is(sentence, first, last, cases) ? Role.SPEAKER : Role.NONE;
    }

    /// Whether a relative of the one who is named is spoken of: «сестру активиста Абишева», «мать Абишевой».
    boolean isKin(int first, int cases, Gender gender) {
        if (article.language() != Language.RU || (cases & Cases.GEN) == 0) {
            return false;
        }
        Sentence sentence = article.sentenceOf(tokens.get(first));
        for (int i = first - 1; i >= Math.max(sentence.first(), first - KIN); i--) {
            Token token = tokens.get(i);
            Cue cue = token.isWord() ? words.cue(token) : null;
            if (cue != null && cue.role() == Role.RELATIVE) {
                boolean itself = i == first - 1
                        && (cue.cases() & cases) != 0
                        && cue.gender().agrees(gender);
                return !itself;
            }
            boolean title = cue != null && (cue.cases() & Cases.GEN) != 0 || isGenitive(token);
            if (!title) {
                return false;
            }
        }
        return false;
    }

    /// «құқық қорғаушы» is no «қорғаушы» of a court, nor is a «human rights lawyer» only somebody's counsel.
    private boolean isDefenderOfRights(Cue cue, int at) {
        return cue.role() == Role.LAWYER
                && at > 0
                && (tokens.get(at - 1).norm().startsWith("құқы")
                        || tokens.get(at - 1).norm().equals("rights"));
    }

    /// «her deputy Marat Kim»: no deputy of a parliament.
    private boolean isOwnDeputy(Cue cue, Token token, int at) {
        String owner = at > 0 ? tokens.get(at - 1).norm() : "";
        return cue.role() == Role.OFFICIAL
                && (token.norm().equals("deputy") || token.norm().equals("secretary"))
                && (owner.equals("his") || owner.equals("her") || owner.equals("their") || owner.endsWith("'s"));
    }

    /// «бывший министр Абишев», «экс-аким», «полковник запаса»: no official any more.
    private boolean isFormer(Cue cue, int at) {
        return cue.role() == Role.OFFICIAL
                && (tokens.get(at).norm().startsWith("экс-")
                        || at > 0 && words.is(ListedAs.FORMER, tokens.get(at - 1))
                        || article.language() == Language.RU
                                && at + 1 < tokens.size()
                                && words.is(ListedAs.FORMER, tokens.get(at + 1))
                        || at > 1
                                && article.language() == Language.KK
                                && words.is(ListedAs.FORMER, tokens.get(at - 2)));
    }

    /// «председатель независимого профсоюза Абишев»: no official of the state.
    private boolean isOfCivicBody(Cue cue, int at) {
        if (cue.role() != Role.OFFICIAL || article.language() != Language.RU) {
            return false;
        }
        for (int i = at + 1;
                i < tokens.size() && i <= at + BODY && tokens.get(i).isWord();
                i++) {
            if (words.is(ListedAs.CIVIC_BODY, tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isGenitive(Token token) {
        String word = token.norm();
        return token.isWord()
                && !token.isCapital()
                && word.length() > 5
                && (word.endsWith("ого") || word.endsWith("его") || word.endsWith("ой") || word.endsWith("ей"));
    }

    private Role before(Sentence sentence, int first, int cases) {
        Role doubtful = Role.NONE;
        boolean linked = false;
        for (int i = first - 1; i >= Math.max(sentence.first(), first - BACK); i--) {
            Token token = tokens.get(i);
            if (i == first - 1 && article.language() == Language.EN && token.isMark(',')) {
                return EnglishApposition.role(tokens, sentence.first(), i, words);
            }
            if (token.kind() == Kind.MARK && "«»“”\"-".indexOf(token.norm().charAt(0)) < 0
                    || token.kind() == Kind.NUMBER && article.language() == Language.KK) {
                break;
            }
            Cue cue = token.isWord() ? words.cue(token) : null;
            if (cue == null && article.language() == Language.EN && token.isWord() && !token.isCapital()) {
                break;
            }
            if (cue == null && isParting(token)) {
                break;
            }
            linked |= article.language() == Language.KK && token.isWord() && words.isAnd(token);
            if (cue == null || !fits(cue, cases) || cue.plural() && i < first - 1 && !linked) {
                if (token.isWord() && (words.isSayingOrDoing(token) || isLink(token) && !linked || isPast(token))) {
                    break;
                }
                continue;
            }
            if (article.language() == Language.EN && isOwnDeputy(cue, token, i)) {
                return Role.NONE;
            }
            if (!ambiguous(cue, cases)) {
                Role role = isDefenderOfRights(cue, i) || isFormer(cue, i) || isOfCivicBody(cue, i)
                        ? Role.TARGET
                        : cue.role();
                return doubtful == Role.NONE || (cue.cases() & Cases.NOM) != 0 ? role : doubtful;
            }
            doubtful = doubtful == Role.NONE ? cue.role() : doubtful;
        }
        return doubtful;
    }

    /// Whether the word may belong to the name. A Kazakh one does not bend with it; but in «инспектор
    /// Оспаннан түсініктеме алды», «тергеушілер Оспанның үйіне келді» officials did it to another.
    private boolean fits(Cue cue, int cases) {
        if (article.language() != Language.KK) {
            return (cue.cases() & cases) != 0;
        }
        boolean doer = cue.role() == Role.OFFICIAL
                && (cases & (cue.plural() ? Cases.NOM : Cases.NOM | Cases.GEN | Cases.INS)) == 0;
        return !doer;
    }

    /// «супруга активиста Айнаш»: the genitive fits the name, but so may the word before it.
    private boolean ambiguous(Cue cue, int cases) {
        return article.language() == Language.RU && (cue.cases() & Cases.NOM) == 0 && (cases & Cases.NOM) != 0;
    }

    /// «судья пожалел активистку»: what stands before a verb is another's role.
    private boolean isPast(Token token) {
        String word = token.norm();
        return article.language() == Language.RU
                && word.length() > 4
                && (word.endsWith("ал")
                        || word.endsWith("ил")
                        || word.endsWith("ел")
                        || word.endsWith("ала")
                        || word.endsWith("ила")
                        || word.endsWith("ела")
                        || word.endsWith("али")
                        || word.endsWith("или")
                        || word.endsWith("ели"));
    }

    /// «lawyer for Abishev», «a judge on Monday fined Abishev»: in English the role before belongs to somebody else.
    private boolean isParting(Token token) {
        String word = token.norm();
        return article.language() == Language.EN
                && (PARTING.contains(word)
                        || token.kind() == Kind.NUMBER
                        || word.length() > 4 && word.endsWith("ed") && !word.equals("named") && !token.isCapital());
    }

    private boolean isLink(Token token) {
        return token.norm().length() == 1 && token.norm().equals("и")
                || token.norm().equals("что")
                || token.norm().equals("and")
                || token.norm().equals("және");
    }

    private Role after(Sentence sentence, int last, int cases) {
        if (last + 1 >= sentence.last()) {
            return Role.NONE;
        }
        Token mark = tokens.get(last);
        if (!(mark.isMark(',') || mark.isMark('(') || mark.isDash())) {
            return Role.NONE;
        }
        if (opensOpinion(last + 1, sentence)) {
            return Role.NONE;
        }
        for (int i = last + 1; i < Math.min(sentence.last(), last + 5); i++) {
            Token token = tokens.get(i);
            boolean others = article.language() == Language.EN && OTHERS.contains(token.norm());
            if (token.kind() == Kind.MARK || token.isCapital() || others || opensParticiple(token)) {
                return Role.NONE;
            }
            Cue cue = token.isWord() ? words.cue(token) : null;
            if (cue != null) {
                if (article.language() == Language.EN && i + 1 < sentence.last() && isCue(tokens.get(i + 1))) {
                    continue;
                }
                boolean ofAnother = i + 1 < sentence.last() && tokens.get(i + 1).isCapital()
                        || article.language() == Language.RU && (cue.cases() & cases) == 0;
                return ofAnother ? Role.NONE : cue.role();
            }
        }
        return Role.NONE;
    }

    /// «Абишева, по мнению судьи, нарушившего закон»: who thinks so is another.
    private boolean opensOpinion(int at, Sentence sentence) {
        return article.language() == Language.RU
                && at + 1 < sentence.last()
                && tokens.get(at).norm().equals("по")
                && words.isSaying(tokens.get(at + 1));
    }

    /// «Абишев, перебивший акима»: the office is another's.
    private boolean opensParticiple(Token token) {
        String word = token.norm();
        if (article.language() != Language.RU || word.length() < PARTICIPLE) {
            return false;
        }
        return isParticipleBefore(word, word.length() - 2) || isParticipleBefore(word, word.length() - 3);
    }

    private static boolean isParticipleBefore(String word, int ending) {
        return word.startsWith("вш", ending - 2) || word.startsWith("ющ", ending - 2);
    }

    /// «deputy editor» is one word for a role.
    private boolean isCue(Token token) {
        return token.isWord() && words.cue(token) != null;
    }
}
