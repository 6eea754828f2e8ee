package org.dabyl.feeds.classify.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.dabyl.config.watch.GivenNames.Gender;
import org.dabyl.config.watch.WatchedName;
import org.jspecify.annotations.Nullable;

/// Makes of a name, as somebody typed it, the words under which it is found.
///
/// Decides which word is the surname, by the list of given names and by endings; where both may be, either
/// reading counts. A patronymic is left out. A spelling that is no given name with a surname is a pseudonym,
/// found as it stands. Immutable; for any thread.
final class TypedName {
    /// «Тер», «аль» are no surnames.
    private static final int SHORTEST_HALF = 3;
    private static final int LONGEST_TAIL = 3;
    private final GivenLexicon lexicon;

    TypedName(GivenLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Tells of each word under which the name is found. The same name always gives the same.
    void words(WatchedName name, BiConsumer<Form, Entry> found) {
        for (String spelling : name.spellings()) {
            List<String> typed = cut(spelling);
            List<String> words = withoutPatronymic(typed);
            if (isHandle(spelling) || words.isEmpty()) {
                continue;
            }
            boolean first = spelling.equals(name.name());
            if (words.size() == 1 || hasSmallTail(spelling) || !first && !isPerson(words, name)) {
                pseudonym(name, words, found);
            } else {
                person(name, words, Fathers.of(typed), found);
                patronymic(name, typed, words, found);
            }
        }
    }

    /// «Батыр kz», «Qaisar tv»: how a channel is called, and no surname.
    private static boolean hasSmallTail(String spelling) {
        int at = spelling.lastIndexOf(' ') + 1;
        String tail = spelling.substring(at);
        return at > 0
                && tail.length() <= LONGEST_TAIL
                && tail.chars()
                        .allMatch(c -> c < Letters.LIMIT && Letters.isLatin((char) c) && Character.isLowerCase(c));
    }

    /// `@handle`, `some_name`, `abc123`: found letter by letter.
    static boolean isHandle(String spelling) {
        return spelling.chars().noneMatch(c -> c == ' ')
                && spelling.chars().anyMatch(c -> c == '@' || c == '_' || Character.isDigit(c))
                && spelling.chars().anyMatch(Character::isLetter);
    }

    private static List<String> cut(String spelling) {
        List<String> out = new ArrayList<>();
        String typed = Normalizer.normalize(spelling, Normalizer.Form.NFC).replaceAll("[\\p{Cf}\u0300\u0301]", "");
        for (String part : typed.split("[\\s.,«»\"“”()]+")) {
            String canon = part.isEmpty() ? "" : Canon.of(part);
            if (canon.chars().noneMatch(c -> c < Letters.LIMIT && Letters.isLetter((char) c))) {
                continue;
            }
            if (!out.isEmpty() && Canon.isSon(canon)) {
                out.add(out.removeLast() + canon);
            } else {
                out.add(canon);
            }
        }
        return out;
    }

    private static List<String> withoutPatronymic(List<String> typed) {
        List<String> out = new ArrayList<>(typed);
        if (out.size() > 2) {
            out.removeIf(word -> isPatronymic(word) && out.size() > 2);
        }
        return out;
    }

    /// A given name with the patronymic is the person possibly, in either language's form: «Талғатұлы», «Талгатович».
    private void patronymic(WatchedName name, List<String> typed, List<String> words, BiConsumer<Form, Entry> found) {
        for (int i = 1; i < typed.size(); i++) {
            String word = typed.get(i);
            if (isPatronymic(word) && !words.contains(word) && typed.get(i - 1).length() > 1) {
                Gender gender = word.endsWith("а") || word.endsWith("зы") ? Gender.FEMALE : Gender.MALE;
                Entry entry = new Entry.Near(name, lexicon.forms(typed.get(i - 1), gender), true);
                for (String form : patronymics(word, gender)) {
                    Form.surname(form, gender).forEach(known -> found.accept(known, entry));
                }
            }
        }
    }

    private static List<String> patronymics(String word, Gender gender) {
        boolean woman = gender == Gender.FEMALE;
        String father = Canon.father(word);
        if (!father.equals(word)) {
            char last = father.charAt(father.length() - 1);
            boolean soft = Letters.isVowel(last) || last == 'й' || last == 'ь';
            String stem = soft ? father.substring(0, father.length() - 1) + "е" : father + "о";
            return List.of(word, stem + (woman ? "вна" : "вич"));
        }
        String son = woman ? "қызы" : "ұлы";
        int end = word.length() - (word.endsWith("вич") || word.endsWith("вна") ? 4 : 0);
        return end > 2 && end < word.length() ? List.of(word, word.substring(0, end) + son) : List.of(word);
    }

    static boolean isPatronymic(String word) {
        return word.endsWith("вич")
                || word.endsWith("вна")
                || word.endsWith("ична")
                || word.endsWith("ьич")
                || !Canon.father(word).equals(word);
    }

    /// Whether another spelling is a person's name rather than a pseudonym.
    private boolean isPerson(List<String> words, WatchedName name) {
        for (String word : words) {
            if (lexicon.knows(word) || isSurname(word)) {
                return true;
            }
        }
        Spelling spelling = new Spelling();
        for (String mine : withoutPatronymic(cut(name.name()))) {
            for (String word : words) {
                if (spelling.compare(mine, mine.length(), word) && spelling.cost(word.length()) <= Spelling.STEP) {
                    return true;
                }
            }
        }
        return false;
    }

    private void pseudonym(WatchedName name, List<String> words, BiConsumer<Form, Entry> found) {
        List<Form> rest = new ArrayList<>();
        for (String word : words.subList(1, words.size())) {
            rest.add(Form.surname(word, null).getFirst());
        }
        Entry entry = new Entry.Rest(name, List.copyOf(rest));
        Form.surname(words.getFirst(), null).forEach(form -> found.accept(form, entry));
    }

    private void person(WatchedName name, List<String> typed, String father, BiConsumer<Form, Entry> found) {
        List<String> words = withoutSecondInitials(typed);
        String first = words.getFirst();
        String last = words.getLast();
        boolean firstGiven = lexicon.knows(first);
        boolean lastGiven = lexicon.knows(last);
        boolean initial = first.length() == 1 || last.length() == 1;
        boolean surnameFirst = initial ? first.length() > 1 : lastGiven && !firstGiven;
        boolean surnameLast = initial
                ? last.length() > 1
                : firstGiven && !lastGiven || firstGiven == lastGiven && isSurname(last) && !isSurname(first);
        if (!surnameFirst) {
            reading(name, first, last, father, found);
        }
        if (!surnameLast && !first.equals(last)) {
            reading(name, last, first, father, found);
        }
    }

    /// «Досжанова М. Е.»: the first initial is that of the given name.
    private static List<String> withoutSecondInitials(List<String> words) {
        List<String> out = new ArrayList<>();
        for (String word : words) {
            if (word.length() > 1 || out.stream().noneMatch(other -> other.length() == 1)) {
                out.add(word);
            }
        }
        return out.size() > 1 ? out : words;
    }

    private void reading(WatchedName name, String given, String surname, String father, BiConsumer<Form, Entry> found) {
        Gender bySurname = genderOf(surname);
        List<Form> forms = given(given, bySurname);
        Gender byGiven = lexicon.gender(given);
        Gender gender = byGiven != null ? byGiven : bySurname;
        if (gender == null && !lexicon.knows(given) && (given.endsWith("а") || given.endsWith("я"))) {
            gender = Gender.FEMALE;
        }
        Entry entry = new Entry.Given(name, given.indexOf('-') > 0 ? withJoined(forms) : forms, father);
        for (String spelling : lexicon.roots().spellings(surname)) {
            Form.surname(spelling, gender).forEach(form -> found.accept(form, entry));
        }
        for (String spelling : lexicon.roots().kindred(surname)) {
            Entry perhaps = new Entry.Near(name, forms, false);
            Form.surname(spelling, gender).forEach(form -> found.accept(form, perhaps));
        }
        halves(name, surname, gender, forms, found);
    }

    /// Most names have one spelling, and share the forms of the list.
    private List<Form> given(String canon, @Nullable Gender bearer) {
        List<String> spellings = lexicon.roots().spellings(canon);
        return spellings.size() == 1
                ? lexicon.forms(canon, bearer)
                : spellings.stream()
                        .flatMap(spelling -> lexicon.forms(spelling, bearer).stream())
                        .distinct()
                        .toList();
    }

    /// Магомед-Эмин is Магомедэмин, too.
    private static List<Form> withJoined(List<Form> forms) {
        List<Form> out = new ArrayList<>(forms);
        forms.forEach(form -> out.add(new Form(form.canon().replace("-", ""), form.pattern())));
        return List.copyOf(out);
    }

    /// The press calls her of two surnames by one.
    private static void halves(
            WatchedName name,
            String surname,
            @Nullable Gender gender,
            List<Form> given,
            BiConsumer<Form, Entry> found) {
        if (surname.indexOf('-') > 0) {
            Entry entry = new Entry.Near(name, given, false);
            for (String half : surname.split("-")) {
                if (half.length() > SHORTEST_HALF) {
                    Form.surname(half, gender).forEach(form -> found.accept(form, entry));
                }
            }
        }
    }

    private static @Nullable Gender genderOf(String surname) {
        String end = surname.length() > 4 ? surname.substring(surname.length() - 3) : surname;
        return switch (end) {
            case "ова", "ева", "ина", "ына", "кая" -> Gender.FEMALE;
            case "кий" -> Gender.MALE;
            default -> {
                boolean man = end.endsWith("ов") || end.endsWith("ев") || end.endsWith("ин");
                boolean son = !Canon.father(surname).equals(surname);
                boolean daughter = son && end.endsWith("зы");
                yield daughter ? Gender.FEMALE : son || man && surname.length() > 4 ? Gender.MALE : null;
            }
        };
    }

    private static boolean isSurname(String word) {
        return genderOf(word) != null
                || word.length() > 4
                        && (word.endsWith("ко")
                                || word.endsWith("ук")
                                || word.endsWith("юк")
                                || word.endsWith("ян")
                                || word.endsWith("дзе")
                                || word.endsWith("швили")
                                || word.endsWith("ых")
                                || word.endsWith("их"));
    }
}
