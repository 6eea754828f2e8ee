package org.dabyl.feeds.classify.name;

import java.util.Arrays;

/// How far two spellings are apart: the cost of turning the one into each beginning of the other.
///
/// 0 for what is the same letter on another keyboard or in another script (қ and к, ё and е), 1 and 2 for what
/// spellings of one name exchange (ы and и, о and у, х and к), 3 for another letter of a like sound. Nothing
/// more is tolerated: two words within [#STEP] always share their [SoundKey]. Scratch space of one scan: for
/// one thread.
final class Spelling {
    /// Up to this cost two spellings count as one.
    static final int SAME = 2;
    /// Up to this cost they are a step apart.
    static final int STEP = 3;

    private static final int FAR = 9;
    private static final int LONGEST = 64;
    private static final String ALPHABET = "абвгдеёжзийклмнопрстуфхцчшщьыэюяәғқңөұүһіş";
    private static final String[] COSTS = {
        "её эё иі ий ій іы аә оө уұ уү ұү кқ гғ нң хһ үю шş",
        "иы оу өу оұ оү өұ өү ую ая әя әе әё әэ кх қх кһ қһ ғқ ғк ьи ьй ый ьі сş шщ эя",
        "гк гқ чш яе гһ чщ"
    };
    private static final byte[][] COST = new byte[ALPHABET.length()][ALPHABET.length()];
    private static final byte[] INDEX = new byte[Letters.LIMIT];

    static {
        Arrays.fill(INDEX, (byte) -1);
        for (int a = 0; a < ALPHABET.length(); a++) {
            INDEX[ALPHABET.charAt(a)] = (byte) a;
            for (int b = 0; b < ALPHABET.length(); b++) {
                int sound = Letters.kind(ALPHABET.charAt(a)) & Letters.SOUND;
                boolean like = sound == (Letters.kind(ALPHABET.charAt(b)) & Letters.SOUND);
                COST[a][b] = (byte) (a == b ? 0 : like ? STEP : FAR);
            }
        }
        for (int cost = 0; cost < COSTS.length; cost++) {
            for (String pair : COSTS[cost].split(" ")) {
                COST[INDEX[pair.charAt(0)]][INDEX[pair.charAt(1)]] = (byte) cost;
                COST[INDEX[pair.charAt(1)]][INDEX[pair.charAt(0)]] = (byte) cost;
            }
        }
    }

    private boolean latin;
    private final byte[] costs = new byte[LONGEST + 2 * STEP];
    private CharSequence from = "";
    private CharSequence to = "";
    private int fromLength;
    private int toLength;

    /// Tells whether the words to come are in Latin letters, where е and э are one.
    void latin(boolean is) {
        latin = is;
    }

    boolean isLatin() {
        return latin;
    }

    /// Whether two words differ, at the first letter in which they do, by more than spelling.
    boolean parts(CharSequence stem, CharSequence word, int at) {
        boolean keep = at < stem.length() && skip(stem, stem.length(), at) <= STEP
                || at < word.length() && skip(word, word.length(), at) <= STEP;
        return !keep && (at >= stem.length() || at >= word.length() || replace(stem, at, word, at) > STEP);
    }

    /// Compares a stem with the beginnings of a word; [#cost] then tells the cost of each.
    ///
    /// Letters that are the same are taken together; where two differ, each way on is tried that is not too dear:
    /// unlike words part at their second difference.
    ///
    /// @return whether any is within a step
    boolean compare(CharSequence stem, int stemLength, CharSequence word) {
        Arrays.fill(costs, 0, Math.min(costs.length, stemLength + STEP + 3), (byte) FAR);
        if (stemLength >= LONGEST) {
            return false;
        }
        from = stem;
        fromLength = stemLength;
        to = word;
        toLength = Math.min(word.length(), LONGEST);
        return align(0, 0, 0);
    }

    private boolean align(int i, int j, int spent) {
        int a = i;
        int b = j;
        while (a < fromLength && b < toLength && from.charAt(a) == to.charAt(b)) {
            a++;
            b++;
        }
        boolean any = false;
        if (a == fromLength) {
            costs[b] = (byte) Math.min(costs[b], spent);
            any = true;
        }
        int left = STEP - spent;
        if (a < fromLength && b < toLength) {
            int cost = replace(from, a, to, b);
            any |= cost <= left && align(a + 1, b + 1, spent + cost);
        }
        if (a < fromLength) {
            int cost = skip(from, fromLength, a);
            any |= cost <= left && align(a + 1, b, spent + cost);
        }
        if (b < toLength) {
            int cost = skip(to, to.length(), b);
            any |= cost <= left && align(a, b + 1, spent + cost);
        }
        return any;
    }

