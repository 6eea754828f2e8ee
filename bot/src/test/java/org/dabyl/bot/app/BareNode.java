package org.dabyl.bot.app;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.dabyl.bot.outbox.ChatFate;
import org.dabyl.bot.outbox.Courier;
import org.dabyl.bot.outbox.Draft;
import org.dabyl.bot.outbox.Outbox;
import org.dabyl.bot.outbox.Pace;
import org.dabyl.bot.outbox.Urgency;
import org.dabyl.bot.telegram.Message;
import org.dabyl.bot.telegram.SafeHtml;
import org.dabyl.bot.telegram.TelegramCalls;
import org.dabyl.bot.telegram.TelegramSender;
import org.dabyl.bot.telegram.UpdatePolling;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;
import org.dabyl.config.Settings;
import org.dabyl.config.SettingsReader;
import org.dabyl.config.db.Database;
import org.dabyl.config.db.SoleTurn;
import org.dabyl.config.outlet.Outlet;
import org.dabyl.config.outlet.OutletsFile;
import org.dabyl.config.seal.KeyFile;
import org.dabyl.config.seal.Seal;
import org.dabyl.feeds.classify.Classifier;
import org.dabyl.feeds.fetch.ClientSettings;
import org.dabyl.feeds.fetch.FeedClient;
import org.dabyl.feeds.incident.IncidentChange;
import org.dabyl.feeds.incident.IncidentLog;
import org.dabyl.feeds.item.ItemLog;
import org.dabyl.feeds.item.StoredItem;
import org.dabyl.feeds.poll.FeedPoller;
import org.jdbi.v3.core.Handle;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;

/// The three steps alone, for a process that is killed: three chats that are told of every incident;
/// commands are
/// answered with a word. Arguments as of `dabyl run`.
public final class BareNode {
    private static final int CHATS = 3;
    private final InstantSource clock = InstantSource.system();
    private final ItemLog items = new ItemLog();
    private final Settings settings;
    private final Database database;
    private final Outbox outbox;
    private final Courier courier;
    private final List<Outlet> outlets;
    private final Seal seal;
    private final Classifier classifier;

    private BareNode(Path config, Path data) {
        Problems problems = new Problems();
        ConfigFiles files = ConfigFiles.over(config);
        settings = SettingsReader.read(files, System.getenv(), problems);
        outlets = OutletsFile.read(files, problems);
        classifier = Classifier.load(files, problems);
        seal = Seal.of(settings.key().isEmpty() ? KeyFile.readOrMake(data) : settings.key());
        database = Database.open(settings.database().orElse("jdbc:sqlite:" + data.resolve("dabyl.db")));
        outbox = new Outbox(seal);
        OkHttpTelegramClient client = new OkHttpTelegramClient(
                TelegramCalls.sending(settings), settings.token().reveal(), TelegramCalls.url(settings));
        courier = new Courier(
                database, outbox, new TelegramSender(client), Pace.of(database, outbox), new Nobody(), clock);
    }

    public static void main(String[] arguments) throws InterruptedException {
        new BareNode(Path.of(arguments[2]), Path.of(arguments[4])).run();
    }

    private void run() throws InterruptedException {
        AtomicReference<Judge> steps = new AtomicReference<>();
        Wakeful judge = new Wakeful("judge", () -> steps.get().judgeSome());
        steps.set(new Judge(
                database,
                items,
                classifier,
                _ -> List.of(),
                new IncidentLog(),
                new OrdinaryCases(seal),
                (handle, item, _, changes) -> tell(handle, item, changes),
                courier::wake,
                clock));
        FeedPoller poller = new FeedPoller(
                new FeedClient(ClientSettings.of("0", settings.contact(), settings.anyNetwork()), clock), clock);
        Polls polls = new Polls(database, items, poller, (_, _, _, _) -> {}, judge::wake, clock);
        database.<Void, RuntimeException>write(handle -> {
            items.register(handle, outlets.stream().map(Outlet::id).toList(), clock.instant());
            return null;
        });
        Schedule schedule = new Schedule(database, clock);
        outlets.forEach(outlet -> schedule.add("poll " + outlet.id(), clock.instant(), () -> polls.poll(outlet)));
        SoleTurn updates = new SoleTurn(database, "updates", () -> {
            UpdatePolling polling = new UpdatePolling(
                    settings.token(), TelegramCalls.url(settings), TelegramCalls.polling(settings), this::answer);
            polling.start();
            return polling::close;
        });
        courier.start();
        judge.start();
        schedule.start();
        updates.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            updates.close();
            schedule.close();
            judge.close();
            courier.close();
            database.close();
        }));
        new CountDownLatch(1).await();
    }

    private void tell(Handle handle, StoredItem item, List<IncidentChange> changes) {
        for (IncidentChange change : changes) {
            String thread = "incident " + change.incident().id();
            String cause = thread + " revision " + change.incident().revision();
            for (long chat = 1; chat <= CHATS; chat++) {
                put(handle, chat, cause, thread, item.item().link());
            }
        }
    }

    private void answer(org.telegram.telegrambots.meta.api.objects.Update update) {
        database.<Void, RuntimeException>write(handle -> {
            put(handle, update.getMessage().getChatId(), "update " + update.getUpdateId(), "", "answer");
            return null;
        });
        courier.wake();
    }

    private void put(Handle handle, long chat, String cause, String thread, String text) {
        Instant now = clock.instant();
        Message message = Message.of(SafeHtml.text(text));
        outbox.put(handle, new Draft(chat, cause, thread, Urgency.TOPIC, message, now), now);
    }

    /// No chat is ever gone here.
    private static final class Nobody implements ChatFate {
        @Override
        public void gone(Handle handle, String chatHash, String reason) {}

        @Override
        public void moved(Handle handle, long from, long to) {}
    }
}
