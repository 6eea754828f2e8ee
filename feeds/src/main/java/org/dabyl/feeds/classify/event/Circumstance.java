package org.dabyl.feeds.classify.event;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dabyl.config.watch.EventKind;
import org.dabyl.feeds.classify.text.Folding;
import org.dabyl.feeds.classify.text.Language;

/// Whether a measure is named only as the reason or occasion of something else: «за пикет», «после схода».
///
/// An assembly that is only an occasion is news where a date says so, and names nobody by itself. Stateless;
/// for any thread.
final class Circumstance {
    private static final Set<String> OCCASION = Set.of(
            "за",
            "после",
            "с",
            "со",
            "из",
            "из-за",
            "во",
            "на",
            "к",
            "о",
            "об",
            "про",
            "для",
            "от",
            "до",
            "перед",
            "накануне",
            "время",
            "ради",
            "against",
            "after",
            "for",
            "at",
            "from",
            "before",
            "during",
            "about",
            "over",
            "to");

    private static final Set<String> BEHIND = Stream.of(
                    "үшін",
                    "кейін",
                    "соң",
                    "туралы",
                    "жайлы",
                    "бойынша",
                    "қарсаңында",
                    "кезінде",
                    "барысында",
                    "байланысты",
                    "қатысты",
                    "деп",
                    "деген",
                    "жөнінде",
                    "ісі",
                    "бұрын",
                    "алдында",
                    "күні")
            .map(Folding::russified)
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> BENT = Set.of(
            "ге", "га", "ке", "ка", "де", "да", "те", "та", "ден", "дан", "тен", "тан", "нен", "нан", "ине", "ына",
            "инде", "ында", "инен", "ынан", "дагы", "деги");

    private Circumstance() {}

    static boolean isOne(Draft draft, Marked article) {
        if (draft.kind != EventKind.ASSEMBLY) {
            return false;
        }
        if (article.text().language() == Language.KK) {
            return isKazakh(draft, article);
        }
        for (int i = draft.hit.first() - 1; i >= draft.sentence.first() && i >= draft.hit.first() - 3; i--) {
            if (!article.token(i).isWord() && "«»\"".indexOf(article.norm(i).charAt(0)) < 0) {
                return false;
            }
            if (OCCASION.contains(article.norm(i))) {
                return true;
            }
        }
        return false;
    }

    /// «митингіге қатысқаны үшін», «пикеттен кейін»: the case and what follows say it; «ереуілге шықты» is no
    /// occasion.
    private static boolean isKazakh(Draft draft, Marked article) {
        String word = Folding.russified(article.norm(draft.hit.last()));
        int end = Math.min(draft.sentence.last(), draft.hit.last() + 4);
        for (int i = draft.hit.last() + 1; i < end && article.token(i).isWord(); i++) {
            String next = Folding.russified(article.norm(i));
            if (BEHIND.contains(next) || next.endsWith("ганы") || next.endsWith("гени") || next.endsWith("каны")) {
                return true;
            }
            if (next.endsWith("ды") || next.endsWith("ди") || next.endsWith("ты") || next.endsWith("ти")) {
                return false;
            }
        }
        return BENT.stream().anyMatch(word::endsWith);
    }
}
