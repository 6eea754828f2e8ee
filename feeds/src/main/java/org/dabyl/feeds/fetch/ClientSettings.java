package org.dabyl.feeds.fetch;

import java.time.Duration;

/// How outlets are asked.
///
/// @param agent what the program calls itself, with a contact
/// @param anyNetwork whether links found in feeds may lead to private addresses, too; for tests
/// @param connect at most so long until a connection stands
/// @param whole at most so long for a call in all, redirects and waiting for its turn included
public record ClientSettings(String agent, boolean anyNetwork, Duration connect, Duration whole) {
    private static final String WITHOUT_CONTACT = "no contact given";

    /// What is promised: 30 s a call.
    ///
    /// @param version the program's
    /// @param contact an address or mailbox of the operator; may be empty
    public static ClientSettings of(String version, String contact, boolean anyNetwork) {
        String who = contact.isBlank() ? WITHOUT_CONTACT : contact.strip();
        String agent = "Dabyl/" + version + " (RSS feed reader; " + who + ")";
        return new ClientSettings(
                agent.replaceAll("[^\\x20-\\x7E]", "?"), anyNetwork, Duration.ofSeconds(10), Duration.ofSeconds(30));
    }
}
