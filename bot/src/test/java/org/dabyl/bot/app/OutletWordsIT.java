package org.dabyl.bot.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.dabyl.bot.outbox.NoticeStore;
import org.dabyl.bot.outbox.OnADatabase;
import org.dabyl.bot.outbox.Outbox;
import org.dabyl.bot.outbox.Owed;
import org.dabyl.config.outlet.Outlet;
import org.dabyl.config.seal.Seal;
import org.dabyl.config.seal.Secret;
import org.dabyl.config.text.Tongue;
import org.dabyl.feeds.item.ItemLog;
import org.dabyl.feeds.poll.HealthChange;
import org.dabyl.feeds.poll.HealthState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// How outlets are, in words: for /status and for operators.
class OutletWordsIT extends OnADatabase {
    private static final Instant NOW = Instant.parse("2026-03-18T09:00:00Z");
    private static final List<Outlet> OUTLETS = List.of(Outlet.of("o1", URI.create("https://example.kz/feed")));
    private final ItemLog items = new ItemLog();
    private final OutletWords words =
            new OutletWords(items, OUTLETS, Newsroom.known().phrases(), () -> NOW);

    @BeforeEach
    void open() {
        database.<Void, RuntimeException>write(handle -> {
            items.register(handle, List.of("o1"), NOW);
            return null;
        });
    }

    private static HealthChange change(HealthState from, HealthState to, String detail) {
        return new HealthChange("o1", from, to, NOW, detail);
    }

    @Test
    void anOutletThatFellSilentIsToldWithItsReasonAndOneThatIsWellAgainWithWhatItHad() {
        HealthChange ill = change(HealthState.OK, HealthState.REFUSED, "status 403");
        HealthChange well = change(HealthState.REFUSED, HealthState.OK, "");
        assertEquals(
                "Издание o1: отвечает отказом (status 403). Напишу, когда это пройдёт.", words.change(Tongue.RU, ill));
        assertEquals("Издание o1 снова читается. До этого: отвечает отказом.", words.change(Tongue.RU, well));
    }

    @ParameterizedTest
    @EnumSource(HealthState.class)
    void everyStateHasWordsInEveryLanguage(HealthState state) {
        for (Tongue tongue : Tongue.values()) {
            assertTrue(
                    words.change(tongue, change(HealthState.UNASKED, state, "")).contains("o1"));
        }
    }

    @Test
    void everyOperatorIsToldOnceAndSilently() {
        Seal seal = Seal.of(new Secret("a key that only this test knows"));
        Outbox outbox = new Outbox(seal);
        OperatorNotices notices = new OperatorNotices(
                outbox,
                new NoticeStore(seal),
                Set.of(11L, 12L),
                chat -> chat == 11 ? Tongue.RU : Tongue.EN,
                words,
                () -> NOW);
        HealthChange change = change(HealthState.OK, HealthState.UNREACHABLE, "");
        for (int i = 0; i < 2; i++) {
            database.<Void, RuntimeException>write(handle -> {
                notices.tell(handle, List.of(change));
                return null;
            });
        }
        List<String> told = new Owed(database, outbox)
                .takeAll().stream()
                        .map(sent -> sent.chat() + " " + sent.message().silent() + " " + sent.text())
                        .sorted()
                        .toList();
        assertEquals(
                List.of(
                        "11 true Издание o1: не отвечает. Напишу, когда это пройдёт.",
                        "12 true The outlet o1: does not answer. I will write when this is over."),
                told);
    }

    @Test
    void statusNamesOutletsThatAreIllAndToOperatorsAll() {
        List<String> forAll = database.read(handle -> words.lines(handle, Tongue.RU, false));
        List<String> forOperators = database.read(handle -> words.lines(handle, Tongue.RU, true));
        assertEquals(List.of("Отвечает изданий: 0 из 1.", "Статей ещё не было."), forAll);
        assertEquals(
                "o1: ещё не спрашивали. Последний ответ: не было; последняя статья: не было.", forOperators.getLast());
    }
}
