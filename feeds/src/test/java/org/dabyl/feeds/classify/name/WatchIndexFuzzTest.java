package org.dabyl.feeds.classify.name;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.dabyl.config.watch.WatchedName;
import org.dabyl.feeds.classify.text.ArticleText;

/// Whatever is watched and whatever the text: a scan ends, its spans lie in the text, and a removed name is gone.
class WatchIndexFuzzTest {
    private static final WatchIndex INDEX =
            WatchedNamesScan.index(List.of("Асет Дюсебаев", "Исмаил Гасан-оглы|@gasan1"));

    @FuzzTest
    void scanEndsAndItsSpansLieInTheText(FuzzedDataProvider data) {
        String typed = data.consumeString(60);
        if (typed.chars().allMatch(c -> c == '|' || Character.isWhitespace(c))) {
            return;
        }
        WatchIndex index = INDEX;
        WatchedName name = WatchedName.parse(typed);
        index.add(name);
        ArticleText article = ArticleText.of(data.consumeString(200), "", data.consumeRemainingAsString());
        for (NameMatch match : index.scan(article)) {
            if (match.span().end() > article.text().length()
                    || article.quote(match.span()).isEmpty()) {
                throw new IllegalStateException(
                        "span " + match + " in a text of " + article.text().length());
            }
        }
        index.remove(name);
        for (NameMatch match : index.scan(article)) {
            if (match.name().equals(name)) {
                throw new IllegalStateException("still there: " + name);
            }
        }
    }
}
