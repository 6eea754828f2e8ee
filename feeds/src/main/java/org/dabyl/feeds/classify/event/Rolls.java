package org.dabyl.feeds.classify.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.classify.event.Facts.At;
import org.dabyl.feeds.classify.fact.DateMention;
import org.dabyl.feeds.classify.fact.PlaceMention;
import org.dabyl.feeds.classify.people.GrammaticalCase;
import org.dabyl.feeds.classify.people.People;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.people.Role;
import org.dabyl.feeds.classify.text.ArticleText;
import org.dabyl.feeds.classify.text.Token;

/// Finds the lists of an article and whom each of their entries is about. For one thread, one article.
///
/// Numbers that go up by one make a list, wherever in a line they stand; lines make one that start with a
/// bullet or dash and a name or date, or with a name and a comma, colon or dash, or with a date; and so do
/// sentences that start with a date in figures.
final class Rolls {
    private static final int FEWEST = 3;
    private static final String BULLETS = "•▪●◦‣·*-–—✔✅▶➤";
    /// A line this long is a paragraph that happens to start with a name.
    private static final int LONGEST_LINE = 60;
    /// The last entry ends with its line; one before it may go on, but not without end.
    private static final int LONGEST_ENTRY = 300;

    /// So many words may say who the name at a sentence's start is.
    private static final int ROLE = 3;

    private enum Start {
        PLAIN,
        NAME,
        DATE
    }

    /// An entry before its list is known.
    private record Item(int first, int body, int last) {}

    private final List<Token> tokens;
    private final NavigableMap<Integer, PersonMention> mentions = new TreeMap<>();
    private final Map<Integer, At<PlaceMention>> towns = new HashMap<>();
    private final NavigableMap<Integer, At<DateMention>> dates = new TreeMap<>();
    private final NavigableSet<Integer> measures = new TreeSet<>();
    private final SmallWords.Standing small;
    private final Layout layout;

    Rolls(
            ArticleText text,
            People people,
            Facts facts,
            List<WordHit> measures,
            SmallWords.Standing small,
            Layout layout) {
        this.tokens = text.tokens();
        people.mentions().forEach(mention -> this.mentions.put(mention.firstToken(), mention));
        facts.places().forEach(place -> this.towns.put(place.first(), place));
        facts.days().forEach(day -> this.dates.put(day.first(), day));
        measures.forEach(hit -> this.measures.add(hit.first()));
        this.small = small;
        this.layout = layout;
    }

    /// All entries in the order of the text, none within another.
    List<Entry> find() {
        List<Entry> found = new ArrayList<>();
        numbered(found);
        if (found.isEmpty()) {
            lines(found);
        }
        if (found.isEmpty()) {
            sentences(found);
        }
        return found;
    }

    private void numbered(List<Entry> found) {
        List<Integer> run = new ArrayList<>();
        for (Token token : tokens) {
            int number = numberAt(token.index());
            if (number == 0) {
                continue;
            }
            int last = run.isEmpty() ? 0 : numberAt(run.getLast());
            if (number == last + 1 && !run.isEmpty()) {
                run.add(token.index());
            } else if (number == 1 || run.size() < FEWEST) {
                close(run, found);
                run.clear();
                run.add(token.index());
            }
        }
        close(run, found);
    }

    /// The number that opens an entry at that token, or 0: «12.», «12)».
    private int numberAt(int i) {
        Token token = tokens.get(i);
        int length = token.end() - token.start();
        boolean number = token.kind() == Token.Kind.NUMBER
                && length <= 3
                && token.norm().chars().allMatch(c -> c >= '0' && c <= '9')
                && token.norm().charAt(0) != '0';
        if (!number || i + 2 >= tokens.size()) {
            return 0;
        }
        Token mark = tokens.get(i + 1);
        boolean opens = i == layout.start(layout.lineOf(i)) || tokens.get(i - 1).kind() == Token.Kind.MARK;
        boolean marked = mark.start() == token.end() && (mark.isMark('.') || mark.isMark(')'));
        boolean bracket = i > 0 && tokens.get(i - 1).isMark('(');
        return opens && marked && !bracket ? Integer.parseInt(token.norm()) : 0;
    }

    private void close(List<Integer> run, List<Entry> found) {
        if (run.size() < FEWEST) {
            return;
        }
        List<Item> items = new ArrayList<>();
        for (int k = 0; k < run.size(); k++) {
            int first = run.get(k);
            int line = layout.end(layout.lineOf(first));
            int last = k + 1 < run.size() ? Math.min(run.get(k + 1), first + LONGEST_ENTRY) : line;
            items.add(new Item(first, first + 2, last));
        }
        add(items, found);
    }

    private void lines(List<Entry> found) {
        List<Item> run = new ArrayList<>();
        Start kind = Start.PLAIN;
        for (int line = 1; line < layout.lines(); line++) {
            int first = layout.start(line);
            boolean bullet = first + 1 < layout.end(line)
                    && BULLETS.contains(tokens.get(first).norm());
            int body = bullet ? first + 1 : first;
            Start start = startOf(body, layout.end(line), bullet);
            if (start != kind) {
                addLines(run, found);
                run.clear();
                kind = start;
            }
            if (start != Start.PLAIN) {
                run.add(new Item(first, body, layout.end(line)));
            }
        }
        addLines(run, found);
    }

