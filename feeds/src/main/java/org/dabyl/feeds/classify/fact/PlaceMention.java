package org.dabyl.feeds.classify.fact;

import org.dabyl.config.watch.Place;
import org.dabyl.feeds.classify.text.Span;

/// Where an article names a place.
///
/// @param firstToken the index of the name's first token; a word like «города» before it does not count
/// @param lastToken the index of its last token, included
/// @param name what a finding calls the place: its usual Russian name, or «ЗКО» where the article says so
public record PlaceMention(Span span, int firstToken, int lastToken, Place place, String name, Relation relation) {
    /// What the article says about the place.
    public enum Relation {
        /// Something is or happens there: «в Алматы», «Алматыда», «in Almaty».
        IN,
        /// At the head of the report: «АСТАНА. Полиция…».
        DATELINE,
        /// Somebody goes or is taken there: «в Астану», «Астанаға».
        TO,
        /// Somebody comes from there: «из Уральска», «Оралдан».
        FROM,
        /// Something belongs to it: «суд Алматы», «Алматының», «полиция Шымкента».
        OF,
        /// «алматинский суд», «алматылық».
        ADJECTIVE,
        /// Somebody who lives there: «шымкентец».
        RESIDENT,
        /// Named without any of these.
        PLAIN
    }

    /// Whether the article says that something is or happens there.
    public boolean locative() {
        return relation == Relation.IN || relation == Relation.DATELINE;
    }
}
