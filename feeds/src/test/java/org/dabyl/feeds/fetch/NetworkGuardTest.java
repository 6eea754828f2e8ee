package org.dabyl.feeds.fetch;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NetworkGuardTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.255.255.254",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.127.255.255",
                "192.0.0.1",
                "192.0.2.1",
                "198.18.0.1",
                "198.51.100.1",
                "203.0.113.9",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b:1::1",
                "2002:7f00:1::",
                "2002:c0a8:101::1",
                "2001:db8::1",
                "2001:0:1::1",
                "2001:10::1",
                "3fff::1",
                "5f00::1",
                "100::1"
            })
    void addressesThatAreNotEverybodysArePrivate(String literal) {
        assertFalse(NetworkGuard.isPublic(InetAddress.ofLiteral(literal)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8", "172.15.255.255", "172.32.0.1", "192.169.0.1", "100.63.255.255", "100.128.0.1",
                "198.20.0.1", "223.255.255.255", "2a00:1450::1", "2606:4700::1", "64:ff9b::808:808", "2002:808:808::1",
                "2001:4860::1"
            })
    void addressesOfTheInternetArePublic(String literal) {
        assertTrue(NetworkGuard.isPublic(InetAddress.ofLiteral(literal)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.1",
                "2130706433",
                "0x7f000001",
                "0x7f.1",
                "0177.0.0.1",
                "017700000001",
                "127.0.0.1.",
                "0",
                "0x",
                "1.2.3.4.5",
                "8.8.8.08",
                "134744072",
                "::1",
                "::ffff:10.0.0.1",
                "localhost",
                "LOCALHOST.",
                "a.localhost",
                "router",
                "printer.local",
                "db.internal",
                "nas.lan",
                "x.home.arpa",
                "hidden.onion",
                ""
            })
    void hostsThatCannotBePublicAreRefusedBeforeAnythingIsResolved(String host) {
        assertTrue(NetworkGuard.objection(host).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vlast.kz",
                "vlast.kz.",
                "8.8.8.8",
                "2a00:1450::1",
                "xn--80a.xn--80ao21a",
                "7.vlast.kz",
                "0x1.example"
            })
    void publicHostsAreNotObjectedTo(String host) {
        assertTrue(NetworkGuard.objection(host).isEmpty());
    }
}
