/// What an outlet's list says, whatever state it is in: RSS, Atom and JSON Feed as entries in plain text.
///
/// Read [FeedReader] first. Bytes become text ([FeedText]), text a tree ([FeedTree]), the tree entries. Nothing
/// here asks the network or the clock. Rome, JDOM and the JSON library are confined to this package.
@NullMarked
package org.dabyl.feeds.read;

import org.jspecify.annotations.NullMarked;
