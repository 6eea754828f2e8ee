package org.dabyl.bot.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import okhttp3.OkHttpClient;
import org.dabyl.bot.telegram.Message;
import org.dabyl.bot.telegram.MessageSender;
import org.dabyl.bot.telegram.SafeHtml;
import org.dabyl.bot.telegram.SendResult;
import org.dabyl.config.seal.Seal;
import org.dabyl.config.seal.Secret;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// What the courier's tests start from: a real database, and a server that answers as Telegram does.
abstract class WithACourier extends OnADatabase {
    private static final Duration CALL_TIMEOUT = Duration.ofSeconds(1);
    final InstantSource clock = InstantSource.system();
    private final Seal seal = Seal.of(new Secret("a key that only this test knows"));
    final Outbox outbox = new Outbox(seal);
    final FakeTelegram telegram = new FakeTelegram(new OkHttpClient.Builder()
            .retryOnConnectionFailure(false)
            .callTimeout(CALL_TIMEOUT)
            .build());
    final NotedFate fate = new NotedFate();

    private final List<Courier> couriers = new ArrayList<>();
    private int puts;

    @BeforeEach
    void warmUp() {
        telegram.warmUp();
    }

    @AfterEach
    void close() {
        couriers.forEach(Courier::close);
        telegram.close();
    }

    Courier start() {
        Courier courier = courier(telegram.sender());
        courier.start();
        return courier;
    }

    Courier courier(MessageSender sender) {
        return kept(new Courier(database, outbox, sender, Pace.alone(), fate, clock));
    }

    /// A courier that sends what the claims say.
    Courier courier(Claims claims) {
        Ledger ledger = new Ledger(database, outbox, telegram.sender(), fate, Tally.NONE, clock);
        return kept(new Courier(claims, ledger, telegram.sender(), Pace.alone(), clock));
    }

    private Courier kept(Courier courier) {
        couriers.add(courier);
        return courier;
    }

    interface Sending {
        SendResult send(long chat, Message message, OptionalLong replyTo);
    }

    /// A sender that sends in another way and takes back in the usual one.
    MessageSender sender(Sending sending) {
        return new MessageSender() {
            @Override
            public SendResult send(long chat, Message message, OptionalLong replyTo) {
                return sending.send(chat, message, replyTo);
            }

            @Override
            public void delete(long chat, List<Long> messages) {
                telegram.sender().delete(chat, messages);
            }
        };
    }

    void put(long chat, String thread, Urgency urgency, String text) {
        puts++;
        Instant now = clock.instant();
        database.write(handle ->
                outbox.put(handle, new Draft(chat, "cause " + puts, thread, urgency, message(text), now), now));
    }

    static Message message(String text) {
        return Message.of(SafeHtml.text(text));
    }

    FakeTelegram.Taken reply(String text) {
        return telegram.taken().stream()
                .filter(taken -> taken.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    long states(String state) {
        return database.read(handle -> handle.createQuery("SELECT COUNT(*) FROM delivery WHERE state = :state")
                .bind("state", state)
                .mapTo(Long.class)
                .one());
    }
}
