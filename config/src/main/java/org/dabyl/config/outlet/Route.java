package org.dabyl.config.outlet;

/// How an outlet is reached: directly, or through a proxy that its operator named.
public sealed interface Route {
    record Direct() implements Route {}

    record Http(String host, int port) implements Route {}

    /// SOCKS 5; the proxy resolves names.
    record Socks(String host, int port) implements Route {}
}