    /// What it costs to take the stem for so many letters of the word.
    int cost(int letters) {
        return letters < Math.min(costs.length, fromLength + STEP + 3) ? costs[letters] : FAR;
    }

    private int replace(CharSequence a, int i, CharSequence b, int j) {
        char x = a.charAt(i);
        char y = b.charAt(j);
        if (x == y) {
            return 0;
        }
        int from = x < Letters.LIMIT ? INDEX[x] : -1;
        int to = y < Letters.LIMIT ? INDEX[y] : -1;
        if (from < 0 || to < 0) {
            return FAR;
        }
        int cost = COST[from][to];
        if (x == 'э' && y == 'е' || x == 'е' && y == 'э') {
            return i == 0 || latin ? 0 : STEP;
        }
        if (i == 0 && j == 0 && cost < STEP && isOtherName(x, y)) {
            return STEP;
        }
        boolean dental = cost == STEP && (x == 'т' || x == 'д');
        if (dental && afterMukhame(a, i) && afterMukhame(b, j)
                || cost == FAR && isRoundInRussian(x, y) && afterRound(a, i) && afterRound(b, j)) {
            return 1;
        }
        return cost;
    }

    /// Жунусов is Жүнісов, and Турсунов Тұрсынов: behind a round vowel Russian writes у for Kazakh і and ы.
    private static boolean isRoundInRussian(char x, char y) {
        return isRound(x) && isClose(y) || isClose(x) && isRound(y);
    }

    private static boolean isRound(char c) {
        return c == 'у' || c == 'ү' || c == 'ұ';
    }

    /// Whether the vowel of the syllable before is a round one, as [SoundKey] counts them.
    private static boolean afterRound(CharSequence word, int i) {
        int at = i - 1;
        while (at >= 0 && !Letters.isVowel(word.charAt(at))) {
            at--;
        }
        return at >= 0 && at < i - 1 && (Letters.kind(word.charAt(at)) & Letters.SOUND) == Letters.ROUND;
    }

    /// Оразғали is Оразқали and Ғабдолла the Russian Кабдулла, but Ғалиев is not Қалиев, nor Галиев Калиев.
    private static boolean isOtherName(char x, char y) {
        return isG(x) && y == 'қ' || x == 'қ' && isG(y) || x == 'г' && y == 'к' || x == 'к' && y == 'г';
    }

    private static boolean isG(char c) {
        return c == 'г' || c == 'ғ';
    }

    /// Мухамет and Мухамед are one name; Титов and Дидов are not.
    private static boolean afterMukhame(CharSequence word, int i) {
        return i >= 3
                && word.charAt(i - 1) == 'е'
                && word.charAt(i - 2) == 'м'
                && "ам".indexOf(word.charAt(i - 3)) >= 0;
    }

    /// What it costs that one spelling has a letter that the other lacks.
    private static int skip(CharSequence word, int length, int i) {
        char c = word.charAt(i);
        char before = i > 0 ? word.charAt(i - 1) : ' ';
        char after = i + 1 < length ? word.charAt(i + 1) : ' ';
        return switch (c) {
            case 'ь' -> 0;
            case 'й' -> isClose(before) || isClose(after) ? 0 : 1;
            case 'и', 'і', 'ы' ->
                isOpen(before) || isOpen(after) || before == 'й' || after == 'й' ? 1 : before == c ? 0 : 2;
            case 'ч' -> before == 'ш' ? 1 : before == c ? 0 : FAR;
            case 'д' -> after == 'ж' || before == 'д' ? 0 : FAR;
            case 'г', 'ғ' -> before == 'н' || before == 'ң' ? 1 : before == c ? 0 : FAR;
            default -> before == c ? isOpen(c) ? 1 : 0 : FAR;
        };
    }

    private static boolean isOpen(char c) {
        return Letters.isVowelSound(c);
    }

    private static boolean isClose(char c) {
        return c == 'и' || c == 'і' || c == 'ы';
    }
}
