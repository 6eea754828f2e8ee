package org.dabyl.feeds.classify.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.current.FoundThing;
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

/// Whether words that only say where somebody is, or that a lawyer cannot get there, tell a detention.
///
/// «Асель Ким в РОВД», «Әсел УҰИ-де» tell one where the sentence has a name and no verb: «Асель Ким в полиции
/// рассказала» is her visit. «К Асель Ким не пускают адвоката» tells one where the lead says that she is with the
/// police, and in no prison. «Асель Ким нашлась в СИЗО» tells one of whoever was missing, and none of a convict.
/// Stateless; for any thread.
final class Whereabouts {
    /// Entries so called name a place alone.
    private static final String THERE = "-simply-is-there";
    /// Entries so called tell of a lawyer who is not let in.
    private static final String FROM_COUNSEL = "-kept-from-counsel";

    /// Entries so called tell that somebody was found where people are held.
    static final String FOUND_HELD = "-found-held";

    private static final Set<EventKind> RULED =
            EnumSet.of(EventKind.ADMINISTRATIVE_ARREST, EventKind.PRETRIAL_ARREST, EventKind.SENTENCE);

    /// Where nobody is who was taken just now.
    private static final Set<String> PRISONS =
            Set.of("сизо", "колонии", "тюрьме", "стражей", "спецприемнике", "приемнике", "шизо");

    private Whereabouts() {}

    /// Whether such words tell nothing here; false of all others.
    static boolean areIdle(WordHit hit, Marked article) {
        String id = hit.entry().id();
        return id.endsWith(THERE) && !tellWhere(hit, article)
                || id.endsWith(FROM_COUNSEL) && !areWithPolice(article)
                || id.endsWith(FOUND_HELD) && (FoundThing.is(hit, article) || isOfConvict(article));
    }

    /// A prisoner who turns up in another prison was only moved.
    private static boolean isOfConvict(Marked article) {
        return article.hasAny(WordList.CONVICTS, 0, article.leadEnd());
    }

    /// «Нашлась в СИЗО: суд арестовал её на месяц»: the ruling says why she is there.
    static boolean isOfRuling(Draft draft, List<Draft> all) {
        return draft.kind == EventKind.DETENTION
                && draft.hit.entry().id().endsWith(FOUND_HELD)
                && draft.isBeside(RULED, all);
    }

    private static boolean tellWhere(WordHit hit, Marked article) {
        Sentence sentence = article.sentenceAt(hit.first());
        return Marked.isInLead(sentence)
                && switch (article.text().language()) {
                    case RU -> isNamedBefore(hit, sentence, article) && !hasVerb(sentence, article);
                    case KK -> isLast(hit, sentence, article) && isNamedBefore(hit, sentence, article);
                    case EN -> false;
                };
    }

    /// Whoever is there stands right before; in Kazakh whose station it is may stand between.
    private static boolean isNamedBefore(WordHit hit, Sentence sentence, Marked article) {
        return Among.any(
                article.people().within(sentence.first(), hit.first()),
                mention -> isOne(mention)
                        && (mention.lastToken() == hit.first() || article.text().language() == Language.KK));
    }

    private static boolean isOne(PersonMention mention) {
        return mention.mayBe(GrammaticalCase.NOM)
                && !mention.kin()
                && (mention.role() == Role.TARGET || mention.role() == Role.NONE);
    }

    private static boolean hasVerb(Sentence sentence, Marked article) {
        for (int i = sentence.first(); i < sentence.last(); i++) {
            boolean name = article.isNamed(i) || article.token(i).isCapital();
            if (!name && Grammar.looksFinite(article.norm(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLast(WordHit hit, Sentence sentence, Marked article) {
        for (int i = hit.last() + 1; i < sentence.last(); i++) {
            if (article.token(i).isWord()) {
                return false;
            }
        }
        return true;
    }

    private static boolean areWithPolice(Marked article) {
        boolean police = false;
        for (int i = 0; i < article.leadEnd(); i++) {
            if (PRISONS.contains(article.norm(i)) || article.is(WordList.CONVICTS, i)) {
                return false;
            }
            police |= article.is(WordList.LOCKUPS, i);
        }
        return police;
    }
}
