/// Something that happened to people: which items tell of the same, and what is new in it. Read
/// [IncidentChange] first.
@NullMarked
package org.dabyl.feeds.incident;

import org.jspecify.annotations.NullMarked;
