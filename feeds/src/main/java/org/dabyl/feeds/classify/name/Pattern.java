package org.dabyl.feeds.classify.name;

import static org.dabyl.feeds.classify.name.Cases.A;
import static org.dabyl.feeds.classify.name.Cases.D;
import static org.dabyl.feeds.classify.name.Cases.G;
import static org.dabyl.feeds.classify.name.Cases.I;
import static org.dabyl.feeds.classify.name.Cases.N;
import static org.dabyl.feeds.classify.name.Cases.P;
import static org.dabyl.feeds.classify.name.Cases.PLURAL;
import static org.dabyl.feeds.classify.name.Cases.RUSSIAN;

import java.util.HashMap;
import java.util.Map;

/// How a name declines in Russian: what of the nominative goes, and what may come instead.
///
/// Endings are written «letters:cases»; an ending that a name may have and stay undeclined stands for all cases.
enum Pattern {
    /// Абишев, Ермолин.
    POSSESSIVE_MAN(0, N, "а:GA у:D ым:I# ом:I е:P ы:# ых:# ыми:#"),
    /// Абишева, Ермолина; her family are the Абишевтар.
    POSSESSIVE_WOMAN(1, N, "ой:GDIP ою:I у:A ы:# ых:# ым:# ыми:# тар:#"),
    /// Лисовский, Белый, Толстой.
    ADJECTIVE_MAN(2, N, "ого:GA его:GA ому:D ему:D ым:I# им:I# ом:P ем:P ие:# ые:# их:# ых:# ими:# ыми:#"),
    /// Лисовская.
    ADJECTIVE_WOMAN(2, N, "ой:GDIP ою:I ей:GDIP ую:A юю:A ие:# ые:# их:# ых:# им:# ым:# ими:# ыми:#"),
    /// Марат; a man's surname of this kind may also stay as it is.
    HARD_MAN(0, N, "а:GA у:D ом:I ем:I е:P"),
    HARD_MAN_SURNAME(0, RUSSIAN, "а:GA у:D ом:I ем:I е:P"),
    /// Маркович, whose family are the Марковичи.
    ICH_MAN(0, RUSSIAN, "а:GA у:D ом:I ем:I е:P и:# ей:# ам:# ами:# ах:#"),
    ICH_WOMAN(0, RUSSIAN, "и:# ей:# ам:# ами:# ах:#"),
    /// Павел, Лев, Кравец: the last vowel goes.
    FLEETING(0, 0, "а:GA у:D ом:I ем:I е:P"),
    /// Игорь.
    SOFT_MAN(1, N, "я:GA ю:D ем:I е:P"),
    SOFT_MAN_SURNAME(1, RUSSIAN, "я:GA ю:D ем:I е:P"),
    /// Николай, Цой.
    SHORT_I(1, N, "я:GA ю:D ем:I е:P"),
    SHORT_I_SURNAME(1, RUSSIAN, "я:GA ю:D ем:I е:P"),
    /// Юрий.
    IY(1, N, "я:GA ю:D ем:I и:P"),
    /// Никита, Динара.
    A_GIVEN(1, N, "ы:G и:G е:DP у:A ой:I ою:I ей:I"),
    A_SURNAME(1, RUSSIAN, "ы:G и:G е:DP у:A ой:I ою:I ей:I"),
    /// Илья, Алия, Харебия.
    YA_GIVEN(1, N, "и:GDP е:DP ю:A ей:I ею:I"),
    YA_SURNAME(1, RUSSIAN, "и:GDP е:DP ю:A ей:I ею:I"),
    /// Айгуль, Любовь; the press leaves many undeclined.
    SOFT_WOMAN(1, RUSSIAN, "и:GDP ью:I"),
    /// Of whom it is not known whether a man or a woman: Абзал, Гузель.
    HARD_ANYONE(0, RUSSIAN, "а:GA у:D ом:I ем:I е:P"),
    SOFT_ANYONE(1, RUSSIAN, "я:GA ю:D ем:I е:P и:GDP ью:I"),
    /// Черных, Кравченко, Айжан, Искакулы.
    NONE(0, RUSSIAN, "");

    private final int cut;
    private final int nominative;

    @SuppressWarnings("ImmutableEnumChecker") // Map.copyOf
    private final Map<String, Integer> endings;

    Pattern(int cut, int nominative, String endings) {
        this.cut = cut;
        this.nominative = nominative;
        Map<String, Integer> read = new HashMap<>();
        for (String entry : endings.isEmpty() ? new String[0] : endings.split(" ")) {
            String[] parts = entry.split(":");
            read.put(parts[0], cases(parts[1]));
        }
        this.endings = Map.copyOf(read);
    }

    private static int cases(String letters) {
        int out = 0;
        for (int i = 0; i < letters.length(); i++) {
            out |= switch (letters.charAt(i)) {
                case 'N' -> N;
                case 'G' -> G;
                case 'D' -> D;
                case 'A' -> A;
                case 'I' -> I;
                case 'P' -> P;
                case '#' -> PLURAL;
                default -> throw new IllegalArgumentException("cases " + letters);
            };
        }
        return out;
    }

    /// How many letters of the nominative the stem lacks.
    int cut() {
        return cut;
    }

    /// The cases in which the name stands as in the nominative.
    int nominative() {
        return nominative;
    }

    /// The endings that may follow the stem, with their cases.
    Map<String, Integer> endings() {
        return endings;
    }
}
