package org.dabyl.config.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.ConfigProblem;
import org.dabyl.config.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// In which district a settlement lies.
class PlacesTest {
    private static final Places PLACES = Places.read(ConfigFiles.builtIn(), new Problems());

    @Test
    void everyDistrictOfKazakhstanHoldsItsTowns() {
        assertEquals(
                List.of(),
                PLACES.all().stream()
                        .filter(place -> place.kind() == Place.Kind.DISTRICT && !place.foreign())
                        .map(Place::name)
                        .filter(district -> PLACES.settlementsIn(district).isEmpty())
                        .toList());
    }

    @Test
    void aTownLiesInItsDistrictAndItsRegionAndInNoOther() {
        assertTrue(PLACES.liesIn("Кульсары", "Жылыойский район"));
        assertTrue(PLACES.liesIn("Кульсары", "Атырауская область"));
        assertTrue(PLACES.liesIn("Кульсары", "Казахстан"));
        assertFalse(PLACES.liesIn("Кульсары", "Макатский район"));
        assertFalse(PLACES.liesIn("Жылыойский район", "Кульсары"));
        assertFalse(PLACES.liesIn("Атырау", "Махамбетский район"));
    }

    @Test
    void whatBearsANameThatSeveralDistrictsHaveLiesInAnyOfThem() {
        assertTrue(PLACES.liesIn("Узынагаш", "Жамбылский район"));
        assertTrue(PLACES.liesIn("Пресновка", "Жамбылский район"));
    }

    @Test
    void aDistrictOrASettlementThatTheRegionDoesNotHaveIsAProblemWithItsLine(@TempDir Path dir) throws IOException {
        Files.writeString(dir.resolve(Places.FILE), """
                own:
                  name: Казахстан
                  regions:
                    - name: Атырауская область
                      villages: [Макат]
                      districts: [Макатский | Мақат]
                      holds:
                        Макатский: [Макат, Мокат]
                        Мокатский: [Макат]
                """);
        Problems problems = new Problems();
        Places.read(ConfigFiles.over(dir), problems);
        assertEquals(
                List.of(
                        "8: `Мокат` is no settlement of Атырауская область above",
                        "9: `Мокатский` is no district of Атырауская область"),
                problems.list().stream().map(PlacesTest::told).toList());
    }

    private static String told(ConfigProblem problem) {
        return problem.line() + ": " + problem.message();
    }
}
