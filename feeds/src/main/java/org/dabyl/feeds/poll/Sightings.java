package org.dabyl.feeds.poll;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dabyl.config.outlet.Outlet;
import org.dabyl.config.watch.Kazakhstan;
import org.dabyl.feeds.item.Item;
import org.dabyl.feeds.item.Sighting;
import org.dabyl.feeds.page.ArticlePage;
import org.dabyl.feeds.read.Entry;
import org.dabyl.feeds.read.Stamp;

/// Turns the entries of one list into sightings: which article each is, when it was published, whether that was
/// before the outlet was added.
///
/// An entry goes by its link and by its guid, as far as either tells entries apart: a guid that several share,
/// or a link that all have, counts for nothing, and what has neither goes by its title and date. A date in the
/// future is no date. Pure.
final class Sightings {
    /// An outlet that moves to other addresses keeps its headlines and times.
    private static final int TELLING_TITLE = 20;

    private static final Duration SKEW = Duration.ofMinutes(10);
    private static final Pattern TELLING = Pattern.compile(".*\\d{2}.*|.*[0-9a-fA-F]{8}.*|[a-z]+:.*");

    private final Outlet outlet;
    private final ArticleKey addresses;
    private final Cursor cursor;
    private final Instant since;
    private final boolean first;
    private final Instant now;

    private Sightings(Outlet outlet, ArticleKey addresses, Cursor cursor, Instant since, boolean first, Instant now) {
        this.outlet = outlet;
        this.addresses = addresses;
        this.cursor = cursor;
        this.since = since;
        this.first = first;
        this.now = now;
    }

    /// For a list that was served now.
    ///
    /// @param from where it came from: one more host of the outlet's own
    static Sightings of(Outlet outlet, Cursor cursor, ListingState state, URI from, Instant now) {
        boolean first = !state.wasHeard();
        boolean late = first && cursor.lastGood().isAfter(cursor.added());
        Instant since = late ? cursor.lastGood() : cursor.added();
        return new Sightings(outlet, new ArticleKey(hosts(outlet, from)), cursor, since, first, now);
    }

    private static Set<String> hosts(Outlet outlet, URI from) {
        Set<String> hosts = new TreeSet<>();
        outlet.listings()
                .forEach(listing -> hosts.add(String.valueOf(listing.address().getHost())));
        outlet.mirrors().forEach(mirror -> hosts.add(String.valueOf(mirror.getHost())));
        hosts.add(String.valueOf(from.getHost())); // a redirect may lead to a host that Java knows no name for
        return hosts;
    }

    /// Whether a good part of these was seen on another of the outlet's lists before.
    boolean isKnown(List<Sighting> sightings) {
        return RecentKeys.overlap(cursor.recent(), sightings);
    }

    /// Each article once, oldest first. A list that is new, but shows what others of the outlet showed, is a
    /// mirror of them: what it shows beyond that is new.
    List<Sighting> of(List<Entry> entries) {
        List<Sighting> strict = sightings(entries);
        if (!first || !isKnown(strict)) {
            return strict;
        }
        return new Sightings(outlet, addresses, cursor, cursor.added(), false, now).sightings(entries);
    }

    private List<Sighting> sightings(List<Entry> entries) {
        Set<String> links = telling(entries, entry -> addresses.of(entry.link()), Entry::title);
        Set<String> ids = telling(entries, Entry::id, entry -> addresses.of(entry.link()) + entry.title());
        Map<String, Sighting> byKey = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (!entry.title().isEmpty()
                    || !entry.summary().isEmpty()
                    || !entry.content().isEmpty()) {
                Sighting sighting = of(entry, keys(entry, links, ids));
                byKey.putIfAbsent(sighting.item().key(), sighting);
            }
        }
        List<Sighting> out = new ArrayList<>(byKey.values());
        out.sort(Comparator.comparing(sighting -> sighting.item().published()));
        return out;
    }

    /// The values that stand for one entry each, though it may be listed twice.
    private static Set<String> telling(List<Entry> entries, Function<Entry, String> by, Function<Entry, String> what) {
        Map<String, Set<String>> seen =
                entries.stream().collect(Collectors.groupingBy(by, Collectors.mapping(what, Collectors.toSet())));
        seen.values().removeIf(different -> different.size() > 1);
        seen.remove("");
        return seen.keySet();
    }

    private List<String> keys(Entry entry, Set<String> links, Set<String> ids) {
        Set<String> keys = new LinkedHashSet<>();
        String link = addresses.of(entry.link());
        if (links.contains(link)) {
            keys.add(link);
        }
        String id = entry.id();
        if (ids.contains(id) && TELLING.matcher(id).matches()) {
            String address = addresses.of(id);
            keys.add(address.isEmpty() ? "id:" + shortened(id) : address);
        }
        boolean dated = entry.stamp().isKnown() && !isFuture(entry.stamp());
        boolean exact = dated && entry.stamp().precision() != Stamp.Precision.DAY;
        if (keys.isEmpty()) {
            String telling = entry.title().isEmpty() ? entry.summary() + entry.content() : entry.title();
            keys.add("text:" + hash(telling + "\n" + (dated ? entry.stamp().at() : "") + "\n" + link));
        } else if (exact && entry.title().length() >= TELLING_TITLE) {
            keys.add("told:" + hash(entry.title() + "\n" + entry.stamp().at()));
        }
        return List.copyOf(keys);
    }

    private Sighting of(Entry entry, List<String> keys) {
        Stamp stamp = entry.stamp();
        boolean dated = stamp.isKnown() && !isFuture(stamp);
        Instant published = dated && stamp.at().isBefore(now) ? stamp.at() : now;
        Item item = new Item(
                keys.getFirst(),
                outlet.id(),
                entry.link(),
                entry.title(),
                entry.summary(),
                entry.content(),
                published,
                dated);
        String fingerprint = hash(entry.title() + "\n" + entry.summary() + "\n" + entry.content());
        boolean teaser = ArticlePage.isWanted(outlet, item);
        return new Sighting(item, keys, fingerprint, dated ? isOld(stamp) : first, teaser);
    }

    private boolean isFuture(Stamp stamp) {
        return stamp.at().isAfter(now.plus(SKEW));
    }

    /// Compared as exactly as the date says: an entry of the same day or minute is old only where it stood
    /// there at the first reading.
    private boolean isOld(Stamp stamp) {
        Instant bound = first ? since : cursor.added();
        int order = granule(stamp.at(), stamp.precision()).compareTo(granule(bound, stamp.precision()));
        return order < 0 || order == 0 && first;
    }

    private static Instant granule(Instant at, Stamp.Precision precision) {
        return switch (precision) {
            case NONE -> at;
            case SECOND -> at.truncatedTo(ChronoUnit.SECONDS);
            case MINUTE -> at.truncatedTo(ChronoUnit.MINUTES);
            case DAY ->
                at.atOffset(Kazakhstan.TIME).truncatedTo(ChronoUnit.DAYS).toInstant();
        };
    }

    private static String shortened(String id) {
        return id.length() <= 200 ? id : hash(id);
    }

    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
