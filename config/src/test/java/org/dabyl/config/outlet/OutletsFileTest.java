package org.dabyl.config.outlet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.ConfigProblem;
import org.dabyl.config.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OutletsFileTest {
    @TempDir
    Path folder = Path.of("");

    private final Problems problems = new Problems();

    private List<Outlet> read(String yaml) throws IOException {
        Files.writeString(folder.resolve(OutletsFile.NAME), yaml);
        return OutletsFile.read(ConfigFiles.over(folder), problems);
    }

    @Test
    void theBuiltInOutletsAreWithoutProblemAndMarkedWhetherVerified() {
        List<Outlet> outlets = OutletsFile.read(ConfigFiles.builtIn(), problems);
        assertEquals(List.of(), problems.list());
        assertTrue(outlets.size() >= 33, () -> outlets.size() + " outlets");
        assertTrue(outlets.stream().anyMatch(Outlet::verified));
        assertTrue(outlets.stream().anyMatch(outlet -> !outlet.verified()));
    }

    @Test
    void everyKindOfListingIsRead() throws IOException {
        List<Outlet> outlets = read("""
                outlets:
                  - id: all
                    name: Всё
                    language: kk
                    feeds: [https://a.example/feed]
                    discover: [https://a.example/]
                    sitemaps: [https://a.example/news.xml]
                    telegram: ["@achannel"]
                    pages:
                      - url: https://a.example/news
                        entry: article
                        time: time
                    mirrors: [https://b.example/feed]
                    poll-every: 1m30s
                    fixed: true
                    full-text: true
                    proxy: socks5://127.0.0.1:9050
                """);
        assertEquals(List.of(), problems.list());
        Outlet outlet = outlets.getFirst();
        assertEquals(
                List.of(
                        new Listing.Feed(URI.create("https://a.example/feed")),
                        new Listing.Discovered(URI.create("https://a.example/")),
                        new Listing.Sitemap(URI.create("https://a.example/news.xml")),
                        new Listing.Page(
                                URI.create("https://a.example/news"), new Selectors("article", "", "", "time", "")),
                        Listing.Channel.named("achannel")),
                outlet.listings());
        assertEquals(Duration.ofSeconds(90), outlet.pollEvery());
        assertEquals(new Route.Socks("127.0.0.1", 9050), outlet.route());
        assertTrue(outlet.fixed() && outlet.fullText() && outlet.verified());
    }

    @Test
    void everyProblemIsNamedWithItsLine() throws IOException {
        read("""
                outlets:
                  - id: Bad Id
                    name: A
                    feeds: [ftp://a.example/feed]
                  - id: two
                    name: B
                    language: de
                    feeds: [https://b.example/feed]
                    poll-every: 0s
                    polling: yes
                  - id: two
                    name: C
                    feeds: [https://b.example/feed]
                    proxy: tor
                  - id: none
                    name: D
                    fixed: perhaps
                """);
        String where = folder.resolve(OutletsFile.NAME).toString();
        assertEquals(
                List.of(2, 4, 7, 9, 10, 11, 13, 14, 15, 17),
                problems.list().stream().map(ConfigProblem::line).sorted().toList(),
                () -> problems.list().toString());
        assertTrue(problems.list().stream().allMatch(problem -> problem.file().equals(where)));
    }

    @Test
    void aFileWithoutOutletsIsAProblem() throws IOException {
        read("outlets: []\n");
        assertEquals(1, problems.list().size());
    }

    @Test
    void cyrillicHostsAndPathsBecomeAscii() {
        assertEquals(
                "https://xn--b1amnebsh.kz/%D0%BB",
                WebAddress.find("HTTPS://новости.kz/л ").map(URI::toString).orElse(""));
    }
}
