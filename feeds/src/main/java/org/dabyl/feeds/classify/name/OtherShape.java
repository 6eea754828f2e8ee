package org.dabyl.feeds.classify.name;

/// Whether a word is a surname with the Russian ending that the watch lacks: the passport has Достияр where the press
/// writes Достияров.
///
/// Which of them somebody bears is not to be seen from either, so such a match is never more than possible. The reverse
/// is not asked here: surnames in -ов are nearly all there are, and every given name in a text would be the stem of
/// some. It is asked of those to whom something was done alone, by [org.dabyl.feeds.classify.NameSearch].
final class OtherShape {
    /// «Ким» and «Кимов» are not one name, nor are most that are as short.
    private static final int SHORTEST = 4;

    private OtherShape() {}

    /// Whether it ends as Омаров, Абишева do, behind a stem that may be a name by itself.
    static boolean isInOv(String canon) {
        int end = canon.endsWith("а") ? canon.length() - 1 : canon.length();
        return end - 2 >= SHORTEST
                && canon.charAt(end - 1) == 'в'
                && (canon.charAt(end - 2) == 'о' || canon.charAt(end - 2) == 'е');
    }

    /// Whether a word is a form of the surname with -ов, as [Form#cost] and [Form#cases]; [Form#NONE] where not.
    static int fit(Form form, String word, Spelling spelling) {
        String canon = form.canon();
        int n = canon.length();
        boolean declines = form.pattern() != Pattern.FLEETING
                && form.pattern() != Pattern.POSSESSIVE_MAN
                && form.pattern() != Pattern.POSSESSIVE_WOMAN;
        if (n < SHORTEST || !declines || word.length() <= n || !isSameSound(word.charAt(0), canon.charAt(0))) {
            return Form.NONE;
        }
        String stem = canon.charAt(n - 1) == 'й' ? canon.substring(0, n - 1) : canon;
        int from = stem.length() - 2;
        int at = Math.max(word.indexOf("ов", from), word.indexOf("ев", from));
        if (at < 0 || at > stem.length() + 1 || canon.indexOf('-') >= 0) {
            return Form.NONE;
        }
        String man = stem + word.substring(at, at + 2);
        int ofMan = new Form(man, Pattern.POSSESSIVE_MAN).fit(word, spelling);
        int ofWoman = new Form(man + "а", Pattern.POSSESSIVE_WOMAN).fit(word, spelling);
        return ofMan < 0 || ofWoman < 0 ? Math.max(ofMan, ofWoman) : ofMan | ofWoman;
    }

    /// Әбдірәшит and Абдрашитов.
    private static boolean isSameSound(char a, char b) {
        return (Letters.kind(a) & Letters.SOUND) == (Letters.kind(b) & Letters.SOUND);
    }
}
