package org.dabyl.feeds.classify.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dabyl.feeds.classify.people.Draft.Kind;
import org.dabyl.feeds.classify.people.Option.Name;
import org.dabyl.feeds.classify.people.OptionMaker.Part;
import org.dabyl.feeds.classify.text.ArticleText;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.Token;

/// The surname of several that stands without their given names, and those who stand elsewhere without it: «Братьев
/// Сулейменовых арестовали. Ерлан и Нурлан вышли на митинг».
///
/// A word for a family tells that there are several. Where an article has one such surname, a given name alone that
/// fits is one of them. For one article, one thread.
final class Families {
    private static final int SURE = 10;
    private static final int PLURAL = 3;
    /// In sentences.
    private static final int NEAR = 2;
    /// In the key of all together: nobody else called so is they.
    private static final String ALL = "*";
    private static final Pattern KAZAKH_PLURAL = Pattern.compile(
            "(.{3,}(?:тер|тар|лер|лар|дер|дар))(?:[дн][іыи]ң|[дн][іыи]|ге|ға|ден|дан|нен|нан|де|да|мен|)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final ArticleText article;
    private final ArticleWords words;
    private final List<Token> tokens;
    /// The drafts of such surnames.
    private final List<Draft> joint = new ArrayList<>();
    /// Those of given names that were given one.
    private final Set<Draft> members = Collections.newSetFromMap(new IdentityHashMap<>());

    Families(ArticleText article, ArticleWords words) {
        this.article = article;
        this.words = words;
        this.tokens = article.tokens();
    }

    /// «Братьев», «Ағайынды»: written with a capital it is no part of the name all the same.
    boolean isWord(int token) {
        return token >= 0 && token < tokens.size() && words.is(ListedAs.FAMILY, tokens.get(token));
    }

    private boolean isWordBeside(int token, int at) {
        return isWord(token) && tokens.get(token).sentence() == tokens.get(at).sentence();
    }

    /// Whether a capital word is the surname of a family whose given names do not stand beside it.
    boolean isSurname(int at) {
        boolean told = isWordBeside(at - 1, at)
                || isFatherAndSon(at)
                || article.language() == Language.EN && isWordBeside(at + 1, at);
        // Asked of every capital word, of which next to none stands beside a word for a family.
        if (!told) {
            return false;
        }
        NameWord word = words.word(at);
        if (word.isGiven()
                || word.norm().endsWith("'s")
                || isNamed(at - 1)
                || isCapital(at + 1) && !isWord(at + 1)
                || isListed(at + 1)) {
            return false;
        }
        return isPlural(at) || word.mayBeName() && word.strong() == (article.language() == Language.EN);
    }

    /// “Aset Abishev's family”: the given name stands before.
    private boolean isNamed(int at) {
        return isCapital(at) && words.word(at).isGiven();
    }

    /// Whether its ending tells that there are several.
    private boolean isPlural(int at) {
        return words.word(at).any().stream().anyMatch(Reading::plural)
                || article.language() == Language.KK
                        && KAZAKH_PLURAL.matcher(words.word(at).norm()).matches();
    }

    private boolean isCapital(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).isCapital();
    }

    /// «братьев Асета и Марата»: their given names follow.
    private boolean isListed(int at) {
        return at < tokens.size()
                && (words.isAnd(tokens.get(at)) || tokens.get(at).isMark(','))
                && isCapital(at + 1)
                && words.word(at + 1).isGiven();
    }

    /// «Отец и сын Ахметовы»
    private boolean isFatherAndSon(int at) {
        return at >= 3 && isKin(at - 1) && words.isAnd(tokens.get(at - 2)) && isKin(at - 3);
    }

    private boolean isKin(int at) {
        Cue cue = tokens.get(at).isWord() ? words.cue(tokens.get(at)) : null;
        return cue != null && cue.role() == Role.RELATIVE;
    }

    /// The family, as one who is called by the surname in the plural.
    Draft draft(int at, boolean loud) {
        int cases = 0;
        for (Reading reading : words.word(at).any()) {
            cases |= reading.plural() ? reading.cases() : 0;
        }
        String name = plural(at);
        Name ofAll = new Name(name, Name.of(name).key() + ALL);
        Option option = new Option(Name.NONE, ofAll, Gender.UNKNOWN, cases == 0 ? Cases.ANY : cases, SURE);
        Draft draft = Draft.of(at, at + 1, List.of(option), Kind.SURNAME, true, loud);
        joint.add(draft);
        return draft;
    }

    /// «Сулейменовы», «Дудинские», «Сүлейменовтер»; a name that stays as it is stays so.
    private String plural(int at) {
        String singular = singular(at);
        return switch (article.language()) {
            case RU -> !isPlural(at) ? singular : singular.endsWith("ий") ? cut(singular, 1) + "е" : singular + "ы";
            case KK -> {
                Matcher several = KAZAKH_PLURAL.matcher(surface(at));
                yield several.matches() ? several.group(1) : singular;
            }
            case EN -> singular;
        };
    }

    /// The surname as a man of the family bears it.
    private String singular(int at) {
        Part part = words.part(at);
        for (Reading reading : part.word().any()) {
            if (reading.plural() && reading.add().isEmpty()) {
                return part.nominative(reading).text();
            }
        }
        Matcher several = KAZAKH_PLURAL.matcher(surface(at));
        return article.language() == Language.KK && several.matches() ? cut(several.group(1), PLURAL) : surface(at);
    }

    private String surface(int at) {
        return OptionMaker.capitalized(words.part(at).surface());
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    /// The drafts, each given name that stands alone with the surname of the one family of the article.
    List<Draft> named(List<Draft> drafts) {
        Set<String> surnames = new HashSet<>();
        joint.forEach(draft -> surnames.add(draft.options().getFirst().surnameKey()));
        if (surnames.size() != 1) {
            return drafts;
        }
        String surname = singular(joint.getFirst().first());
        List<Draft> out = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            boolean alone = draft.kind() == Kind.GIVEN && draft.sure() && isNear(draft);
            out.add(alone && words.word(draft.first()).isGiven() ? named(draft, surname) : draft);
        }
        return out;
    }

    /// A list tells of many; who is named so in another of its entries is nobody of the family.
    private boolean isNear(Draft draft) {
        int sentence = tokens.get(draft.first()).sentence();
        return joint.stream()
                .anyMatch(family -> Math.abs(tokens.get(family.first()).sentence() - sentence) <= NEAR);
    }

    private Draft named(Draft draft, String surname) {
        List<Option> options = new ArrayList<>();
        for (Option option : draft.options()) {
            if (!option.given().isEmpty()) {
                Name own = Name.of(Relatives.surname(surname, option.gender()));
                options.add(new Option(option.given(), own, option.gender(), option.cases(), option.weight()));
            }
        }
        if (options.isEmpty()) {
            return draft;
        }
        Draft member = Draft.of(draft.first(), draft.last(), options, Kind.SHARED, true, draft.loud());
        members.add(member);
        return member;
    }

    /// Whether the draft is a family's surname.
    boolean isJoint(Draft draft) {
        return joint.contains(draft);
    }

    /// Whether somebody of that surname is one of the family that the draft stands for.
    boolean isOne(String surname, Draft family) {
        return Name.of(Relatives.surname(surname, Gender.MALE))
                .key()
                .equals(Name.of(Relatives.surname(singular(family.first()), Gender.MALE))
                        .key());
    }

    /// Whether the draft is a given name that was given the family's surname.
    boolean isMember(Draft draft) {
        return members.contains(draft);
    }
}
