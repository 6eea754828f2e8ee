package org.dabyl.feeds.classify.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.dabyl.config.watch.GivenNames;
import org.dabyl.config.watch.GivenNames.Gender;
import org.dabyl.config.watch.GivenNames.GivenName;
import org.jspecify.annotations.Nullable;

/// Whether a word is a given name in some form, in any script. For any thread.
final class GivenLexicon {
    private static final int CACHED = 4096;
    /// Ан is no spelling of Ян.
    private static final int SHORTEST = 3;

    private final Map<Integer, List<Form>> byKey = new HashMap<>();
    private final Map<String, List<Form>> nominatives = new HashMap<>();
    private final Map<String, Gender> genders = new HashMap<>();
    /// The last answers: an article names few people, and many articles the same.
    private final AtomicReferenceArray<@Nullable Answer> answers = new AtomicReferenceArray<>(CACHED);

    private record Answer(String word, boolean latin, int cases) {}

    private final Map<String, Boolean> both = new HashMap<>();
    private final NameRoots roots;

    GivenLexicon(GivenNames names) {
        roots = new NameRoots(names);
        for (GivenName name : names.all()) {
            for (String spelling : name.spellings()) {
                String canon = Canon.of(spelling);
                Gender other = genders.putIfAbsent(canon, name.gender());
                if (other != null && other != name.gender()) {
                    both.put(canon, true);
                }
            }
        }
        for (String canon : genders.keySet()) {
            List<Form> forms = Form.given(canon, both.containsKey(canon) ? null : genders.get(canon));
            nominatives.put(canon, forms);
            for (Form form : forms) {
                byKey.computeIfAbsent(form.key(), key -> new ArrayList<>(1)).add(form);
            }
        }
        names.all().forEach(this::join);
    }

    /// Who is watched as Александр is found as Олександр and Alexander, too: the other spellings of the list.
    private void join(GivenName name) {
        List<String> spellings = name.spellings().stream().map(Canon::of).toList();
        for (String canon : spellings) {
            List<Form> forms = new ArrayList<>(nominatives.getOrDefault(canon, List.of()));
            for (String other : spellings) {
                nominatives.getOrDefault(other, List.of()).stream()
                        .filter(form -> isOther(canon, other, form, forms))
                        .forEach(forms::add);
            }
            nominatives.put(canon, List.copyOf(forms));
        }
    }

    /// Адиль declines otherwise than Әділ, though they are spelled alike.
    private static boolean isOther(String canon, String other, Form form, List<Form> forms) {
        Spelling spelling = new Spelling();
        return !forms.contains(form) && (declinesFurther(form, forms) || isFar(spelling, canon, other));
    }

    private static boolean declinesFurther(Form form, List<Form> forms) {
        return forms.stream()
                .noneMatch(mine -> mine.pattern()
                        .endings()
                        .keySet()
                        .containsAll(form.pattern().endings().keySet()));
    }

    private static boolean isFar(Spelling spelling, String canon, String other) {
        return !spelling.compare(canon, canon.length(), other) || spelling.cost(other.length()) > 1;
    }

    /// The roots of names that are spelled unlike.
    NameRoots roots() {
        return roots;
    }

    /// The cases in which a word may be a given name; 0 where it is none.
    int cases(String word, Spelling spelling) {
        int place = word.hashCode() & (CACHED - 1);
        Answer known = answers.get(place);
        if (known != null && known.latin() == spelling.isLatin() && known.word().equals(word)) {
            return known.cases();
        }
        int cases = find(word, spelling);
        answers.set(place, new Answer(word, spelling.isLatin(), cases));
        return cases;
    }

    private int find(String word, Spelling spelling) {
        int cases = 0;
        for (Form form : near(word)) {
            int fit = form.fit(word, spelling);
            cases |= fit >= 0 && Form.cost(fit) <= 1 ? Form.cases(fit) : 0;
        }
        return cases;
    }

    /// Whether a word may be a listed woman's name in the nominative or the accusative.
    boolean isWoman(String word) {
        String stem = word.substring(0, word.length() - 1);
        return isWomans(word)
                || word.endsWith("у") && isWomans(stem + "а")
                || word.endsWith("ю") && isWomans(stem + "я");
    }

    private boolean isWomans(String canon) {
        return genders.get(canon) == Gender.FEMALE && !both.containsKey(canon);
    }

    /// The listed names of which a word may be a form, or a spelling of one.
    private List<Form> near(String word) {
        SoundKey key = new SoundKey();
        key.read(word.toCharArray(), 0, word.length());
        List<Form> out = new ArrayList<>();
        int tail = 0;
        for (int dropped = 0; dropped < key.size(); dropped++) {
            tail |= dropped == 0 ? 0 : key.sound(dropped) << (4 * (dropped - 1));
            if (Tails.has(tail)) {
                out.addAll(byKey.getOrDefault(key.hash(dropped), List.of()));
            }
        }
        return out;
    }

    /// The forms of a name as somebody typed it; with those of the listed name of which it is a spelling or a form.
    List<Form> forms(String canon, @Nullable Gender bearer) {
        List<Form> listed = nominatives.get(canon);
        if (listed != null) {
            return both.containsKey(canon) && bearer != null ? Form.given(canon, bearer) : listed;
        }
        List<Form> out = new ArrayList<>(Form.given(canon, bearer != null ? bearer : gender(canon)));
        Spelling spelling = new Spelling();
        for (Form form : near(canon)) {
            int fit = form.fit(canon, spelling);
            if (fit >= 0 && Form.cost(fit) <= 1 && Form.cases(fit) != Cases.KAZAKH && !out.contains(form)) {
                out.add(form);
            }
        }
        return out;
    }

    /// Whether a word typed in the nominative is a given name.
    boolean knows(String canon) {
        return genders.containsKey(canon) || nearest(canon) != null;
    }

    /// Of men or of women; null where it may be either's or is not known.
    @Nullable
    Gender gender(String canon) {
        String known = genders.containsKey(canon) ? canon : nearest(canon);
        return known == null || both.containsKey(known) ? null : genders.get(known);
    }

    /// The listed name of which a word is another spelling.
    private @Nullable String nearest(String canon) {
        if (canon.length() < SHORTEST) {
            return null;
        }
        Spelling spelling = new Spelling();
        for (Form form : near(canon)) {
            if (genders.containsKey(form.canon())
                    && spelling.compare(form.canon(), form.canon().length(), canon)
                    && spelling.cost(canon.length()) <= 1) {
                return form.canon();
            }
        }
        return null;
    }
}
