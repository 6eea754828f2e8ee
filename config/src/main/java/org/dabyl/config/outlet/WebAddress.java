package org.dabyl.config.outlet;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/// Addresses as people write them: with Cyrillic hosts and paths, with spaces at the ends.
public final class WebAddress {
    private WebAddress() {}

    /// The address in its ASCII form; empty where it is no absolute http or https address with a host, or holds a
    /// password.
    public static Optional<URI> find(String text) {
        String trimmed = text.strip();
        String lower = trimmed.toLowerCase(Locale.ROOT);
        int start = lower.startsWith("http://") ? 7 : lower.startsWith("https://") ? 8 : 0;
        if (start == 0) {
            return Optional.empty();
        }
        int end = start;
        while (end < trimmed.length() && "/?#".indexOf(trimmed.charAt(end)) < 0) {
            end++;
        }
        try {
            String host = ascii(trimmed.substring(start, end));
            URI uri = new URI(new URI(lower.substring(0, start) + host + trimmed.substring(end)).toASCIIString());
            boolean whole = uri.getHost() != null && uri.getUserInfo() == null && uri.getPort() <= 0xFFFF;
            return whole ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// A proxy as `http://host:port` or `socks5://host:port`.
    public static Optional<Route> findProxy(String text, int httpPort, int socksPort) {
        try {
            URI uri = new URI(text.strip());
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            if (uri.getHost() == null || uri.getUserInfo() != null || uri.getPort() > 0xFFFF) {
                return Optional.empty();
            }
            int port = uri.getPort();
            return switch (scheme) {
                case "http" -> Optional.of(new Route.Http(uri.getHost(), port > 0 ? port : httpPort));
                case "socks5", "socks5h", "socks" ->
                    Optional.of(new Route.Socks(uri.getHost(), port > 0 ? port : socksPort));
                default -> Optional.empty();
            };
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String ascii(String authority) {
        return authority.startsWith("[") ? authority : IDN.toASCII(authority, IDN.ALLOW_UNASSIGNED);
    }
}
