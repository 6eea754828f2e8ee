package org.dabyl.config.watch;

/// An article of law that a measure rests on.
///
/// The same number stands in several codes, so a reference without its code is none.
///
/// @param code `КоАП`, `УК`, `УПК`, `УК РФ`
/// @param article «488», «456-2», «207.3»
/// @param part «6», or empty where no part is said
public record LawRef(String code, String article, String part) {
    @Override
    public String toString() {
        return part.isEmpty() ? "ст. " + article + " " + code : "ч. " + part + " ст. " + article + " " + code;
    }
}
