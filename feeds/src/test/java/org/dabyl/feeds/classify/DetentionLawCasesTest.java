package org.dabyl.feeds.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.LawRef;
import org.junit.jupiter.api.Test;

/// Cases of rules about the article of law that somebody is held under: it tells which deadline runs.
final class DetentionLawCasesTest extends RuleCases {
    @Test
    void aDetentionIsUnderTheArticleThatItsSentenceSays() {
        for (String title : new String[] {
            "Активиста Марата Ли задержали по ст. 488 КоАП",
            "Активист Марат Ли задержан по части 6 статьи 488 КоАП",
            "Activist Marat Li detained under Article 488 of the Administrative Code",
            "Белсенді Марат Ли 488-бап бойынша ұсталды"
        }) {
            List<LawRef> law = law(EventKind.DETENTION, title);
            assertEquals(1, law.size(), title);
            assertEquals("КоАП", law.getFirst().code(), title);
            assertEquals("488", law.getFirst().article(), title);
        }
    }

    @Test
    void anArticleThatAnotherMeasureStandsUnderIsNotTheDetentions() {
        String fined = "Активиста Марата Ли задержали в Таразе и оштрафовали по статье 488 КоАП";
        assertEquals(List.of(), law(EventKind.DETENTION, fined));
        assertEquals(1, law(EventKind.FINE, fined).size());
    }

    @Test
    void nobodyIsHeldHereUnderTheCodeOfAnotherCountry() {
        assertEquals(
                List.of(), law(EventKind.DETENTION, "В Алматы задержали Марата Ли, его ищут по статье 207.3 УК РФ"));
    }

    private static List<LawRef> law(EventKind kind, String title) {
        return find(title, "", "").events().stream()
                .filter(event -> event.kind() == kind)
                .flatMap(event -> event.law().stream())
                .toList();
    }
}
