package org.dabyl.feeds.classify.people;

import java.util.List;
import org.dabyl.feeds.classify.people.Draft.Kind;
import org.dabyl.feeds.classify.text.ArticleText;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.Token;
import org.jspecify.annotations.Nullable;

/// What the words around a Russian name say of its case and gender: «против», «журналистку», «задержали»,
/// «сообщила».
///
/// A hint that decides between readings, never a condition. For one article, one thread.
final class Surroundings {
    private static final int LIST = 14;
    /// So many words may stand between who somebody is and the name.
    private static final int MODIFIERS = 4;
    private static final int BACK = 5;

    private static final Asked SUBJECT = Asked.strongly(Cases.NOM);
    private static final Asked LIKELY_SUBJECT = Asked.weakly(Cases.NOM);

    private final ArticleText article;
    private final ArticleWords words;
    private final List<Token> tokens;

    Surroundings(ArticleText article, ArticleWords words) {
        this.article = article;
        this.words = words;
        this.tokens = article.tokens();
    }

    /// «3. Серикова Гульнар»: a numbered list names people in the nominative.
    private boolean isListItem(int first) {
        return first > 1
                && article.token(first - 1).isMark('.')
                && article.token(first - 2).kind() == Token.Kind.NUMBER
                && article.token(first - 2).norm().length() < 4
                && (first == 2 || article.text().charAt(article.token(first - 2).start() - 1) == '\n');
    }

    /// The cases and the gender that the neighbours ask for.
    Asked around(int first, int last) {
        if (article.language() != Language.RU) {
            return Asked.NOTHING;
        }
        Asked found = beside(first, last);
        boolean both = (found.cases() & Cases.LOC) != 0 && (found.cases() & ~Cases.LOC) != 0;
        return both && !isLocative(first) ? found.without(Cases.LOC) : found;
    }

    /// «о журналистке Валентине Ли», and no «журналистке Валентине Ли» alone.
    private boolean isLocative(int first) {
        int sentence = article.sentenceOf(tokens.get(first)).first();
        for (int i = first - 1; i >= Math.max(sentence, first - BACK); i--) {
            Integer asked = CaseWords.preposition(tokens.get(i).norm());
            if (asked != null && (asked & Cases.LOC) != 0) {
                return true;
            }
        }
        return false;
    }

    private Asked beside(int first, int last) {
        if (isListItem(first)) {
            return SUBJECT;
        }
        Token before = neighbour(first, -1);
        Token after = neighbour(last - 1, 1);
        Asked told = before == null ? Asked.NOTHING : told(before);
        Asked behind = told.weight() == Asked.STRONG ? Asked.NOTHING : behind(first, last);
        if (behind.cases() != 0) {
            return behind;
        }
        if (told.weight() == Asked.STRONG || after == null) {
            return told;
        }
        Gender subject = verbGender(after);
        if (subject != null) {
            return new Asked(subject, Cases.NOM, Asked.WEAK);
        }
        if (isSayingNow(after)) {
            return LIKELY_SUBJECT;
        }
        if (told.cases() == 0 && before == null && words.isAnd(after) && isSubject(first)) {
            return SUBJECT;
        }
        return told.cases() == 0 || asked(after) != 0 ? verb(first, last) : told;
    }

    /// «Фарида Серова, преподававшая историю», «Виолена Ли — штраф»: what stands behind a comma agrees with the
    /// name, and before a dash a sentence opens with whom it is about.
    private Asked behind(int first, int last) {
        Sentence sentence = article.sentenceOf(tokens.get(first));
        if (last + 1 >= sentence.last()) {
            return Asked.NOTHING;
        }
        Token mark = tokens.get(last);
        boolean dash = sentence.first() == first && mark.isDash();
        if (dash) {
            return LIKELY_SUBJECT;
        }
        return mark.isMark(',') ? CaseWords.ofParticiple(tokens.get(last + 1).norm()) : Asked.NOTHING;
    }

    /// «забрали с площади Мерею Серову», «Фариду Оспанову и Жанну Ли оштрафовали»: what the clause's verb asks for.
    private Asked verb(int first, int last) {
        Sentence sentence = article.sentenceOf(tokens.get(first));
        int asked = 0;
        for (int i = last; asked == 0 && i < Math.min(sentence.last(), last + LIST) && mayBeListed(i); i++) {
            asked = asked(tokens.get(i));
        }
        for (int i = first - 1; asked == 0 && i >= Math.max(sentence.first(), first - BACK); i--) {
            Token token = tokens.get(i);
            if (!token.isWord() || words.isSaying(token) || words.cue(token) != null) {
                break;
            }
            asked = asked(token);
        }
        return asked == 0 ? Asked.NOTHING : Asked.strongly(asked);
    }

    /// A name, a comma, an «и», or a verb that asks for a case.
    private boolean mayBeListed(int i) {
        Token token = tokens.get(i);
        return token.isMark(',') || token.isWord() && (token.isCapital() || words.isAnd(token) || asked(token) != 0);
    }

