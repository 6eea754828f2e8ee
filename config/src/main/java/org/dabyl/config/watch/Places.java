package org.dabyl.config.watch;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;

/// The gazetteer: Kazakhstan's regions, cities, districts and villages, and what lies abroad but in the news.
///
/// Holds the spellings as they stand in `places.yaml`; recognising them in a text is `PlaceFinder`'s work.
/// Immutable; for any thread.
public final class Places {
    public static final String FILE = "places.yaml";

    private final List<Place> all;
    private final List<PlaceSpelling> spellings;
    private final PlaceWords words;
    private final Map<String, Place> byName = new HashMap<>();

    private final Map<Place, Set<Place>> districts;
    private final Map<String, SequencedSet<String>> settlements = new HashMap<>();

    /// @param districts in which districts a settlement lies, as far as that is known
    Places(List<Place> all, List<PlaceSpelling> spellings, Map<Place, Set<Place>> districts, PlaceWords words) {
        this.all = List.copyOf(all);
        this.spellings = List.copyOf(spellings);
        this.districts = Map.copyOf(districts);
        this.words = words;
        all.forEach(place -> byName.putIfAbsent(place.name(), place));
        districts.forEach((settlement, around) -> around.forEach(district -> settlements
                .computeIfAbsent(district.name(), _ -> new LinkedHashSet<>())
                .add(settlement.name())));
    }

    /// Reads `places.yaml`; what is wrong in it is reported, and the rest is read on.
    public static Places read(ConfigFiles files, Problems problems) {
        return new PlacesReader(files.where(FILE), problems)
                .read(files.find(FILE, problems).orElse(""));
    }

    public List<Place> all() {
        return all;
    }

    public List<PlaceSpelling> spellings() {
        return spellings;
    }

    /// The words that stand beside a place's name, such as «город» and «улица».
    public PlaceWords words() {
        return words;
    }

    /// The place of that usual Russian name, exactly as in the file.
    public Optional<Place> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /// Whether a place is the other one, or lies in that district, region or country.
    public boolean liesIn(Place place, Place around) {
        if (districts.getOrDefault(place, Set.of()).contains(around)) {
            return true;
        }
        Place at = place;
        for (int depth = 0; depth < 4; depth++) {
            if (at.name().equals(around.name()) && at.kind() == around.kind()) {
                return true;
            }
            Place next = byName.get(at.region());
            if (next == null || next.equals(at)) {
                return false;
            }
            at = next;
        }
        return false;
    }

    /// The same for two places by their usual Russian names; one that is not in the gazetteer lies in itself only.
    ///
    /// Three districts are called Жамбылский, and three towns Актогай: of such names any may be meant.
    public boolean liesIn(String place, String around) {
        Place inner = byName.get(place);
        Place outer = byName.get(around);
        return place.equals(around)
                || settlementsIn(around).contains(place)
                || inner != null && outer != null && liesIn(inner, outer);
    }

    /// The settlements that are known to lie in the district of that name, its centre first; empty for a name of
    /// another kind.
    public SequencedSet<String> settlementsIn(String district) {
        return settlements.getOrDefault(district, new LinkedHashSet<>());
    }
}
