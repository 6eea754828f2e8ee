package org.dabyl.feeds.classify.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dabyl.config.watch.Term;
import org.dabyl.config.watch.TimeWords;
import org.dabyl.feeds.classify.fact.NumberReader.Amount;
import org.dabyl.feeds.classify.fact.TermMention.Cue;
import org.dabyl.feeds.classify.fact.TermMention.Unit;
import org.dabyl.feeds.classify.text.ArticleText;
import org.dabyl.feeds.classify.text.Language;
import org.dabyl.feeds.classify.text.Span;
import org.dabyl.feeds.classify.text.Token;

/// Finds lengths of time and sums of money, in digits and words, in Russian, Kazakh and English.
///
/// Everything of that form is found; whether it may be the term of a measure, its [TermMention.Cue] tells: an
/// age, a deadline and «10 лет назад» are none. Immutable; for any thread.
public final class TermFinder {
    /// «а её мужа …»
    private static final int BEFORE_NAME = 3;
    private static final BigDecimal MOST = new BigDecimal("1000000000000");

    private final NumberReader numbers;
    private final TermWords words;
    private final TermCues cues;
    private final TermStarts starts;

    public TermFinder(TimeWords time) {
        this.numbers = new NumberReader(time);
        this.words = new TermWords(time);
        this.cues = new TermCues(time);
        this.starts = new TermStarts(words, numbers);
    }

    /// The words that one may start with, those with a hyphen apart.
    Set<String> starts() {
        return starts.words();
    }

    /// All lengths and sums in the order of the text; none overlaps another.
    ///
    /// @param starts where one may start, as [FactStarts] says
    public List<TermMention> find(ArticleText article, boolean[] starts) {
        Scan scan = new Scan(article);
        for (int i = 0; i < starts.length; i++) {
            if (starts[i]) {
                i = Math.max(i, scan.at(i));
            }
        }
        return scan.found;
    }

    /// One article's scan.
    private final class Scan {
        private final List<Token> tokens;
        private final boolean kazakh;
        private final boolean english;
        private final List<TermMention> found = new ArrayList<>();

        Scan(ArticleText article) {
            this.tokens = article.tokens();
            this.kazakh = article.language() == Language.KK;
            this.english = article.language() == Language.EN;
        }

        /// Looks for a mention that starts at the token; gives the last token taken, or -1.
        int at(int i) {
            Token token = tokens.get(i);
            return switch (token.kind()) {
                case MARK -> starts.mayHold(token.norm()) && words.isTenge(token) ? tengeBefore(i) : -1;
                case MIXED -> mixed(i);
                case NUMBER -> number(i);
                case WORD -> word(i);
            };
        }

        private int word(int i) {
            Token token = tokens.get(i);
            TermStarts.Start start = starts.of(token.norm());
            if (start == null) {
                return token.norm().indexOf('-') < 0 ? -1 : hyphened(i);
            }
            if (start.tenge()) {
                return tengeBefore(i);
            }
            if (start.whole().isPresent()) {
                TermWords.Whole whole = start.whole().get();
                return time(
                        i, i, Map.of(whole.unit(), whole.number()), token.norm().length() > 8);
            }
            if (i > 0 && start.bare() && words.mayLeadBare(tokens.get(i - 1))) {
                return time(i, i, Map.of(words.unit(token).orElse(Unit.DAY), 1), false);
            }
            if (start.number() && starts.isAlone(tokens, i)) {
                return i;
            }
            return !kazakh && token.norm().equals("он") ? -1 : hyphened(i);
        }

        /// «fifteen-day», «five-year-old»; else a number in words.
        private int hyphened(int i) {
            String norm = tokens.get(i).norm();
            int dash = norm.indexOf('-');
            Optional<Long> count = dash > 0 ? numbers.word(norm.substring(0, dash)) : Optional.empty();
            if (count.isPresent()) {
                int second = norm.indexOf('-', dash + 1);
                String unit = norm.substring(dash + 1, second < 0 ? norm.length() : second);
                Optional<Unit> known = words.hanging(unit);
                if (known.isPresent()) {
                    return hanging(i, count.get().intValue(), known.get(), norm);
                }
            }
            return number(i);
        }

