package org.dabyl.feeds.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dns;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.dabyl.config.outlet.Route;

/// OkHttp's clients, one for each way out and each degree of trust.
///
/// Guarded clients have connections of their own: one that was opened to a private address because the operator
/// said so must not serve a link that was found in a feed. For any thread.
final class HttpClients implements AutoCloseable {
    private static final int IDLE_CONNECTIONS = 16;
    private static final String SERVER = "X-Dabyl-Server";

    private record Kind(Route route, boolean guarded) {}

    private final OkHttpClient base;
    private final Dns system;
    private final Duration longestLookup;
    private final Map<Kind, OkHttpClient> clients = new ConcurrentHashMap<>();

    HttpClients(ClientSettings settings, Dns names) {
        this.system = names;
        this.longestLookup = settings.connect();
        this.base = new OkHttpClient.Builder()
                .followRedirects(false)
                .followSslRedirects(false)
                .connectTimeout(settings.connect())
                .readTimeout(settings.whole())
                .writeTimeout(settings.connect())
                .addNetworkInterceptor(HttpClients::noteServer)
                .build();
    }

    /// The client for a call of which so much time is left: a name that is looked up gets no more than that.
    OkHttpClient of(Route route, boolean guarded, Duration left) {
        Kind kind = new Kind(route, guarded);
        OkHttpClient client = clients.computeIfAbsent(kind, this::build);
        return left.compareTo(longestLookup) < 0
                ? client.newBuilder().dns(dns(kind, left)).build()
                : client;
    }

    private Dns dns(Kind kind, Duration left) {
        Dns names = names(left);
        return kind.guarded() && kind.route() instanceof Route.Direct ? new GuardedDns(names) : names;
    }

    private Dns names(Duration left) {
        return new TimelyDns(system, left.compareTo(longestLookup) < 0 ? left : longestLookup);
    }

    private OkHttpClient build(Kind kind) {
        return base.newBuilder()
                .connectionPool(new ConnectionPool(IDLE_CONNECTIONS, 1, TimeUnit.MINUTES))
                .proxy(proxy(kind.route()))
                .dns(dns(kind, longestLookup))
                .build();
    }

    private static Proxy proxy(Route route) {
        return switch (route) {
            case Route.Direct _ -> Proxy.NO_PROXY;
            case Route.Http(String host, int port) -> new Proxy(Proxy.Type.HTTP, new InetSocketAddress(host, port));
            case Route.Socks(String host, int port) -> new Proxy(Proxy.Type.SOCKS, new InetSocketAddress(host, port));
        };
    }

    /// Behind a proxy the name is resolved there; it is resolved and checked here first. What a proxy makes of
    /// it then cannot be known here.
    void checkBehindProxy(Route route, String host, boolean guarded, Duration left) throws UnknownHostException {
        if (guarded && !(route instanceof Route.Direct) && NetworkGuard.isName(host)) {
            new GuardedDns(names(left)).lookup(host);
        }
    }

    /// The address of the machine that answered, as far as it is not a proxy.
    static Optional<InetAddress> server(Response response) {
        String literal = response.header(SERVER);
        return literal == null ? Optional.empty() : Optional.of(InetAddress.ofLiteral(literal));
    }

    private static Response noteServer(Interceptor.Chain chain) throws IOException {
        Response response =
                chain.proceed(chain.request()).newBuilder().removeHeader(SERVER).build();
        var connection = chain.connection();
        if (connection == null || connection.route().proxy().type() != Proxy.Type.DIRECT) {
            return response;
        }
        InetAddress address = connection.route().socketAddress().getAddress();
        return address == null
                ? response
                : response.newBuilder().header(SERVER, address.getHostAddress()).build();
    }

    @Override
    public void close() {
        clients.values().forEach(client -> client.connectionPool().evictAll());
        base.connectionPool().evictAll();
        base.dispatcher().executorService().shutdown();
    }
}
