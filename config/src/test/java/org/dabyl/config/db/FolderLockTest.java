package org.dabyl.config.db;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {
    @TempDir
    Path dir;

    @Test
    void oneProgramAtATimeHasTheFolder() {
        FolderLock first = FolderLock.take(dir).orElseThrow();
        assertTrue(FolderLock.take(dir).isEmpty());
        first.close();
        FolderLock.take(dir).orElseThrow().close();
    }
}
