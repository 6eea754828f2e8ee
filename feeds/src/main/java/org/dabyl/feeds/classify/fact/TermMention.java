package org.dabyl.feeds.classify.fact;

import org.dabyl.config.watch.Term;
import org.dabyl.feeds.classify.text.Span;

/// A length of time or a sum of money in an article.
///
/// @param firstToken the index of its first token
/// @param lastToken the index of its last token, included
/// @param term as a finding says it; none for a sum in monthly indices
/// @param unit the greatest unit in it
public record TermMention(Span span, int firstToken, int lastToken, Term term, Unit unit, Cue cue) {
    public enum Unit {
        MINUTE,
        HOUR,
        DAY,
        WEEK,
        MONTH,
        YEAR,
        TENGE,
        /// МРП, АЕК: what they are worth is for others to say.
        INDEX
    }

    /// What the words beside it say of it.
    public enum Cue {
        /// Nothing: it may be the term of a measure.
        PLAIN,
        /// «до двух месяцев»: an upper end, which courts set for custody.
        UP_TO,
        /// «от трёх до семи лет»: what an article threatens with.
        RANGE,
        /// «1 МРП равен 2 917 тенге»: what an index is worth.
        RATE,
        /// «25 лет», «17-летний»: somebody's age.
        AGE,
        /// «10 лет назад».
        AGO,
        /// «в течение трёх суток».
        DEADLINE,
        /// «через два часа», «үш сағаттан кейін»: hours so said are how long somebody was held.
        AFTER
    }

    /// Whether it may be the term or the sum of a measure.
    public boolean mayBeMeasure() {
        boolean held = cue == Cue.AFTER && unit.compareTo(Unit.HOUR) <= 0;
        return !term.isNone() && (held || cue == Cue.PLAIN || cue == Cue.UP_TO);
    }
}
