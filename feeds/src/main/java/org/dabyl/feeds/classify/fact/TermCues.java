package org.dabyl.feeds.classify.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dabyl.config.watch.TimeWords;
import org.dabyl.feeds.classify.fact.TermMention.Cue;
import org.dabyl.feeds.classify.fact.TermMention.Unit;
import org.dabyl.feeds.classify.text.Token;

/// Decides from the words beside a length of time whether it is a term, an age, a deadline or a past. Immutable.
final class TermCues {
    private final Map<String, PatternTable<WordPattern>> cues = new HashMap<>();

    TermCues(TimeWords time) {
        time.group("cues").forEach((name, texts) -> cues.put(name, PatternTable.of(texts)));
    }

    Cue of(List<Token> tokens, int first, int last, Unit unit, boolean adjective) {
        if (unit == Unit.YEAR && (isAge(tokens, first, last) || adjective && !after(tokens, last, "term-nouns"))) {
            return Cue.AGE;
        }
        if (adjective) {
            return Cue.PLAIN;
        }
        if (unit == Unit.TENGE && before(tokens, first, "rate-before")) {
            return Cue.RATE;
        }
        if (after(tokens, last, "ago-after")) {
            return Cue.AGO;
        }
        if (before(tokens, first, "after-before") || after(tokens, last, "after-after")) {
            return Cue.AFTER;
        }
        if (before(tokens, first, "deadline-before") || after(tokens, last, "deadline-after")) {
            return Cue.DEADLINE;
        }
        if (before(tokens, first, "up-to-before") || after(tokens, last, "up-to-after")) {
            return ranged(tokens, first) ? Cue.RANGE : Cue.UP_TO;
        }
        return before(tokens, first, "range-before") ? Cue.RANGE : Cue.PLAIN;
    }

    private boolean isAge(List<Token> tokens, int first, int last) {
        if (after(tokens, last, "age-after")) {
            return true;
        }
        for (int i = Math.max(0, first - 3); i < first; i++) {
            if (matchesAt("age-before", tokens, i)) {
                return true;
            }
        }
        boolean commas = first > 0
                && tokens.get(first - 1).isMark(',')
                && last + 1 < tokens.size()
                && tokens.get(last + 1).isMark(',');
        return commas && first > 1 && tokens.get(first - 2).isCapital();
    }

    /// «от трёх до семи лет».
    private boolean ranged(List<Token> tokens, int first) {
        for (int i = Math.max(0, first - 6); i < first; i++) {
            if (matchesAt("range-before", tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean matchesAt(String cue, List<Token> tokens, int i) {
        PatternTable<WordPattern> known = cues.get(cue);
        return known != null && known.isAt(tokens, i);
    }

    private boolean before(List<Token> tokens, int first, String cue) {
        PatternTable<WordPattern> known = cues.get(cue);
        return known != null && known.endsBefore(tokens, first);
    }

    private boolean after(List<Token> tokens, int last, String cue) {
        return matchesAt(cue, tokens, last + 1);
    }
}
