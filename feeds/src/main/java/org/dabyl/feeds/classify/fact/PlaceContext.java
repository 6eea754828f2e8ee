package org.dabyl.feeds.classify.fact;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dabyl.config.watch.Place;
import org.dabyl.config.watch.PlaceSpelling.Proof;
import org.dabyl.config.watch.PlaceSpelling.Script;
import org.dabyl.config.watch.PlaceWords;
import org.dabyl.feeds.classify.fact.PlaceIndex.Entry;
import org.dabyl.feeds.classify.text.Token;

/// Reads the words around a place's name: whether it is a place there at all, and what is said of it.
///
/// The words are those of `places.yaml`. The rules stay together, though they are more than 250 lines, as each is asked
/// for the same name and they share the words beside it. Immutable; for any thread.
final class PlaceContext {
    private static final List<String> SURNAME_ENDS = List.of(
            "ов", "ев", "ова", "ева", "ин", "ина", "улы", "ұлы", "кызы", "қызы", "ский", "ская", "ову", "ову", "ова");
    /// What a Kazakh case puts behind them.
    private static final Set<String> BENT = Set.of(
            "ты", "ті", "тың", "тің", "қа", "ке", "пен", "тан", "тен", "ны", "ні", "ның", "нің", "ға", "ге", "мен",
            "дан", "ден", "ді", "ды", "дің", "дың", "н", "на", "не");

    private static final String ON = "на";

    private final PlaceWords words;
    private final Map<String, Integer> behind = new HashMap<>();
    private final WordFilter mayStandBehind = new WordFilter(14);
    private final Set<String> belonging = new HashSet<>();
    private final Set<String> dashEndings;
    /// What may be quoted, as Kazakh puts it behind the name: «бекетінде».
    private final Set<String> postsBehind = new HashSet<>();

    PlaceContext(PlaceWords words) {
        this.words = words;
        for (String word : words.settlementAfter()) {
            KazakhForms.of(word).forEach((form, cases) -> behind.put(PlaceIndex.key(form), cases));
        }
        behind.keySet().forEach(mayStandBehind::add);
        for (String word : words.belongsAfter()) {
            belonging.add(PlaceIndex.key(word));
            if (word.endsWith("ы") || word.endsWith("і")) {
                KazakhForms.of(word).forEach((form, _) -> belonging.add(PlaceIndex.key(form)));
            }
        }
        for (String word : words.mayQuote()) {
            if (word.endsWith("і") || word.endsWith("ы")) {
                KazakhForms.of(word).forEach((form, _) -> postsBehind.add(PlaceIndex.key(form)));
            }
        }
        this.dashEndings = words.afterDash();
    }

    boolean mayLead(Token token) {
        return words.settlement().contains(token.norm())
                || words.within().contains(token.norm())
                || words.from().contains(token.norm())
                || token.kind() == Token.Kind.MARK;
    }

    boolean mayFollowDash(String word) {
        return dashEndings.contains(word);
    }

    /// Whether the name may be the place: capital letters, no street or company, and what an ambiguous word
    /// asks for.
    boolean allows(Entry entry, PlaceName name, List<Token> tokens) {
        if (name.derived()) {
            Token first = tokens.get(name.first());
            boolean inside = name.first() > 0 && sameSentence(tokens, name.first() - 1, name.first());
            boolean word = entry.spelling().needsContext() && entry.place().kind() == Place.Kind.VILLAGE;
            boolean surname = word || name.may(Case.RESIDENT) && first.shape() == Token.Shape.CAPITALIZED && inside;
            return !surname && !named(name, tokens) && !quoted(name, tokens, true) && !isOtherCapital(name, tokens);
        }
        if (!anyCapital(name, tokens) && entry.place().kind().compareTo(Place.Kind.DISTRICT) < 0) {
            return false;
        }
        if (named(name, tokens) || quoted(name, tokens, false)) {
            return false;
        }
        if (entry.spelling().needsContext()) {
            return supported(entry, name, tokens);
        }
        return !person(entry, name, tokens);
    }

