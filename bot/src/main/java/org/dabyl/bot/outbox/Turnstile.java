package org.dabyl.bot.outbox;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.dabyl.bot.telegram.SendResult;

/// Who may go now, and what each answer changes in that: the queue, the setbacks and how many calls are under way.
///
/// Times are milliseconds since 1970. For one thread at a time; the courier guards it.
final class Turnstile {
    private final SendQueue queue = new SendQueue();
    private final Setback setback = new Setback();
    private int underWay;

    void add(List<Waiting> rows, long now) {
        rows.forEach(queue::add);
        queue.tidy(now);
    }

    /// Lets the next row through; it is under way until it leaves, waits or has an answer.
    Optional<Waiting> take(long now) {
        Optional<Waiting> row = underWay < setback.mostAtOnce() ? queue.take(now) : Optional.empty();
        if (row.isPresent()) {
            underWay++;
        }
        return row;
    }

    /// When a row may go at the earliest, unless something changes before.
    long nextAt() {
        return underWay < setback.mostAtOnce() ? queue.nextAt() : Long.MAX_VALUE;
    }

    /// How many chats could be written to now.
    int ready(long now) {
        return queue.ready(now);
    }

    int underWay() {
        return underWay;
    }

    /// The row was not sent: it waits no longer, or not under this chat.
    void leave(Waiting row) {
        underWay--;
        queue.done(row);
    }

    /// The row was not sent: its chat has had its share until `until`.
    void notYet(Waiting row, long until) {
        underWay--;
        queue.hold(row.chatHash(), until);
        queue.putBack(row);
    }

    /// The row was not sent: nobody may be written to until `until`.
    void nobodyYet(Waiting row, long until) {
        underWay--;
        queue.holdAll(until);
        queue.putBack(row);
    }

    /// The row was not sent, or nobody knows: it is tried again at `due`.
    void later(Waiting row, long due) {
        underWay--;
        queue.again(row, due);
    }

    void clockWentBack(long millis) {
        queue.clockWentBack(millis);
        setback.clockWentBack(millis);
    }

    /// Whether rows that waited for the chat are to be read anew.
    static boolean changesTheChat(SendResult result) {
        return result instanceof SendResult.ChatGone || result instanceof SendResult.ChatMoved;
    }

    /// How long the row waits after this answer before it is tried again.
    static Duration pauseAfter(Waiting row, SendResult result) {
        return switch (result) {
            case SendResult.RetryAfter retry -> retry.pause();
            case SendResult.Unreachable _ -> Setback.rowPause(row.attempts());
            case SendResult.Sent _, SendResult.ChatGone _, SendResult.ChatMoved _, SendResult.Refused _ ->
                Duration.ZERO;
        };
    }

    /// What an answer says to everybody, at once: writing down what it says of the row takes longer, and nothing
    /// may go meanwhile that should wait.
    void heed(Waiting row, SendResult result, long now, Duration pause) {
        switch (result) {
            case SendResult.Sent _, SendResult.Refused _, SendResult.ChatGone _, SendResult.ChatMoved _ ->
                setback.answered();
            case SendResult.RetryAfter _ -> {
                queue.hold(row.chatHash(), now + pause.toMillis());
                if (setback.limited(row.chatHash(), now, pause)) {
                    queue.holdAll(now + pause.toMillis());
                }
            }
            case SendResult.Unreachable _ ->
                queue.holdAll(now + setback.unanswered().toMillis());
        }
    }

    /// The row's answer is written down: it has left, or waits for another try.
    void answered(Waiting row, SendResult result, long now, Duration pause) {
        underWay--;
        switch (result) {
            case SendResult.Sent _, SendResult.Refused _ -> queue.done(row);
            case SendResult.ChatGone _, SendResult.ChatMoved _ -> {
                queue.done(row);
                queue.drop(row.chatHash());
            }
            case SendResult.RetryAfter _, SendResult.Unreachable _ -> queue.again(row, now + pause.toMillis());
        }
    }
}
