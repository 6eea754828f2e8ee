package org.dabyl.feeds.classify.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Collectors;
import org.dabyl.config.watch.GivenNames;
import org.dabyl.config.watch.PeopleWords;
import org.dabyl.feeds.classify.text.Folding;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.Token;
import org.jspecify.annotations.Nullable;

/// Reads single words as names: the lists of words, the tables of endings, and a memory of what was read
/// before.
///
/// The memory has a fixed number of places, two for each word, and forgets the older of what falls on them, so
/// hostile texts cannot fill it. For any thread.
final class NameLexicon {
    private static final int PLACES = 1 << 13;
    private static final int SHORTEST_ROLE = 4;

    private final ListedNames listed;
    private final Map<String, Cue> cues = new HashMap<>();
    private final Set<String> common = new HashSet<>();
    private final Set<String> known = new HashSet<>();
    private final Set<String> and;
    private final Set<String> particles;
    private final Set<String> rolePrefixes;
    /// Their first letters: most words have another.
    private final String rolePrefixStarts;
    private final Set<String> koreanSurnames;
    private final WordSet other;
    private final WordSet saying;
    private final WordSet doing;
    private final WordSet undergoing;
    private final WordSet accusative;
    private final WordSet dative;
    private final WordSet asksAccusative;
    private final WordSet asksDative;
    private final WordSet namedAfter;
    private final WordSet singleAfter;
    private final WordSet namesA;
    private final WordSet namesSmall;
    private final WordSet namesOffice;
    private final WordSet alias;
    private final WordSet civicBody;
    private final WordSet former;
    private final Set<String> leaders = new HashSet<>();
    private final AtomicReferenceArray<@Nullable NameWord> russian = new AtomicReferenceArray<>(PLACES);
    private final AtomicReferenceArray<@Nullable NameWord> kazakh = new AtomicReferenceArray<>(PLACES);

    NameLexicon(PeopleWords words, GivenNames names) {
        listed = new ListedNames(names);
        Cue.forms(Role.LAWYER, words.role("lawyer"), cues);
        Cue.forms(Role.RELATIVE, words.role("relative"), cues);
        Cue.forms(Role.OFFICIAL, words.role("official"), cues);
        Cue.forms(Role.TARGET, words.role("target"), cues);
        Cue.forms(Role.SPEAKER, words.role("speaker"), cues);
        words.plain("word-too").forEach(word -> common.add(Folding.russified(Folding.norm(word))));
        words.plain("known").forEach(word -> known.add(Folding.russified(Folding.norm(word))));
        and = Set.copyOf(words.plain("and"));
        particles = Set.copyOf(words.plain("particles"));
        rolePrefixes = Set.copyOf(words.plain("role-prefixes"));
        rolePrefixStarts =
                rolePrefixes.stream().map(prefix -> prefix.substring(0, 1)).collect(Collectors.joining());
        koreanSurnames = Set.copyOf(words.plain("korean-surnames"));
        other = new WordSet(words.lists("no-person").all());
        saying = new WordSet(words.lists("saying").all());
        doing = new WordSet(words.lists("doing").all());
        undergoing = new WordSet(words.lists("undergoing").all());
        accusative = new WordSet(words.lists("doing-accusative").all());
        dative = new WordSet(words.lists("doing-dative").all());
        asksAccusative = new WordSet(words.lists("asks-accusative").all());
        asksDative = new WordSet(words.lists("asks-dative").all());
        namedAfter = new WordSet(words.lists("named-after").all());
        singleAfter = new WordSet(words.lists("single-after").all());
        namesA = new WordSet(words.lists("names-a").all());
        namesSmall = new WordSet(words.lists("names-a-small").all());
        namesOffice = new WordSet(words.lists("names-an-office").all());
        alias = new WordSet(words.lists("alias").all());
        civicBody = new WordSet(words.lists("civic-body").all());
        former = new WordSet(words.lists("former").all());
        for (String leader : words.plain("leaders")) {
            String norm = Folding.russified(Folding.norm(leader));
            leaders.add(norm);
            leaders.add(norm.substring(norm.lastIndexOf(' ') + 1));
        }
    }

    boolean isSaying(Token token) {
        return saying.has(token.norm());
    }

    /// Whether a word beside a surname's ending tells that it is a surname, where capitals alone do not.
    boolean isUndergoing(Token token) {
        return undergoing.has(token.norm());
    }

    boolean isDoing(Token token) {
        return doing.has(token.norm()) || accusative.has(token.norm()) || dative.has(token.norm());
    }

