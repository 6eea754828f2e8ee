package org.dabyl.feeds.classify.event;

import java.util.List;
import java.util.stream.Stream;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.Place;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.fact.PlaceMention;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Facts.At;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.Language;

/// Whether what an article tells happened in another country, and so concerns others.
///
/// By its places, without embassies, borders and those whom something comes from or goes to, and by the words for
/// another country's people where it names no place; a word of Kazakhstan makes it ours. Stateless; for any thread.
final class Abroad {
    private static final List<String> HOME = List.of("казахстан", "казахск", "қазақ", "kazakh", "qazaq");

    private Abroad() {}

    /// Places of other countries alone, or another country's people and no place, and not a word of
    /// Kazakhstan or its people.
    static boolean isAbroad(Marked article) {
        boolean none = true;
        boolean there = false;
        for (At<PlaceMention> at : article.facts().places()) {
            if (isMeant(at, article)) {
                if (!at.value().place().foreign()) {
                    return false;
                }
                none = false;
                there = there || !isVisiting(at, article) && isThere(at);
            }
        }
        there = there
                || none
                        && Among.any(
                                article.hits(EntryUse.CIVIC),
                                hit -> hit.entry().id().contains(CivicJudge.FOREIGN));
        return there && Among.none(article.text().tokens(), token -> Among.any(HOME, token.norm()::startsWith));
    }

    /// «Айтпақшы, көрші Қырғызстанда тоғыз белсенді ұсталды»: in a long Kazakh article about ours, what happened to
    /// nobody named in a country that its lead does not speak of.
    static void judge(Draft draft, Marked article) {
        boolean asked = draft.current
                && article.text().language() == Language.KK
                && !article.isShort()
                && !Marked.isInLead(draft.sentence)
                && draft.persons.isEmpty();
        if (!asked
                || places(article)
                        .anyMatch(at -> at.first() < article.leadEnd()
                                && at.value().place().foreign())) {
            return;
        }
        List<At<PlaceMention>> told = places(article)
                .filter(at -> article.token(at.first()).sentence() == draft.sentence.index())
                .toList();
        if (!told.isEmpty()
                && Among.any(told, Abroad::isThere)
                && Among.all(told, at -> at.value().place().foreign())) {
            draft.noNews("-elsewhere");
        }
    }

    /// «Забастовка во Франции: отменены рейсы из Алматы»: where others strike, and whom it delays here.
    static boolean isStrike(List<Draft> drafts, Marked article) {
        return article.text().language() == Language.RU
                && Among.any(drafts, draft -> draft.current)
                && Among.all(drafts, draft -> draft.kind == EventKind.ASSEMBLY && draft.persons.isEmpty())
                && there(article).anyMatch(Place::foreign)
                && there(article).allMatch(Place::foreign);
    }

    private static Stream<Place> there(Marked article) {
        return places(article).filter(Abroad::isThere).map(at -> at.value().place());
    }

    private static Stream<At<PlaceMention>> places(Marked article) {
        return article.facts().places().stream().filter(at -> isMeant(at, article));
    }

    private static boolean isMeant(At<PlaceMention> at, Marked article) {
        return !isEmbassy(at.first(), article) && !isBorder(at.first(), article) && !PlaceWords.isSeeking(at, article);
    }

    private static boolean isThere(At<PlaceMention> at) {
        return at.value().relation() != PlaceMention.Relation.TO
                && at.value().relation() != PlaceMention.Relation.FROM
                && at.value().relation() != PlaceMention.Relation.RESIDENT;
    }

    /// «Қытай консулдығы алдында»: another country's office or citizen, in ours.
    private static boolean isVisiting(At<PlaceMention> at, Marked article) {
        return at.last() < article.text().length() && article.is(WordList.VISITING, at.last());
    }

    /// «на границе с Китаем»
    private static boolean isBorder(int country, Marked article) {
        return country > 1
                && article.text().language() == Language.RU
                && article.norm(country - 2).startsWith("границ");
    }

    /// «у посольства России»: a place at home.
    private static boolean isEmbassy(int country, Marked article) {
        return country > 0 && article.text().language() == Language.RU && article.is(WordList.EMBASSY, country - 1);
    }
}
