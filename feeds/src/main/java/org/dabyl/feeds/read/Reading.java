package org.dabyl.feeds.read;

import java.util.List;

/// What came of reading what an address served.
public sealed interface Reading {
    /// It lists entries, perhaps none.
    ///
    /// @param format `rss_2.0`, `atom_1.0`, `json_1.1`, …
    record Feed(String format, String title, List<Entry> entries) implements Reading {
        public Feed {
            entries = List.copyOf(entries);
        }
    }

    /// It lists nothing but says where the list is.
    ///
    /// @param lasting whether the list will stay there, so that it may be asked directly the next time
    record Pointer(List<String> addresses, boolean lasting) implements Reading {
        public Pointer {
            addresses = List.copyOf(addresses);
        }
    }

    /// It is something else, such as a page.
    record NotAFeed(String reason) implements Reading {}

    /// It might be a feed, but is not read because reading it is unsafe.
    record Refused(String reason) implements Reading {}
}