        private int mixed(int i) {
            String norm = english
                    ? TermWords.withoutComma(tokens.get(i).norm())
                    : tokens.get(i).norm();
            Optional<Integer> sum = words.tengeWithin(tokens.get(i).norm());
            if (sum.isPresent()) {
                return add(i, i, Term.tenge(sum.get()), Unit.TENGE, Cue.PLAIN);
            }
            int digits = 0;
            while (digits < norm.length() && Character.isDigit(norm.charAt(digits))) {
                digits++;
            }
            if (digits == 0 || digits > 9) {
                return -1;
            }
            int count = Integer.parseInt(norm.substring(0, digits));
            String rest = norm.substring(norm.charAt(digits) == '-' ? digits + 1 : digits);
            if (words.isTenge(rest)) {
                return add(i, i, Term.tenge(count), Unit.TENGE, Cue.PLAIN);
            }
            int dash = rest.indexOf('-');
            Optional<Unit> unit = words.hanging(dash < 0 ? rest : rest.substring(0, dash));
            return unit.isPresent() && count < 1000 ? hanging(i, count, unit.get(), norm) : -1;
        }

        private int hanging(int i, int count, Unit unit, String norm) {
            boolean age = norm.endsWith("-old") || norm.endsWith("-olds");
            Term term = Lengths.term(Map.of(unit, count));
            return add(i, i, term, unit, age ? Cue.AGE : cues.of(tokens, i, i, unit, true));
        }

        private int number(int i) {
            Optional<Amount> amount = numbers.read(tokens, i);
            if (amount.isEmpty()) {
                return -1;
            }
            int next = afterBrackets(amount.get().last() + 1);
            if (isGapped(i, next) && found.getLast().unit() == Unit.TENGE) {
                return tenge(i, amount.get().last(), amount.get());
            }
            if (isGapped(i, next)) {
                Map<Unit, Integer> parts = new EnumMap<>(Unit.class);
                Lengths.split(parts, amount.get().value(), found.getLast().unit());
                return time(i, amount.get().last(), parts, false);
            }
            if (next >= tokens.size()
                    || tokens.get(next).sentence() != tokens.get(i).sentence()) {
                return amount.get().last();
            }
            if (words.isTenge(tokens.get(next))) {
                return tenge(i, next, amount.get());
            }
            int index = words.indexAt(tokens, next);
            if (index >= 0) {
                return add(i, index, Term.NONE, Unit.INDEX, Cue.PLAIN);
            }
            Optional<Unit> unit = words.unit(tokens.get(next));
            if (unit.isEmpty() || amount.get().value().compareTo(BigDecimal.valueOf(1000)) >= 0) {
                return amount.get().last();
            }
            Map<Unit, Integer> parts = new EnumMap<>(Unit.class);
            Lengths.split(parts, amount.get().value(), unit.get());
            return time(i, further(parts, next, unit.get()), parts, false);
        }

        /// «Ли дали три года, Киму – два с половиной», «Lee got ten days, Kim seven»: the unit is that of the
        /// length before.
        private boolean isGapped(int first, int next) {
            int dash = first > 1 && words.setsApart(tokens.get(first - 1)) ? first - 2 : first - 1;
            boolean closed = next >= tokens.size()
                    || tokens.get(next).sentence() != tokens.get(first).sentence()
                    || ",;.)".indexOf(tokens.get(next).norm().charAt(0)) >= 0
                    || english
                            && (TermWords.isAnd(tokens.get(next))
                                    || tokens.get(next).norm().equals(TermStarts.FOR));
            boolean gap = closed
                    && dash > 0
                    && ("–—-".indexOf(tokens.get(dash).norm().charAt(0)) >= 0 || isBehindName(first));
            if (!gap || found.isEmpty()) {
                return false;
            }
            TermMention before = found.getLast();
            boolean sum = english && tokens.get(first).norm().indexOf(',') > 0;
            return (sum ? before.unit() == Unit.TENGE : before.unit().compareTo(Unit.TENGE) < 0)
                    && tokens.get(before.firstToken()).sentence()
                            == tokens.get(first).sentence();
        }

        /// «…, Askar Lee seven», «and Askar Lee for ten», «…, а его брата Аскара Ли на десять»: a name that a comma or
        /// «and» sets apart.
        private boolean isBehindName(int number) {
            int before = number - 1;
            boolean on = before > 0 && words.setsApart(tokens.get(before));
            int last = on || before > 0 && opensLength(tokens.get(before).norm()) ? before - 1 : before;
            int i = last;
            while ((english || on) && i > 0 && tokens.get(i).isCapital()) {
                i--;
            }
            int name = i;
            while (on && name - i < BEFORE_NAME && i > 0 && tokens.get(i).isWord()) {
                i--;
            }
            return name < last && (tokens.get(i).isMark(',') || TermWords.isAnd(tokens.get(i)));
        }

        /// «jailed Omar for ten days and Lee for seven», «sentenced Omar to six years and Lee to four».
        private boolean opensLength(String word) {
            return word.equals(TermStarts.FOR) || english && word.equals("to");
        }

