package org.dabyl.feeds.classify.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dabyl.config.watch.Place;
import org.dabyl.config.watch.PlaceSpelling;
import org.dabyl.config.watch.PlaceSpelling.Script;
import org.dabyl.config.watch.Places;
import org.dabyl.feeds.classify.text.Folding;

/// Every form of every place's name, by its first word: one lookup tells whether a place may start at a token.
///
/// Keys are normal forms with the Kazakh letters russified, so that both keyboards find the same place. Immutable.
final class PlaceIndex {
    private static final char FIRST_CYRILLIC = 0x400;
    /// «Алмалинское РУП», «в Медеуском РУВД»: the police of a district are called by it.
    private static final List<String> POLICE_OF_DISTRICTS = List.of("руп", "рувд", "ровд", "роп");

    private final WordFilter names = new WordFilter(21);
    private final WordFilter small = new WordFilter(19);
    /// The same for names in Latin letters, of which there are few: tables that stay near the processor.
    private final WordFilter latinNames = new WordFilter(17);

    private final WordFilter smallLatin = new WordFilter(13);
    private final Set<String> unsureLatin = new HashSet<>();
    /// Places whose Latin spellings the gazetteer lists.
    private final Set<Place> latinListed = new HashSet<>();
    /// Places whose Kazakh spellings the gazetteer lists.
    private final Set<Place> kazakhListed = new HashSet<>();
    /// Towns and villages with their regions: «Талғар аудандық соты» sits in Талғар.
    private final Set<String> centres = new HashSet<>();
    private final Map<String, List<Entry>> byFirstWord = new HashMap<>(1 << 17);

    /// A name that starts with the word.
    ///
    /// @param cases what the first word's form can be, for names of one word
    /// @param rest the forms of each further word
    record Entry(PlaceSpelling spelling, int cases, List<Map<String, Integer>> rest) {
        int words() {
            return rest.size() + 1;
        }

        Place place() {
            return spelling.place();
        }
    }

    PlaceIndex(Places places) {
        places.spellings().stream()
                .filter(spelling -> spelling.script() == Script.LATIN && spelling.needsContext())
                .forEach(spelling -> unsureLatin.add(Folding.norm(spelling.text())));
        for (PlaceSpelling spelling : places.spellings()) {
            if (spelling.script() == Script.LATIN) {
                latinListed.add(spelling.place());
            } else if (spelling.script() == Script.KAZAKH) {
                kazakhListed.add(spelling.place());
            }
        }
        places.spellings().stream()
                .filter(spelling ->
                        spelling.script() == Script.KAZAKH && spelling.place().isSettlement())
                .forEach(spelling -> centres.add(centre(spelling, Folding.norm(spelling.text()))));
        for (PlaceSpelling spelling : places.spellings()) {
            add(spelling);
        }
        byFirstWord.replaceAll((_, entries) -> List.copyOf(entries));
        byFirstWord.forEach((word, entries) -> {
            filter(word, true).add(word);
            if (entries.stream().anyMatch(PlaceIndex::startsSmall)) {
                filter(word, false).add(word);
            }
        });
    }

    private static String centre(PlaceSpelling spelling, String name) {
        return spelling.place().region() + '|' + key(name);
    }

    /// Whether the name may start with a small letter: an adjective, a resident, «область Абай», a region.
    private static boolean startsSmall(Entry entry) {
        boolean derived = (entry.cases & ~(Case.ADJECTIVE | Case.RESIDENT)) == 0;
        return derived || !entry.rest.isEmpty();
    }

    /// Whether the word, written so, can start a name at all; most words cannot.
    boolean mayStart(String key, boolean capital) {
        return filter(key, capital).mayHold(key);
    }

    private WordFilter filter(String key, boolean capital) {
        boolean latin = !key.isEmpty() && key.charAt(0) < FIRST_CYRILLIC;
        return capital ? latin ? latinNames : names : latin ? smallLatin : small;
    }

    List<Entry> startingWith(String key) {
        return byFirstWord.getOrDefault(key, List.of());
    }

    /// The key of a word: its normal form, russified.
    static String key(String norm) {
        return Folding.russified(norm);
    }

    private void add(PlaceSpelling spelling) {
        String[] words = Folding.norm(spelling.text()).split(" ");
        switch (spelling.script()) {
            case RUSSIAN -> russian(spelling, words);
            case ADJECTIVE -> adjective(spelling, words[0]);
            case KAZAKH -> kazakh(spelling, words);
            case LATIN -> latin(spelling, Folding.norm(spelling.text()));
        }
        spelling.forms().forEach(form -> put(spelling, Folding.norm(form), Case.ANY, List.of()));
    }

    private void russian(PlaceSpelling spelling, String[] words) {
        List<Map<String, Integer>> forms = new ArrayList<>();
        boolean upper = spelling.text().equals(spelling.text().toUpperCase(java.util.Locale.ROOT));
        boolean fixed = words[0].equals("имени") || upper;
        for (String word : words) {
            forms.add(keyed(word, fixed ? Map.of(word, Case.ANY) : bent(word)));
        }
        putAll(spelling, forms);
        if (upper) {
            KazakhForms.of(words[0] + "-").forEach((form, cases) -> put(spelling, form, cases, List.of()));
        }
        latinOf(spelling, words);
        if (words.length == 1 && !spelling.needsContext()) {
            boolean town = spelling.place().kind() == Place.Kind.CITY
                    && !spelling.place().foreign();
            boolean own = spelling.place().isSettlement() && !kazakhListed.contains(spelling.place());
            if (town || own) {
                kazakhEndings(spelling, words[0]);
            }
        }
    }

