package org.dabyl.feeds.fetch;

import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import javax.net.ssl.SSLException;

/// Says in a few words why no answer came.
final class Failures {
    private Failures() {}

    static String sentence(Exception e, Duration whole) {
        return switch (e) {
            case UnknownHostException _ -> "its name does not resolve";
            case ConnectException _ -> "no connection: " + e.getMessage();
            case SocketTimeoutException _ -> "no answer in time";
            case InterruptedIOException _ -> "no whole answer within " + whole.toSeconds() + " s";
            case SSLException _ -> "no secure connection: " + e.getMessage();
            default ->
                "the connection broke: "
                        + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
        };
    }
}
