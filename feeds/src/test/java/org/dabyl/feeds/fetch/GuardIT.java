package org.dabyl.feeds.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.Dns;
import org.dabyl.config.outlet.Route;
import org.dabyl.config.outlet.WebAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Each way in which a link found in a feed could be made to reach the operator's own network, tried.
final class GuardIT {
    private static final Route DIRECT = new Route.Direct();

    private final MockWebServer inside = new MockWebServer();
    private final Map<String, Deque<List<String>>> names = new HashMap<>();
    private final FeedClient client = client(false);

    private FeedClient client(boolean anyNetwork) {
        Dns dns = this::lookup;
        return new FeedClient(
                new ClientSettings("test", anyNetwork, Duration.ofMillis(300), Duration.ofSeconds(2)),
                () -> Instant.EPOCH,
                dns);
    }

    private List<InetAddress> lookup(String host) throws UnknownHostException {
        Deque<List<String>> answers = names.get(host);
        if (answers == null) {
            throw new UnknownHostException(host);
        }
        List<String> answer = answers.size() > 1 ? answers.removeFirst() : answers.getFirst();
        return answer.stream().map(InetAddress::ofLiteral).toList();
    }

    /// What the DNS says of a name, one answer after the other: addresses separated by spaces.
    private void name(String host, String... answers) {
        Deque<List<String>> all = new ArrayDeque<>();
        for (String answer : answers) {
            all.add(List.of(answer.split(" ")));
        }
        names.put(host, all);
    }

    @BeforeEach
    void open() throws IOException {
        inside.start(InetAddress.ofLiteral("127.0.0.1"), 0);
        for (int i = 0; i < 3; i++) {
            inside.enqueue(new MockResponse.Builder().body("secret").build());
        }
    }

    @AfterEach
    void close() {
        client.close();
        inside.close();
    }

    private void assertForbidden(Answer answer) {
        assertInstanceOf(Answer.Forbidden.class, answer);
        assertEquals(0, inside.getRequestCount());
    }

