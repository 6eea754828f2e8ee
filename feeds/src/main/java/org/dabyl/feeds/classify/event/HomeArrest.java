package org.dabyl.feeds.classify.event;

import java.util.List;
import java.util.Map;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.Language;

/// Whether words that tell how long custody goes on belong to a house arrest: «продлил домашний арест Абишеву ещё на
/// два месяца», "extends house arrest for another two months".
///
/// The house stands before them in their sentence, or among them, and no cell. Kazakh has one word for it. Stateless;
/// for any thread.
final class HomeArrest {
    private record Words(String home, String arrest, List<String> cells) {}

    private static final Map<Language, Words> WORDS = Map.of(
            Language.RU,
            new Words("домашн", "арест", List.of("сизо", "изолят", "страж", "камер", "содержан", "заключен")),
            Language.EN,
            new Words("house", "arrest", List.of("custody", "detention", "remand", "jail", "prison", "cell")));

    private HomeArrest() {}

    static boolean isMeant(WordHit hit, Marked article) {
        Words words = WORDS.get(article.text().language());
        if (words == null) {
            return false;
        }
        int last = hit.last();
        boolean home = false;
        for (int i = article.sentenceAt(hit.first()).first(); i <= last; i++) {
            String word = article.norm(i);
            if (Among.any(words.cells(), word::startsWith)) {
                return false;
            }
            if (word.startsWith(words.arrest())) {
                home = article.norm(i - 1).startsWith(words.home());
                if (!home && i >= hit.first()) {
                    return false;
                }
            }
        }
        return home;
    }
}
