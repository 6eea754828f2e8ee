package org.dabyl.bot.outbox;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// Notes whom Telegram said to be gone or moved.
final class NotedFate implements ChatFate {
    final List<String> gone = Collections.synchronizedList(new ArrayList<>());
    final List<String> moved = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void gone(Handle handle, String chatHash, String reason) {
        gone.add(chatHash);
    }

    @Override
    public void moved(Handle handle, long from, long to) {
        moved.add(from + " to " + to);
    }
}
