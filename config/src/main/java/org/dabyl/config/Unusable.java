package org.dabyl.config;

/// Says in a sentence for the operator that something outside the program, which the settings name, cannot be used: a
/// database that does not answer, a port that another program has. No bug, and nothing that trying again at once mends.
public final class Unusable extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// @param sentence names the setting and the reason; no secret of the setting stands in it
    public Unusable(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
