package org.dabyl.feeds.classify.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dabyl.config.watch.Place;
import org.dabyl.config.watch.Places;
import org.dabyl.feeds.classify.fact.PlaceIndex.Entry;
import org.dabyl.feeds.classify.text.ArticleText;
import org.dabyl.feeds.classify.text.Span;
import org.dabyl.feeds.classify.text.Token;

/// Finds the places that an article names, in any case form of Russian, Kazakh and English.
///
/// The longest name wins: «Алматы облысы» is the region. A name that several places share is the one whose
/// region the article also names, else the first in the gazetteer. Streets, stadiums, companies and people of a
/// place's name are let go. One lookup a token; immutable, for any thread.
public final class PlaceFinder {
    private final Places places;
    private final PlaceIndex index;
    private final PlaceContext context;
    private final PlaceRelations relations;

    /// A name in the text, with the places that it may be.
    private record Hit(PlaceName name, List<Entry> entries) {
        /// Whether it can be but one place.
        boolean isSure() {
            for (Entry entry : entries) {
                if (!entry.place().equals(entries.getFirst().place())) {
                    return false;
                }
            }
            return true;
        }
    }

    public PlaceFinder(Places places) {
        this.places = places;
        this.index = new PlaceIndex(places);
        this.context = new PlaceContext(places.words());
        this.relations = new PlaceRelations(places.words(), context);
    }

    /// All places in the order of the text; none overlaps another.
    public List<PlaceMention> find(ArticleText article) {
        List<Token> tokens = article.tokens();
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.isWord()) {
                Optional<Hit> hit = hit(tokens, i, entries(token));
                if (hit.isPresent()) {
                    hits.add(hit.get());
                    i = hit.get().name.last();
                }
            }
        }
        return hits.isEmpty() ? List.of() : mentions(article, hits);
    }

    /// The place that somebody means who types its name alone, in any of the languages and forms.
    public Optional<Place> findTyped(String typed) {
        List<Token> tokens = ArticleText.of(typed, "", "").tokens();
        int first = 0;
        while (first < tokens.size() - 1 && context.mayLead(tokens.get(first))) {
            first++;
        }
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        for (Entry entry : entries(tokens.get(first).russified())) {
            if (PlaceName.read(entry, tokens, first)
                    .filter(name -> name.last() == tokens.size() - 1)
                    .isPresent()) {
                return Optional.of(entry.place());
            }
        }
        return Optional.empty();
    }

    /// Whether a place is the other one or lies in it: «Талгар» in «Алматинская область».
    public boolean liesIn(Place place, Place around) {
        return places.liesIn(place, around);
    }

    private List<Entry> entries(Token token) {
        String key = token.russified();
        boolean named = index.mayStart(key, token.isCapital());
        if (!named && (!token.isCapital() || key.indexOf('-') < 0)) {
            return List.of();
        }
        return entries(key);
    }

    private List<Entry> entries(String key) {
        List<Entry> found = index.startingWith(key);
        int dash = found.isEmpty() ? key.lastIndexOf('-') : -1;
        return dash > 0 && context.mayFollowDash(key.substring(dash + 1))
                ? index.startingWith(key.substring(0, dash))
                : found;
    }

    private Optional<Hit> hit(List<Token> tokens, int first, List<Entry> candidates) {
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        PlaceName longest = null;
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : candidates) {
            PlaceName name = PlaceName.read(entry, tokens, first).orElse(null);
            if (name == null
                    || longest != null && name.last() < longest.last()
                    || !context.allows(entry, name, tokens)) {
                continue;
            }
            if (longest == null || name.last() > longest.last()) {
                entries.clear();
                longest = name;
            } else {
                longest = longest.or(name);
            }
            entries.add(entry);
        }
        return longest == null ? Optional.empty() : Optional.of(new Hit(longest, entries));
    }

    private List<PlaceMention> mentions(ArticleText article, List<Hit> hits) {
        Set<String> sure = new HashSet<>();
        for (Hit hit : hits) {
            if (hit.isSure()) {
                Place only = hit.entries.getFirst().place();
                sure.add(only.name());
                sure.add(only.region());
            }
        }
        List<PlaceMention> mentions = new ArrayList<>(hits.size());
        for (Hit hit : hits) {
            mentions.add(mention(article, hit, sure));
        }
        return mentions;
    }

    /// The place that the article names for sure, else one of a region that it names.
    private static Entry chosen(List<Entry> entries, Set<String> sure) {
        if (entries.size() == 1) {
            return entries.getFirst();
        }
        for (Entry entry : entries) {
            if (sure.contains(entry.place().name())) {
                return entry;
            }
        }
        for (Entry entry : entries) {
            if (!entry.place().foreign() && sure.contains(entry.place().region())) {
                return entry;
            }
        }
        return entries.getFirst();
    }

    private PlaceMention mention(ArticleText article, Hit hit, Set<String> sure) {
        Entry chosen = chosen(hit.entries, sure);
        List<Token> tokens = article.tokens();
        PlaceName name = hit.name;
        Span span = new Span(
                tokens.get(name.first()).start(), tokens.get(name.last()).end());
        return new PlaceMention(
                span,
                name.first(),
                name.last(),
                chosen.place(),
                chosen.spelling().shown(),
                relations.of(name, article));
    }
}
