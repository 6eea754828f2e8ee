package org.dabyl.feeds.classify.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dabyl.config.watch.GivenNames;
import org.dabyl.config.watch.PeopleWords;
import org.dabyl.feeds.classify.text.Folding;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.Token;
import org.jspecify.annotations.Nullable;

/// Reads single words as names: the lists of words, the tables of endings, and a memory of what was read
/// before. For any thread.
final class NameLexicon {
    private static final int SHORTEST_ROLE = 4;

    private final ListedNames listed;
    private final Map<String, Cue> cues = new HashMap<>();
    private final Set<String> common = new HashSet<>();
    private final Set<String> known = new HashSet<>();
    private final WordLists lists;
    private final String[] rolePrefixes;
    /// Their first letters: most words have another.
    private final String rolePrefixStarts;
    private final WordSet other;
    private final Set<String> leaders = new HashSet<>();
    private final NameMemory russian = new NameMemory();
    private final NameMemory kazakh = new NameMemory();

    NameLexicon(PeopleWords words, GivenNames names) {
        listed = new ListedNames(names);
        Cue.forms(Role.LAWYER, words.role("lawyer"), cues);
        Cue.forms(Role.RELATIVE, words.role("relative"), cues);
        Cue.forms(Role.OFFICIAL, words.role("official"), cues);
        Cue.forms(Role.TARGET, words.role("target"), cues);
        Cue.forms(Role.SPEAKER, words.role("speaker"), cues);
        words.plain("word-too").forEach(word -> common.add(Folding.russified(Folding.norm(word))));
        words.plain("known").forEach(word -> known.add(Folding.russified(Folding.norm(word))));
        lists = new WordLists(words, cues.keySet());
        rolePrefixes = words.plain("role-prefixes").toArray(String[]::new);
        rolePrefixStarts = words.plain("role-prefixes").stream()
                .map(prefix -> prefix.substring(0, 1))
                .collect(Collectors.joining());
        other = new WordSet(words.lists("no-person").all());
        for (String leader : words.plain("leaders")) {
            String norm = Folding.russified(Folding.norm(leader));
            leaders.add(norm);
            leaders.add(norm.substring(norm.lastIndexOf(' ') + 1));
        }
    }

    /// The bits of the lists that have the word.
    int lists(String norm) {
        return lists.of(norm);
    }

    /// Whether the name is a head of state's, with or without the given name.
    boolean isLeader(Option name) {
        String last = name.mainKey();
        return leaders.contains(last.substring(last.lastIndexOf(' ') + 1)) && leaders.contains(name.key());
    }

    /// The role that a word tells, whatever its capitals.
    ///
    /// @param lists what [#lists] says of the word
    @Nullable
    Cue cue(String norm, int lists) {
        if ((lists & WordLists.ROLE) != 0) {
            return cues.get(norm);
        }
        int hyphen = norm.lastIndexOf('-');
        return hyphen > 0 ? cues.get(norm.substring(hyphen + 1)) : ofCompound(norm);
    }

    /// «профактивист», «видеорепортёр»: the role of the word's second half.
    private @Nullable Cue ofCompound(String norm) {
        if (norm.length() <= SHORTEST_ROLE || rolePrefixStarts.indexOf(norm.charAt(0)) < 0) {
            return null;
        }
        for (String prefix : rolePrefixes) {
            if (norm.length() > prefix.length() + SHORTEST_ROLE && norm.startsWith(prefix)) {
                Cue cue = cues.get(norm.substring(prefix.length()));
                if (cue != null && cue.role() != Role.RELATIVE) {
                    return cue;
                }
            }
        }
        return null;
    }

    /// «45-летнего», «десятилетняя»: a person follows.
    static boolean tellsAge(Token token) {
        String norm = token.norm();
        if (norm.endsWith("-year-old")) {
            return true;
        }
        int at = norm.lastIndexOf("летн");
        return at >= 0 && norm.length() - at <= 7;
    }

    /// The word read as a name.
    NameWord word(String norm, Language language) {
        NameMemory memory = language == Language.KK ? kazakh : russian;
        NameWord known = memory.find(norm);
        if (known != null) {
            return known;
        }
        NameWord read = read(norm, language);
        memory.keep(read);
        return read;
    }

    private NameWord read(String norm, Language language) {
        boolean latin = norm.charAt(0) < 0x250;
        List<Reading> any = latin
                ? KazakhForms.latin(norm)
                : language == Language.KK ? KazakhForms.of(norm) : RussianForms.of(norm);
        List<Reading> given = new ArrayList<>(2);
        List<String> keys = new ArrayList<>(any.size());
        boolean strong = false;
        boolean press = false;
        boolean tail = false;
        for (Reading reading : any) {
            String lemma = reading.nominative(norm);
            String key = Folding.russified(lemma);
            listed.read(lemma, key, reading, latin, given);
            strong |= !strong && NameShape.isStrong(lemma, reading, language, latin);
            if (!keys.contains(key)) {
                keys.add(key);
                press |= known.contains(key);
                tail |= NameShape.hasTail(lemma, key, latin);
            }
        }
        int listedAs = lists.of(norm);
        return new NameWord(
                norm,
                List.copyOf(given),
                List.copyOf(any),
                strong,
                NameShape.isPatronymic(norm),
                other.has(norm) && !isLongSurname(norm, any) && !isMoreThanItsStart(norm, any),
                isCommon(norm, given, language),
                press,
                tail,
                NameShape.isAdjective(norm),
                cue(norm, listedAs),
                (listedAs & ArticleWords.VERB) != 0,
                List.copyOf(keys));
    }

    /// In Kazakh with its endings: «Сайлаудан кейін» tells of elections.
    private boolean isCommon(String norm, List<Reading> given, Language language) {
        if (common.contains(Folding.russified(norm))) {
            return true;
        }
        for (Reading reading : language == Language.KK ? given : List.<Reading>of()) {
            if (common.contains(reading.key(norm))) {
                return true;
            }
        }
        return false;
    }

    /// «Исламгалиева», «Алматов» start as places or faiths do, and are surnames all the same.
    private boolean isLongSurname(String norm, List<Reading> any) {
        return norm.length() > 8
                && !norm.endsWith("цев")
                && any.stream()
                        .filter(reading -> !reading.plural())
                        .map(reading -> reading.nominative(norm))
                        .anyMatch(lemma -> lemma.length() > 7 && RussianSurnames.isInOv(RussianSurnames.man(lemma)));
    }

    /// «Семёнова», «Машинин», «Наурызхан»: more than a word that starts so, with a name's end behind it.
    private boolean isMoreThanItsStart(String norm, List<Reading> any) {
        int start = other.start(norm);
        if (other.hasWhole(norm) || norm.length() <= 6) {
            return false;
        }
        boolean tail = norm.charAt(0) >= 0x250
                && any.stream()
                        .filter(reading -> !reading.plural())
                        .map(reading -> reading.nominative(norm))
                        .anyMatch(lemma -> lemma.length() >= start + 3
                                && NameShape.hasTail(lemma, Folding.russified(lemma), false));
        return tail
                || any.stream()
                        .filter(reading -> !reading.plural() && reading.weight() >= NameShape.STRONG)
                        .map(reading -> reading.nominative(norm))
                        .map(RussianSurnames::man)
                        .anyMatch(lemma -> lemma.length() >= start + 2
                                && !lemma.endsWith("анин")
                                && RussianSurnames.isPossessive(lemma));
    }
}
