package org.dabyl.config.outlet;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;
import org.dabyl.config.yaml.YamlMap;

/// Reads `outlets.yaml`.
///
/// Strict: an unknown key, an id or an address that stands twice, an address that is none, an interval out of
/// bounds are all reported with their lines, and reading goes on, so that an operator sees every problem at
/// once.
public final class OutletsFile {
    public static final String NAME = "outlets.yaml";

    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,64}");
    private static final Pattern CHANNEL = Pattern.compile("[A-Za-z][A-Za-z0-9_]{3,63}");
    private static final int DEFAULT_HTTP_PORT = 8080;
    private static final int DEFAULT_SOCKS_PORT = 1080;

    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<String, String> addresses = new HashMap<>();

    private final Problems problems;

    private OutletsFile(Problems problems) {
        this.problems = problems;
    }

    /// The outlets in the order of the file; what is wrong is reported.
    public static List<Outlet> read(ConfigFiles files, Problems problems) {
        Optional<String> text = files.find(NAME, problems);
        if (text.isEmpty()) {
            return List.of();
        }
        YamlMap top = YamlMap.read(files.where(NAME), text.get(), problems);
        OutletsFile reader = new OutletsFile(problems);
        List<Outlet> outlets = new ArrayList<>();
        for (YamlMap block : top.maps("outlets")) {
            outlets.add(reader.outlet(block));
        }
        top.done();
        if (outlets.isEmpty() && problems.isEmpty()) {
            problems.report(top.file(), top.line("outlets"), "there is no outlet to listen to");
        }
        return outlets;
    }

    private Outlet outlet(YamlMap block) {
        String id = id(block);
        String name = block.text("name");
        String language = block.findText("language").orElse("ru");
        if (!List.of("ru", "kk", "en").contains(language)) {
            block.wrong("language", "`language` must be ru, kk or en, not `" + language + "`");
        }
        Outlet outlet = new Outlet(
                id,
                name,
                language,
                listings(block, id),
                addresses(block, "mirrors", id),
                Interval.read(block, "poll-every", Outlet.USUAL, Outlet.SHORTEST, Outlet.LONGEST),
                block.flag("fixed", false),
                block.flag("full-text", false),
                route(block),
                block.flag("verified", true),
                block.findText("note").orElse(""));
        block.done();
        return outlet;
    }

    private String id(YamlMap block) {
        String id = block.text("id");
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            block.wrong("id", "`id` may hold a-z, 0-9 and -, at most 64 of them, not `" + id + "`");
        }
        Integer before = id.isEmpty() ? null : ids.putIfAbsent(id, block.line("id"));
        if (before != null) {
            block.wrong("id", "the id `" + id + "` stands in line " + before + " already");
        }
        return id;
    }

    private List<Listing> listings(YamlMap block, String outlet) {
        int before = problems.list().size();
        List<Listing> out = new ArrayList<>();
        addresses(block, "feeds", outlet).forEach(address -> out.add(new Listing.Feed(address)));
        addresses(block, "discover", outlet).forEach(address -> out.add(new Listing.Discovered(address)));
        addresses(block, "sitemaps", outlet).forEach(address -> out.add(new Listing.Sitemap(address)));
        block.maps("pages").forEach(page -> page(page, outlet).ifPresent(out::add));
        for (String name : block.texts("telegram")) {
            String bare = name.startsWith("@") ? name.substring(1) : name;
            if (CHANNEL.matcher(bare).matches()) {
                out.add(Listing.Channel.named(bare));
            } else {
                block.wrong("telegram", "`" + name + "` is no channel name; write it as in t.me/name");
            }
        }
        if (out.isEmpty() && problems.list().size() == before) {
            block.wrong("id", "`" + outlet + "` needs one of feeds, discover, sitemaps, pages, telegram");
        }
        return out;
    }

    private Optional<Listing> page(YamlMap page, String outlet) {
        Optional<URI> address = address(page, "url", page.text("url"), outlet);
        Selectors selectors = new Selectors(
                page.text("entry"),
                page.findText("title").orElse(""),
                page.findText("link").orElse(""),
                page.findText("time").orElse(""),
                page.findText("summary").orElse(""));
        page.done();
        return address.map(at -> new Listing.Page(at, selectors));
    }

    private List<URI> addresses(YamlMap block, String key, String outlet) {
        List<URI> out = new ArrayList<>();
        for (String text : block.texts(key)) {
            address(block, key, text, outlet).ifPresent(out::add);
        }
        return out;
    }

    private Optional<URI> address(YamlMap block, String key, String text, String outlet) {
        if (text.isEmpty() && key.equals("url")) {
            return Optional.empty();
        }
        Optional<URI> address = WebAddress.find(text);
        if (address.isEmpty()) {
            block.wrong(key, "`" + text + "` is no address; write http:// or https://, a host and a path");
            return address;
        }
        String before = addresses.putIfAbsent(address.get().toString(), outlet);
        if (before != null) {
            block.wrong(key, "`" + text + "` stands already under the outlet `" + before + "`");
        }
        return address;
    }

    private static Route route(YamlMap block) {
        Optional<String> text = block.findText("proxy");
        if (text.isEmpty()) {
            return new Route.Direct();
        }
        Optional<Route> route = WebAddress.findProxy(text.get(), DEFAULT_HTTP_PORT, DEFAULT_SOCKS_PORT);
        if (route.isEmpty()) {
            block.wrong("proxy", "`proxy` must be http://host:port or socks5://host:port, not `" + text.get() + "`");
        }
        return route.orElseGet(Route.Direct::new);
    }
}
