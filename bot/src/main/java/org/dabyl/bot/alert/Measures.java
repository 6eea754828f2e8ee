package org.dabyl.bot.alert;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dabyl.bot.telegram.SafeHtml;
import org.dabyl.config.text.Phrase;
import org.dabyl.config.text.Phrasebook;
import org.dabyl.config.text.Tongue;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.LawRef;
import org.dabyl.config.watch.MeasureNames;
import org.dabyl.config.watch.Term;
import org.dabyl.feeds.classify.Event;
import org.dabyl.feeds.incident.Incident.Missed;

/// What kinds, terms, articles of law and legal deadlines are called in each language. For any thread.
final class Measures {
    /// The longest of each that [#clock] says.
    private static final Map<EventKind, Duration> DEADLINES = Map.of(
            EventKind.DETENTION, Duration.ofDays(3),
            EventKind.ADMINISTRATIVE_ARREST, Duration.ofDays(10),
            EventKind.PRETRIAL_ARREST, Duration.ofDays(3),
            EventKind.HOUSE_ARREST, Duration.ofDays(3),
            EventKind.SENTENCE, Duration.ofDays(15));

    private final Phrasebook phrases;
    private final MeasureNames names;

    Measures(Phrasebook phrases, MeasureNames names) {
        this.phrases = phrases;
        this.names = names;
    }

    /// The kind, with the term where one is known: «Административный арест, 15 суток».
    SafeHtml of(Tongue tongue, Event event) {
        SafeHtml kind = SafeHtml.bold(name(tongue, event));
        return event.term().isNone() ? kind : kind.plus(", " + term(tongue, event.kind(), event.term()));
    }

    /// The same without markup.
    String inOneLine(Tongue tongue, Event event) {
        String kind = name(tongue, event);
        return event.term().isNone() ? kind : kind + ", " + term(tongue, event.kind(), event.term());
    }

    /// What the measure is called: never anything graver than the article's words for it.
    String name(Tongue tongue, Event event) {
        return names.name(event.kind(), event.measure(), tongue.code());
    }

    String term(Tongue tongue, EventKind kind, Term term) {
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
            return period(tongue, kind, Period.parse(term.iso()));
        } catch (DateTimeParseException | NumberFormatException e) {
            return term.iso();
        }
    }

    @SuppressWarnings("JavaPeriodGetDays") // each part is worded by itself
    private String period(Tongue tongue, EventKind kind, Period period) {
        List<String> parts = new ArrayList<>();
        if (period.getYears() > 0) {
            parts.add(phrases.say(tongue, Phrase.TERM_YEARS, "count", period.getYears()));
        }
        if (period.getMonths() > 0) {
            parts.add(phrases.say(tongue, Phrase.TERM_MONTHS, "count", period.getMonths()));
        }
        if (period.getDays() > 0) {
            boolean arrest = kind == EventKind.ADMINISTRATIVE_ARREST;
            Phrase days = arrest ? Phrase.TERM_DAYS_OF_ARREST : Phrase.TERM_DAYS;
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

    /// The legal deadline that runs now, with its source; for the gravest measure that has one.
    String clock(Tongue tongue, List<Event> events) {
        Set<EventKind> kinds = events.stream().map(Event::kind).collect(Collectors.toSet());
        if (free(events)) {
            return "";
        }
        if (kinds.contains(EventKind.SENTENCE)) {
            return phrases.say(tongue, Phrase.CLOCK_SENTENCE);
        }
        if (kinds.contains(EventKind.PRETRIAL_ARREST) || kinds.contains(EventKind.HOUSE_ARREST)) {
            return phrases.say(tongue, Phrase.CLOCK_SANCTION);
        }
        if (kinds.contains(EventKind.ADMINISTRATIVE_ARREST)) {
            return phrases.say(tongue, Phrase.CLOCK_ADMINISTRATIVE_ARREST);
        }
        return kinds.contains(EventKind.DETENTION) ? detention(tongue, events) : "";
    }

    /// Whether somebody is let go.
    static boolean free(List<Event> events) {
        return events.stream().anyMatch(event -> event.kind() == EventKind.RELEASE);
    }

    /// Those that nobody was let go after, and whose deadline is not over.
    static List<Event> running(List<Missed> missed, Instant now) {
        List<Event> running = new ArrayList<>();
        for (Missed one : missed) {
            Event event = one.event();
            if (event.kind() == EventKind.RELEASE) {
                running.clear();
            } else if (one.item()
                    .published()
                    .plus(DEADLINES.getOrDefault(event.kind(), Duration.ZERO))
                    .isAfter(now)) {
                running.add(event);
            }
        }
        return running;
    }

    private String detention(Tongue tongue, List<Event> events) {
        Set<String> codes = events.stream()
                .flatMap(event -> event.law().stream())
                .map(LawRef::code)
                .collect(Collectors.toSet());
        boolean criminal = events.stream().anyMatch(event -> event.kind() == EventKind.CRIMINAL_CASE);
        if (criminal || codes.equals(Set.of("УК"))) {
            return phrases.say(tongue, Phrase.CLOCK_DETENTION_CRIMINAL);
        }
        return phrases.say(
                tongue, codes.equals(Set.of("КоАП")) ? Phrase.CLOCK_DETENTION_ADMINISTRATIVE : Phrase.CLOCK_DETENTION);
    }
}
