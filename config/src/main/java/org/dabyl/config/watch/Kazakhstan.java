package org.dabyl.config.watch;

import java.time.ZoneOffset;

/// What days and hours are counted by where everything watched happens. For any thread.
///
/// One offset for the whole country and all the year: what was published before March 2024, when the east was an
/// hour ahead, is read by it too.
public final class Kazakhstan {
    /// Kazakhstan's time since 1 March 2024.
    public static final ZoneOffset TIME = ZoneOffset.ofHours(5);

    private Kazakhstan() {}
}