    /// «29.04.2026, Уральск: Гайса Медетов, 7 суток. 30.04.2026, Аксай: …»: a list that runs on in one
    /// line.
    private void sentences(List<Entry> found) {
        List<Integer> starts = new ArrayList<>();
        List<Integer> named = new ArrayList<>();
        for (int i = 1; i < tokens.size(); i++) {
            boolean opens = tokens.get(i).sentence() != tokens.get(i - 1).sentence();
            if (opens && dates.containsKey(i) && tokens.get(i).norm().matches("\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}.*")) {
                starts.add(i);
            } else if (opens && isNamed(i)) {
                named.add(i);
            }
        }
        addSentences(starts, found);
        if (found.isEmpty()) {
            addSentences(named, found);
        }
    }

    /// «Активист Марат Ли: арест продлён.»: a name, and what it is about behind a colon or dash.
    private boolean isNamed(int first) {
        Map.Entry<Integer, PersonMention> name = mentions.ceilingEntry(first);
        int behind = name == null || name.getKey() > first + ROLE
                ? 0
                : name.getValue().lastToken();
        return behind > 0
                && behind + 1 < tokens.size()
                && tokens.get(behind).sentence() == tokens.get(first).sentence()
                && ":–—".contains(tokens.get(behind).norm())
                && !"«\"“„".contains(tokens.get(behind + 1).norm());
    }

    private void addSentences(List<Integer> starts, List<Entry> found) {
        List<Item> run = new ArrayList<>();
        for (int k = 0; k < starts.size(); k++) {
            int first = starts.get(k);
            int line = layout.end(layout.lineOf(first));
            int last = k + 1 < starts.size() ? Math.min(starts.get(k + 1), first + LONGEST_LINE) : line;
            run.add(new Item(first, first, last));
        }
        addLines(run, found);
    }

    private void addLines(List<Item> run, List<Entry> found) {
        if (run.size() >= FEWEST) {
            add(run, found);
        }
    }

    private Start startOf(int body, int end, boolean bullet) {
        if (end - body > (isDateline(body) ? LONGEST_ENTRY : LONGEST_LINE)) {
            return Start.PLAIN;
        }
        PersonMention named = mentions.get(body);
        if (named != null) {
            int behind = named.lastToken();
            boolean parted =
                    behind < end && ",:–—-(".contains(tokens.get(behind).norm());
            return parted || bullet ? Start.NAME : Start.PLAIN;
        }
        if (dates.containsKey(body)) {
            return Start.DATE;
        }
        return isTownOf(body, end) ? Start.NAME : Start.PLAIN;
    }

    /// «19 марта, Астана. Суд огласил …»: each is a story of its own.
    private boolean isDateline(int body) {
        At<DateMention> day = dates.get(body);
        return day != null
                && day.last() < tokens.size()
                && ",–—(".contains(tokens.get(day.last()).norm())
                && towns.containsKey(day.last() + 1);
    }

    /// «Семей – Нурлан Сембин, 6 суток»: a town, a dash and somebody.
    private boolean isTownOf(int body, int end) {
        At<PlaceMention> town = towns.get(body);
        return town != null
                && town.last() < end
                && ":–—-".contains(tokens.get(town.last()).norm())
                && !mentions.subMap(town.last(), end).isEmpty();
    }

    private void add(List<Item> items, List<Entry> found) {
        List<List<Person>> heads = items.stream().map(this::heads).toList();
        long headed = heads.stream().filter(people -> !people.isEmpty()).count();
        long datelined = items.stream().filter(item -> isDateline(item.body)).count();
        long dated = items.stream().filter(this::isDated).count();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            found.add(new Entry(
                    item.first,
                    item.last,
                    heads.get(i),
                    Math.max(headed, datelined) * 2 > items.size(),
                    dated * 2 > items.size(),
                    items.getFirst().first,
                    items.getLast().last));
        }
    }

    private boolean isDated(Item item) {
        return dates.subMap(item.first, item.last).keySet().stream()
                .anyMatch(
                        day -> day == 0 || !Grammar.isUntil(tokens.get(day - 1).norm()));
    }

    /// The names before the first measure of the entry: those at its start, or the first in the nominative.
    private List<Person> heads(Item item) {
        Integer measure = measures.ceiling(item.body);
        int end = measure == null ? item.last : Math.min(measure, item.last);
        List<PersonMention> within =
                item.body < end ? List.copyOf(mentions.subMap(item.body, end).values()) : List.of();
        List<Person> heads = new ArrayList<>();
        for (PersonMention mention : within) {
            boolean starts = heads.isEmpty() && mayHead(mention, item);
            boolean follows = !heads.isEmpty() && joined(within, mention);
            if (!starts && !follows) {
                break;
            }
            if (!heads.contains(mention.person())) {
                heads.add(mention.person());
            }
        }
        return heads;
    }

    private static boolean mayHead(PersonMention mention, Item item) {
        boolean teller = mention.role() == Role.OFFICIAL || mention.role() == Role.SPEAKER;
        return mention.firstToken() == item.body || mention.mayBe(GrammaticalCase.NOM) && !teller;
    }

    /// Only commas, «и» and places stand between the name and the one before it.
    private boolean joined(List<PersonMention> within, PersonMention mention) {
        PersonMention before = within.get(within.indexOf(mention) - 1);
        for (int i = before.lastToken(); i < mention.firstToken(); i++) {
            if (!tokens.get(i).isMark(',') && !small.in(WordList.AND, i)) {
                return false;
            }
        }
        return true;
    }
}
