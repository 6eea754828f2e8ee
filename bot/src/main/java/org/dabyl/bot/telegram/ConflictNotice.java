package org.dabyl.bot.telegram;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Says in the log what a 409 or a 401 means, at most once in five minutes: the library tells only the number.
final class ConflictNotice implements Interceptor {
    private static final Logger LOG = LoggerFactory.getLogger(ConflictNotice.class);
    private static final long QUIET = Duration.ofMinutes(5).toNanos();
    private final AtomicLong said = new AtomicLong(System.nanoTime() - QUIET);

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        if (response.code() == 409) {
            say("another program reads updates with this token: stop one of the two");
        } else if (response.code() == 401 || response.code() == 404) {
            say("Telegram does not know this token: check DABYL_TELEGRAM_TOKEN");
        }
        return response;
    }

    private void say(String what) {
        long now = System.nanoTime();
        long before = said.get();
        if (now - before >= QUIET && said.compareAndSet(before, now)) {
            LOG.warn("{}", what);
        }
    }
}
