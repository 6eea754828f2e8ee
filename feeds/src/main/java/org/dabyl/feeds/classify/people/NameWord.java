package org.dabyl.feeds.classify.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that can be said of a word written with a capital without looking at its neighbours.
///
/// @param given readings as a given name of the list; empty where it is none
/// @param any readings as any name word, a surname or a given name that no list has
/// @param strong whether it ends as surnames alone do: «Абишеву», «Жаровского», «Кравченко»
/// @param patronymic «Ержановича», «Серікұлы»
/// @param other not a person's name by itself: a country, a month, a party
/// @param common a given name that is an ordinary word as well
/// @param known a surname that the press uses alone
/// @param tail ends as given names of Kazakhstan do, though no list has it: -бек, -гуль
/// @param adjective ends like an adjective made of a place
/// @param cue the role that it tells, where it is such a word
/// @param verb tells what somebody says or what is done to somebody
/// @param keys those of the nominatives that any reading makes of it, each once
record NameWord(
        String norm,
        List<Reading> given,
        List<Reading> any,
        boolean strong,
        boolean patronymic,
        boolean other,
        boolean common,
        boolean known,
        boolean tail,
        boolean adjective,
        @Nullable Cue cue,
        boolean verb,
        List<String> keys) {
    boolean isGiven() {
        return !given.isEmpty();
    }

    /// Whether it may be a listed given name in the nominative, or one that does not decline.
    boolean isGivenAsItStands() {
        for (Reading reading : given) {
            if (reading.cut() == 0) {
                return true;
            }
        }
        return false;
    }

    /// Whether it may be the name of one person.
    boolean mayBeOne() {
        for (Reading reading : any) {
            if (!reading.plural()) {
                return true;
            }
        }
        return false;
    }

    /// Whether no reading finds an ending.
    boolean neverBends() {
        for (Reading reading : any) {
            if (reading.cut() > 0) {
                return false;
            }
        }
        return true;
    }

    /// Whether nothing speaks against its being a name.
    boolean mayBeName() {
        return norm.length() > 1 && cue == null && !verb && (isGiven() || !other);
    }

    /// «Миланда», «Оралда»: a given name that in Kazakh says where something is, and so is a town's.
    boolean isOnlyWhere() {
        for (Reading reading : given) {
            if (reading.cases() != Cases.LOC) {
                return false;
            }
        }
        return isGiven();
    }

    /// «Сәрсеновті», «Сейітовадан»: a surname that no other word of a Kazakh text looks like.
    boolean isRussianSurname() {
        for (Reading reading : any) {
            if (isRussian(reading)) {
                return true;
            }
        }
        return false;
    }

    private boolean isRussian(Reading reading) {
        String man = RussianSurnames.man(reading.nominative(norm));
        return !reading.plural() && man.length() > 5 && RussianSurnames.isInOv(man);
    }

    /// «Мәжитовты мектеп …»: with an ending of its own, and so no part of what the next word names.
    boolean isBentSurname() {
        for (Reading reading : any) {
            if (reading.cut() == 0 && isRussian(reading)) {
                return false;
            }
        }
        return isRussianSurname();
    }

    /// «Асет и Марат Абишевы», «Ефиму и Лукерье Калугиным»: whether the surname is in the plural, and not in a case
    /// of one person that the given name has as well.
    static boolean isOfSeveral(NameWord given, NameWord surname) {
        boolean several = false;
        for (Reading reading : surname.any()) {
            several |= reading.plural();
        }
        if (several) {
            for (Reading reading : surname.any()) {
                if (!reading.plural() && reading.weight() > 5 && given.mayAgree(reading)) {
                    return false;
                }
            }
        }
        return several;
    }

    private boolean mayAgree(Reading surname) {
        for (Reading reading : asGiven()) {
            if ((reading.cases() & surname.cases()) != 0 && reading.gender().agrees(surname.gender())) {
                return true;
            }
        }
        return false;
    }

    /// As a given name, known or not.
    List<Reading> asGiven() {
        return given.isEmpty() ? any : given;
    }
}
