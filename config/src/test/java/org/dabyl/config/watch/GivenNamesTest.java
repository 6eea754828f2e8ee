package org.dabyl.config.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;
import org.dabyl.config.watch.GivenNames.Gender;
import org.dabyl.config.watch.GivenNames.GivenName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GivenNamesTest {
    @Test
    void builtInNamesAreRightAndKnowTheirGender() {
        Problems problems = new Problems();
        List<GivenName> all = GivenNames.read(ConfigFiles.builtIn(), problems).all();
        assertEquals(List.of(), problems.list());
        assertTrue(all.size() > 1_000, "only " + all.size());
        assertTrue(bears(all, Gender.MALE, "Пётр"));
        assertTrue(bears(all, Gender.FEMALE, "Айгүл"));
        assertTrue(bears(all, Gender.MALE, "Бақытжан") && bears(all, Gender.FEMALE, "Бақытжан"));
        assertFalse(bears(all, Gender.FEMALE, "Нурлан"));
    }

    @Test
    void builtInNamesAreComposedAndOfOneScript() {
        for (GivenName name :
                GivenNames.read(ConfigFiles.builtIn(), new Problems()).all()) {
            for (String spelling : name.spellings()) {
                assertEquals(Normalizer.normalize(spelling, Normalizer.Form.NFC), spelling);
                assertEquals(
                        1,
                        spelling.codePoints()
                                .mapToObj(UnicodeScript::of)
                                .distinct()
                                .count(),
                        spelling);
            }
        }
    }

    @Test
    void wrongEntriesAreNamedWithTheirLine(@TempDir Path dir) throws IOException {
        Files.writeString(dir.resolve("given-names.yaml"), "male: [Абай, Абай]\nfemale: [Айна1]\n");
        Problems problems = new Problems();
        GivenNames.read(ConfigFiles.over(dir), problems);
        assertEquals(2, problems.list().size(), problems.list().toString());
        assertEquals(1, problems.list().get(0).line());
        assertEquals(2, problems.list().get(1).line());
    }

    private static boolean bears(List<GivenName> all, Gender gender, String spelling) {
        return all.stream()
                .anyMatch(name -> name.gender() == gender && name.spellings().contains(spelling));
    }
}
