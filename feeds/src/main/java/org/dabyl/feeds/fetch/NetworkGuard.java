package org.dabyl.feeds.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Decides whether an address is a public one.
///
/// Private are loopback, private, link-local, shared, documentation, benchmark, multicast and reserved ranges
/// of IPv4 and IPv6, and IPv6 addresses that carry such an IPv4 address within. A host that is written as a
/// number in any other notation than the dotted quad is refused as such: nobody who means well writes `0x7f.1`.
/// A name is judged by every address that it resolves to.
public final class NetworkGuard {
    private static final Pattern QUAD = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!$)|$)){4}");
    private static final Pattern NUMERIC_END = Pattern.compile("(?:.*\\.)?(?:\\d+|0[xX][0-9a-fA-F]*)\\.?");
    private static final List<String> PRIVATE_NAMES = List.of(
            "localhost", "local", "lan", "internal", "intranet", "home", "corp", "test", "invalid", "arpa", "onion");

    private static final int[][] PRIVATE_V4 = {
        {0x00000000, 8}, {0x0A000000, 8}, {0x64400000, 10}, {0x7F000000, 8}, {0xA9FE0000, 16}, {0xAC100000, 12},
        {0xC0000000, 24}, {0xC0000200, 24}, {0xC0586300, 24}, {0xC0A80000, 16}, {0xC6120000, 15}, {0xC6336400, 24},
        {0xCB007100, 24}, {0xE0000000, 4}, {0xF0000000, 4}
    };

    private NetworkGuard() {}

    /// Why a host as it stands in an address may not be asked; empty where it may, as far as can be said without
    /// resolving it.
    static Optional<String> objection(String host) {
        String bare = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        if (bare.indexOf(':') >= 0 || QUAD.matcher(bare).matches()) {
            return isPublic(literal(bare)) ? Optional.empty() : Optional.of(host + " is no public address");
        }
        if (NUMERIC_END.matcher(bare).matches()) {
            return Optional.of(host + " is an address in disguise");
        }
        return isPrivateName(bare) ? Optional.of(host + " is no public name") : Optional.empty();
    }

    /// Whether a host is a name that must be resolved.
    static boolean isName(String host) {
        return host.indexOf(':') < 0 && !NUMERIC_END.matcher(host).matches();
    }

    /// Whether a host can only be meant for a private network: a literal private address, or a name that the
    /// public DNS does not have.
    static boolean isPrivateHost(String host) {
        return objection(host).isPresent();
    }

    /// Whether every machine on the internet means the same by this address.
    static boolean isPublic(InetAddress address) {
        return switch (address) {
            case Inet4Address v4 -> isPublic(number(v4.getAddress(), 0));
            case Inet6Address v6 -> isPublic(v6.getAddress());
            default -> false;
        };
    }

    private static boolean isPublic(int v4) {
        return Arrays.stream(PRIVATE_V4).noneMatch(range -> {
            int shift = 32 - range[1];
            return v4 >>> shift == range[0] >>> shift;
        });
    }

    /// Only 2000::/3 is given out, less what in it is documentation, tunnels and other carriers of IPv4 addresses.
    private static boolean isPublic(byte[] v6) {
        int first = number(v6, 0);
        if (first >>> 16 == 0x0064 && (first & 0xFFFF) == 0xFF9B) { // NAT64
            return number(v6, 4) == 0 && number(v6, 8) == 0 && isPublic(number(v6, 12));
        }
        if (first >>> 29 != 1) {
            return false;
        }
        if (first >>> 16 == 0x2002) { // 6to4
            return isPublic(number(v6, 2));
        }
        boolean special = first >>> 9 == 0x20010000 >>> 9 || first == 0x20010DB8 || first >>> 16 == 0x3FFF;
        return !special;
    }

    private static boolean isPrivateName(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return lower.isEmpty()
                || lower.indexOf('.') < 0
                || PRIVATE_NAMES.contains(lower.substring(lower.lastIndexOf('.') + 1));
    }

    private static InetAddress literal(String host) {
        try {
            return InetAddress.ofLiteral(host);
        } catch (IllegalArgumentException e) {
            return InetAddress.getLoopbackAddress(); // what cannot be read is not let through
        }
    }

    private static int number(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 24
                | (bytes[at + 1] & 0xFF) << 16
                | (bytes[at + 2] & 0xFF) << 8
                | bytes[at + 3] & 0xFF;
    }

    /// Thrown where a name that was found in a feed resolves to a private address.
    static final class PrivateAddress extends UnknownHostException {
        private static final long serialVersionUID = 1;

        PrivateAddress(String host) {
            super(host + " resolves to an address that is not public");
        }
    }
}
