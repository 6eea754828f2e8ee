package org.dabyl.bot.telegram;

import java.util.List;

/// One message to a chat.
///
/// @param rows rows of buttons under the text; may be empty
/// @param silent whether the phone stays quiet
public record Message(SafeHtml text, List<List<Button>> rows, boolean silent) {
    /// The most that Telegram takes in one message, in UTF-16 units after parsing.
    public static final int LONGEST = 4096;

    public Message {
        if (text.visibleLength() > LONGEST) {
            throw new IllegalArgumentException("a message of " + text.visibleLength() + " units");
        }
        rows = rows.stream().map(List::copyOf).toList();
    }

    public static Message of(SafeHtml text) {
        return new Message(text, List.of(), false);
    }
}
