package org.dabyl.bot.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dabyl.bot.alert.AlertRouter;
import org.dabyl.bot.alert.AlertText;
import org.dabyl.bot.alert.Matching;
import org.dabyl.bot.chat.BookRefresh;
import org.dabyl.bot.chat.ChatFates;
import org.dabyl.bot.chat.ChatStore;
import org.dabyl.bot.chat.WatchBook;
import org.dabyl.bot.chat.WatchWords;
import org.dabyl.bot.command.CommandDesk;
import org.dabyl.bot.command.Commands;
import org.dabyl.bot.command.Incoming;
import org.dabyl.bot.command.Invitations;
import org.dabyl.bot.command.Reported;
import org.dabyl.bot.command.Talk;
import org.dabyl.bot.outbox.Outbox;
import org.dabyl.bot.outbox.Owed;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;
import org.dabyl.config.db.Database;
import org.dabyl.config.db.Notices;
import org.dabyl.config.outlet.Outlet;
import org.dabyl.config.seal.Seal;
import org.dabyl.config.seal.Secret;
import org.dabyl.feeds.incident.IncidentLog;
import org.dabyl.feeds.item.Item;
import org.dabyl.feeds.item.ItemLog;
import org.dabyl.feeds.item.Sighting;
import org.telegram.telegrambots.meta.api.objects.Update;

/// The program without a network: items and commands in, the messages that are owed out.
///
/// The real classes on a real database, wired as `App` wires them; only the clock stands where a test puts it,
/// and nothing is polled or sent.
public final class Newsroom implements AutoCloseable {
    public static final Instant NOW = Instant.parse("2026-03-18T09:00:00Z");
    /// The user who administers every group, and the one who runs the bot.
    public static final long ADMINISTRATOR = 500;

    public static final long OPERATOR = 600;

    /// A public list that is switched on.
    public static final String LIST = "referendum-2026";

    private static final Knowledge KNOWLEDGE = knowledge();
    private final ItemLog items = new ItemLog();
    private final IncidentLog incidents = new IncidentLog(KNOWLEDGE.places(), KNOWLEDGE.measures());
    private final List<Long> deleted = new ArrayList<>();
    private final Database database;
    private final Outbox outbox;
    private final ChatStore store;
    private final WatchBook book;
    private final Judge judge;
    private final Updates updates;
    private final ChatFates fates;
    private final Owed owed;
    private Instant now = NOW;
    private long last;

    private Newsroom(String url, boolean inviteOnly) {
        Seal seal = Seal.of(new Secret("a key that only this test knows"));
        database = Database.open(url);
        outbox = new Outbox(seal);
        owed = new Owed(database, outbox);
        store = new ChatStore(seal, outbox::chatHash);
        book = new WatchBook(KNOWLEDGE.emptyIndex(), outbox::chatHash, KNOWLEDGE.lists());
        BookRefresh refresh = new BookRefresh(database, store, book);
        WatchWords words = KNOWLEDGE.watchWords();
        List<Outlet> outlets = Stream.of("листок", "хроника", "жетісу")
                .map(id -> Outlet.of(id, URI.create("https://" + "example.kz/feed")))
                .toList();
        OutletWords outletWords = new OutletWords(items, outlets, KNOWLEDGE.phrases(), () -> now);
        Matching matching = new Matching(book, KNOWLEDGE.groups(), KNOWLEDGE.measures(), KNOWLEDGE.places()::liesIn);
        AlertText text = new AlertText(KNOWLEDGE.phrases(), KNOWLEDGE.measures(), words, outletWords::name);
        AlertRouter router = new AlertRouter(book, outbox, matching, text, () -> now);
        judge = new Judge(
                database,
                items,
                KNOWLEDGE.classifier(),
                book,
                incidents,
                new OrdinaryCases(seal),
                router::route,
                () -> {},
                () -> now);
        fates = new ChatFates(store, refresh, outbox::chatHash, () -> now);
        Talk talk = talk(words, outletWords, seal, inviteOnly);
        CommandDesk desk = new CommandDesk(new Commands(talk), talk, (_, user) -> user == ADMINISTRATOR, () -> now);
        Notices notices = new Notices(database, "chats", refresh::all, refresh::one);
        updates = new Updates(database, desk, outbox, fates, refresh, notices, _ -> {}, () -> {}, () -> now);
        database.<Void, RuntimeException>write(handle -> {
            items.register(handle, outlets.stream().map(Outlet::id).toList(), NOW.minus(Duration.ofDays(60)));
            return null;
        });
        refresh.all();
    }

