package org.dabyl.feeds.classify.whom;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.Frame;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.current.KazakhVerbs;
import org.dabyl.feeds.classify.mark.Clauses;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.people.GrammaticalCase;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.people.Role;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.Language;

/// Whether a name stands beside a measure as a frame wants it: by case and preposition in Russian, by case in
/// Kazakh, by side and preposition in English. Stateless; for any thread.
final class Frames {
    /// «Мать арестованного Пелагея Ли»: a participle in a case of somebody else.
    private static final List<String> OBLIQUE = List.of("ого", "его", "ому", "ему", "ую");
    private static final int LOOK_BACK = 8;
    private static final int BESIDE = 2;
    private static final int HOME = 4;
    /// «адвоката Абишева вновь задержали»
    private static final int VERB_WITHIN = 1;

    private static final Map<Frame, Set<String>> RUSSIAN = Map.of(
            Frame.SUBJECT, Set.of(""),
            Frame.OBJECT, Set.of(""),
            Frame.OF, Set.of(""),
            Frame.TO, Set.of("", "к", "ко", "для"),
            Frame.AT, Set.of("у"),
            Frame.AGAINST, Set.of("против", "отношении", "адрес", "на", "над", "за"),
            Frame.WITH, Set.of("с", "со"));

    private Frames() {}

    /// How well the mention fits: above zero if at all.
    static double fit(Frame frame, PersonMention mention, WordHit hit, Marked article) {
        return switch (article.text().language()) {
            case RU -> russian(frame, mention, hit, article);
            case KK -> kazakh(frame, mention, hit, article);
            case EN -> EnglishFrames.fit(frame, mention, hit, article);
        };
    }

    private static double russian(Frame frame, PersonMention mention, WordHit hit, Marked article) {
        if (frame == Frame.ATTRIBUTE) {
            return attribute(mention, hit, article);
        }
        if (frame == Frame.OF && !isRightBehind(mention, hit, article) || !mayBeRussian(frame, mention)) {
            return 0;
        }
        String preposition = preposition(mention, hit, article);
        boolean fits = RUSSIAN.getOrDefault(frame, Set.of()).contains(preposition);
        if (!fits && !(frame == Frame.AT && isHome(mention, article))) {
            return 0;
        }
        return switch (frame) {
            case SUBJECT -> inCase(mention, GrammaticalCase.NOM);
            case OBJECT -> inCase(mention, GrammaticalCase.ACC);
            case OF -> inCase(mention, GrammaticalCase.GEN);
            case TO -> inCase(mention, preposition.equals("для") ? GrammaticalCase.GEN : GrammaticalCase.DAT);
            case AT -> 1.2 * inCase(mention, GrammaticalCase.GEN);
            case WITH -> 1.2 * inCase(mention, with(hit));
            case AGAINST -> against(preposition, mention);
            case ATTRIBUTE -> 0;
        };
    }

    /// Whether its case alone does not speak against it: what stands before a name is dearer to look for.
    private static boolean mayBeRussian(Frame frame, PersonMention mention) {
        return switch (frame) {
            case SUBJECT -> mention.mayBe(GrammaticalCase.NOM);
            case OBJECT -> mention.mayBe(GrammaticalCase.ACC);
            case OF, AT -> mention.mayBe(GrammaticalCase.GEN);
            case TO -> mention.mayBe(GrammaticalCase.DAT) || mention.mayBe(GrammaticalCase.GEN);
            case WITH, AGAINST, ATTRIBUTE -> true;
        };
    }

    /// «в квартире общественницы Алмы Ким прошёл обыск»
    private static boolean isHome(PersonMention mention, Marked article) {
        int first = Math.max(article.sentenceAt(mention.firstToken()).first(), mention.firstToken() - HOME);
        for (int i = mention.firstToken() - 1; i >= first && article.token(i).isWord(); i--) {
            if (article.is(WordList.HOMES, i)) {
                return true;
            }
        }
        return false;
    }

    /// «с Абишева взыщут», and else «с Абишевым провели беседу».
    private static GrammaticalCase with(WordHit hit) {
        return hit.entry().kinds().contains(EventKind.FINE) ? GrammaticalCase.GEN : GrammaticalCase.INS;
    }

    private static double against(String preposition, PersonMention mention) {
        GrammaticalCase wanted = switch (preposition) {
            case "над", "за" -> GrammaticalCase.INS;
            case "на", "адрес" -> GrammaticalCase.ACC;
            default -> GrammaticalCase.GEN;
        };
        return 1.2 * inCase(mention, wanted);
    }

    private static double kazakh(Frame frame, PersonMention mention, WordHit hit, Marked article) {
        boolean before = mention.lastToken() <= hit.last();
        return switch (frame) {
            case SUBJECT ->
                before && !KazakhVoice.isDoneByTheSubject(hit, article) ? subject(mention, hit, article) : 0;
            case OBJECT ->
                before
                        ? Math.max(
                                inCase(mention, GrammaticalCase.ACC),
                                KazakhVoice.isFirstOfObject(mention, article) ? 10 : 0)
                        : 0;
            case AT -> before ? 1.2 * inCase(mention, GrammaticalCase.ABL) : 0;
            case OF -> before ? Math.max(inCase(mention, GrammaticalCase.GEN), beside(mention, hit, article)) : 0;
            case TO, AGAINST -> before ? inCase(mention, GrammaticalCase.DAT) : 0;
            case WITH -> before ? inCase(mention, GrammaticalCase.INS) : 0;
            case ATTRIBUTE -> before || !KazakhVerbs.saysWho(hit, article) ? 0 : attribute(mention, hit, article);
        };
    }

