package org.dabyl.bot.chat;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;

/// Which chats watch for which words, found in one pass over an article whatever their number.
///
/// At each place where a phrase may begin, as much of the text as each length that is watched for is looked up.
/// Reading never waits, and one thread at a time may change it.
final class PhraseFollowing {
    private final Following<String> chats = new Following<>();
    private final Map<Integer, Integer> lengths = new ConcurrentSkipListMap<>();

    /// @param phrase folded as [Words] are
    void add(String phrase, String chatHash) {
        if (chats.add(phrase, chatHash)) {
            lengths.merge(phrase.length(), 1, Integer::sum);
        }
    }

    void remove(String phrase, String chatHash) {
        if (chats.remove(phrase, chatHash)) {
            lengths.computeIfPresent(phrase.length(), (_, count) -> count == 1 ? null : count - 1);
        }
    }

    /// The chats that watch for anything that the article holds.
    Set<String> of(Words words) {
        String text = words.folded();
        Set<String> out = new HashSet<>();
        for (int at = 0; at < text.length() && !lengths.isEmpty(); at++) {
            if (words.isBeginning(at)) {
                for (int length : lengths.keySet()) {
                    if (at + length > text.length()) {
                        break;
                    }
                    out.addAll(chats.of(text.substring(at, at + length)));
                }
            }
        }
        return out;
    }
}
