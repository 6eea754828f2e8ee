package org.dabyl.feeds.classify.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dabyl.feeds.classify.people.Option.Name;
import org.dabyl.feeds.classify.text.ArticleText;
import org.dabyl.feeds.classify.text.Language;

/// Makes the options of a mention from the readings of its words: given name and surname must agree in case and
/// gender.
///
/// In Kazakh only the last word is inflected; in Russian all are. For one article, one thread.
final class OptionMaker {
    private static final int MOST = 12;
    private static final int LESS = 6;

    /// «Ақжол Мәжитовтің», where the lists know a woman's name: unlikely, and yet likelier than no case at all.
    private static final int ODD = -4;

    /// The prepositional case stands behind a preposition only.
    private static final int UNASKED = -6;

    private final Language language;

    OptionMaker(Language language) {
        this.language = language;
    }

    /// A word of a name as it stands in the text, with the nominatives that its readings made of it: many readings of
    /// a word make the same. For one thread.
    static final class Part {
        private final NameWord word;
        private final ArticleText article;
        private final int start;
        private final int end;
        private final Generation generation;
        private List<Nominative> made = List.of();

        /// Latin letters are below.
        private static final char LATIN = 0x250;

        private record Nominative(int cut, String add, Name name) {}

        /// @param start where it starts in the article's text
        /// @param generation what stands behind it: «Абишев-старший»
        Part(NameWord word, ArticleText article, int start, int end, Generation generation) {
            this.generation = generation;
            this.word = word;
            this.article = article;
            this.start = start;
            this.end = end;
        }

        /// One without anything behind it.
        Part(NameWord word, ArticleText article, int start, int end) {
            this(word, article, start, end, Generation.NONE);
        }

        NameWord word() {
            return word;
        }

        /// Whether Latin letters stand for Cyrillic ones in it, or are all spelled so: then its readings make other
        /// nominatives of it than of its normal form.
        boolean isMixed() {
            String norm = word.norm();
            boolean mixed = norm.length() != end - start;
            for (int i = start; i < end && !mixed; i++) {
                mixed = article.text().charAt(i) < LATIN && norm.charAt(i - start) >= LATIN;
            }
            return mixed;
        }

        String surface() {
            return article.text().substring(start, end);
        }

        Name nominative(Reading reading) {
            for (Nominative known : made) {
                if (known.cut == reading.cut() && known.add.equals(reading.add())) {
                    return known.name;
                }
            }
            Name name = generation.behind(capitalized(reading.nominative(surface())));
            if (made.isEmpty()) {
                made = new ArrayList<>(2);
            }
            made.add(new Nominative(reading.cut(), reading.add(), name));
            return name;
        }
    }

    /// @param surnameLast whether the surname stands after the given name
    List<Option> full(Part given, Part surname, boolean surnameLast, boolean plural, Asked around) {
        List<Option> out = new ArrayList<>();
        boolean kazakh = language == Language.KK;
        for (Reading g : given.word().asGiven()) {
            for (Reading s : surname.word().any()) {
                boolean agree = agree(g, s);
                boolean odd = surname.word().strong()
                        && s.weight() <= RussianForms.RARE
                        && s.cut() == 0
                        && language == Language.RU;
                if (kazakh && (surnameLast ? g : s).cut() > 0 || s.plural() != plural || !agree && !kazakh || odd) {
                    continue;
                }
                int cases = kazakh ? (surnameLast ? s : g).cases() : g.cases() & s.cases();
                if (cases != 0 || s.plural()) {
                    int less = (agree ? 0 : ODD) + (cases == 0 ? ODD : 0) - (seemsBent(given, g) ? 1 : 0);
                    add(out, given, g, surname, s, cases == 0 ? g.cases() : cases, less, around);
                }
            }
        }
        if (language == Language.RU) {
            byHerSurname(given, surname, around, out);
            halfDeclined(given, surname, plural, around, out);
        }
        if (out.isEmpty()) {
            undeclined(given, surname, around, out);
        }
        return best(out);
    }

    /// «Ноху», «Секлете»: few given names end so in the nominative.
    private boolean seemsBent(Part given, Reading g) {
        String norm = given.word().norm();
        return language == Language.RU
                && !given.word().isGiven()
                && g.cut() == 0
                && norm.length() > 3
                && "уюе".indexOf(norm.charAt(norm.length() - 1)) >= 0;
    }

    /// «Мерею Серову» where a case is asked for that the list's Мерей does not have: Мерея, whom the list
    /// does not know.
    private void byHerSurname(Part given, Part surname, Asked around, List<Option> out) {
        if (around.cases() != Cases.ACC) {
            return;
        }
        for (Option option : out) {
            if ((option.cases() & Cases.ACC) != 0) {
                return;
            }
        }
        for (Reading g : given.word().any()) {
            for (Reading s : surname.word().any()) {
                boolean hers = g.cut() == 1
                        && !g.add().isEmpty()
                        && (g.cases() & s.cases() & Cases.ACC) != 0
                        && s.gender() == Gender.FEMALE
                        && !s.plural();
                if (hers) {
                    add(out, given, g, surname, s, Cases.ACC, 1, around);
                }
            }
        }
    }

