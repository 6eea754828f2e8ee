package org.dabyl.config.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// A watchlist that anybody may follow as a whole: who is on it, what was done to each, and who says so.
///
/// It holds what was published elsewhere and nothing else; whoever switches it on answers for it. Immutable;
/// for any thread.
///
/// @param id what `public-lists` in `settings.yaml` calls it
/// @param titles what chats call it, by language
/// @param source where the list comes from
/// @param removals how a person asks to be taken off, by language
/// @param people in the order of the file
public record PublicList(
        String id, Map<String, String> titles, String source, Map<String, String> removals, List<Listed> people) {
    static final List<String> LANGUAGES = List.of("ru", "kk", "en");

    public PublicList {
        titles = Map.copyOf(titles);
        removals = Map.copyOf(removals);
        people = List.copyOf(people);
        if (!titles.keySet().containsAll(LANGUAGES) || !removals.keySet().containsAll(LANGUAGES)) {
            throw new IllegalArgumentException("the list " + id + " must speak ru, kk and en");
        }
    }

    /// One person of the list.
    ///
    /// @param city where it happened; blank where the source does not say
    /// @param measure what was done, in a few words
    /// @param date the day of the measure, of the latest where there are several
    /// @param source who reported it, and when
    public record Listed(WatchedName name, String city, String measure, LocalDate date, String source) {}

    /// What the list is called in `ru`, `kk` or `en`.
    public String title(String language) {
        return inLanguage(titles, language);
    }

    /// How a person asks to be taken off the list, in `ru`, `kk` or `en`.
    public String removal(String language) {
        return inLanguage(removals, language);
    }

    private String inLanguage(Map<String, String> texts, String language) {
        String text = texts.get(language);
        if (text == null) {
            throw new IllegalArgumentException("the list " + id + " does not speak `" + language + "`");
        }
        return text;
    }
}
