package org.dabyl.config.seal;

/// A text that must not be printed: a token, a key. It prints as dots wherever it is logged or joined into a text.
public final class Secret {
    private final String text;

    public Secret(String text) {
        this.text = text;
    }

    /// The secret itself; call it where it is handed to whom it is for, nowhere else.
    public String reveal() {
        return text;
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public String toString() {
        return "•••";
    }
}