    private static URI address(String text) {
        return WebAddress.find(text).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.1",
                "2130706433",
                "0x7f000001",
                "0x7f.0.0.1",
                "0177.0.0.1",
                "[::1]",
                "[::ffff:127.0.0.1]",
                "[::ffff:7f00:1]",
                "[0:0:0:0:0:0:0:1]",
                "localhost",
                "LocalHost.",
                "１２７.０.０.１",
                "127。0。0。1",
                "%31%32%37.0.0.1"
            })
    void noNotationOfAPrivateAddressIsReached(String host) {
        String link = "http://" + host + ":" + inside.getPort() + "/";
        WebAddress.find(link).ifPresent(address -> {
            assertFalse(client.get(Ask.page(address, DIRECT)) instanceof Answer.Body);
        });
        assertEquals(0, inside.getRequestCount());
    }

    @Test
    void aNameThatResolvesToAPrivateAddressIsNotReached() {
        name("evil.example", "127.0.0.1");
        assertForbidden(client.get(Ask.page(address("http://evil.example:" + inside.getPort()), DIRECT)));
    }

    @Test
    void aNameWithAPublicAndAPrivateAddressIsNotReached() {
        name("evil.example", "93.184.216.34 127.0.0.1");
        assertForbidden(client.get(Ask.page(address("http://evil.example:" + inside.getPort()), DIRECT)));
    }

    @Test
    void anAnswerOfTheDnsThatChangesIsCheckedEachTime() throws IOException {
        try (MockWebServer proxy = redirectingTo("http://evil.example:" + inside.getPort() + "/")) {
            name("evil.example", "93.184.216.34", "127.0.0.1");
            Route route = new Route.Http("127.0.0.1", proxy.getPort());
            assertForbidden(client.get(Ask.page(address("http://evil.example/"), route)));
            assertEquals(1, proxy.getRequestCount());
        }
    }

    @Test
    void aConnectionThatTheOperatorsFeedOpenedServesNoLinkFromAFeed() {
        name("feed.example", "127.0.0.1");
        URI own = address("http://feed.example:" + inside.getPort());
        assertInstanceOf(Answer.Body.class, client.get(Ask.feed(own, DIRECT, Validators.NONE)));
        assertInstanceOf(Answer.Forbidden.class, client.get(Ask.page(own, DIRECT)));
        assertEquals(1, inside.getRequestCount());
    }

    @Test
    void aRedirectOfALinkIsCheckedAsTheLinkIs() throws IOException {
        try (MockWebServer proxy = redirectingTo("http://127.0.0.1:" + inside.getPort() + "/")) {
            name("public.example", "93.184.216.34");
            Route route = new Route.Http("127.0.0.1", proxy.getPort());
            assertForbidden(client.get(Ask.page(address("http://public.example/"), route)));
        }
    }

    @Test
    void aPublicFeedDoesNotRedirectIntoThePrivateNetwork() throws IOException {
        for (String into : List.of("127.0.0.1", "2130706433", "[::1]", "inner.example", "0x7f.1")) {
            try (MockWebServer proxy = redirectingTo("http://" + into + ":" + inside.getPort() + "/")) {
                name("inner.example", "127.0.0.1");
                Route route = new Route.Http("127.0.0.1", proxy.getPort());
                assertForbidden(client.get(Ask.feed(address("http://public.example/feed"), route, Validators.NONE)));
            }
        }
    }

    @Test
    void aPublicFeedDoesNotRedirectToItselfUnderAnAddressThatHasBecomePrivate() throws IOException {
        try (MockWebServer proxy = redirectingTo("http://public.example/again")) {
            name("public.example", "127.0.0.1");
            Route route = new Route.Http("127.0.0.1", proxy.getPort());
            assertForbidden(client.get(Ask.feed(address("http://public.example/feed"), route, Validators.NONE)));
        }
    }

    @Test
    void whereAPublicFeedHasMovedToIsCheckedWheneverItIsAsked() {
        name("moved.example", "127.0.0.1");
        URI moved = address("http://moved.example:" + inside.getPort());
        assertForbidden(client.get(Ask.derived(address("http://public.example/"), moved, DIRECT, Validators.NONE)));
    }

    @Test
    void aFeedInTheOperatorsOwnNetworkMayRedirectWithinIt() throws IOException {
        try (MockWebServer feed = redirectingTo("http://127.0.0.1:" + inside.getPort() + "/")) {
            URI own = address("http://127.0.0.1:" + feed.getPort() + "/feed");
            assertInstanceOf(Answer.Body.class, client.get(Ask.feed(own, DIRECT, Validators.NONE)));
        }
    }

    @Test
    void behindAProxyNamesAreResolvedAndCheckedHereFirst() {
        name("evil.example", "10.0.0.1");
        Route socks = new Route.Socks("127.0.0.1", inside.getPort());
        assertForbidden(client.get(Ask.page(address("http://evil.example/"), socks)));
        assertForbidden(client.get(Ask.page(address("http://hidden.onion/"), socks)));
    }

    @Test
    void otherSchemesAreNotFollowed() throws IOException {
        for (String to : List.of("file:///etc/passwd", "ftp://127.0.0.1/", "gopher://127.0.0.1:70/", "javascript:1")) {
            try (MockWebServer feed = redirectingTo(to)) {
                URI own = address("http://127.0.0.1:" + feed.getPort() + "/feed");
                assertInstanceOf(Answer.Failure.class, client.get(Ask.feed(own, DIRECT, Validators.NONE)));
            }
        }
    }

    @Test
    void theSettingForTestsLetsEverythingThrough() {
        try (FeedClient any = client(true)) {
            URI link = address("http://127.0.0.1:" + inside.getPort());
            assertInstanceOf(Answer.Body.class, any.get(Ask.page(link, DIRECT)));
        }
    }

    private static MockWebServer redirectingTo(String location) throws IOException {
        MockWebServer server = new MockWebServer();
        server.start(InetAddress.ofLiteral("127.0.0.1"), 0);
        server.enqueue(new MockResponse.Builder()
                .code(302)
                .setHeader("Location", location)
                .build());
        return server;
    }
}
