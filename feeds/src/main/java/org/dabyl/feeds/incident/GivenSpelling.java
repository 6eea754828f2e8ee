package org.dabyl.feeds.incident;

/// Whether two given names, as [PersonKey] reduces them, are spellings of one.
///
/// «Оразалы» and «Уразалы», «Бахытжан» and «Бакытжан», «Ильяс» and «Ілияс» are; «Марат» and «Мурат», «Дина» and «Диана»
/// are brothers and sisters. So a letter may stand for another only where the press exchanges the two.
final class GivenSpelling {
    private static final int LONG = 5;
    /// «Александр» and «Александра».
    private static final String OF_WOMEN = "а";
    /// «Гүл-»: a woman's name with «а» and without it.
    private static final String FLOWER = "хул";
    private static final String WRITTEN = "оекг";
    private static final String HEARD = "уихх";
    /// Within a name each of a row may stand for the others: «Алмаз» and «Алмас», but not «Замира» and «Самира».
    private static final String[] ALIKE = {"бп", "вуф", "дт", "зс"};

    /// What the surnames say of the two.
    enum Genders {
        ONE,
        TWO,
        UNSAID
    }

    private GivenSpelling() {}

    /// @param genders of a man and a woman the given names must be the same in all that is heard
    static boolean areOne(String a, String b, Genders genders) {
        String one = heard(a);
        String other = heard(b);
        if (one.equals(other)) {
            return !beginUnlike(a, b);
        }
        String shorter = one.length() < other.length() ? one : other;
        String longer = one.length() < other.length() ? other : one;
        return switch (genders) {
            case ONE -> isOneMore(shorter, longer);
            case TWO -> false;
            case UNSAID ->
                isOneMore(shorter, longer) && (shorter.startsWith(FLOWER) || !longer.equals(shorter + OF_WOMEN));
        };
    }

    /// «Галия» and «Калия» are two, but «Халия» may be either.
    private static boolean beginUnlike(String a, String b) {
        return a.startsWith("г") && b.startsWith("к") || a.startsWith("к") && b.startsWith("г");
    }

    /// Whether the longer has one vowel more, but not before the first letter, or a letter of a like sound.
    private static boolean isOneMore(String shorter, String longer) {
        int at = PersonKey.firstDifference(shorter, longer);
        char more = longer.charAt(at);
        if (shorter.length() == longer.length()) {
            return areAlike(shorter.charAt(at), more, at)
                    && shorter.substring(at + 1).equals(longer.substring(at + 1));
        }
        boolean isLast = at == shorter.length();
        return at > 0
                && shorter.length() >= LONG
                && (PersonKey.VOWELS.indexOf(more) >= 0 || more == 'х' && isLast)
                && shorter.substring(at).equals(longer.substring(at + 1));
    }

    /// @param at where in the name: «Вали» and «Уали» are one, «Данат» and «Танат» are not
    private static boolean areAlike(char a, char b, int at) {
        for (String row : ALIKE) {
            if (row.indexOf(a) >= 0 && row.indexOf(b) >= 0) {
                return at > 0 || row.indexOf('у') >= 0;
            }
        }
        return false;
    }

    private static String heard(String skeleton) {
        StringBuilder out = new StringBuilder(skeleton.length());
        for (int i = 0; i < skeleton.length(); i++) {
            int at = WRITTEN.indexOf(skeleton.charAt(i));
            char sound = at < 0 ? skeleton.charAt(i) : HEARD.charAt(at);
            if (out.isEmpty() || out.charAt(out.length() - 1) != sound) {
                out.append(sound);
            }
        }
        return out.toString();
    }
}
