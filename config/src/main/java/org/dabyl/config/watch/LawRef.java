package org.dabyl.config.watch;

/// An article of law that a measure rests on.
///
/// The same number stands in several codes, so a reference without its code is none.
///
/// @param code `КоАП`, `УК`, `УПК`, `УК РФ`
/// @param article «488», «456-2», «207.3»
/// @param part «6», or empty where no part is said
public record LawRef(String code, String article, String part) {
    /// The last article of Kazakhstan's criminal code.
    private static final String LAST_CRIMINAL = "467";

    /// Whether no code is said and Kazakhstan's criminal code has no such article, so that it is an administrative
    /// one: «по 488-й».
    public boolean isBeyondCriminal() {
        String number = article.replaceFirst("-.*", "");
        return code.isEmpty()
                && number.length() == LAST_CRIMINAL.length()
                && number.chars().allMatch(Character::isDigit)
                && number.compareTo(LAST_CRIMINAL) > 0;
    }

    @Override
    public String toString() {
        return part.isEmpty() ? "ст. " + article + " " + code : "ч. " + part + " ст. " + article + " " + code;
    }
}
