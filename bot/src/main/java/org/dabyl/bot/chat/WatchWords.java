package org.dabyl.bot.chat;

import java.util.List;
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
