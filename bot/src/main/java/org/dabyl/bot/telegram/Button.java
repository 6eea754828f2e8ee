package org.dabyl.bot.telegram;

import java.nio.charset.StandardCharsets;

/// A button under a message.
///
/// @param payload what comes back when it is pressed, read like a typed command; at most 64 bytes of UTF-8, as
///     Telegram wants it
public record Button(String label, String payload) {
    private static final int LONGEST = 64;

    public Button {
        if (!fits(payload)) {
            throw new IllegalArgumentException("a button's payload of more than " + LONGEST + " bytes");
        }
    }

    /// Whether Telegram takes it; who has more to say lets it be typed.
    public static boolean fits(String payload) {
        return payload.getBytes(StandardCharsets.UTF_8).length <= LONGEST;
    }
}
