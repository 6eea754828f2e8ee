package org.dabyl.feeds.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dabyl.feeds.incident.GivenSpelling.Genders;

/// A name reduced to what stays the same in every script and spelling, so that outlets that write it
/// differently agree.
///
/// «Жанар Секербаева», «Zhanar Sekerbayeva» and «Janar Şekerbaeva» have one skeleton. Two skeletons are the
/// same person's when the surnames agree to one letter and the given names are spellings of one name; a
/// surname alone agrees with any given name. Brothers and sisters are detained together, and share a surname and often
/// most letters of their given names: to hear of one twice is better than never of the other. Immutable.
///
/// @param words the skeletons of the name's words, given name first and surname last
public record PersonKey(List<String> words) {
    private static final int SHORT = 5;
    private static final int SHORTEST_STEM = 4;
    private static final int OV_LENGTH = 2;
    /// «-старший», «-младший» behind a surname, as skeletons.
    private static final String ELDER = "старши";
    private static final String YOUNGER = "младши";
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}’'ʼ]+");
    /// What a surname may begin with in two spellings.
    private static final Set<String> EXCHANGED_FIRST = Set.of("оу", "еи", "кх", "гх", "ву");
    /// The endings of more than one letter that a surname which is seen to be none may have, as skeletons.
    private static final List<String> CASES = List.of(
            "га", "ге", "ка", "ке", "на", "не", "ни", "ди", "ти", "нин", "дин", "тин", "да", "де", "та", "те", "дан",
            "ден", "тан", "тен", "нан", "нен", "мен", "бен", "пен", "ом", "ем", "им", "ой");
    static final String VOWELS = "аеоуи";
    private static final String OV_CONSONANT = "в";
    /// «Дарья» is «Дария», «Соловьёв» is Solovyov, and «Яна» is not «Анна».
    private static final Pattern SOFTLY = Pattern.compile("(?:ь|^(?=я))([яюе])");
    private static final Pattern LATIN_SOFTLY = Pattern.compile("(?:^|(?<=[bcdfghjklmnpqrstvwxz]))y[ao]");
    private static final String[][] LATIN = {
        {"shch", "ш"},
        {"dzh", "ж"},
        {"zh", "ж"},
        {"kh", "х"},
        {"gh", "г"},
        {"sh", "ш"},
        {"ch", "ш"},
        {"ts", "ц"},
        {"yu", "у"},
        {"ya", "а"},
        {"ye", "е"},
        {"yo", "е"},
        {"ay", "ай"},
        {"ey", "ей"},
        {"ck", "к"},
        {"ph", "ф"},
        {"x", "кс"}
    };
    private static final String LATIN_LETTERS = "abcdefghijklmnopqrstuvwyzäáâöóúüūıíğñşșçýǵń";
    private static final String LATIN_SOUNDS = "абцдефгхижклмнопкрстувуизаааооуууиигншшшугн";
    private static final String CYRILLIC_LETTERS = "яэюйыіәғқңөұүһщч";
    private static final String CYRILLIC_SOUNDS = "аеуиииагкноуухшш";

    public PersonKey {
        words = List.copyOf(words);
    }

    public static PersonKey of(String name) {
        List<String> words = new ArrayList<>();
        for (String word : BETWEEN_WORDS.split(name.toLowerCase(Locale.ROOT))) {
            String skeleton = skeleton(word);
            if (!skeleton.isEmpty()) {
                words.add(skeleton);
            }
        }
        return new PersonKey(initialsFirst(words.size() > 1 ? withoutGeneration(words) : words));
    }

    /// «Серик Абдрахманов-старший» is Серик Абдрахманов; his son of one name with him has another given name here.
    private static List<String> withoutGeneration(List<String> words) {
        words.remove(ELDER);
        if (words.size() > 1 && words.remove(YOUNGER) && words.size() > 1) {
            words.set(0, words.getFirst() + YOUNGER);
        }
        return words;
    }

    /// «Серикбай Ж.М.», as orders have it.
    private static List<String> initialsFirst(List<String> words) {
        int surnames = words.size();
        while (surnames > 0 && words.get(surnames - 1).length() == 1) {
            surnames--;
        }
        boolean behind = surnames > 0
                && surnames < words.size()
                && words.subList(0, surnames).stream().allMatch(word -> word.length() > 1);
        return behind
                ? Stream.concat(words.stream().skip(surnames), words.stream().limit(surnames))
                        .toList()
                : words;
    }

    /// What the database keeps to look candidates up by: the consonants of the surname, which misspellings leave alone.
    public String index() {
        String surname = words.isEmpty() ? "" : words.getLast();
        return words.size() > 1 && surname.length() < 3 ? consonants(words.getFirst()) : consonants(surname);
    }

    /// The indexes of all names that may be the same person's: «Жанұзақ» and «Жанузаков» have two.
    public List<String> indexes() {
        String index = index();
        String other = index.endsWith(OV_CONSONANT) ? index.substring(0, index.length() - 1) : index + OV_CONSONANT;
        return List.of(index, other);
    }

    /// Whether both names may be the same person's.
    public boolean agrees(PersonKey other) {
        return !isOfOtherGender(other) && agrees(other, GivenSpelling::areOne);
    }

    /// Whether somebody who writes names carelessly may mean the same person: for erasing, where one too many does no
    /// harm.
    boolean resembles(PersonKey other) {
        return agrees(other, (a, b, _) -> near(a, b) || consonants(a).equals(consonants(b)));
    }

    private boolean agrees(PersonKey other, GivenAgreement given) {
        if (words.isEmpty() || other.words.isEmpty()) {
            return false;
        }
        if (words.size() == 1 || other.words.size() == 1) {
            String alone = words.size() == 1 ? words.getFirst() : other.words.getFirst();
            PersonKey full = words.size() == 1 ? other : this;
            return isOneOf(alone, full) || full.words.size() > 1 && near(withoutOv(alone), full.surname());
        }
        boolean straight = sameSurname(surname(), other.surname())
                && (isInitialOf(given(), other.given())
                        || given.areOne(given(), other.given(), genders(surname(), other.surname())));
        return straight || near(given(), other.surname()) && near(surname(), other.given());
    }

    /// Whether it has a given name, and not only an initial.
    public boolean isFull() {
        return words.size() > 1 && words.stream().allMatch(word -> word.length() > 1);
    }

    /// Whether an initial stands beside the surname.
    public boolean hasInitial() {
        return words.size() > 1 && !isFull();
    }

    /// Whether both are whole names, of one surname and of given names that nobody takes for one.
    public boolean isNamesakeOf(PersonKey other) {
        return isFull()
                && other.isFull()
                && sameSurname(surname(), other.surname())
                && !isOtherGender(surname(), other.surname())
                && !agrees(other)
                && !resembles(other);
    }

    /// Whether this one word is the surname of a name that has others, perhaps with a case ending: «Досқалыға».
    boolean isSurnameOf(PersonKey full) {
        return words.size() == 1
                && full.words.size() > 1
                && (near(words.getFirst(), full.surname())
                        || withoutCase().anyMatch(stem -> stem.words.getFirst().equals(full.surname())));
    }

    /// Whether this one word is the given name of somebody who has a surname as well, and not that surname.
    public boolean isGivenNameOf(PersonKey full) {
        return words.size() == 1
                && full.isFull()
                && GivenSpelling.areOne(words.getFirst(), full.given(), Genders.UNSAID)
                && !near(withoutOv(words.getFirst()), withoutOv(full.surname()));
    }

    /// What this one word may be a form of.
    Stream<PersonKey> withoutCase() {
        String word = words.size() == 1 ? words.getFirst() : "";
        return CASES.stream()
                .filter(ending -> word.endsWith(ending) && word.length() >= SHORT + ending.length())
                .map(ending -> new PersonKey(List.of(word.substring(0, word.length() - ending.length()))));
    }

    /// Whether this one word may be a form of the name's surname, with whatever ending: for erasing, where one too many
    /// does no harm.
    boolean isFormOfSurname(PersonKey full) {
        if (words.size() != 1 || full.words.isEmpty()) {
            return false;
        }
        String surname = withoutOv(full.surname());
        String stem = endsInVowel(surname) ? surname.substring(0, surname.length() - 1) : surname;
        return stem.length() >= SHORTEST_STEM && words.getFirst().startsWith(stem);
    }

    private static boolean isOneOf(String alone, PersonKey full) {
        return near(alone, full.surname()) || GivenSpelling.areOne(alone, full.given(), Genders.UNSAID);
    }

    /// «Жанұзақ» is «Жанузаков» in another passport, unless the given names contradict it.
    private static boolean sameSurname(String a, String b) {
        return !isOtherSurname(a, b) && (near(a, b) || near(withoutOv(a), withoutOv(b)));
    }

    /// «Маратов» and «Муратов», «Калиев» and «Галиев»: one letter, and no spelling.
    private static boolean isOtherSurname(String a, String b) {
        int at = firstDifference(a, b);
        if (at >= Math.min(a.length(), b.length()) || !isSame(a, at + 1, b, at + 1)) {
            return false;
        }
        String letters = "" + (char) Math.min(a.charAt(at), b.charAt(at)) + (char) Math.max(a.charAt(at), b.charAt(at));
        return letters.equals("ау") || at == 0 && !EXCHANGED_FIRST.contains(letters);
    }

    /// The same without the -ов of the surname; empty where it has none.
    Optional<PersonKey> withoutOv() {
        if (words.isEmpty() || withoutOv(surname()).equals(surname())) {
            return Optional.empty();
        }
        List<String> shorter = new ArrayList<>(words);
        shorter.set(words.size() - 1, withoutOv(surname()));
        return Optional.of(new PersonKey(shorter));
    }

    /// The same if its first word is the surname.
    PersonKey turned() {
        return new PersonKey(
                Stream.concat(words.stream().skip(1), words.stream().limit(1)).toList());
    }

    private static String withoutOv(String surname) {
        int end = surname.endsWith("ва") ? surname.length() - 1 : surname.length();
        int stem = end - OV_LENGTH;
        boolean ov = stem >= SHORTEST_STEM
                && surname.charAt(end - 1) == 'в'
                && (surname.charAt(stem) == 'о' || surname.charAt(stem) == 'е');
        return ov ? surname.substring(0, stem) : surname;
    }

    private String given() {
        return words.getFirst();
    }

    private String surname() {
        return words.getLast();
    }

    /// «Ахметова» or «С. Ахметова» beside «Серик Ахметов»: his wife or sister.
    private boolean isOfOtherGender(PersonKey other) {
        boolean givenNames = words.size() > 1
                && other.words.size() > 1
                && given().length() > 1
                && other.given().length() > 1;
        return !givenNames && !words.isEmpty() && !other.words.isEmpty() && isOtherGender(surname(), other.surname());
    }

    /// What makes two given names, behind one surname, those of one person.
    private interface GivenAgreement {
        boolean areOne(String a, String b, Genders genders);
    }

    private static Genders genders(String a, String b) {
        if (isOtherGender(a, b)) {
            return Genders.TWO;
        }
        return tellsGender(a) && tellsGender(b) ? Genders.ONE : Genders.UNSAID;
    }

    private static boolean tellsGender(String surname) {
        return surname.endsWith("в") || surname.endsWith("ва") || surname.endsWith("ин") || surname.endsWith("ина");
    }

    private static boolean isInitialOf(String a, String b) {
        return Math.min(a.length(), b.length()) == 1 && a.charAt(0) == b.charAt(0);
    }

    /// «Смаилов» and «Смаилова», «Садовский» and «Садовская».
    private static boolean isOtherGender(String a, String b) {
        String shorter = a.length() <= b.length() ? a : b;
        String longer = a.length() <= b.length() ? b : a;
        boolean ofMan =
                shorter.endsWith("в") || shorter.endsWith("н") || shorter.endsWith("ски") || shorter.endsWith("цки");
        String ofWoman = shorter.endsWith("и") ? shorter.substring(0, shorter.length() - 1) + "а" : shorter + "а";
        return ofMan && longer.equals(ofWoman);
    }

    /// At most one letter apart; short words must be equal.
    private static boolean near(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        if (Math.min(a.length(), b.length()) < SHORT || Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int i = firstDifference(a, b);
        return isSame(a, i + 1, b, i + 1) || isSame(a, i, b, i + 1) || isSame(a, i + 1, b, i);
    }

    /// Where the two part: the length of the shorter where it begins the other.
    static int firstDifference(String a, String b) {
        int at = 0;
        while (at < Math.min(a.length(), b.length()) && a.charAt(at) == b.charAt(at)) {
            at++;
        }
        return at;
    }

    /// Whether the one is from there on what the other is.
    private static boolean isSame(String a, int fromA, String b, int fromB) {
        int length = Math.max(0, a.length() - fromA);
        return length == Math.max(0, b.length() - fromB) && a.regionMatches(fromA, b, fromB, length);
    }

    private static String consonants(String skeleton) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < skeleton.length(); i++) {
            if (VOWELS.indexOf(skeleton.charAt(i)) < 0) {
                out.append(skeleton.charAt(i));
            }
        }
        return out.isEmpty() ? skeleton : out.toString();
    }

    private static String skeleton(String word) {
        String text = word.replace("дж", "ж").replace("ё", "е").replace("’", "").replace("'", "");
        text = SOFTLY.matcher(text).replaceAll("и$1");
        if (!text.isEmpty() && text.charAt(0) < 0x370) {
            text = LATIN_SOFTLY.matcher(text).replaceAll("i$0");
            for (String[] pair : LATIN) {
                text = text.replace(pair[0], pair[1]);
            }
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char sound = sound(c);
            boolean silent = c == 'ъ' || c == 'ь' || sound == 'и' && endsInVowel(out);
            if (!silent && (out.isEmpty() || out.charAt(out.length() - 1) != sound)) {
                out.append(sound);
            }
        }
        return out.toString();
    }

    /// «Баева» and «Байева», an и after a vowel is not heard.
    private static boolean endsInVowel(CharSequence out) {
        return !out.isEmpty() && VOWELS.indexOf(out.charAt(out.length() - 1)) >= 0;
    }

    private static char sound(char c) {
        int latin = LATIN_LETTERS.indexOf(c);
        if (latin >= 0) {
            return LATIN_SOUNDS.charAt(latin);
        }
        int cyrillic = CYRILLIC_LETTERS.indexOf(c);
        return cyrillic >= 0 ? CYRILLIC_SOUNDS.charAt(cyrillic) : c;
    }
}
