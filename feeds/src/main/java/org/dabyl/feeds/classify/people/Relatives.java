package org.dabyl.feeds.classify.people;

import java.util.List;
import java.util.Optional;
import org.dabyl.feeds.classify.text.ArticleText;
import org.dabyl.feeds.classify.text.Token;

/// The surname of somebody whom the article names by the given name alone, as the husband, sister or son of somebody
/// whom it names in full: «Сауле Ахметову отпустили, её муж Данияр остаётся в полиции».
///
/// It is a guess: not every wife has her husband's name. For one article, one thread.
final class Relatives {
    /// So many words may stand between the word of kin and the name of the one whose kin it is: «сына активиста».
    private static final int TITLES = 3;
    private static final String[] POSSESSIVE = {"ов", "ев", "ин", "ын"};
    private static final String[] LATIN = {"ov", "ev", "yev", "in"};

    private final ArticleWords words;
    private final List<Token> tokens;

    Relatives(ArticleText article, ArticleWords words) {
        this.words = words;
        this.tokens = article.tokens();
    }

    /// The whole name that somebody may have, if a relative's surname tells it.
    ///
    /// @param drafts everybody's of the article who has a surname, in the order of the text
    Optional<String> name(Grouping.Group group, List<Owner> drafts) {
        Option who = group.best();
        for (Draft draft : group.drafts()) {
            Optional<Owner> owner = owner(draft, drafts);
            if (owner.isPresent()) {
                String given = who.name();
                return Optional.of(given + " " + surname(owner.get().surname(), who.gender()));
            }
        }
        return Optional.empty();
    }

    /// Somebody who is named with a surname.
    record Owner(int first, int last, String surname) {}

    private Optional<Owner> owner(Draft draft, List<Owner> owners) {
        int first = draft.first();
        if (isKin(first - 1)) {
            return before(first - 1, owners);
        }
        for (Owner owner : owners) {
            boolean behind = owner.last() == first && isKinOf(owner);
            boolean beside = draft.last() + 1 < tokens.size()
                    && tokens.get(draft.last()).isMark(',')
                    && isKin(draft.last() + 1)
                    && owner.first() - draft.last() <= TITLES + 1
                    && owner.first() > draft.last() + 1;
            if (behind || beside) {
                return Optional.of(owner);
            }
        }
        return Optional.empty();
    }

    /// «её муж Данияр»: the one named last before, in this sentence or the one before it.
    private Optional<Owner> before(int kin, List<Owner> owners) {
        int sentence = tokens.get(kin).sentence();
        return owners.stream()
                .filter(owner -> owner.last() <= kin
                        && sentence - tokens.get(owner.first()).sentence() <= 1)
                .reduce((_, later) -> later);
    }

    /// «сына активиста Асета Абишева»
    private boolean isKinOf(Owner owner) {
        for (int i = owner.first() - 1; i >= Math.max(0, owner.first() - TITLES); i--) {
            if (!tokens.get(i).isWord()) {
                return false;
            }
            if (isKin(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isKin(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).isWord() && words.is(ListedAs.KIN, tokens.get(at));
    }

    /// The surname as a man or a woman of the family bears it.
    static String surname(String surname, Gender gender) {
        return switch (gender) {
            case MALE -> ofMan(surname);
            case FEMALE -> ofWoman(surname);
            case UNKNOWN -> surname;
        };
    }

    private static String ofMan(String surname) {
        if (surname.endsWith("ская") || surname.endsWith("цкая")) {
            return surname.substring(0, surname.length() - 2) + "ий";
        }
        String man = surname.substring(0, surname.length() - 1);
        boolean womans = surname.endsWith("а") && ends(man, POSSESSIVE) || surname.endsWith("a") && ends(man, LATIN);
        return womans ? man : surname;
    }

    private static String ofWoman(String surname) {
        if (surname.endsWith("ский") || surname.endsWith("цкий")) {
            return surname.substring(0, surname.length() - 2) + "ая";
        }
        return ends(surname, POSSESSIVE) ? surname + "а" : ends(surname, LATIN) ? surname + "a" : surname;
    }

    private static boolean ends(String word, String[] endings) {
        for (String ending : endings) {
            if (word.length() > ending.length() + 2 && word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a name is a given name alone.
    boolean isGivenAlone(Grouping.Group group) {
        return group.best().name().indexOf(' ') < 0
                && group.drafts().stream().allMatch(draft -> draft.last() - draft.first() == 1)
                && words.word(group.drafts().getFirst().first()).isGiven();
    }
}