    /// Whether a person beside the verb may stand in the accusative.
    boolean asksAccusative(Token token) {
        return accusative.has(token.norm()) || asksAccusative.has(token.norm());
    }

    /// Whether a person beside the verb may stand in the dative.
    boolean asksDative(Token token) {
        return dative.has(token.norm()) || asksDative.has(token.norm());
    }

    boolean namesWhatFollows(Token token) {
        return namedAfter.has(token.norm());
    }

    boolean namesTheSingleWord(Token token) {
        return singleAfter.has(token.norm());
    }

    boolean isNamed(Token token) {
        return namesA.has(token.norm());
    }

    /// Whether a word in small letters right behind a name makes it a thing's: «Altyn Orda block».
    boolean isNamedSmall(Token token) {
        return namesSmall.has(token.norm());
    }

    /// Whether the word behind an adjective makes it an office's: «Медеуского районного суда».
    boolean isNamedOffice(Token token) {
        return namesOffice.has(token.norm());
    }

    /// Whether it is a body whose head holds no office of the state.
    boolean isCivicBody(Token token) {
        return civicBody.has(token.norm());
    }

    /// Whether an office behind it is one that somebody has no more.
    boolean isFormer(Token token) {
        return former.has(token.norm());
    }

    /// Whether another name of somebody follows: «псевдонимом».
    boolean tellsAlias(Token token) {
        return alias.has(token.norm());
    }

    /// Whether the name is a head of state's, with or without the given name.
    boolean isLeader(String name) {
        return leaders.contains(Folding.russified(Folding.norm(name)));
    }

    boolean isAnd(Token token) {
        return and.contains(token.norm());
    }

    boolean isParticle(Token token) {
        return particles.contains(token.norm());
    }

    /// «Ким», «Пак»: a surname that two short words may follow as one given name.
    boolean isKoreanSurname(Token token) {
        return koreanSurnames.contains(token.norm());
    }

    /// The role that a word tells, whatever its capitals.
    @Nullable
    Cue cue(String norm) {
        Cue cue = cues.get(norm);
        int hyphen = cue == null ? norm.lastIndexOf('-') : -1;
        return hyphen > 0 ? cues.get(norm.substring(hyphen + 1)) : cue == null ? ofCompound(norm) : cue;
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

    NameWord word(Token token, Language language) {
        var memory = language == Language.KK ? kazakh : russian;
        int at = (token.norm().hashCode() * 0x9E3779B1) >>> 19 & ~1;
        NameWord newer = memory.get(at);
        if (newer != null && newer.norm().equals(token.norm())) {
            return newer;
        }
        NameWord older = memory.get(at + 1);
        if (older != null && older.norm().equals(token.norm())) {
            return older;
        }
        NameWord read = read(token.norm(), language);
        memory.set(at + 1, newer);
        memory.set(at, read);
        return read;
    }

    private NameWord read(String norm, Language language) {
        boolean latin = norm.charAt(0) < 0x250;
        List<Reading> any = latin
                ? KazakhForms.latin(norm)
                : language == Language.KK ? KazakhForms.of(norm) : RussianForms.of(norm);
        List<Reading> given = new ArrayList<>();
        for (Reading reading : any) {
            listed.read(norm, reading, latin, given);
        }
        return new NameWord(
                norm,
                List.copyOf(given),
                List.copyOf(any),
                any.stream().anyMatch(r -> NameShape.isStrong(norm, r, language, latin)),
                NameShape.isPatronymic(norm),
                other.has(norm) && !isLongSurname(norm, any) && !isMoreThanItsStart(norm, any),
                isCommon(norm, given, language),
                any.stream().anyMatch(r -> known.contains(r.key(norm))),
                any.stream().anyMatch(r -> NameShape.hasTail(r.nominative(norm), latin)),
                NameShape.isAdjective(norm),
                cue(norm),
                saying.has(norm) || doing.has(norm) || accusative.has(norm) || dative.has(norm));
    }

    /// In Kazakh with its endings: «Сайлаудан кейін» tells of elections.
    private boolean isCommon(String norm, List<Reading> given, Language language) {
        return common.contains(Folding.russified(norm))
                || language == Language.KK
                        && given.stream()
                                .anyMatch(reading -> common.contains(Folding.russified(reading.nominative(norm))));
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
                        .anyMatch(lemma -> lemma.length() >= start + 3 && NameShape.hasTail(lemma, false));
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
