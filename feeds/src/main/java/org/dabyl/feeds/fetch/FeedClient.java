package org.dabyl.feeds.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.Response;

/// Asks one address and says what came back.
///
/// Promises: a call ends within the time set, whatever the server does and however long others take ([CallTime]);
/// at most one request at a time goes to a host; a body is read up to a limit that counts decompressed bytes;
/// redirects are followed by hand, at most [#MOST_REDIRECTS] of them; and no address that was found in a feed,
/// and no redirect of a public feed, leads to a private address unless the settings allow any. It keeps no
/// memory of outlets. For any thread; calls block, best on a virtual thread.
public final class FeedClient implements AutoCloseable {
    private static final int MOST_REDIRECTS = 6;
    private static final String ACCEPT =
            "application/rss+xml, application/atom+xml, application/feed+json;q=0.9, application/xml;q=0.9, text/xml;q=0.9, text/html;q=0.6, */*;q=0.5";

    private final ClientSettings settings;
    private final InstantSource clock;
    private final HttpClients clients;
    private final HostTurns turns = new HostTurns();
    private final BodyLimit bodies = new BodyLimit();

    public FeedClient(ClientSettings settings, InstantSource clock) {
        this(settings, clock, Dns.SYSTEM);
    }

    FeedClient(ClientSettings settings, InstantSource clock, Dns names) {
        this.settings = settings;
        this.clock = clock;
        this.clients = new HttpClients(settings, names);
    }

    /// One step on the way: an address, whether it is the operator's word, and whether everything before it
    /// moved for good.
    private record Hop(HttpUrl url, boolean trusted, URI permanent, boolean forGood) {}

    private sealed interface Step {
        record Done(Answer answer) implements Step {}

        record Onward(Hop hop) implements Step {}
    }

    /// Asks, following redirects. Blocks until there is an answer, at most for the time set.
    public Answer get(Ask ask) {
        HttpUrl url = HttpUrl.parse(ask.address().toString());
        if (url == null) {
            return new Answer.Failure("the address cannot be read: " + ask.address());
        }
        boolean trusted = ask.trust() == Ask.Trust.OPERATOR;
        CallTime time = new CallTime(settings.whole());
        Hop hop = new Hop(url, trusted, ask.address(), true);
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            switch (step(ask, hop, time)) {
                case Step.Done(Answer answer) -> {
                    return answer;
                }
                case Step.Onward(Hop next) -> hop = next;
            }
        }
        return new Answer.Failure("it redirects more than " + MOST_REDIRECTS + " times");
    }

    private Step step(Ask ask, Hop hop, CallTime time) {
        boolean guarded = !hop.trusted() && !settings.anyNetwork();
        Optional<String> objection = guarded ? NetworkGuard.objection(hop.url().host()) : Optional.empty();
        if (objection.isPresent()) {
            return new Step.Done(new Answer.Forbidden(objection.get()));
        }
        try (var _ = turns.take(hop.url().host(), time)) {
            clients.checkBehindProxy(ask.route(), hop.url().host(), guarded, time.left());
            Call call = clients.of(ask.route(), guarded, time.left()).newCall(request(ask, hop));
            call.timeout().timeout(time.left().toNanos(), TimeUnit.NANOSECONDS);
            try (Response response = call.execute()) {
                return judged(ask, hop, response, time);
            }
        } catch (CallTime.Crowded e) {
            return new Step.Done(new Answer.Crowded(String.valueOf(e.getMessage())));
        } catch (BodyLimit.Exceeded _) {
            return new Step.Done(new Answer.TooLarge(ask.mostBytes()));
        } catch (NetworkGuard.PrivateAddress e) {
            return new Step.Done(new Answer.Forbidden(String.valueOf(e.getMessage())));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Step.Done(new Answer.Crowded("the program ends"));
        } catch (IOException | RuntimeException e) { // OkHttp throws unchecked ones on some malformed answers
            return new Step.Done(new Answer.Failure(Failures.sentence(e, settings.whole())));
        }
    }

    private Request request(Ask ask, Hop hop) {
        Request.Builder request = new Request.Builder()
                .url(hop.url())
                .header("User-Agent", settings.agent())
                .header("Accept", ACCEPT)
                .header("Accept-Encoding", "gzip, deflate");
        if (!ask.validators().etag().isEmpty()) {
            request.header("If-None-Match", ask.validators().etag());
        }
        if (!ask.validators().lastModified().isEmpty()) {
            request.header("If-Modified-Since", ask.validators().lastModified());
        }
        return request.build();
    }

    private Step judged(Ask ask, Hop hop, Response response, CallTime time) throws IOException, InterruptedException {
        int status = response.code();
        URI from = hop.url().uri();
        Headers headers = new Headers(response, clock);
        if (status == 304) {
            return new Step.Done(new Answer.Unchanged(from, headers.validators(ask.validators()), headers.fresh()));
        }
        if (status >= 300 && status < 400 && headers.hasLocation()) {
            return redirect(hop, response);
        }
        if (status < 200 || status > 299) {
            Optional<Duration> wait = headers.findRetryAfter();
            return new Step.Done(wait.isPresent() ? new Answer.Later(status, wait.get()) : new Answer.Refusal(status));
        }
        byte[] bytes = bodies.read(response, ask.mostBytes(), time);
        return new Step.Done(new Answer.Body(
                from,
                hop.permanent(),
                bytes,
                headers.contentType(),
                headers.validators(Validators.NONE),
                headers.fresh()));
    }

    private Step redirect(Hop hop, Response response) {
        HttpUrl next = hop.url().resolve(String.valueOf(response.header("Location")));
        if (next == null) {
            return new Step.Done(new Answer.Failure("it redirects to what is no web address"));
        }
        boolean forGood = hop.forGood() && (response.code() == 301 || response.code() == 308);
        URI permanent = forGood ? next.uri() : hop.permanent();
        return new Step.Onward(new Hop(next, hop.trusted() && mayStay(hop.url(), next, response), permanent, forGood));
    }

    /// A feed in the operator's own network may redirect within it; a public one may not lead into it, not even
    /// by a name of its own that suddenly resolves there.
    private static boolean mayStay(HttpUrl feed, HttpUrl next, Response response) {
        if (NetworkGuard.isPrivateHost(feed.host())) {
            return true;
        }
        boolean sameServer = feed.host().equals(next.host()) && feed.port() == next.port();
        Optional<InetAddress> server = HttpClients.server(response);
        return sameServer && server.isPresent() && !NetworkGuard.isPublic(server.get());
    }

    /// Gives back connections and threads.
    @Override
    public void close() {
        clients.close();
    }
}
