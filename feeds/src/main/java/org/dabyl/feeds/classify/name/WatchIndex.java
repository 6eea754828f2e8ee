package org.dabyl.feeds.classify.name;

import java.util.ArrayList;
import java.util.List;
import org.dabyl.config.watch.GivenNames;
import org.dabyl.config.watch.NameContext;
import org.dabyl.config.watch.WatchedName;
import org.dabyl.feeds.classify.text.ArticleText;

/// Finds every watched name in an article, in one scan whose cost does not depend on how many are watched.
///
/// Two passes: [WordScan] finds the words that may be forms of a watched word and misses none; [ExactPass]
/// decides. For all threads at once: names come and go while others scan, and nobody waits.
public final class WatchIndex {
    private final GivenLexicon lexicon;
    private final NameContext context;
    private final TypedName typed;
    private final KeyTable table = new KeyTable();
    private final Handles handles = new Handles();

    public WatchIndex(GivenNames givenNames, NameContext context) {
        this.lexicon = new GivenLexicon(givenNames);
        this.context = context;
        this.typed = new TypedName(lexicon);
    }

    /// Watches for a name from now on; the same name twice is to be removed twice.
    public void add(WatchedName name) {
        typed.words(name, table::add);
        handles.add(name);
    }

    /// Watches for a name no longer; does nothing where it is not watched.
    public void remove(WatchedName name) {
        typed.words(name, table::remove);
        handles.remove(name);
    }

    /// Every place where a watched name stands, in the order of the text.
    public List<NameMatch> scan(ArticleText article) {
        return scan(article.text());
    }

    /// The same in a text that is cleaned already, as [ArticleText#text()] is.
    public List<NameMatch> scan(String cleaned) {
        Mentions mentions = new Mentions();
        ExactPass exact = new ExactPass(cleaned, lexicon, context, mentions);
        new WordScan(cleaned.toCharArray(), table).run(exact);
        handles.scan(cleaned, mentions);
        return mentions.found();
    }

    /// The same without the first pass: every watched word is tried on every word of the text. For the test
    /// that the first pass misses nothing.
    List<NameMatch> scanWithoutFirstPass(String cleaned) {
        Mentions mentions = new Mentions();
        ExactPass exact = new ExactPass(cleaned, lexicon, context, mentions);
        List<Node> nodes = new ArrayList<>();
        table.forEach(nodes::add);
        char[] text = cleaned.toCharArray();
        SoundKey words = new SoundKey();
        for (int i = 0; i < text.length; i++) {
            if (Letters.isLetter(text[i]) && (i == 0 || !Letters.isLetter(text[i - 1]))) {
                int end = words.read(text, i, text.length);
                for (Node node : Letters.isUpper(text[i]) ? nodes : List.<Node>of()) {
                    exact.maybe(i, end, node);
                }
                i = end - 1;
            }
        }
        handles.scan(cleaned, mentions);
        return mentions.found();
    }
}
