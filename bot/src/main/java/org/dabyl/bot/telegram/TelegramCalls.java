package org.dabyl.bot.telegram;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.time.Duration;
import okhttp3.OkHttpClient;
import org.dabyl.config.Settings;
import org.telegram.telegrambots.meta.TelegramUrl;

/// How Telegram is called: where it is, through which proxy, with what patience.
public final class TelegramCalls {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration WHOLE_CALL = Duration.ofSeconds(30);
    private static final Duration LONG_POLL = Duration.ofSeconds(75);

    private TelegramCalls() {}

    /// A client for sending. It never repeats a call by itself: a message sent twice is for the courier to decide.
    public static OkHttpClient sending(Settings settings) {
        return client(settings).callTimeout(WHOLE_CALL).readTimeout(WHOLE_CALL).build();
    }

    /// A client for long polls, which Telegram answers after up to 50 s of silence.
    public static OkHttpClient polling(Settings settings) {
        return client(settings)
                .readTimeout(LONG_POLL)
                .callTimeout(LONG_POLL)
                .addInterceptor(new ConflictNotice())
                .build();
    }

    public static TelegramUrl url(Settings settings) {
        URI api = settings.telegramApi();
        int port = api.getPort() > 0 ? api.getPort() : api.getScheme().equals("https") ? 443 : 80;
        return TelegramUrl.builder()
                .schema(api.getScheme())
                .host(api.getHost())
                .port(port)
                .build();
    }

    private static OkHttpClient.Builder client(Settings settings) {
        OkHttpClient.Builder builder =
                new OkHttpClient.Builder().connectTimeout(CONNECT).retryOnConnectionFailure(false);
        settings.telegramProxy().ifPresent(uri -> builder.proxy(proxy(uri)));
        return builder;
    }

    private static Proxy proxy(URI uri) {
        boolean socks = uri.getScheme().equals("socks5");
        int port = uri.getPort() > 0 ? uri.getPort() : socks ? 1080 : 3128;
        return new Proxy(
                socks ? Proxy.Type.SOCKS : Proxy.Type.HTTP, InetSocketAddress.createUnresolved(uri.getHost(), port));
    }
}
