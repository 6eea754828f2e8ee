package org.dabyl.feeds.classify.name;

import java.util.List;
import java.util.stream.Stream;
import org.dabyl.config.watch.GivenNames;
import org.dabyl.feeds.classify.text.Folding;

/// How else a name is spelled that begins with a root which Russian and Kazakh write unlike: «жакупов», «жақыпов».
///
/// [Spelling] knows what differs by rule; these differ by word, so they are found as words of their own. Immutable; for
/// any thread.
final class NameRoots {
    private final List<List<String>> one;
    private final List<List<String>> kindred;

    NameRoots(GivenNames names) {
        one = canons(names.roots());
        kindred = canons(names.kindredRoots());
    }

    private static List<List<String>> canons(List<List<String>> roots) {
        return roots.stream()
                .map(spellings -> spellings.stream().map(Canon::of).toList())
                .toList();
    }

    /// The word and its other spellings, itself first.
    List<String> spellings(String canon) {
        return Stream.concat(Stream.of(canon), others(one, canon)).distinct().toList();
    }

    /// What the surname perhaps is as well.
    List<String> kindred(String canon) {
        return others(kindred, canon).distinct().toList();
    }

    private static Stream<String> others(List<List<String>> roots, String canon) {
        return roots.stream()
                .flatMap(root -> root.stream()
                        .filter(mine -> beginsWith(canon, mine))
                        .limit(1)
                        .flatMap(mine -> root.stream()
                                .filter(other -> !other.equals(mine))
                                .map(other -> other + canon.substring(mine.length()))));
    }

    /// Whoever types Абдікәрімов has both alphabets in mind.
    private static boolean beginsWith(String canon, String root) {
        return canon.length() >= root.length()
                && Folding.russified(canon.substring(0, root.length())).equals(Folding.russified(root));
    }
}
