package org.dabyl.bot.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.dabyl.bot.outbox.Eventually;
import org.dabyl.bot.telegram.Message;
import org.dabyl.bot.telegram.MessageSender;
import org.dabyl.bot.telegram.SendResult;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;
import org.dabyl.config.SettingsReader;
import org.dabyl.config.outlet.Outlet;

/// The program as `run` wires it, with the given outlets and a list of messages in Telegram's place.
final class WholeProgram implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private final List<Sent> sent = new CopyOnWriteArrayList<>();
    private final Running running;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final AtomicInteger held = new AtomicInteger();
    private volatile boolean holding;

    /// A message that arrived.
    record Sent(long chat, String text, boolean reply) {}

    WholeProgram(Path data, List<Outlet> outlets, Map<String, String> environment) {
        ConfigFiles files = ConfigFiles.builtIn();
        var settings = SettingsReader.read(files, environment, new Problems());
        running = App.start(new Running.Start(settings, files, outlets, data, Optional.of(new Chats())));
    }

    private final class Chats implements MessageSender {
        @Override
        public SendResult send(long chat, Message message, OptionalLong replyTo) {
            if (holding) {
                return hang();
            }
            sent.add(new Sent(chat, message.text().html(), replyTo.isPresent()));
            return new SendResult.Sent(sent.size());
        }

        private SendResult hang() {
            held.incrementAndGet();
            try {
                ended.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new SendResult.Unreachable("hung");
        }

        @Override
        public void delete(long chat, List<Long> messages) {}
    }

    /// Lets what is said in a chat be answered, by a call that hangs as long as the program runs.
    void hangAnswering(long chat, String text) {
        holding = true;
        running.hear(chat, "ru", text);
        await(() -> held.get() > 0, "a call");
    }

    /// Says something in a chat and waits for the answer.
    String ask(long chat, String text) {
        int before = to(chat).size();
        running.hear(chat, "ru", text);
        await(() -> to(chat).size() > before, "an answer to " + text);
        return to(chat).getLast().text();
    }

    List<Sent> to(long chat) {
        return sent.stream().filter(message -> message.chat() == chat).toList();
    }

    void await(BooleanSupplier reached, String what) {
        Eventually.await(PATIENCE, reached, () -> what + " did not come; sent: " + sent);
    }

    @Override
    public void close() {
        running.close();
        ended.countDown();
    }
}
