package org.dabyl.feeds.classify.mark;

import java.util.List;
import org.dabyl.feeds.classify.people.People;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.text.Token;

/// Where an entry of a list may start: at a number, a name, a date, a town. Whether there are enough of them to
/// make a list is [Rolls]'s. For one thread, one article.
final class EntryStarts {
    /// A line this long is a paragraph that happens to start with a name.
    static final int LONGEST_LINE = 60;
    /// The last entry ends with its line; one before it may go on, but not without end.
    static final int LONGEST_ENTRY = 300;

    /// So many words may say who the name at a sentence's start is.
    private static final int ROLE = 3;

    /// What a line may start with that makes it an entry.
    enum Start {
        PLAIN,
        NAME,
        DATE
    }

    private final List<Token> tokens;
    private final People people;
    private final Facts facts;
    private final Layout layout;

    EntryStarts(List<Token> tokens, People people, Facts facts, Layout layout) {
        this.tokens = tokens;
        this.people = people;
        this.facts = facts;
        this.layout = layout;
    }

    /// The number that opens an entry at that token, or 0: «12.», «12)».
    int numberAt(int i) {
        Token token = tokens.get(i);
        int length = token.end() - token.start();
        boolean number = token.kind() == Token.Kind.NUMBER
                && length <= 3
                && token.norm().charAt(0) != '0'
                && isInFigures(token.norm());
        if (!number || i + 2 >= tokens.size()) {
            return 0;
        }
        Token mark = tokens.get(i + 1);
        boolean opens = i == layout.start(layout.lineOf(i)) || tokens.get(i - 1).kind() == Token.Kind.MARK;
        boolean marked = mark.start() == token.end() && (mark.isMark('.') || mark.isMark(')'));
        boolean bracket = i > 0 && tokens.get(i - 1).isMark('(');
        boolean names = mark.isMark(')') && !people.within(i + 2, i + 3).isEmpty();
        return (opens || names) && marked && !bracket ? Integer.parseInt(token.norm()) : 0;
    }

    private static boolean isInFigures(String number) {
        for (int i = 0; i < number.length(); i++) {
            if (number.charAt(i) < '0' || number.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /// «Активист Марат Ли: арест продлён.»: a name, and what it is about behind a colon or dash.
    boolean isNamed(int first) {
        List<PersonMention> names = people.within(first, first + ROLE + 1);
        int behind = names.isEmpty() ? 0 : names.getFirst().lastToken();
        return behind > 0
                && behind + 1 < tokens.size()
                && tokens.get(behind).sentence() == tokens.get(first).sentence()
                && ":–—".contains(tokens.get(behind).norm())
                && !"«\"“„".contains(tokens.get(behind + 1).norm());
    }

    /// «, Марат Ли – штраф»: a name that opens a part of its sentence, and a dash or colon behind it.
    boolean isPaired(PersonMention mention) {
        int first = mention.firstToken();
        int behind = mention.lastToken();
        if (first == 0 || behind + 1 >= tokens.size()) {
            return false;
        }
        Token before = tokens.get(first - 1);
        boolean opens = before.sentence() != tokens.get(first).sentence()
                || before.isMark(',')
                || before.isMark(';')
                || before.isMark(':');
        return opens
                && tokens.get(behind).sentence() == tokens.get(first).sentence()
                && (tokens.get(behind).isDash() || tokens.get(behind).isMark(':'))
                && !"«\"“„".contains(tokens.get(behind + 1).norm());
    }

    /// «29.04.2026»: a day whose month is a number too.
    boolean isDateInFigures(int first) {
        return facts.dayFrom(first).isPresent()
                && tokens.get(first).norm().chars().filter(c -> c == '.').count() == 2;
    }

    /// What the line starts with whose text goes from `body` to `end`.
    Start startOf(int body, int end, boolean bullet) {
        if (end - body > (isDateline(body) ? LONGEST_ENTRY : LONGEST_LINE)) {
            return Start.PLAIN;
        }
        List<PersonMention> named = people.within(body, body + 1);
        if (!named.isEmpty()) {
            int behind = named.getFirst().lastToken();
            boolean parted =
                    behind < end && ",:–—-(".contains(tokens.get(behind).norm());
            return parted || bullet ? Start.NAME : Start.PLAIN;
        }
        if (facts.dayFrom(body).isPresent()) {
            return Start.DATE;
        }
        return isTownOf(body, end) ? Start.NAME : Start.PLAIN;
    }

    /// «19 марта, Астана. Суд огласил …»: each is a story of its own.
    boolean isDateline(int body) {
        return facts.dayFrom(body)
                .filter(day -> day.last() < tokens.size()
                        && ",–—(".contains(tokens.get(day.last()).norm())
                        && facts.placeFrom(day.last() + 1).isPresent())
                .isPresent();
    }

    /// «Семей – Нурлан Сембин, 6 суток»: a town, a dash and somebody.
    private boolean isTownOf(int body, int end) {
        return facts.placeFrom(body)
                .filter(town -> town.last() < end
                        && ":–—-".contains(tokens.get(town.last()).norm())
                        && !people.within(town.last(), end).isEmpty())
                .isPresent();
    }

    /// Whether a day is told from `first` to `last` that is more than the end of something.
    boolean isDated(int first, int last) {
        return facts.daysWithin(first, last).stream()
                .anyMatch(day -> day.first() == 0
                        || !Grammar.isUntil(tokens.get(day.first() - 1).norm()));
    }
}
