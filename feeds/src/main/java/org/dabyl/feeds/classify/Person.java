package org.dabyl.feeds.classify;

import java.util.List;
import org.dabyl.feeds.classify.text.Span;

/// Somebody whom the article names.
///
/// @param name in the nominative, given name first and surname last, in the article's own spelling
/// @param mentions where the article names the person, in order; never empty
/// @param supposed the whole name of somebody whom the article calls by the given name alone, where a relative or the
/// family has the surname; empty where it tells none
public record Person(String name, List<Span> mentions, String supposed) {
    /// One who is called as the article says.
    public Person(String name, List<Span> mentions) {
        this(name, mentions, "");
    }

    public Person {
        mentions = List.copyOf(mentions);
    }

    /// Whether a place in the article is, or overlaps, one where the person is named.
    public boolean isNamedAt(Span place) {
        for (Span mention : mentions) {
            if (mention.overlaps(place)) {
                return true;
            }
        }
        return false;
    }

    /// Most others have another name already; a record by itself compares all the places first.
    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Person that && name.equals(that.name) && mentions.equals(that.mentions);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