    /// Where one keeps everything that is in this folder.
    public static String in(Path folder) {
        try {
            return "jdbc:sqlite:" + Files.createDirectories(folder).resolve("test.db");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Opens one that anybody may use.
    public static Newsroom open(Path folder) {
        return new Newsroom(in(folder), false);
    }

    /// Opens one that anybody may use, with what it was left with.
    ///
    /// @param url of its database
    public static Newsroom open(String url) {
        return new Newsroom(url, false);
    }

    /// Opens one that a chat needs an invitation for.
    public static Newsroom byInvitation(Path folder) {
        return new Newsroom(in(folder), true);
    }

    private static Knowledge knowledge() {
        Problems problems = new Problems();
        Knowledge read = Knowledge.load(ConfigFiles.builtIn(), List.of(LIST), problems);
        Refusal.ifAny(problems);
        return read;
    }

    private Talk talk(WatchWords words, OutletWords outletWords, Seal seal, boolean inviteOnly) {
        Reported reported = new Reported(
                items,
                incidents,
                KNOWLEDGE::emptyIndex,
                KNOWLEDGE.groups(),
                KNOWLEDGE.lists(),
                KNOWLEDGE.places()::liesIn,
                outletWords::name);
        return new Talk(
                KNOWLEDGE.phrases(),
                store,
                KNOWLEDGE.watchParser(),
                words,
                KNOWLEDGE.groups(),
                KNOWLEDGE.lists(),
                KNOWLEDGE.measures(),
                outbox,
                reported,
                outletWords,
                new Invitations(seal),
                (_, messages) -> deleted.addAll(messages),
                Set.of(OPERATOR),
                inviteOnly,
                () -> "dabyl_test_bot");
    }

    /// Everything that the built-in configuration teaches.
    static Knowledge known() {
        return KNOWLEDGE;
    }

    /// Publishes an item now, and judges it.
    public void publish(String outlet, String title, String text) {
        store(outlet, title, text);
        judge();
    }

    /// Judges what waits.
    void judge() {
        judge.judgeSome();
    }

    /// Publishes an item now.
    void store(String outlet, String title, String text) {
        String key = outlet + " " + title;
        String link = "https://example.kz/" + outlet + "/" + ++last;
        Item item = new Item(key, outlet, link, title, text, "", now, true);
        database.write(handle -> items.store(
                handle, outlet, List.of(new Sighting(item, List.of(key), key + text, false)), "", now, now));
    }

    /// Types in a private chat whose user speaks Russian.
    public List<Owed.Sent> type(long chat, String text) {
        return hear(new Incoming(++last, chat, false, chat, "ru", text));
    }

    /// Types in a group.
    public List<Owed.Sent> typeInGroup(long chat, long user, String text) {
        return hear(new Incoming(++last, chat, true, user, "ru", text));
    }

    /// Takes one message as Telegram gave it, and says what is owed then.
    public List<Owed.Sent> hear(Incoming incoming) {
        updates.hear(incoming);
        return owed.takeAll();
    }

    /// Takes an update of any kind, and says what is owed then.
    public List<Owed.Sent> take(Update update) {
        updates.take(update);
        return owed.takeAll();
    }

    /// What is owed since it was asked for last; it counts as sent.
    public List<Owed.Sent> sent() {
        return owed.takeAll();
    }

    Instant now() {
        return now;
    }

    /// Lets time pass.
    public void pass(Duration time) {
        now = now.plus(time);
    }

    /// Telegram says that a chat has blocked the bot.
    public void block(long chat) {
        database.<Void, RuntimeException>write(handle -> {
            fates.gone(handle, outbox.chatHash(chat), "blocked");
            return null;
        });
    }

    /// What a query says, a number a row.
    public List<Long> rows(String query, String argument) {
        return database.read(handle ->
                handle.createQuery(query).bind(0, argument).mapTo(Long.class).list());
    }

    /// The ids of the messages that were to be deleted in chats.
    public List<Long> deleted() {
        return List.copyOf(deleted);
    }

    public Database database() {
        return database;
    }

    public Outbox outbox() {
        return outbox;
    }

    public ChatStore store() {
        return store;
    }

    public WatchBook book() {
        return book;
    }

    @Override
    public void close() {
        database.close();
    }
}
