package org.dabyl.feeds.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import okhttp3.Dns;

/// Resolves names for links that were found in feeds, and gives out public addresses only.
///
/// The connection is made to the very addresses that were checked here: an answer that changes between check
/// and use gains nothing.
final class GuardedDns implements Dns {
    private final Dns names;

    GuardedDns(Dns names) {
        this.names = names;
    }

    @Override
    public List<InetAddress> lookup(String host) throws UnknownHostException {
        List<InetAddress> found = names.lookup(host);
        for (InetAddress address : found) {
            if (!NetworkGuard.isPublic(address)) {
                throw new NetworkGuard.PrivateAddress(host);
            }
        }
        return found;
    }
}
