package org.dabyl.bot.chat;

import java.util.List;
import java.util.Optional;
import org.dabyl.config.text.Phrase;
import org.dabyl.config.text.Phrasebook;
import org.dabyl.config.text.Tongue;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.KindGroup;
import org.dabyl.config.watch.KindGroups;
import org.dabyl.config.watch.Place;
import org.dabyl.config.watch.PlaceNames;
import org.dabyl.config.watch.Places;
import org.dabyl.config.watch.PublicLists;
import org.dabyl.config.watch.WatchedName;

/// What a watch is called in each language: in answers, lists and alerts. Immutable; for any thread.
public final class WatchWords {
    private static final String REGION = " облысы";
    private final Phrasebook phrases;
    private final KindGroups groups;
    private final PublicLists lists;
    private final Places gazetteer;
    private final PlaceNames places;

    public WatchWords(Phrasebook phrases, KindGroups groups, PublicLists lists, Places gazetteer) {
        this.phrases = phrases;
        this.groups = groups;
        this.lists = lists;
        this.gazetteer = gazetteer;
        this.places = PlaceNames.of(gazetteer);
    }

    public String of(Watch watch, Tongue tongue) {
        return switch (watch) {
            case Watch.Person(WatchedName name) -> name.name();
            case Watch.Kinds(String group, String place) -> kinds(group, place, tongue);
            case Watch.Phrase(String words) -> phrases.say(tongue, Phrase.QUOTED, "words", words);
            case Watch.PublicList(String id) -> title(id, tongue);
        };
    }

    private String title(String list, Tongue tongue) {
        return lists.findById(list).map(found -> found.title(tongue.code())).orElse(list);
    }

    private String kinds(String group, String place, Tongue tongue) {
        if (group.equals(KindGroup.EVERYTHING)) {
            return place.isEmpty()
                    ? phrases.say(tongue, Phrase.EVERYTHING)
                    : phrases.say(tongue, Phrase.EVERYTHING_IN, "place", place(place, tongue));
        }
        String name =
                groups.findById(group).map(known -> known.name(tongue.code())).orElse(group);
        return place.isEmpty()
                ? name
                : phrases.say(tongue, Phrase.KINDS_IN_PLACE, "kinds", name, "place", place(place, tongue));
    }

    /// The same as /subscribe takes it: «задержания Атырауская область».
    public String typed(Watch watch, Tongue tongue) {
        if (watch instanceof Watch.Kinds(String group, String place) && !place.isEmpty()) {
            String kinds = group.equals(KindGroup.EVERYTHING) ? "" : kinds(group, "", tongue) + " ";
            return kinds + place(place, tongue);
        }
        return of(watch, tongue);
    }

    /// The same kinds in the region that has a watched town's name; «Атырау» is a town, and its region is, too.
    public Optional<Watch.Kinds> regionCalledLike(Watch watch) {
        if (!(watch instanceof Watch.Kinds(String group, String town))
                || gazetteer.find(town).filter(Place::isSettlement).isEmpty()) {
            return Optional.empty();
        }
        String region = place(town, Tongue.KK) + REGION;
        return gazetteer.all().stream()
                .filter(place -> place.kind() == Place.Kind.REGION && !place.foreign())
                .map(Place::name)
                .filter(name -> place(name, Tongue.KK).equals(region))
                .map(name -> new Watch.Kinds(group, name))
                .findFirst();
    }

    /// The towns and villages of the district that a watch is for, its centre first; none where it is for no district.
    public List<String> settlements(Watch watch, Tongue tongue) {
        return watch instanceof Watch.Kinds kinds
                ? gazetteer.settlementsIn(kinds.place()).stream()
                        .map(name -> place(name, tongue))
                        .toList()
                : List.of();
    }

    /// Whether one of these is for a kind of events.
    public boolean follow(List<Watch> watches, EventKind kind) {
        return watches.stream()
                .anyMatch(watch -> watch instanceof Watch.Kinds kinds
                        && !kinds.group().equals(KindGroup.EVERYTHING)
                        && groups.kinds(kinds.group()).contains(kind));
    }

    /// What a place is called in that language, by its usual Russian name.
    public String place(String name, Tongue tongue) {
        return places.name(name, tongue.code());
    }

    /// Whether a place, by its usual Russian name, lies outside Kazakhstan.
    public boolean isAbroad(String place) {
        return gazetteer.find(place).filter(Place::foreign).isPresent();
    }
}