    /// «Абишев ұсталды», «Абишевтің ұсталғанын айтты».
    private static double subject(PersonMention mention, WordHit hit, Marked article) {
        double genitive = KazakhVerbs.isNominal(hit, article) ? inCase(mention, GrammaticalCase.GEN) : 0;
        return Math.max(genitive, inCase(mention, GrammaticalCase.NOM));
    }

    /// «Абишев ісі»: what belongs to a name without an ending stands right behind it.
    private static double beside(PersonMention mention, WordHit hit, Marked article) {
        boolean beside = hit.first() - mention.lastToken() <= BESIDE && !KazakhVoice.isDoneByTheSubject(hit, article);
        return beside ? 0.7 * inCase(mention, GrammaticalCase.NOM) : 0;
    }

    /// «задержанный вчера Абишев»; or «Абишев, задержанный вчера».
    private static double attribute(PersonMention mention, WordHit hit, Marked article) {
        if (mention.firstToken() > hit.last()) {
            boolean another = article.text().language() == Language.RU
                    && mention.isOnly(GrammaticalCase.NOM)
                    && Among.any(OBLIQUE, article.norm(hit.first())::endsWith);
            if (another) {
                return 0;
            }
            boolean beside = mention.firstToken() - hit.last() <= 9
                    && Clauses.isUnbroken(article, hit.last() + 1, mention.firstToken());
            return beside ? 10 : 0;
        }
        boolean comma = mention.lastToken() < hit.first()
                && article.token(mention.lastToken()).isMark(',')
                && hit.first() - mention.lastToken() <= 4;
        return comma ? 10 : 0;
    }

    private static boolean isRightBehind(PersonMention mention, WordHit hit, Marked article) {
        return mention.firstToken() > hit.first()
                && mention.firstToken() - hit.last() <= 9
                && Clauses.isUnbroken(article, hit.last() + 1, mention.firstToken());
    }

    private static double inCase(PersonMention mention, GrammaticalCase wanted) {
        if (mention.isOnly(wanted)) {
            return 13;
        }
        if (mention.cases().contains(wanted)) {
            return mention.cases().size() <= 2 ? 11 : 9;
        }
        return mention.mayBe(wanted) ? 8 : 0;
    }

    /// The preposition before the name and the words that belong to it; empty where there is none.
    static String preposition(PersonMention mention, WordHit hit, Marked article) {
        int first = article.sentenceAt(mention.firstToken()).first();
        int from = EnglishFrames.apposed(mention, article);
        for (int i = from; i >= first && i >= from + 1 - LOOK_BACK; i--) {
            String word = article.norm(i);
            if (word.equals("by") && i > hit.first() && i < hit.last()) {
                return "";
            }
            if (article.is(WordList.PREPOSITIONS, i)) {
                return isTaken(i, mention, hit, article) ? "" : word;
            }
            if (EnglishSubjects.opensVerb(i, mention, article)) {
                return "";
            }
            if (i == from
                    && (word.equals("в") || word.equals("во"))
                    && article.text().language() == Language.RU) {
                return word;
            }
            if (isBoundary(i, hit, article)
                    || article.is(WordList.MOMENTS, i)
                    || isVerb(word)
                    || word.equals("в")
                    || word.equals("во")) {
                return "";
            }
        }
        return "";
    }

    /// «после обыска Абишева увезли», «после обыска адвокат Абишев задержан»: the noun behind the preposition takes it,
    /// and not the name, whose case may say so.
    private static boolean isTaken(int preposition, PersonMention mention, WordHit hit, Marked article) {
        if (article.text().language() != Language.RU
                || !article.is(WordList.TAKING, preposition)
                || preposition + 1 >= mention.firstToken()) {
            return false;
        }
        if (mention.role() != Role.LAWYER) {
            return mention.role() == Role.NONE && !article.is(WordList.OWNED, preposition + 1);
        }
        boolean own = article.is(WordList.LAWYERS, preposition + 1)
                || article.norm(preposition).equals("по"); // «по словам адвоката Абишева»
        boolean object = mention.mayBe(GrammaticalCase.ACC)
                && hit.first() >= mention.lastToken()
                && article.token(mention.lastToken()).isWord()
                && hit.first() - mention.lastToken() <= VERB_WITHIN;
        return mention.isOnly(GrammaticalCase.NOM) || !own && (mention.isOnly(GrammaticalCase.ACC) || object);
    }

    private static boolean isBoundary(int token, WordHit hit, Marked article) {
        boolean mark = !article.token(token).isWord()
                && "«»\"“”".indexOf(article.norm(token).charAt(0)) < 0;
        boolean own = hit.covers(token) && !(token > hit.first() && EnglishFrames.isNoun(token, article));
        return mark || own || article.facts().isPlace(token);
    }

    private static boolean isVerb(String word) {
        return word.length() > 3
                && (word.endsWith("л")
                        || word.endsWith("ла")
                        || word.endsWith("ли")
                        || word.endsWith("лся")
                        || word.endsWith("лась")
                        || word.endsWith("лись")
                        || word.endsWith("ает")
                        || word.endsWith("ют")
                        || word.endsWith("ены")
                        || word.endsWith("ена")
                        || word.endsWith("ано"));
    }
}
