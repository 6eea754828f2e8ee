/// The kinds of source: what each kind of listing serves, read as entries.
///
/// Read [Source] first; it names them all. Nothing here asks the network: what was fetched is handed in.
@NullMarked
package org.dabyl.feeds.source;

import org.jspecify.annotations.NullMarked;
