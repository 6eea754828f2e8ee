package org.dabyl.feeds.classify.mark;

import java.util.List;
import org.dabyl.feeds.classify.text.WordEnds;

/// Russian participles, told by their endings: «осуждённый», «погибшего», «взятой». Stateless; for any thread.
public final class Participle {
    /// «погибшего», «умерший», «принёсшая».
    private static final List<String> PAST = List.of(
            "бший", "бшего", "бшей", "бшая", "бших", "бшую", "рший", "ршего", "ршей", "ршая", "рших", "дший", "дшего",
            "дшей", "дшая", "дших");
    /// «убитого», «взятой», «закрытых».
    private static final List<String> TAKEN = List.of(
            "итый", "итого", "итому", "итая", "итой", "итую", "итые", "итых", "ятый", "ятого", "ятому", "ятая", "ятой",
            "ятую", "ятые", "ятых", "рытый", "рытого", "рытая", "рытой", "рытые", "рытых");
    private static final WordEnds ADJECTIVE = new WordEnds(List.of(
            "ый", "ий", "ая", "яя", "ое", "ее", "ые", "ие", "ого", "его", "ому", "ему", "ой", "ей", "ую", "юю", "ым",
            "им", "ых", "их", "ся"));

    private Participle() {}

    /// Whether the folded word is one, in any case; an adjective such as «весенний» is none.
    public static boolean is(String word) {
        return word.length() > 5 && ADJECTIVE.endOf(word) && hasStem(word);
    }

    private static boolean hasStem(String word) {
        return word.contains("вш")
                || word.contains("енн")
                || word.contains("анн")
                || word.contains("ющ")
                || word.contains("ящ")
                || word.contains("ущ")
                || word.contains("ащ")
                || PAST.stream().anyMatch(word::contains)
                || TAKEN.stream().anyMatch(word::endsWith);
    }
}
