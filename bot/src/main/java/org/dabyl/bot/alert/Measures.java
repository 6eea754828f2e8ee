package org.dabyl.bot.alert;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dabyl.bot.telegram.SafeHtml;
import org.dabyl.config.text.Phrase;
import org.dabyl.config.text.Phrasebook;
import org.dabyl.config.text.Tongue;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.LawRef;
import org.dabyl.config.watch.MeasureNames;
import org.dabyl.config.watch.Term;
import org.dabyl.feeds.classify.Event;

/// What kinds, terms, and articles of law are called in each language. For any thread.
final class Measures {
    /// Counted in «сутки» as administrative arrest is, unless the article says «дней».
    private static final Set<EventKind> IN_CELLS = EnumSet.of(EventKind.DETENTION, EventKind.PRETRIAL_ARREST);

    private static final Pattern DAYS = Pattern.compile("\\b(?:дн[яе]|күн)", Pattern.UNICODE_CHARACTER_CLASS);
    private final Phrasebook phrases;
    private final MeasureNames names;

    Measures(Phrasebook phrases, MeasureNames names) {
        this.phrases = phrases;
        this.names = names;
    }

    /// The kind, with the term where one is known: «Административный арест, 15 суток».
    SafeHtml of(Tongue tongue, Event event) {
        SafeHtml kind = SafeHtml.bold(name(tongue, event));
        return event.term().isNone() ? kind : kind.plus(", " + term(tongue, event));
    }

    /// The same without markup.
    String inOneLine(Tongue tongue, Event event) {
        String kind = name(tongue, event);
        return event.term().isNone() ? kind : kind + ", " + term(tongue, event);
    }

    /// What the measure is called: never anything graver than the article's words for it.
    String name(Tongue tongue, Event event) {
        return names.name(event.kind(), event.measure(), tongue.code());
    }

    private String term(Tongue tongue, Event event) {
        Term term = event.term();
        try {
            if (term.isTenge()) {
                NumberFormat grouped = NumberFormat.getIntegerInstance(Locale.of(tongue.code()));
                String sum = grouped.format(Long.parseLong(term.iso().substring(3)));
                return phrases.say(tongue, Phrase.TERM_TENGE, "sum", sum);
            }
            if (term.isHours()) {
                long minutes = Duration.parse(term.iso()).toMinutes();
                return minutes % 60 == 0 ? phrases.say(tongue, Phrase.TERM_HOURS, "count", minutes / 60) : term.iso();
            }
            return period(tongue, event, Period.parse(term.iso()));
        } catch (DateTimeParseException | NumberFormatException e) {
            return term.iso();
        }
    }

    @SuppressWarnings("JavaPeriodGetDays") // each part is worded by itself
    private String period(Tongue tongue, Event event, Period period) {
        List<String> parts = new ArrayList<>();
        if (period.getYears() > 0) {
            parts.add(phrases.say(tongue, Phrase.TERM_YEARS, "count", period.getYears()));
        }
        if (period.getMonths() > 0) {
            parts.add(phrases.say(tongue, Phrase.TERM_MONTHS, "count", period.getMonths()));
        }
        if (period.getDays() > 0) {
            boolean inJail = event.kind() == EventKind.ADMINISTRATIVE_ARREST
                    || IN_CELLS.contains(event.kind())
                            && !DAYS.matcher(event.measure()).find();
            Phrase days = inJail ? Phrase.TERM_DAYS_OF_ARREST : Phrase.TERM_DAYS;
            parts.add(phrases.say(tongue, days, "count", period.getDays()));
        }
        return String.join(" ", parts);
    }

    String law(Tongue tongue, LawRef ref) {
        String code = switch (ref.code()) {
            case "КоАП" -> phrases.say(tongue, Phrase.CODE_ADMINISTRATIVE);
            case "УК" -> phrases.say(tongue, Phrase.CODE_CRIMINAL);
            case "УПК" -> phrases.say(tongue, Phrase.CODE_PROCEDURE);
            case "УК РФ" -> phrases.say(tongue, Phrase.CODE_CRIMINAL_RF);
            default -> ref.code();
        };
        return ref.part().isEmpty()
                ? phrases.say(tongue, Phrase.LAW, "code", code, "article", ref.article())
                : phrases.say(tongue, Phrase.LAW_PART, "code", code, "article", ref.article(), "part", ref.part());
    }
}
