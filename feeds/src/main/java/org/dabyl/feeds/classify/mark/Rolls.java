package org.dabyl.feeds.classify.mark;

import java.util.ArrayList;
import java.util.List;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.classify.mark.EntryStarts.Start;
import org.dabyl.feeds.classify.people.GrammaticalCase;
import org.dabyl.feeds.classify.people.People;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.people.Role;
import org.dabyl.feeds.classify.text.ArticleText;
import org.dabyl.feeds.classify.text.InOrder;
import org.dabyl.feeds.classify.text.Token;

/// Finds the lists of an article and whom each of their entries is about. For one thread, one article.
///
/// Numbers that go up by one make a list, wherever in a line they stand; lines make one that start with a
/// bullet or dash and a name or date, or with a name and a comma, colon or dash, or with a date; and so do
/// sentences that start with a date in figures, and the parts of one sentence that each are a name, a dash and more.
final class Rolls {
    private static final int FEWEST = 3;
    private static final String BULLETS = "•▪●◦‣·*-–—✔✅▶➤";

    /// An entry before its list is known.
    private record Item(int first, int body, int last) {}

    private final List<Token> tokens;
    private final EntryStarts starts;
    private final People people;
    private final List<WordHit> measures;
    private final SmallWords small;
    private final Layout layout;

    /// @param measures in the order of their first tokens
    Rolls(ArticleText text, People people, Facts facts, List<WordHit> measures, SmallWords small, Layout layout) {
        this.tokens = text.tokens();
        this.people = people;
        this.starts = new EntryStarts(tokens, people, facts, layout);
        this.measures = measures;
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
        if (found.isEmpty()) {
            pairs(found);
        }
        return found;
    }

    private void numbered(List<Entry> found) {
        List<Integer> run = new ArrayList<>();
        for (Token token : tokens) {
            int number = starts.numberAt(token.index());
            if (number == 0) {
                continue;
            }
            int last = run.isEmpty() ? 0 : starts.numberAt(run.getLast());
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

    private void close(List<Integer> run, List<Entry> found) {
        if (run.size() < FEWEST) {
            return;
        }
        List<Item> items = new ArrayList<>();
        for (int k = 0; k < run.size(); k++) {
            int first = run.get(k);
            int line = layout.end(layout.lineOf(first));
            int last = k + 1 < run.size() ? Math.min(run.get(k + 1), first + EntryStarts.LONGEST_ENTRY) : line;
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
            Start start = starts.startOf(body, layout.end(line), bullet);
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

    /// «29.04.2026, Уральск: Гайса Медетов, 7 суток. 30.04.2026, Аксай: …»: a list that runs on in one line.
    private void sentences(List<Entry> found) {
        List<Integer> dated = new ArrayList<>();
        List<Integer> named = new ArrayList<>();
        for (int i = 1; i < tokens.size(); i++) {
            boolean opens = tokens.get(i).sentence() != tokens.get(i - 1).sentence();
            if (opens && starts.isDateInFigures(i)) {
                dated.add(i);
            } else if (opens && starts.isNamed(i)) {
                named.add(i);
            }
        }
        addSentences(dated, found);
        if (found.isEmpty()) {
            addSentences(named, found);
        }
    }

    /// «Марат Ли – 15 суток, Дина Ким – штраф, Асет Абаев – предупреждение»: a list that runs on in one sentence.
    private void pairs(List<Entry> found) {
        List<Integer> run = new ArrayList<>();
        for (PersonMention mention : people.mentions()) {
            int first = mention.firstToken();
            if (!starts.isPaired(mention)) {
                continue;
            }
            if (!run.isEmpty()
                    && tokens.get(first).sentence() != tokens.get(run.getLast()).sentence()) {
                addPairs(run, found);
                run.clear();
            }
            run.add(first);
        }
        addPairs(run, found);
    }

    private void addPairs(List<Integer> run, List<Entry> found) {
        List<Item> items = new ArrayList<>();
        for (int k = 0; k < run.size(); k++) {
            int first = run.get(k);
            int last = first;
            while (last < tokens.size()
                    && tokens.get(last).sentence() == tokens.get(first).sentence()) {
                last++;
            }
            items.add(new Item(first, first, k + 1 < run.size() ? run.get(k + 1) : last));
        }
        addLines(items, found);
    }

    private void addSentences(List<Integer> starts, List<Entry> found) {
        List<Item> run = new ArrayList<>();
        for (int k = 0; k < starts.size(); k++) {
            int first = starts.get(k);
            int line = layout.end(layout.lineOf(first));
            int last = k + 1 < starts.size() ? Math.min(starts.get(k + 1), first + EntryStarts.LONGEST_LINE) : line;
            run.add(new Item(first, first, last));
        }
        addLines(run, found);
    }

    private void addLines(List<Item> run, List<Entry> found) {
        if (run.size() >= FEWEST) {
            add(run, found);
        }
    }

    private void add(List<Item> items, List<Entry> found) {
        List<List<Person>> heads = items.stream().map(this::heads).toList();
        long headed = heads.stream().filter(people -> !people.isEmpty()).count();
        long datelined =
                items.stream().filter(item -> starts.isDateline(item.body)).count();
        long dated = items.stream()
                .filter(item -> starts.isDated(item.first, item.last))
                .count();
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

    /// The names before the first measure of the entry: those at its start, or the first in the nominative.
    private List<Person> heads(Item item) {
        int measure = InOrder.startingAt(measures, WordHit::first, item.body);
        int end = measure == measures.size()
                ? item.last
                : Math.min(measures.get(measure).first(), item.last);
        List<PersonMention> within = people.within(item.body, end);
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