    /// «столица Узбекистана», «южная столица»: not the one that «столица» alone means.
    private static boolean isOtherCapital(PlaceName name, List<Token> tokens) {
        int after = name.last() + 1;
        boolean capital = tokens.get(name.first()).norm().startsWith("столиц");
        boolean another =
                after < tokens.size() && tokens.get(after).isCapital() && sameSentence(tokens, after, name.first());
        String before = before(tokens, name.first());
        boolean called =
                before.endsWith("ной") || before.endsWith("ная") || before.endsWith("ную") || before.endsWith("шей");
        return capital && (another || called);
    }

    private static boolean anyCapital(PlaceName name, List<Token> tokens) {
        for (int i = name.first(); i <= name.last(); i++) {
            if (tokens.get(i).isCapital()) {
                return true;
            }
        }
        return false;
    }

    /// A street, a stadium, a company of that name.
    private boolean named(PlaceName name, List<Token> tokens) {
        int before = name.first() - 1;
        if (before >= 0 && tokens.get(before).isMark('.')) {
            before--;
        }
        if (before >= 0
                && words.notBefore().contains(tokens.get(before).norm())
                && sameSentence(tokens, before, name.first())) {
            return true;
        }
        int after = name.last() + 1;
        return after < tokens.size()
                && words.notAfter().contains(tokens.get(after).norm())
                && sameSentence(tokens, after, name.first());
    }

    private static boolean sameSentence(List<Token> tokens, int a, int b) {
        return tokens.get(a).sentence() == tokens.get(b).sentence();
    }

    /// A title in quotes: «Алматы» alone, or «Уральская неделя» whose first word is an adjective. A border post may
    /// stand in them: «на КПП „Кордай“», «на „Кордае“», «„Қордай“ бекетінде».
    private boolean quoted(PlaceName name, List<Token> tokens, boolean openIsEnough) {
        String before = name.first() > 1 ? tokens.get(name.first() - 2).norm() : "";
        String behind =
                name.last() + 2 < tokens.size() ? tokens.get(name.last() + 2).russified() : "";
        boolean on = before.equals(ON) && name.cases() == Case.LOCATIVE;
        if (on || words.mayQuote().contains(before) || postsBehind.contains(behind)) {
            return false;
        }
        boolean open = name.first() > 0 && opens(tokens.get(name.first() - 1));
        boolean close = name.last() + 1 < tokens.size() && closes(tokens.get(name.last() + 1));
        return open && (close || openIsEnough && tokens.get(name.first()).isCapital());
    }

    /// «на погранпереходе „Кордай“», «на посту Хоргос», «на „Кордае“», «„Қордай“ бекетінде».
    private boolean isAtPost(PlaceName name, List<Token> tokens) {
        int quote = name.first() > 0 && opens(tokens.get(name.first() - 1)) ? 1 : 0;
        int before = name.first() - 1 - quote;
        int behind = name.last() + 1 + quote;
        return before >= 0
                        && sameSentence(tokens, before, name.first())
                        && words.mayQuote().contains(tokens.get(before).norm())
                || behind < tokens.size()
                        && postsBehind.contains(tokens.get(behind).russified());
    }

    private static boolean opens(Token token) {
        return token.isMark('«') || token.isMark('“') || token.isMark('"') || token.isMark('„');
    }

    private static boolean closes(Token token) {
        return token.isMark('»') || token.isMark('”') || token.isMark('"') || token.isMark('“');
    }

