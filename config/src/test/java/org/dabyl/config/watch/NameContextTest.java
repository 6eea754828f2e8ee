package org.dabyl.config.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameContextTest {
    @Test
    void wordWithAStarStandsForAllThatBeginSo() {
        Problems problems = new Problems();
        NameContext context = NameContext.read(ConfigFiles.builtIn(), problems);
        assertEquals(List.of(), problems.list());
        assertTrue(context.opensPlace("улице") && context.opensPlace("имени") && context.closesPlace("көшесінде"));
        assertTrue(context.opensFirm("тоо") && context.isCommon("мороз") && context.isTitle("президента"));
        assertFalse(context.opensPlace("именинник") || context.opensFirm("тоомас"));
        assertTrue(context.isTown("алматыда") && !context.isTown("алматов"));
        assertTrue(context.organisations().contains("adil soz"));
    }

    @Test
    void unknownKeyIsNamedWithItsLine(@TempDir Path dir) throws IOException {
        Files.writeString(dir.resolve("names-context.yaml"), "titles: [mr]\nafterr: [street]\n");
        Problems problems = new Problems();
        NameContext.read(ConfigFiles.over(dir), problems);
        assertEquals(2, problems.list().getFirst().line());
    }
}