        /// Passes «(пятнадцать)», «календарных» between a number and its unit.
        private int afterBrackets(int next) {
            int at = next;
            if (at + 2 < tokens.size() && tokens.get(at).isMark('(')) {
                for (int k = at + 1; k < at + 6 && k < tokens.size(); k++) {
                    if (tokens.get(k).isMark(')')) {
                        at = k + 1;
                        break;
                    }
                }
            }
            return at < tokens.size() && words.mayStandBetween(tokens.get(at)) ? at + 1 : at;
        }

        /// Takes «и шесть месяцев» behind «два года»; gives the last token taken.
        private int further(Map<Unit, Integer> parts, int last, Unit unit) {
            int at = last + 1;
            if (at < tokens.size() && TermWords.isAnd(tokens.get(at))) {
                at++;
            }
            Optional<Amount> amount = at < tokens.size() ? numbers.read(tokens, at) : Optional.empty();
            if (amount.isEmpty() || amount.get().last() + 1 >= tokens.size()) {
                return last;
            }
            int next = amount.get().last() + 1;
            Optional<Unit> smaller = words.unit(tokens.get(next));
            boolean fits = smaller.isPresent()
                    && smaller.get().compareTo(unit) < 0
                    && amount.get().value().compareTo(BigDecimal.valueOf(100)) < 0
                    && tokens.get(next).sentence() == tokens.get(last).sentence();
            if (!fits) {
                return last;
            }
            Lengths.split(parts, amount.get().value(), smaller.get());
            return further(parts, next, smaller.get());
        }

        /// «Askar Lee, 46, to 15 days»: how old he is.
        private boolean isAge(int number) {
            return english
                    && number > 1
                    && tokens.get(number - 1).isMark(',')
                    && tokens.get(number + 1).isMark(',')
                    && tokens.get(number - 2).isCapital();
        }

        private int tenge(int first, int last, Amount amount) {
            if (amount.value().compareTo(MOST) > 0) {
                return last;
            }
            long sum = amount.value().setScale(0, RoundingMode.HALF_UP).longValueExact();
            return add(first, last, Term.tenge(sum), Unit.TENGE, cues.of(tokens, first, last, Unit.TENGE, false));
        }

        private int tengeBefore(int i) {
            Optional<Amount> amount = i + 1 < tokens.size() ? numbers.read(tokens, i + 1) : Optional.empty();
            return amount.isEmpty() ? -1 : tenge(i, amount.get().last(), amount.get());
        }

        private int time(int first, int last, Map<Unit, Integer> parts, boolean adjective) {
            listed(first, parts);
            Unit unit = Collections.max(parts.keySet());
            return add(first, last, Lengths.term(parts), unit, cues.of(tokens, first, last, unit, adjective));
        }

        /// «5, 10 и 20 суток», «она на 15, он на 20 суток»: the numbers before take the unit of the last.
        private void listed(int first, Map<Unit, Integer> parts) {
            Unit unit = parts.keySet().iterator().next();
            List<TermMention> before = new ArrayList<>();
            for (int i = first - 1; i > 0 && first - i < 7 && parts.size() == 1; i--) {
                Token token = tokens.get(i);
                boolean small =
                        token.kind() == Token.Kind.NUMBER && token.norm().length() <= 2;
                if (!token.isWord() && !token.isMark(',') && !small
                        || token.sentence() != tokens.get(first).sentence()) {
                    break;
                }
                boolean list = !isAge(i) && words.listsOn(tokens.get(i + 1)) && opensList(i, small);
                int count = list ? counted(token) : 0;
                if (count > 0) {
                    Cue cue = cues.of(tokens, i, i, unit, false);
                    before.addFirst(new TermMention(token.span(), i, i, Lengths.term(Map.of(unit, count)), unit, cue));
                }
            }
            found.addAll(before);
        }

        private int counted(Token token) {
            return token.kind() == Token.Kind.NUMBER
                    ? Integer.parseInt(token.norm())
                    : numbers.word(token.norm()).orElse(0L).intValue();
        }

        /// «на 15, …», «получили 5 и …»; a number in words is one of a list only behind such words, since «один», "two"
        /// are said of people, too.
        private boolean opensList(int number, boolean digits) {
            Token before = tokens.get(number - 1);
            boolean goesOn = number > 1
                    && before.isMark(',')
                    && numbers.word(tokens.get(number - 2).norm()).isPresent();
            return words.opensList(before) || (digits ? words.listsUp(before) || isNamedList(number) : goesOn);
        }

        /// «Абай мен Серік 15 және 20 тәулікке қамалды»
        private boolean isNamedList(int number) {
            return kazakh && tokens.get(number - 1).isCapital();
        }

        private int add(int first, int last, Term term, Unit unit, Cue cue) {
            Span span = new Span(tokens.get(first).start(), tokens.get(last).end());
            found.add(new TermMention(span, first, last, term, unit, cue));
            return last;
        }
    }
}
