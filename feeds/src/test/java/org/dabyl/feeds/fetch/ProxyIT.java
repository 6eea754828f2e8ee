package org.dabyl.feeds.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.dabyl.config.outlet.Route;
import org.junit.jupiter.api.Test;

/// An operator's feed behind a proxy: asked through it, and its name left to the proxy to resolve, as here
/// the DNS may be part of the blocking.
final class ProxyIT {
    private static final URI FEED = URI.create("http://blocked.example/feed");

    private final FeedClient client =
            new FeedClient(ClientSettings.of("test", "", false), () -> Instant.EPOCH, host -> {
                throw new UnknownHostException(host);
            });

    private String ask(Route route) {
        Answer answer = client.get(Ask.feed(FEED, route, Validators.NONE));
        return new String(assertInstanceOf(Answer.Body.class, answer).bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void anHttpProxyIsAskedForTheFeed() throws Exception {
        try (MockWebServer proxy = new MockWebServer()) {
            proxy.start(InetAddress.ofLiteral("127.0.0.1"), 0);
            proxy.enqueue(new MockResponse.Builder().body("through").build());
            assertEquals("through", ask(new Route.Http("127.0.0.1", proxy.getPort())));
            assertEquals(FEED.toString(), proxy.takeRequest().getTarget());
        }
    }

    @Test
    void aSocksProxyIsToldTheName() throws IOException {
        try (Socks proxy = new Socks()) {
            assertEquals("through", ask(new Route.Socks("127.0.0.1", proxy.port())));
            assertEquals(List.of("blocked.example:80"), proxy.asked);
        }
    }

    /// Speaks as much of SOCKS 5 as one request needs, and answers it itself.
    private static final class Socks implements AutoCloseable {
        private final ServerSocket door = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"));
        private final List<String> asked = new CopyOnWriteArrayList<>();

        Socks() throws IOException {
            Thread.ofVirtual().start(this::serve);
        }

        int port() {
            return door.getLocalPort();
        }

        private void serve() {
            try (Socket guest = door.accept();
                    DataInputStream in = new DataInputStream(guest.getInputStream());
                    OutputStream out = guest.getOutputStream()) {
                in.readByte();
                in.skipNBytes(in.readByte());
                out.write(new byte[] {5, 0});
                in.skipNBytes(3);
                if (in.readByte() == 3) {
                    byte[] name = in.readNBytes(in.readByte());
                    asked.add(new String(name, StandardCharsets.US_ASCII) + ":" + in.readUnsignedShort());
                }
                out.write(new byte[] {5, 0, 0, 1, 0, 0, 0, 0, 0, 0});
                out.write("HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\nthrough".getBytes(StandardCharsets.US_ASCII));
                in.read();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            door.close();
        }
    }
}
