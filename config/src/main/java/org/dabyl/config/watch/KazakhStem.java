package org.dabyl.config.watch;

import java.util.List;

/// The forms of a Kazakh verb that say that something was done or is being done, made from its stem.
///
/// «ұста+» in a pattern stands for «ұстады», «ұстаған…», «ұстап», «ұстапты», «ұстауда», and «ұстаса», which may
/// set two deeds side by side: never for the negation («ұстамады») or the intent («ұстамақ»), nor for the
/// future («ұстайды»). Vowel harmony is told from the last vowel that has one. Stateless; for any thread.
final class KazakhStem {
    private static final String BACK = "аоұыяюё";
    private static final String FRONT = "әеөүіэ";
    private static final String VOWELS = BACK + FRONT + "уи";
    private static final String VOICELESS = "пткқсшщфхцчбвгд";

    private KazakhStem() {}

    /// @throws IllegalArgumentException with a sentence for the operator
    static List<String> done(String stem) {
        if (stem.length() < 2) {
            throw new IllegalArgumentException("`+` stands behind the stem of a Kazakh verb");
        }
        boolean back = isBack(stem);
        char last = stem.charAt(stem.length() - 1);
        boolean hard = VOICELESS.indexOf(last) >= 0;
        String past = (hard ? "т" : "д") + (back ? "ы" : "і");
        String participle = back ? hard ? "қан*" : "ған*" : hard ? "кен*" : "ген*";
        String converb = converb(stem, last, back);
        return List.of(
                stem + past,
                stem + participle,
                converb,
                converb + (back ? "ты" : "ті"),
                noun(stem, last) + (back ? "да" : "де"),
                stem + (back ? "са" : "се"));
    }

    private static boolean isBack(String stem) {
        for (int i = stem.length() - 1; i >= 0; i--) {
            if (BACK.indexOf(stem.charAt(i)) >= 0) {
                return true;
            }
            if (FRONT.indexOf(stem.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /// «қама» – «қамап», «тап» – «тауып», «тақ» – «тағып».
    private static String converb(String stem, char last, boolean back) {
        if (VOWELS.indexOf(last) >= 0) {
            return stem + "п";
        }
        return voiced(stem, last) + (back ? "ып" : "іп");
    }

    /// «қама» – «қамау», «оқы» – «оқу», «тап» – «табу».
    private static String noun(String stem, char last) {
        if (last == 'ы' || last == 'і') {
            return stem.substring(0, stem.length() - 1) + "у";
        }
        return (last == 'п' ? stem.substring(0, stem.length() - 1) + "б" : voiced(stem, last)) + "у";
    }

    private static String voiced(String stem, char last) {
        String head = stem.substring(0, stem.length() - 1);
        return switch (last) {
            case 'п' -> head + "у";
            case 'қ' -> head + "ғ";
            case 'к' -> head + "г";
            default -> stem;
        };
    }
}
