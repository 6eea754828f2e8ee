package org.dabyl.feeds.classify.whom;

import java.util.List;
import java.util.Set;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.Frame;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.classify.current.KazakhVerbs;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Grammar;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.people.GrammaticalCase;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.people.Role;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.WordEnds;

/// Who of a Kazakh sentence only tells of a measure.
///
/// The verb of saying stands last, far from its subject («Адвокаты Айгүл Сейіт оның үйі тінтілгенін айтты»), or
/// right behind a genitive («Айгүлдің айтуынша»). Stateless; for any thread.
final class KazakhTellers {
    /// How many words may stand between the verb and the end of its sentence: «айтып отыр», «деп жазды ол».
    private static final int TAIL = 3;

    private static final int WHICH = 4;
    /// So many words may stand before a pronoun that opens a sentence: «Ертеңінде, 13 маусымда оған».
    private static final int HEAD = 6;
    /// So near behind a measure's words its own verb or the mark that closes its clause stands.
    private static final int OWN_VERB = 3;

    /// «Ішкі істер министрі Оспан: …»
    private static final int HEADS = 4;
    private static final WordEnds ACCORDING = KazakhVerbs.endings("ынша інше");
    private static final Set<String> AS_TOLD = KazakhVerbs.words("""
            айтқандай айтқанындай айтқандарындай жазғандай мәлімдегендей хабарлағандай жеткізгендей ескерткендей
            түсіндіргендей баяндағандай""");
    private static final WordEnds BENT = KazakhVerbs.endings("ын ін ның нің ына іне нан нен");

    private KazakhTellers() {}

    /// Whether the sentence's last verb is one of saying and this name its subject: the first that stands in
    /// the nominative.
    static boolean tells(PersonMention mention, Marked article) {
        if (article.text().language() != Language.KK || !mention.mayBe(GrammaticalCase.NOM)) {
            return false;
        }
        Sentence sentence = article.sentenceAt(mention.firstToken());
        for (WordHit saying : article.hits(EntryUse.SAYING, sentence)) {
            if (saying.first() >= mention.lastToken()
                    && wordsAfter(saying.last(), sentence, article) < TAIL
                    && !isOthers(mention.lastToken(), saying.first(), article)) {
                return isFirstSubject(mention, sentence, article);
            }
        }
        return false;
    }

    private static boolean isFirstSubject(PersonMention mention, Sentence sentence, Marked article) {
        for (PersonMention other : article.people().within(sentence.first(), mention.firstToken())) {
            if (other.mayBe(GrammaticalCase.NOM)) {
                return false;
            }
        }
        return true;
    }