    /// What the name gives letter by letter; an ambiguous one only where no Latin spelling is listed.
    private void latinOf(PlaceSpelling spelling, String[] words) {
        boolean settlement = spelling.place().isSettlement();
        if (spelling.needsContext() && (latinListed.contains(spelling.place()) || !settlement)
                || words.length > 1 && !settlement) {
            return;
        }
        LatinForms.of(String.join(" ", words)).stream()
                .filter(form -> !unsureLatin.contains(form))
                .forEach(form -> latin(spelling, form));
    }

    /// «Балхашта», «Уральскіде», «Загребте»: a Kazakh article that writes the place as Russian does.
    private void kazakhEndings(PlaceSpelling spelling, String word) {
        KazakhForms.of(word).forEach((form, cases) -> {
            if (cases != Case.BARE) {
                put(spelling, form, cases, List.of());
            }
        });
    }

    private static Map<String, Integer> bent(String word) {
        Map<String, Integer> forms = new HashMap<>(RussianForms.of(word));
        if (word.equals("область")) {
            RussianForms.adjective("областной")
                    .forEach((form, _) -> forms.merge(form, Case.ADJECTIVE, (a, b) -> a | b));
        }
        if (word.equals("район")) {
            Map.of("р-н", 1 | 8, "р-на", 2, "р-не", 32, "р-ну", 4).forEach(forms::put);
            POLICE_OF_DISTRICTS.forEach(police -> forms.put(police, Case.ANY));
        }
        return forms;
    }

    private void adjective(PlaceSpelling spelling, String word) {
        if (word.endsWith("қ")) {
            put(spelling, word, Case.ADJECTIVE, List.of());
            return;
        }
        if (word.endsWith("ца")) {
            bent(word).forEach((form, _) -> put(spelling, form, Case.ADJECTIVE, List.of()));
            return;
        }
        if (word.endsWith("анин")) {
            RussianForms.residentsAnin(word).forEach((form, cases) -> put(spelling, form, cases, List.of()));
            return;
        }
        RussianForms.adjective(word).forEach((form, _) -> put(spelling, form, Case.ADJECTIVE, List.of()));
        RussianForms.residents(word).forEach((form, cases) -> put(spelling, form, cases, List.of()));
    }

    private void kazakh(PlaceSpelling spelling, String[] words) {
        List<Map<String, Integer>> forms = new ArrayList<>();
        for (int i = 0; i < words.length - 1; i++) {
            forms.add(Map.of(key(words[i]), Case.BARE));
        }
        String last = words[words.length - 1];
        Map<String, Integer> endings = new HashMap<>(KazakhForms.of(last));
        if (last.equals("ауданы") && !centres.contains(centre(spelling, words[0]))) {
            endings.put("аудандық", Case.ADJECTIVE);
        } else if (last.equals("облысы")) {
            endings.put("облыстық", Case.ADJECTIVE);
        }
        if (spelling.text().length() <= 3) {
            endings.putAll(KazakhForms.of(last + "-"));
        }
        forms.add(keyed(last, endings));
        putAll(spelling, forms);
        if (!spelling.needsContext() && !spelling.text().endsWith(" ауданы")) {
            latinOf(spelling, words);
        }
        if (words.length == 2 && last.equals("ауданы")) {
            LatinForms.of(words[0]).forEach(form -> latin(spelling, form + " district"));
        }
    }

    private void latin(PlaceSpelling spelling, String text) {
        String[] words = text.split(" ");
        List<Map<String, Integer>> forms = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            boolean last = i == words.length - 1;
            forms.add(last ? Map.of(words[i], Case.BARE, words[i] + "'s", Case.GENITIVE) : Map.of(words[i], Case.BARE));
        }
        putAll(spelling, forms);
    }

    private static Map<String, Integer> keyed(String word, Map<String, Integer> forms) {
        Map<String, Integer> out = new HashMap<>();
        forms.forEach((form, cases) -> out.merge(key(form), cases, (a, b) -> a | b));
        out.putIfAbsent(key(word), Case.BARE);
        return Map.copyOf(out);
    }

    private void putAll(PlaceSpelling spelling, List<Map<String, Integer>> forms) {
        List<Map<String, Integer>> rest = List.copyOf(forms.subList(1, forms.size()));
        forms.getFirst().forEach((form, cases) -> put(spelling, form, cases, rest));
    }

    private void put(PlaceSpelling spelling, String form, int cases, List<Map<String, Integer>> rest) {
        List<Entry> entries = byFirstWord.computeIfAbsent(key(form), _ -> new ArrayList<>(1));
        for (Entry entry : entries) {
            if (entry.place().equals(spelling.place())
                    && entry.cases() == cases
                    && entry.rest().equals(rest)) {
                return;
            }
        }
        entries.add(new Entry(spelling, cases, rest));
    }
}