    /// «Маруа Ескендирову»: a woman's given name that stays as it is, and a surname that bends; «Толкын
    /// Сериккызы»: a man's as well, where the surname says that it is a woman's.
    private void halfDeclined(Part given, Part surname, boolean plural, Asked around, List<Option> out) {
        for (Reading g : out.isEmpty() ? given.word().any() : given.word().asGiven()) {
            for (Reading s : surname.word().any()) {
                boolean stays = s.cut() + s.add().length() == 0;
                boolean fits = g.cut() == 0
                        && s.gender() == Gender.FEMALE
                        && (g.gender() == Gender.FEMALE || stays || out.isEmpty() && g.gender() != Gender.MALE)
                        && s.weight() > 5
                        && s.plural() == plural;
                if (fits && stays) {
                    int weight = g.weight() + s.weight();
                    out.add(option(
                            given.nominative(g), surname.nominative(s), Gender.FEMALE, s.cases(), weight, around));
                } else if (fits) {
                    add(out, given, g, surname, s, s.cases(), 0, around);
                }
            }
        }
    }

    /// «Ермека Нарымбай»: some outlets leave a man's surname as it is.
    private void undeclined(Part given, Part surname, Asked around, List<Option> out) {
        Name stays = surname.generation.behind(capitalized(surname.surface()));
        for (Reading g : given.word().asGiven()) {
            out.add(option(given.nominative(g), stays, g.gender(), g.cases(), g.weight(), around));
        }
    }

    /// A name of which one part alone bends.
    List<Option> bending(Part given, Name surname, Asked around) {
        List<Option> out = new ArrayList<>();
        for (Reading g : given.word().asGiven()) {
            if (!g.plural()) {
                out.add(option(given.nominative(g), surname, g.gender(), g.cases(), g.weight(), around));
            }
        }
        return best(out);
    }

    private static boolean agree(Reading g, Reading s) {
        return s.gender() == Gender.UNKNOWN || g.gender() == Gender.UNKNOWN || g.gender() == s.gender();
    }

    private void add(
            List<Option> out, Part given, Reading g, Part surname, Reading s, int cases, int more, Asked around) {
        Gender gender = g.gender() == Gender.UNKNOWN ? s.gender() : g.gender();
        int tail = given.word().isGiven() ? 0 : given.word().tail() && gender != Gender.FEMALE ? 1 : 0;
        int weight = g.weight() + s.weight() + tail + more;
        out.add(option(given.nominative(g), surname.nominative(s), gender, cases, weight, around));
    }

    /// A surname alone, or after initials.
    List<Option> surname(Name initials, Part surname, Asked around) {
        List<Option> out = new ArrayList<>();
        for (Reading s : surname.word().any()) {
            if (!s.plural()) {
                out.add(option(initials, surname.nominative(s), s.gender(), s.cases(), s.weight(), around));
            }
        }
        return best(out);
    }

    /// A given name alone.
    List<Option> given(Part given, Asked around) {
        List<Option> out = new ArrayList<>();
        for (Reading g : given.word().asGiven()) {
            out.add(option(given.nominative(g), Name.NONE, g.gender(), g.cases(), g.weight(), around));
        }
        for (Reading s : given.word().any()) {
            if (!s.plural()) {
                out.add(option(Name.NONE, given.nominative(s), s.gender(), s.cases(), s.weight() - LESS, around));
            }
        }
        return best(out);
    }

    /// What the neighbours ask for counts where case and gender both fit.
    private Option option(Name given, Name surname, Gender gender, int cases, int weight, Asked around) {
        boolean agrees = gender.agrees(around.gender());
        int weighed = agrees ? weight : weight - 2;
        if (around.cases() != 0) {
            boolean fits = agrees && (cases & around.cases()) != 0;
            weighed += fits ? around.weight() : -around.weight();
        }
        if (language == Language.RU && cases == Cases.LOC && (around.cases() & Cases.LOC) == 0) {
            weighed += UNASKED;
        }
        return new Option(given, surname, gender, cases, weighed);
    }

    private static List<Option> best(List<Option> options) {
        if (options.size() > 1) {
            options.sort((a, b) -> Integer.compare(b.weight(), a.weight()));
        }
        return options.size() > MOST ? options.subList(0, MOST) : options;
    }

    /// «АБИШЕВ» as «Абишев», «НҰР-СҰЛТАН» as «Нұр-Сұлтан»; anything else as it stands.
    static String capitalized(String word) {
        if (word.length() < 2
                || Character.toUpperCase(word.charAt(1)) != word.charAt(1)
                || !word.equals(word.toUpperCase(Locale.ROOT))) {
            return word;
        }
        StringBuilder out = new StringBuilder(word.toLowerCase(Locale.ROOT));
        for (int i = 0; i < out.length(); i++) {
            if (i == 0 || out.charAt(i - 1) == '-') {
                out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
            }
        }
        return out.toString();
    }
}
