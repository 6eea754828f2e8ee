package org.dabyl.config.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A language that the bot speaks.
public enum Tongue {
    RU("Русский"),
    KK("Қазақша"),
    EN("English");

    /// Languages whose speakers in the region rather read Russian than English.
    private static final Set<String> RATHER_RUSSIAN =
            Set.of("", "ru", "uk", "be", "ky", "uz", "tg", "tk", "az", "hy", "tt");

    private final String ownName;

    Tongue(String ownName) {
        this.ownName = ownName;
    }

    /// `ru`, `kk`, `en`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What its speakers call it.
    public String ownName() {
        return ownName;
    }

    public static Optional<Tongue> findByCode(String code) {
        for (Tongue tongue : values()) {
            if (tongue.code().equals(code)) {
                return Optional.of(tongue);
            }
        }
        return Optional.empty();
    }

    /// The language to begin with for somebody whose Telegram is set to that language.
    ///
    /// @param code an IETF tag as Telegram gives it, or empty
    public static Tongue ofTelegram(String code) {
        String language = code.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return findByCode(language).orElse(RATHER_RUSSIAN.contains(language) ? RU : EN);
    }
}
