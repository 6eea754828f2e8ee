package org.dabyl.bot.app;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
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
import org.dabyl.bot.operation.Figures;
import org.dabyl.bot.operation.HttpDesk;
import org.dabyl.bot.operation.Retention;
import org.dabyl.bot.operation.SuspensionNotice;
import org.dabyl.bot.outbox.CatchUp;
import org.dabyl.bot.outbox.ChatFate;
import org.dabyl.bot.outbox.Courier;
import org.dabyl.bot.outbox.NoticeStore;
import org.dabyl.bot.outbox.Outbox;
import org.dabyl.bot.outbox.Pace;
import org.dabyl.bot.outbox.QueueLength;
import org.dabyl.bot.outbox.Tally;
import org.dabyl.bot.telegram.MessageSender;
import org.dabyl.bot.telegram.SafeHtml;
import org.dabyl.config.Problems;
import org.dabyl.config.Settings;
import org.dabyl.config.db.Database;
import org.dabyl.config.db.Notices;
import org.dabyl.config.db.SoleTurn;
import org.dabyl.config.outlet.Outlet;
import org.dabyl.config.seal.Seal;
import org.dabyl.config.text.Phrase;
import org.dabyl.config.text.Tongue;
import org.dabyl.feeds.fetch.ClientSettings;
import org.dabyl.feeds.fetch.FeedClient;
import org.dabyl.feeds.incident.IncidentLog;
import org.dabyl.feeds.item.ItemLog;
import org.dabyl.feeds.item.PageStore;
import org.dabyl.feeds.page.ArticlePage;
import org.dabyl.feeds.poll.FeedPoller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The program wired: the one place where its parts meet, top to bottom in the order of the flow. It is longer
/// than other classes so that the wiring can be read in one go.
///
/// Poll, judge and send each have their own threads and meet in the database alone. [#close] ends them at the same
/// time, each with its own patience, so that all have ended within 5 s though nobody answers; then what they stand
/// on. What is under way then is done again after the next start.
final class App implements Running {
    private static final Logger LOG = LoggerFactory.getLogger(App.class);
    private final InstantSource clock = InstantSource.system();
    private final Deque<Part> parts = new ArrayDeque<>();
    private final List<Part> workers = new ArrayList<>();
    private final CountDownLatch told = new CountDownLatch(1);
    private final AtomicLong said = new AtomicLong();
    private final ItemLog items = new ItemLog();
    private final IncidentLog incidents;
    private final Settings settings;
    private final List<Outlet> outlets;
    private final Knowledge knowledge;
    private final Database database;
    private final Seal seal;
    private final Outbox outbox;
    private final WatchBook book;
    private final ChatStore store;
    private final BookRefresh refresh;
    private final WatchWords watchWords;
    private final OutletWords outletWords;
    private final Courier courier;
    private final Wakeful judge;
    private final FeedClient client;
    private final Pages pages;
    private final Updates updates;

    /// Something to end when the program ends.
    private interface Part {
        void close();
    }

    static Running start(Start start) {
        App app = new App(start);
        Runtime.getRuntime().addShutdownHook(new Thread(app::close, "stop"));
        return app;
    }

    private App(Start start) {
        settings = start.settings();
        outlets = start.outlets();
        Problems problems = new Problems();
        knowledge = Knowledge.load(start.files(), settings.publicLists(), problems);
        Refusal.ifAny(problems);
        incidents = new IncidentLog(knowledge.places(), knowledge.measures());
        Storage storage = Storage.open(start);
        parts.push(storage::close);
        seal = storage.seal();
        database = storage.database();
        outbox = new Outbox(seal, new CatchUp(settings.catchUp(), this::late));
        store = new ChatStore(seal, outbox::chatHash);
        book = new WatchBook(knowledge.emptyIndex(), outbox::chatHash, knowledge.lists());
        refresh = new BookRefresh(database, store, book);
        watchWords = knowledge.watchWords();
        outletWords = new OutletWords(items, outlets, knowledge.phrases(), clock);
        ChatFate fate = fate();
        Link link = start.terminal().map(Link::terminal).orElseGet(() -> Link.telegram(settings));
        courier = courier(link.sender(), fate);
        client = new FeedClient(
                ClientSettings.of(Main.Version.number(), settings.contact(), settings.anyNetwork()), clock);
        pages = new Pages(
                database,
                new PageStore(),
                outlets,
                new ArticlePage(client, knowledge.sourceWords())::read,
                this::polled,
                clock);
        judge = judge();
        Notices notices = new Notices(database, "chats", refresh::all, refresh::one);
        updates = updates(link, fate, notices);
        run(link, notices);
    }

    private SafeHtml late(String language, int alerts) {
        Tongue tongue = Tongue.findByCode(language).orElse(Tongue.RU);
        return SafeHtml.bold(knowledge.phrases().say(tongue, Phrase.ALERT_LATE, "count", alerts));
    }

