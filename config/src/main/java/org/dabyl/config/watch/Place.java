package org.dabyl.config.watch;

/// Somewhere that things happen: a settlement, a district, a region, a country.
///
/// @param name its usual Russian name in the nominative: «Жанаозен», «Сырымский район»
/// @param region the region or country it lies in, by its name; empty for countries
/// @param foreign whether it lies outside Kazakhstan
public record Place(String name, Kind kind, String region, boolean foreign) {
    /// What kind of place; the order is from the narrow to the wide.
    public enum Kind {
        CITY,
        VILLAGE,
        DISTRICT,
        REGION,
        COUNTRY
    }

    /// Whether it is a settlement, and so says more than the region around it.
    public boolean isSettlement() {
        return kind == Kind.CITY || kind == Kind.VILLAGE;
    }
}
