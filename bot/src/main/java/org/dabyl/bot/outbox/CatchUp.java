package org.dabyl.bot.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dabyl.bot.telegram.Message;
import org.dabyl.bot.telegram.SafeHtml;

/// How alerts are told that come too late for messages of their own, after an outage: as one summary a chat, the
/// most urgent first, a line each with the time at which it was published, and beneath it what it brings up. What
/// does not fit one message goes on in another: nothing is left out. Immutable.
///
/// @param after how old an alert may be and still come as a message of its own
/// @param heading what stands above the lines
public record CatchUp(Duration after, Heading heading) {
    /// How long late alerts wait for more of their kind: after an outage outlets answer one after another.
    static final Duration GATHERING = Duration.ofSeconds(60);

    /// Nothing is ever too late.
    static final CatchUp NEVER = new CatchUp(Duration.ofDays(36_500), (_, _) -> SafeHtml.EMPTY);

    /// Says in a language that so many alerts come late.
    public interface Heading {
        SafeHtml of(String language, int alerts);
    }

    /// The alerts that one message of a summary tells of.
    record Part(Message message, List<Delivery> told) {}

    /// The summary of late alerts to one chat.
    List<Part> summary(List<Delivery> late) {
        List<Delivery> sorted = late.stream()
                .sorted(Comparator.comparingInt(Delivery::urgency).thenComparing(Delivery::happened))
                .toList();
        boolean silent = late.stream().allMatch(delivery -> delivery.message().silent());
        return parts(sorted, heading.of(sorted.getFirst().brief().language(), late.size()), silent);
    }

    /// Alerts as lines in this order, as many messages as they need.
    static List<Part> parts(List<Delivery> sorted, SafeHtml above, boolean silent) {
        List<Part> parts = new ArrayList<>();
        List<Delivery> told = new ArrayList<>();
        SafeHtml text = above;
        for (Delivery delivery : sorted) {
            SafeHtml line = SafeHtml.EMPTY.line().plus(delivery.brief().line());
            if (text.visibleLength() + line.visibleLength() > Message.LONGEST) {
                parts.add(new Part(new Message(text, List.of(), silent), List.copyOf(told)));
                told.clear();
                text = above;
            }
            text = text.plus(line);
            told.add(delivery);
        }
        parts.add(new Part(new Message(text, List.of(), silent), List.copyOf(told)));
        return parts;
    }
}
