package org.dabyl.config.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindGroupsTest {
    private final Problems problems = new Problems();
    private final KindGroups groups = KindGroups.read(ConfigFiles.builtIn(), problems);

    @Test
    void everyWordLeadsToOneGroup() {
        assertEquals(List.of(), problems.list());
    }

    @Test
    void everyKindHasAGroupBesidesEverything() {
        Set<EventKind> missing = EnumSet.allOf(EventKind.class);
        for (KindGroup group : groups.all()) {
            if (!group.id().equals(KindGroup.EVERYTHING)) {
                missing.removeAll(group.kinds());
            }
        }
        assertEquals(Set.of(), missing);
        assertEquals(
                EnumSet.allOf(EventKind.class),
                groups.findById(KindGroup.EVERYTHING).orElseThrow().kinds());
    }

    @Test
    void whoFollowsDetentionsHearsOfThoseTakenByUnknownPeopleAndOfNoOtherDisappearance() {
        KindGroup detentions = groups.findById("detentions").orElseThrow();
        assertEquals(true, detentions.holds(EventKind.DISAPPEARANCE, "abduction"));
        assertEquals(false, detentions.holds(EventKind.DISAPPEARANCE, ""));
        assertEquals(true, detentions.holds(EventKind.DETENTION, ""));
    }

    @Test
    void aGroupIsFoundUnderItsNameInEveryLanguage() {
        for (KindGroup group : groups.all()) {
            for (String language : List.of("ru", "kk", "en")) {
                assertEquals(group, groups.findTyped(group.name(language)).orElseThrow(), group.name(language));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "задержания, detentions",
        "ЗАДЕРЖАНИЕ, detentions",
        "ұстау, detentions",
        "устау, detentions",
        "Detentions, detentions",
        "қамау, arrests",
        "камау, arrests",
        "осужден, sentences",
        "осуждён, sentences",
        "всё, everything",
        "все, everything",
        "посадки, arrests",
        "тұтқындау, arrests",
        "туткындаулар, arrests",
        "jailings, arrests",
        "imprisonment, arrests",
        "репрессии, everything",
        "қуғын-сүргін, everything",
        "ұстап алу, detentions",
        "үй тінту, searches",
        "іс қозғау, cases",
        "елден шығуға тыйым, travel-bans",
        "шетелге шығаруға тыйым, travel-bans",
        "exit bans, travel-bans",
        "missing persons, disappearances",
        "blocked sites, blockings",
        "internet shutdowns, blockings",
        "police brutality, torture",
    })
    void whatIsTypedIsFoundWhateverItsCaseAndLetters(String typed, String id) {
        assertEquals(id, groups.findTyped(typed).orElseThrow().id());
    }

    @ParameterizedTest
    @CsvSource({"абыски, searches", "здержания, detentions", "detentons, detentions"})
    void aSlipOfTheHandIsNear(String typed, String id) {
        assertEquals(id, groups.findNear(typed).orElseThrow().id());
    }

    @ParameterizedTest
    @CsvSource({"Бокаев", "Токаев", "Иса", "Сотова"})
    void aSurnameIsNearNothing(String typed) {
        assertEquals("none", groups.findNear(typed).map(KindGroup::id).orElse("none"));
    }
}