    private boolean supported(Entry entry, PlaceName name, List<Token> tokens) {
        if (settlementBefore(tokens, name.first()) >= 0 || behindCases(name, tokens) != 0 || isAtPost(name, tokens)) {
            return true;
        }
        if (entry.spelling().proof() == Proof.SETTLEMENT || isDistricts(name, tokens)) {
            return false;
        }
        boolean kazakh = entry.spelling().script() == Script.KAZAKH;
        if (kazakh && name.may(Case.LOCATIVE)) {
            return true;
        }
        if (entry.rest().isEmpty() && followedBySurname(name, tokens)) {
            return false;
        }
        if (kazakh && name.may(Case.ABLATIVE) || belongs(entry, name, tokens)) {
            return true;
        }
        String before = before(tokens, name.first());
        int where = Case.LOCATIVE | Case.BARE | Case.ACCUSATIVE | Case.INSTRUMENTAL;
        boolean in = words.within().contains(before) && name.may(where);
        boolean city = words.of().contains(before)
                && name.first() > 1
                && words.settlement().contains(tokens.get(name.first() - 2).norm());
        return in || city || words.from().contains(before) && name.may(Case.GENITIVE | Case.BARE);
    }

    /// «в Первомайском районном суде»: an adjective before the district, and not a village.
    private static boolean isDistricts(PlaceName name, List<Token> tokens) {
        int after = name.last() + 1;
        String form = tokens.get(name.last()).norm();
        return after < tokens.size()
                && (form.endsWith("м") || form.endsWith("го") || form.endsWith("й"))
                && tokens.get(after).norm().startsWith("район");
    }

    /// «суд Рудного», «Oral activist».
    private boolean belongs(Entry entry, PlaceName name, List<Token> tokens) {
        boolean genitive = name.may(Case.GENITIVE) && words.belongsBefore().contains(before(tokens, name.first()));
        return genitive && !mayBeSomebody(entry, name, tokens) || name.may(Case.BARE) && belongsBehind(name, tokens);
    }

    /// «судья Смирнова»: a village has a surname's form.
    private static boolean mayBeSomebody(Entry entry, PlaceName name, List<Token> tokens) {
        return entry.place().kind() == Place.Kind.VILLAGE
                && isSurname(tokens.get(name.last()).norm());
    }

    /// «Орал соты», «Oral activist».
    boolean belongsBehind(PlaceName name, List<Token> tokens) {
        int after = name.last() + 1;
        return after < tokens.size() && belonging.contains(tokens.get(after).russified());
    }

    static String before(List<Token> tokens, int at) {
        return at > 0 && sameSentence(tokens, at - 1, at) ? tokens.get(at - 1).norm() : "";
    }

    /// The index of the settlement word before a token, or -1; a single letter counts with its dot only.
    int settlementBefore(List<Token> tokens, int at) {
        int before = at - 1;
        boolean dot = before >= 0 && tokens.get(before).isMark('.');
        before = dot ? before - 1 : before;
        if (before < 0 || !sameSentence(tokens, before, at)) {
            return -1;
        }
        String norm = tokens.get(before).norm();
        boolean known = words.settlement().contains(norm) && (dot || norm.length() > 2 || norm.equals("г"));
        return known ? before : -1;
    }

    int behindCases(PlaceName name, List<Token> tokens) {
        int after = name.last() + 1;
        return after < tokens.size()
                        && mayStandBehind.mayHold(tokens.get(after).russified())
                        && sameSentence(tokens, after, name.first())
                ? behind.getOrDefault(tokens.get(after).russified(), 0)
                : 0;
    }

    private boolean person(Entry entry, PlaceName name, List<Token> tokens) {
        return entry.rest().isEmpty()
                && name.may(Case.NOMINATIVE | Case.BARE)
                && followedBySurname(name, tokens)
                && !words.within().contains(before(tokens, name.first()))
                && settlementBefore(tokens, name.first()) < 0;
    }

    private static boolean followedBySurname(PlaceName name, List<Token> tokens) {
        int after = name.last() + 1;
        if (after >= tokens.size() || !sameSentence(tokens, after, name.first())) {
            return false;
        }
        Token next = tokens.get(after);
        return next.isCapital() && next.isWord() && isSurname(next.norm());
    }

    /// «Меңдіқұлов», «Меңдіқұловтың».
    private static boolean isSurname(String word) {
        for (String end : SURNAME_ENDS) {
            int at = word.lastIndexOf(end);
            if (at > 1 && (at + end.length() == word.length() || BENT.contains(word.substring(at + end.length())))) {
                return true;
            }
        }
        return false;
    }
}
