package org.dabyl.config.watch;

import java.util.Locale;
import java.util.Optional;

/// How the one to whom it was done stands beside the word that tells it.
///
/// An entry of a lexicon lists the frames that its words open; the grammar of each language says what cases,
/// sides and prepositions fit a frame.
public enum Frame {
    /// «Абишев задержан», «Абишев объявил голодовку».
    SUBJECT,
    /// «задержали Абишева».
    OBJECT,
    /// «задержание Абишева», «detention of Abishev».
    OF,
    /// «предъявили обвинение Абишеву», «Абишеву продлили арест».
    TO,
    /// «у Абишева прошёл обыск».
    AT,
    /// «дело против Абишева», «в отношении Абишева», «напали на Абишева», «суд над Абишевым».
    AGAINST,
    /// «с Абишевым провели беседу», «связь с Абишевым потеряна».
    WITH,
    /// «задержанный Абишев», «арестованного накануне Абишева».
    ATTRIBUTE;

    /// As lexicons write it: `subject`.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Frame> findById(String id) {
        for (Frame frame : values()) {
            if (frame.id().equals(id)) {
                return Optional.of(frame);
            }
        }
        return Optional.empty();
    }
}
