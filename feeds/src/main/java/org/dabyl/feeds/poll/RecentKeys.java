package org.dabyl.feeds.poll;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dabyl.feeds.item.Sighting;

/// Short hashes of the newest articles' keys: enough to tell whether a list is one that was read before.
final class RecentKeys {
    private static final int MOST = 120;
    private static final int DIGITS = 10;

    private RecentKeys() {}

    static List<String> with(List<String> recent, List<Sighting> sightings) {
        Set<String> out = new LinkedHashSet<>();
        for (Sighting sighting : sightings.reversed()) {
            out.add(shortened(sighting));
        }
        out.addAll(recent);
        return out.stream().limit(MOST).toList();
    }

    /// Whether a good part of a list was seen before.
    static boolean overlap(List<String> recent, List<Sighting> sightings) {
        long known =
                sightings.stream().filter(sighting -> contain(recent, sighting)).count();
        return known > 0 && known * 5 >= Math.min(sightings.size(), recent.size());
    }

    static boolean contain(List<String> recent, Sighting sighting) {
        return recent.contains(shortened(sighting));
    }

    private static String shortened(Sighting sighting) {
        return Sightings.hash(sighting.item().key()).substring(0, DIGITS);
    }
}
