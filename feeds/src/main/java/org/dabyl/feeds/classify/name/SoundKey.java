package org.dabyl.feeds.classify.name;

/// The sounds of a word as numbers, one for each beginning of the word that ends in a consonant.
///
/// Whatever ending a name takes, and however it is spelled within what [Spelling] allows, the number of its stem is
/// among them: that is what lets the first pass find it without a list of forms. A round vowel behind another is not
/// counted, because Kazakh has і or ы there (Жунусов, Жүнісов). Unlike names may share a number.
/// Scratch space of one scan: for one thread.
final class SoundKey {
    /// No ending has more consonants.
    static final int TAIL = 6;

    private static final int RING = 7;
    private final int[] hashes = new int[RING + 1];
    private final int[] sounds = new int[RING + 1];
    private int count;
    private int open;
    private int before;
    private boolean latin;

    /// Reads the word that starts there and says where it ends: letters, with apostrophes between them.
    int read(char[] text, int at, int limit) {
        count = 0;
        open = 0;
        before = 0;
        latin = false;
        int last = 0;
        int vowel = 0;
        boolean round = false;
        int i = at;
        for (; i < limit; i++) {
            char c = text[i];
            int kind = c < Letters.LIMIT ? Letters.kind(c) : 0;
            if (kind == 0) {
                if (Letters.isApostrophe(c) && i + 1 < limit && Letters.isLetter(text[i + 1])) {
                    continue;
                }
                break;
            }
            latin |= (kind & Letters.LATIN) != 0;
            int sound = kind & Letters.SOUND;
            if (sound == Letters.SILENT) {
                last = c == 'ь' || c == 'ъ' || c == 'Ь' || c == 'Ъ' ? last : 0;
            } else if (sound == Letters.VOWEL || sound == Letters.ROUND) {
                boolean heard = sound == Letters.ROUND ? !round : sound != vowel;
                open = heard ? mix(open, sound) : open;
                vowel = sound;
                round = sound == Letters.ROUND;
                last = 0;
            } else if (sound != last && !(last == Letters.N && sound == Letters.K)) {
                add(sound, last);
                last = sound;
                vowel = 0;
            }
        }
        if (count == 0) {
            add(Letters.VOWEL, 0);
        }
        return i;
    }

    /// Where the word ends that starts there, as [#read] says, for whoever reads its letters in another way.
    static int end(char[] text, int at, int limit) {
        int i = at;
        while (i < limit
                && (Letters.isLetter(text[i])
                        || Letters.isApostrophe(text[i]) && i + 1 < limit && Letters.isLetter(text[i + 1]))) {
            i++;
        }
        return i;
    }

    /// дж is one sound with ж.
    private void add(int sound, int last) {
        if (sound == Letters.ZH && last == Letters.T) {
            count--;
        } else {
            before = open;
        }
        int hash = mix(before, sound);
        open = hash;
        hashes[count & RING] = hash;
        sounds[count & RING] = sound;
        count++;
    }

    private static int mix(int hash, int sound) {
        int mixed = (hash + sound) * 0x9E3779B1;
        return mixed ^ (mixed >>> 15);
    }

    /// Whether Latin letters were among the word's.
    boolean isLatin() {
        return latin;
    }

    /// How many beginnings there are to look up.
    int size() {
        return Math.min(count, TAIL);
    }

    /// The number of the word without its last consonants, as many as said.
    int hash(int dropped) {
        return hashes[(count - 1 - dropped) & RING];
    }

    /// The dropped consonant that stands first when so many are dropped.
    int sound(int dropped) {
        return sounds[(count - dropped) & RING];
    }

    /// The number of a whole word.
    static int of(String word) {
        SoundKey key = new SoundKey();
        key.read(word.toCharArray(), 0, word.length());
        return key.hash(0);
    }
}