    /// «Оспан қамалғанын оның қорғаушысы растады»: behind the clause somebody else's kinsman or lawyer says it.
    private static boolean isOthers(int from, int saying, Marked article) {
        for (int i = Math.max(from + 1, saying - TAIL); i < saying; i++) {
            if (article.is(WordList.OTHERS, i)
                    && !BENT.endOf(KazakhVerbs.word(i, article))
                    && KazakhVerbs.hasNominal(from, i, article)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the name only tells of this measure; «Оспан айыппұл арқалап, мұны әділетсіз деді» tells of
    /// himself: his own verb comes first, and a comma or a semicolon closes it.
    static boolean tellsOf(PersonMention mention, Draft draft, Marked article) {
        if (article.text().language() != Language.KK || !tells(mention, article)) {
            return false;
        }
        boolean own = (mention.role() == Role.NONE || mention.role() == Role.TARGET)
                && mention.lastToken() <= draft.hit.first()
                && isOwnClause(mention.lastToken(), draft.hit.first(), article)
                && closesItsClause(draft, article);
        return !own;
    }

    /// Whether what stands between is no other's clause: «танылып, 50 АЕК төлеуге».
    private static boolean isOwnClause(int from, int to, Marked article) {
        for (int i = from; i < to; i++) {
            boolean mark = article.token(i).isMark(',')
                    || article.token(i).isMark(';')
                    || article.token(i).isMark(':');
            if (mark && !(article.token(i).isMark(',') && KazakhVerbs.endsClause(i - 1, article))) {
                return false;
            }
        }
        return true;
    }

    private static boolean closesItsClause(Draft draft, Marked article) {
        int end = Math.min(draft.sentence.last(), draft.hit.last() + OWN_VERB);
        for (int i = draft.hit.last() + 1; i < end; i++) {
            if (article.token(i).isMark(';') || article.token(i).isMark(',')) {
                return KazakhVerbs.endsClause(i - 1, article);
            }
        }
        return false;
    }

    /// Whether the name only stands beside the measure: quoted, of a kinsman or in a clause of its own.
    static boolean standsAside(Frame frame, PersonMention mention, Draft draft, Marked article) {
        boolean named = frame == Frame.ATTRIBUTE
                && !article.hasAny(WordList.OTHERS, draft.hit.last() + 1, mention.firstToken());
        return !named && isQuoted(mention, article)
                || frame != Frame.ATTRIBUTE && KazakhOthers.isOther(mention, article)
                || KazakhOthers.isOfAnothersDeed(mention, draft, article)
                || frame == Frame.SUBJECT && isOfClause(mention, article)
                || helps(mention, article)
                || meansAnother(mention, draft, article);
    }

    /// Whether the words beside the name say that it was done to somebody else.
    static boolean isAnother(PersonMention mention, Draft draft, Marked article) {
        return KazakhOthers.isOther(mention, article)
                || KazakhOthers.isOfAnothersDeed(mention, draft, article)
                || isTold(mention, draft, article)
                || helps(mention, article);
    }

    /// «қорғаушы Оспанның шағымын қанағаттандырды», «судья Оспанның қаулысымен»: what those have who are not
    /// hit by it.
    static boolean helps(PersonMention mention, Marked article) {
        int next = mention.lastToken();
        return article.text().language() == Language.KK
                && (mention.role() == Role.LAWYER || mention.role() == Role.OFFICIAL)
                && mention.mayBe(GrammaticalCase.GEN)
                && next < article.sentenceAt(mention.firstToken()).last()
                && article.is(WordList.APPLIED, next);
    }

    /// «адвокаты Сәуле Бекенге айтқан»: to whom somebody tells it.
    static boolean isTold(PersonMention mention, Draft draft, Marked article) {
        return article.text().language() == Language.KK
                && mention.firstToken() > draft.hit.first()
                && mention.mayBe(GrammaticalCase.DAT)
                && !mention.mayBe(GrammaticalCase.NOM)
                && Among.any(
                        article.hits(EntryUse.SAYING, article.sentenceAt(mention.firstToken())),
                        saying -> saying.first() >= mention.lastToken()
                                && saying.first() - mention.lastToken() < OWN_VERB);
    }

    /// Somebody who is nowhere more than one who tells, and not so called as those are to whom things are done:
    /// «құқық қорғаушы Айгүл Сейіт айтты».
    static boolean onlyTells(Person person, Marked article) {
        for (PersonMention mention : article.people().of(person)) {
            if (!isQuoted(mention, article) && !onlyTells(mention, article)) {
                return false;
            }
        }
        return true;
    }

    private static boolean onlyTells(PersonMention mention, Marked article) {
        return (mention.role() != Role.TARGET || isDefender(mention, article))
                && (tells(mention, article) || Speaker.speaks(mention, article))
                && !tellsOfSelf(mention, article);
    }

    /// «Айгүл ұлының азапталғанын айтты»: a kinsman without a name stands between, and it was done to him.
    static boolean tellsOfKin(PersonMention mention, Draft draft, Marked article) {
        if (article.text().language() != Language.KK
                || mention.lastToken() >= draft.hit.first()
                || !mention.mayBe(GrammaticalCase.NOM)
                || mention.role() == Role.TARGET && !tells(mention, article)) {
            return false;
        }
        int first = mention.lastToken();
        int last = draft.hit.first();
        for (int i = first + 1; i < last; i++) {
            boolean bent = article.is(WordList.OTHERS, i) && BENT.endOf(KazakhVerbs.word(i, article));
            if (bent && article.people().within(first, last).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /// «Айгүл өзін полицияға апара жатқанын айтты»: of herself.
    private static boolean tellsOfSelf(PersonMention mention, Marked article) {
        Sentence sentence = article.sentenceAt(mention.firstToken());
        return article.hasAny(WordList.SELF, mention.lastToken(), sentence.last());
    }

    /// «Айгүлдің айтуынша, оны полиция апарған»: the only one named means himself by the pronoun.
    static boolean isHimself(PersonMention mention, Draft draft, Marked article) {
        if (article.text().language() != Language.KK
                || article.people().persons().size() != 1) {
            return false;
        }
        if (article.isTitle(draft.sentence) && article.isShort() && !draft.group) {
            Sentence said = article.sentenceAt(mention.firstToken());
            return article.hasAny(WordList.POINTING_BACK, mention.lastToken(), said.last());
        }
        if (mention.lastToken() > draft.hit.first()
                || article.token(mention.firstToken()).sentence() != draft.sentence.index()) {
            return false;
        }
        return article.hasAny(WordList.POINTING_BACK, mention.lastToken(), draft.hit.last())
                || article.hasAny(WordList.SELF, mention.lastToken(), draft.hit.last());
    }

    /// «Үй иесі Оспанның айтуынша … Ертеңінде оған айыппұл салынды»: the pronoun that opens the next sentence
    /// means the only one of the sentence before.
    static boolean isPointedAt(PersonMention mention, Draft draft, Marked article) {
        if (article.text().language() != Language.KK
                || mention.role() != Role.NONE && mention.role() != Role.TARGET
                || article.token(mention.firstToken()).sentence() != draft.sentence.index() - 1
                || isDefender(mention, article)) {
            return false;
        }
        Sentence said = article.sentenceAt(mention.firstToken());
        int last = Math.min(draft.hit.first(), draft.sentence.first() + HEAD);
        return article.hasAny(WordList.POINTING_BACK, draft.sentence.first(), last)
                && article.people()
                        .within(draft.sentence.first(), draft.hit.first())
                        .isEmpty()
                && article.people().within(said.first(), said.last()).size() == 1;
    }

    private static boolean isDefender(PersonMention mention, Marked article) {
        return mention.firstToken() > 0 && article.is(WordList.DEFENDERS, mention.firstToken() - 1);
    }

    /// «Айгүлдің айтуынша»: whose words they are.
    static boolean isQuoted(PersonMention mention, Marked article) {
        if (article.text().language() != Language.KK || !mention.mayBe(GrammaticalCase.GEN)) {
            return headsQuote(mention, article) || isAsTold(mention, article);
        }
        return headsQuote(mention, article)
                || Among.any(
                        article.hits(EntryUse.SAYING, article.sentenceAt(mention.firstToken())),
                        saying -> saying.first() == mention.lastToken())
                || isAccordingTo(mention, article);
    }

    /// «Серік Оспан айтқандай»: whose words they are, too.
    private static boolean isAsTold(PersonMention mention, Marked article) {
        int next = mention.lastToken();
        return article.text().language() == Language.KK
                && next < article.sentenceAt(mention.firstToken()).last()
                && AS_TOLD.contains(KazakhVerbs.word(next, article));
    }

    /// «Серік Оспанның адвокатқа сүйеніп хабарлауынша».
    private static boolean isAccordingTo(PersonMention mention, Marked article) {
        int end = Math.min(article.sentenceAt(mention.firstToken()).last(), mention.lastToken() + WHICH);
        for (int i = mention.lastToken(); i < end && article.token(i).isWord(); i++) {
            String word = KazakhVerbs.word(i, article);
            if (word.length() > 6 && ACCORDING.endOf(word)) {
                return true;
            }
        }
        return false;
    }

    /// «Серік Оспан: қоғам үндемейді»: a headline's speaker.
    private static boolean headsQuote(PersonMention mention, Marked article) {
        Sentence sentence = article.sentenceAt(mention.firstToken());
        return article.text().language() == Language.KK
                && article.isTitle(sentence)
                && mention.firstToken() - sentence.first() <= HEADS
                && mention.lastToken() < sentence.last()
                && article.token(mention.lastToken()).isMark(':');
    }

    /// «Оспан басқаратын ұйым», «Оспан жазған мақала»: the subject of a clause of its own.
    static boolean isOfClause(PersonMention mention, Marked article) {
        return article.text().language() == Language.KK
                && mention.mayBe(GrammaticalCase.NOM)
                && KazakhVerbs.isClauseVerb(mention.lastToken(), article);
    }

    /// «адвокаты … оның …»: between one who tells or helps and the measure a pronoun stands for somebody else.
    static boolean meansAnother(PersonMention mention, Draft draft, Marked article) {
        boolean helper = mention.role() != Role.NONE && mention.role() != Role.TARGET || tells(mention, article);
        if (article.text().language() != Language.KK || !helper) {
            return false;
        }
        for (int i = mention.lastToken(); i < draft.hit.first(); i++) {
            if (Grammar.isPronoun(article.norm(i), Language.KK)
                    && List.of("оның", "оны", "оған").contains(article.norm(i))) {
                return true;
            }
        }
        return false;
    }

    /// «Олар таңертең үйі тінтілген соң ұсталған»: a sentence that starts with a pronoun and names nobody
    /// before the measure.
    static boolean pointsBack(Draft draft, Marked article) {
        int first = draft.sentence.first();
        return article.text().language() == Language.KK
                && article.is(WordList.POINTING_BACK, first)
                && article.people().within(first, draft.hit.first()).isEmpty();
    }

    private static int wordsAfter(int token, Sentence sentence, Marked article) {
        int words = 0;
        for (int i = token + 1; i < sentence.last() && words < TAIL; i++) {
            words += article.token(i).isWord() ? 1 : 0;
        }
        return words;
    }
}
