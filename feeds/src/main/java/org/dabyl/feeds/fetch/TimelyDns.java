package org.dabyl.feeds.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.Dns;

/// Resolves names, and waits no longer than told: where the network swallows what is sent to the resolver,
/// the system tries for a minute, and neither OkHttp's limits nor an interruption ends that.
///
/// A lookup that was not waited for ends by itself. For any thread.
record TimelyDns(Dns names, Duration patience) implements Dns {
    @Override
    public List<InetAddress> lookup(String host) throws UnknownHostException {
        FutureTask<List<InetAddress>> found = new FutureTask<>(() -> names.lookup(host));
        Thread.ofVirtual().name("name " + host).start(found);
        try {
            return found.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw unknown(host + " does not resolve in time", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof UnknownHostException known ? known : unknown(host, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unknown(host, e);
        }
    }

    private static UnknownHostException unknown(String said, Exception cause) {
        UnknownHostException unknown = new UnknownHostException(said);
        unknown.initCause(cause);
        return unknown;
    }
}
