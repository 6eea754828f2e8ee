package org.dabyl.bot.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dabyl.config.watch.KindGroup;
import org.dabyl.config.watch.KindGroups;
import org.dabyl.config.watch.Place;

/// Puts kinds and places together as they come, one line's. Used once, by one thread.
final class KindsRead {
    private final KindGroups groups;
    private final List<Watch> out = new ArrayList<>();
    /// Kinds that have no place yet.
    private final List<KindGroup> open = new ArrayList<>();
    /// Places that stand before any kinds.
    private final List<Place> bare = new ArrayList<>();
    /// The kinds that the last place was for.
    private List<KindGroup> last = List.of();
    /// Places behind which kinds began: «Астана задержания, аресты» goes on with them.
    private List<Place> begun = List.of();
    private boolean placeFirst;
    private boolean kindsBegan;

    KindsRead(KindGroups groups) {
        this.groups = groups;
    }

    /// A new part of the line begins.
    ///
    /// @param placesFirst whether it names a place and then kinds
    void begin(boolean placesFirst) {
        if (placeFirst) {
            settle();
        } else if (placesFirst) {
            spread();
        }
        placeFirst = placesFirst;
        kindsBegan = false;
    }

    void kind(KindGroup group) {
        if (!placeFirst) {
            flushBare();
        }
        open.add(group);
        kindsBegan = true;
    }

    void place(Place place) {
        if (placeFirst) {
            if (kindsBegan) {
                settle();
                kindsBegan = false;
            }
            bare.add(place);
        } else if (open.isEmpty() && last.isEmpty()) {
            bare.add(place);
        } else {
            List<KindGroup> all = open.isEmpty() ? last : List.copyOf(open);
            all.forEach(group -> watch(group, place));
            open.clear();
            begun = List.of();
            last = all;
        }
    }

    Optional<KindGroup> lastKind() {
        List<KindGroup> kinds = open.isEmpty() ? last : open;
        return kinds.isEmpty() ? bare.isEmpty() ? Optional.empty() : everything() : Optional.of(kinds.getLast());
    }

    List<Watch> watches() {
        if (placeFirst) {
            settle();
        } else {
            spread();
            flushBare();
        }
        return out.stream().distinct().toList();
    }

    /// Places, and the kinds behind them; a place that none follow has those before.
    private void settle() {
        List<KindGroup> all = open.isEmpty() ? last : List.copyOf(open);
        bare.forEach(place -> all.forEach(group -> watch(group, place)));
        begun = List.copyOf(bare);
        bare.clear();
        open.clear();
        last = all;
    }

    /// Kinds that no place followed are followed where the line began, or everywhere.
    private void spread() {
        for (KindGroup group : open) {
            begun.forEach(place -> watch(group, place));
            if (begun.isEmpty()) {
                out.add(new Watch.Kinds(group.id(), ""));
            }
        }
        open.clear();
    }

    private void flushBare() {
        bare.forEach(place -> everything().ifPresent(group -> watch(group, place)));
        bare.clear();
    }

    /// What is reported without a place is in the country, too.
    private void watch(KindGroup group, Place place) {
        out.add(new Watch.Kinds(group.id(), TypedPlaces.isWholeCountry(place) ? "" : place.name()));
    }

    private Optional<KindGroup> everything() {
        return groups.findById(KindGroup.EVERYTHING);
    }
}
