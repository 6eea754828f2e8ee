package org.dabyl.bot.chat;

import java.time.Instant;
import org.dabyl.config.text.Tongue;

/// A chat as it is kept, sealed.
///
/// @param id Telegram's number of it
/// @param group whether it is a group, in which only administrators change anything
/// @param mentions whether it wants to hear of mere mentions
/// @param state whether anything is sent to it
/// @param since when it came into that state
public record Chat(long id, boolean group, Tongue tongue, boolean mentions, State state, Instant since) {
    public enum State {
        ACTIVE,
        /// It asked for silence.
        PAUSED,
        /// It blocked the bot; a new /start brings it back with its subscriptions.
        SUSPENDED
    }

    public Chat with(State changed, Instant now) {
        return new Chat(id, group, tongue, mentions, changed, now);
    }

    public Chat with(Tongue changed) {
        return new Chat(id, group, changed, mentions, state, since);
    }

    public Chat withMentions(boolean changed) {
        return new Chat(id, group, tongue, changed, state, since);
    }

    public Chat movedTo(long changed) {
        return new Chat(changed, group, tongue, mentions, state, since);
    }

    String write() {
        return String.join(
                "\t",
                Long.toString(id),
                group ? "group" : "private",
                tongue.code(),
                mentions ? "mentions" : "",
                state.name(),
                Long.toString(since.toEpochMilli()));
    }

    static Chat read(String text) {
        String[] field = text.split("\t", -1);
        return new Chat(
                Long.parseLong(field[0]),
                field[1].equals("group"),
                Tongue.findByCode(field[2]).orElse(Tongue.RU),
                field[3].equals("mentions"),
                State.valueOf(field[4]),
                Instant.ofEpochMilli(Long.parseLong(field[5])));
    }
}
