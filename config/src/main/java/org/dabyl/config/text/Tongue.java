package org.dabyl.config.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A language that the bot speaks.
public enum Tongue {
    RU("Русский", "рус.*|по-русски|орыс.*|russian"),
    KK("Қазақша", "қаз.*|каз.*|по-казахски|kz|kaz.*|qaz.*"),
    EN("English", "eng.*|англ.*|по-английски|ағылшын.*");

    /// Languages whose speakers in the region rather read Russian than English.
    private static final Set<String> RATHER_RUSSIAN =
            Set.of("", "ru", "uk", "be", "ky", "uz", "tg", "tk", "az", "hy", "tt");

    private final String ownName;
    private final String typed;

    Tongue(String ownName, String typed) {
        this.ownName = ownName;
        this.typed = typed;
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

    /// The language that somebody names, by its code or in any of the languages.
    public static Optional<Tongue> findTyped(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        return findByCode(word)
                .or(() -> Arrays.stream(values())
                        .filter(tongue -> word.matches(tongue.typed))
                        .findFirst());
    }

    /// The language to begin with for somebody whose Telegram is set to that language.
    ///
    /// @param code an IETF tag as Telegram gives it, or empty
    public static Tongue ofTelegram(String code) {
        String language = code.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return findByCode(language).orElse(RATHER_RUSSIAN.contains(language) ? RU : EN);
    }
}