    private ChatFate fate() {
        LongFunction<Tongue> tongueOf = this::tongueOf;
        SuspensionNotice.Words words = (handle, reason) -> SafeHtml.text(knowledge
                .phrases()
                .say(
                        settings.admins().stream()
                                .findFirst()
                                .map(tongueOf::apply)
                                .orElse(Tongue.RU),
                        Phrase.CHAT_SUSPENDED,
                        "chat",
                        handle,
                        "reason",
                        reason));
        ChatFates fates = new ChatFates(store, refresh, outbox::chatHash, clock);
        return new SuspensionNotice(fates, outbox, settings.admins(), words, clock);
    }

    private Tongue tongueOf(long chat) {
        return book.findByHash(outbox.chatHash(chat))
                .map(follower -> follower.chat().tongue())
                .orElse(Tongue.RU);
    }

    private Courier courier(MessageSender sender, ChatFate fate) {
        Tally tally = Tally.NONE;
        if (settings.http().isPresent()) {
            Figures figures = new Figures(this::queue, () -> database.read(outletWords::counts), clock::instant);
            parts.push(HttpDesk.open(settings.http().get(), figures, this::queue, clock)::close);
            tally = figures;
        }
        return new Courier(database, outbox, sender, Pace.of(database, outbox), fate, tally, clock);
    }

    private List<QueueLength> queue() {
        return database.read(outbox::lengths);
    }

    private Wakeful judge() {
        Matching matching = new Matching(book, knowledge.groups(), knowledge.measures(), knowledge.places()::liesIn);
        AlertText text = new AlertText(knowledge.phrases(), knowledge.measures(), watchWords, outletWords::name);
        AlertRouter router = new AlertRouter(book, outbox, matching, text, clock);
        Judge steps = new Judge(
                database,
                items,
                knowledge.classifier(),
                book,
                incidents,
                new OrdinaryCases(seal),
                router::route,
                courier::wake,
                clock);
        return new Wakeful("judge", () -> {
            boolean any = steps.judgeSome();
            if (any) {
                pages.wake();
            }
            return any;
        });
    }

    private Updates updates(Link link, ChatFate fate, Notices notices) {
        Reported reported = new Reported(
                items,
                incidents,
                knowledge::emptyIndex,
                knowledge.groups(),
                knowledge.lists(),
                knowledge.places()::liesIn,
                outletWords::name);
        Talk talk = new Talk(
                knowledge.phrases(),
                store,
                knowledge.watchParser(),
                watchWords,
                knowledge.groups(),
                knowledge.lists(),
                knowledge.measures(),
                outbox,
                reported,
                outletWords,
                new Invitations(seal),
                (chat, messages) ->
                        Thread.startVirtualThread(() -> link.sender().delete(chat, messages)),
                settings.admins(),
                settings.inviteOnly(),
                link::botName);
        Commands commands = new Commands(talk);
        link.announce(commands.menus(knowledge.phrases()));
        CommandDesk desk = new CommandDesk(commands, talk, link::isAdministrator, clock);
        return new Updates(database, desk, outbox, fate, refresh, notices, link::pressed, courier::wake, clock);
    }

    private void run(Link link, Notices notices) {
        database.<Void, RuntimeException>write(handle -> {
            items.register(handle, outlets.stream().map(Outlet::id).toList(), clock.instant());
            return null;
        });
        refresh.all();
        courier.start();
        workers.add(courier::close);
        judge.start();
        workers.add(judge::close);
        notices.start();
        parts.push(notices::close);
        SoleTurn turn = new SoleTurn(database, "updates", () -> link.poll(updates::take)::close);
        turn.start();
        parts.push(turn::close);
        parts.push(client::close);
        pages.start();
        workers.add(pages::close);
        workers.add(schedule()::close);
        parts.push(link::close);
        LOG.info("running: {} outlets", outlets.size());
    }

    private Schedule schedule() {
        OperatorNotices operators = new OperatorNotices(
                outbox, new NoticeStore(seal), settings.admins(), this::tongueOf, outletWords, clock);
        Polls polls = new Polls(
                database,
                items,
                new FeedPoller(client, clock, knowledge.sourceWords()),
                (handle, _, result, _) -> operators.tell(handle, result.changes()),
                this::polled,
                clock);
        Retention retention = new Retention(database, items, incidents, outbox, settings, clock);
        Timetable timetable = new Timetable(database, clock);
        timetable.poll(outlets, items, polls);
        timetable.tidy(retention);
        return timetable.start();
    }

    private void polled() {
        judge.wake();
        courier.wake();
    }

    @Override
    public void hear(long chat, String language, String text) {
        long update = clock.millis() * 1000 + said.incrementAndGet();
        updates.hear(new Incoming(update, chat, false, chat, language, text));
    }

    @Override
    public boolean owesNothing() {
        boolean judged = database.read(handle -> items.waiting(handle, clock.instant(), 1))
                .isEmpty();
        return judged && queue().stream().allMatch(length -> length.waiting() == 0);
    }

    @Override
    public void await() throws InterruptedException {
        told.await();
    }

    @Override
    public synchronized void close() {
        try (var ends = Executors.newVirtualThreadPerTaskExecutor()) {
            workers.forEach(worker -> ends.execute(worker::close));
        }
        workers.clear();
        while (!parts.isEmpty()) {
            parts.pop().close();
        }
        told.countDown();
    }
}