    /// «полицейских Токтарова, Бухарова и Жумашева»: a name behind a comma or an «и» stands in the case of the
    /// one before.
    Asked listed(int first, Draft before, Asked asked) {
        int link = first - 1;
        if (article.language() != Language.RU
                || before.last() != link
                || !tokens.get(link).isMark(',') && !words.isAnd(tokens.get(link))) {
            return Asked.NOTHING;
        }
        if (asked.cases() != 0) {
            return Asked.strongly(asked.cases());
        }
        return before.kind() == Kind.FULL
                ? Asked.weakly(before.options().getFirst().cases())
                : Asked.NOTHING;
    }

    /// «Фарида Сейтова и Жанар Ли получили»: at the head of a sentence, beside another name in the nominative,
    /// before no verb that asks for another case.
    private boolean isSubject(int first) {
        int end = article.sentenceOf(tokens.get(first)).last();
        if (article.sentenceOf(tokens.get(first)).first() != first) {
            return false;
        }
        boolean other = false;
        for (int i = first + 2; i < Math.min(end, first + LIST); i++) {
            if (asked(tokens.get(i)) != 0) {
                return false;
            }
            boolean name = !other && tokens.get(i - 1).isWord() && words.isAnd(tokens.get(i - 1));
            other |= name && words.word(i).isGivenAsItStands();
        }
        return other;
    }

    /// What the word before the name asks for; «полиция задержала Карима» has its subject already.
    private Asked told(Token before) {
        Cue cue = words.cue(before);
        if (cue != null) {
            return cue.plural() ? Asked.strongly(told(cue).cases()) : told(cue);
        }
        Integer asked = CaseWords.preposition(before.norm());
        Gender subject = verbGender(before);
        if (asked != null) {
            return Asked.strongly(asked);
        }
        if (subject == null && isSayingNow(before)) {
            return SUBJECT;
        }
        int verb = asked(before);
        boolean hasSubject = verb != 0 && neighbour(before.index(), -1) != null;
        if (subject != null && !hasSubject) {
            return new Asked(subject, Cases.NOM, Asked.STRONG);
        }
        if (verb != 0) {
            return Asked.strongly(verb);
        }
        Asked behind = behindModifiers(before);
        return behind.cases() != 0 || !isNoun(before) ? behind : CaseWords.ofNoun(before.norm());
    }

    /// «сторонника незарегистрированной партии Ноху»: the nearest word for a person, where only what it governs
    /// stands between.
    private Asked behindModifiers(Token before) {
        Token at = before;
        for (int i = 0; at != null && i < MODIFIERS && isNoun(at) && !words.isAnd(at); i++) {
            Token head = neighbour(at.index(), -1);
            Cue office = head == null ? null : words.cue(head);
            if (office != null) {
                return office.plural() || office.role() == Role.RELATIVE || i > 0 && office.role() == Role.LAWYER
                        ? Asked.NOTHING
                        : told(office);
            }
            at = head;
        }
        return Asked.NOTHING;
    }

    /// «журналисту Ержану» agrees; «мать Ержана» and «адвокат Ержана» govern the genitive.
    private static Asked told(Cue cue) {
        boolean governs = cue.role() == Role.RELATIVE || cue.role() == Role.LAWYER;
        return governs ? Asked.strongly(cue.cases() | Cases.GEN) : new Asked(cue.gender(), cue.cases(), Asked.STRONG);
    }

    /// «арест Токтасынова», «квартире Гусева»: a word in small letters that is no verb governs the genitive,
    /// most often.
    private boolean isNoun(Token word) {
        boolean opens = article.sentenceOf(word).first() == word.index();
        return (word.shape() != Token.Shape.CAPITALIZED || opens)
                && word.norm().length() > 2
                && !words.isSayingOrDoing(word)
                && !CaseWords.isNoNoun(word.norm());
    }

    private int asked(Token verb) {
        return (words.asksAccusative(verb) ? Cases.ACC : 0) | (words.asksDative(verb) ? Cases.DAT : 0);
    }

    private @Nullable Token neighbour(int at, int step) {
        int i = at + step;
        if (i < 0
                || i >= tokens.size()
                || tokens.get(i).sentence() != tokens.get(at).sentence()) {
            return null;
        }
        return tokens.get(i).isWord() ? tokens.get(i) : null;
    }

    /// «говорит Серова», «Серова считает»: whoever speaks stands in the nominative.
    private boolean isSayingNow(Token verb) {
        String norm = verb.norm();
        return words.isSaying(verb) && (norm.endsWith("ет") || norm.endsWith("ит") || norm.endsWith("ется"));
    }

    /// «сообщила», «задержан»: past tenses and short participles tell the gender of whom they are about.
    private @Nullable Gender verbGender(Token verb) {
        String norm = verb.norm();
        if (norm.length() < 4 || verb.shape() == Token.Shape.CAPITALIZED) {
            return null;
        }
        if (norm.endsWith("ла") || norm.endsWith("лась")) {
            return Gender.FEMALE;
        }
        if (norm.endsWith("ал") || norm.endsWith("ил") || norm.endsWith("ел") || norm.endsWith("лся")) {
            return Gender.MALE;
        }
        boolean undergone = words.isDoing(verb) && !words.asksDative(verb);
        if (undergone && norm.endsWith("на")) {
            return Gender.FEMALE;
        }
        return undergone && (norm.endsWith("ан") || norm.endsWith("ен")) ? Gender.MALE : null;
    }
}
