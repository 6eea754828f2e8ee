package org.dabyl.feeds.classify.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dabyl.config.watch.Gainsaid;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.classify.mark.Draft;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;

/// «Задержан не Абаев, а Ким», "Kim, not Abayev, was detained", «Абаев емес, Ким ұсталды»: who is said not to be the
/// one, is none of those to whom it was done.
///
/// What others reported of him is taken back: the article gets an event that says so. Two of one sentence must be
/// set against each other; «не только» and "not only" take nothing back. Whose surname the other has is called by
/// the given name alone: «задержан Талгат Абаев, а не Канат», «Қанат емес, Талғат Абаев ұсталды». Stateless; for
/// any thread.
final class SomebodyElse {
    /// «не активист Абаев»: what he is may stand between.
    private static final int TITLES = 2;

    private static final Set<String> ONLY =
            Set.of("только", "лишь", "просто", "один", "only", "just", "alone", "merely");
    private static final String RULE = "-somebody-else";

    private SomebodyElse() {}

    /// Takes the people apart, and adds what is taken back of them.
    static void apart(List<Draft> drafts, Marked article) {
        List<Draft> taken = new ArrayList<>();
        for (Draft draft : drafts) {
            if (draft.current && !draft.persons.isEmpty()) {
                Set<Person> others = others(draft, article);
                if (!others.isEmpty()) {
                    taken.add(mistaken(draft, others));
                } else {
                    namesake(draft, article).ifPresent(other -> taken.add(mistaken(draft, Set.of(other))));
                }
            }
        }
        for (Draft one : taken) {
            drafts.forEach(draft -> takeOut(draft, one));
        }
        drafts.addAll(taken);
    }

    private static void takeOut(Draft draft, Draft taken) {
        if (draft.kind == taken.kind && draft.persons.stream().anyMatch(taken.persons::contains)) {
            List<Person> left = draft.persons.stream()
                    .filter(person -> !taken.persons.contains(person))
                    .toList();
            if (left.isEmpty() && draft.sentence.index() != taken.sentence.index()) {
                draft.didNotHappen(RULE); // «ранее сообщалось о задержании Абаева»
            } else {
                draft.persons = left;
            }
        }
    }

    private static Draft mistaken(Draft of, Set<Person> persons) {
        Draft draft = new Draft(of.hit, of.kind, of.sentence);
        draft.persons = List.copyOf(persons);
        draft.direct = true;
        draft.place = of.place;
        draft.gainsaid = Gainsaid.MISTAKEN;
        draft.didNotHappen(RULE);
        return draft;
    }

    private static Set<Person> others(Draft draft, Marked article) {
        Set<Person> others = new LinkedHashSet<>();
        for (PersonMention mention : article.people().within(draft.sentence.first(), draft.sentence.last())) {
            if (draft.persons.contains(mention.person()) && isDenied(mention, draft, article)) {
                others.add(mention.person());
            }
        }
        return others;
    }

    /// Who is set against one of those whom it hit by a word that nobody read as a name, since it stands alone.
    private static Optional<Person> namesake(Draft draft, Marked article) {
        return article.people().within(draft.sentence.first(), draft.sentence.last()).stream()
                .filter(mention ->
                        draft.persons.contains(mention.person()) && mention.lastToken() - mention.firstToken() > 1)
                .map(mention -> setAgainst(mention, draft.sentence, article))
                .filter(word -> word >= 0 && isName(word, article))
                .map(word -> article.token(word).span())
                .map(span -> new Person(article.text().text(span), List.of(span)))
                .findFirst();
    }

    /// Where the word stands; -1 where there is none.
    private static int setAgainst(PersonMention mention, Sentence sentence, Marked article) {
        int comma = mention.lastToken();
        int before = mention.firstToken() - 1;
        return switch (article.text().language()) {
            case RU ->
                comma + 3 < sentence.last()
                                && article.token(comma).isMark(',')
                                && article.norm(comma + 1).equals("а")
                                && article.norm(comma + 2).equals("не")
                        ? comma + 3
                        : -1;
            case EN ->
                comma + 2 < sentence.last()
                                && article.token(comma).isMark(',')
                                && article.norm(comma + 1).equals("not")
                        ? comma + 2
                        : -1;
            case KK ->
                before - 2 >= sentence.first()
                                && article.token(before).isMark(',')
                                && article.norm(before - 1).equals("емес")
                        ? before - 2
                        : -1;
        };
    }

    private static boolean isName(int word, Marked article) {
        return article.token(word).isCapital()
                && !article.isNamed(word)
                && !article.facts().isPlace(word);
    }

    private static boolean isDenied(PersonMention mention, Draft draft, Marked article) {
        return switch (article.text().language()) {
            case RU -> isSetAgainst(mention, draft, article, "не", "а");
            case EN -> isSetAgainst(mention, draft, article, "not", "but");
            case KK ->
                mention.lastToken() < draft.sentence.last()
                        && article.norm(mention.lastToken()).equals("емес")
                        && mention.lastToken() < draft.hit.first();
        };
    }

    /// «не Абаев, а …», «…, а не Абаев», ", not Abayev,".
    private static boolean isSetAgainst(PersonMention mention, Draft draft, Marked article, String not, String but) {
        int at = mention.firstToken() - 1;
        int first = Math.max(draft.sentence.first(), at - TITLES);
        while (at > first && article.token(at).isWord() && !article.norm(at).equals(not)) {
            if (ONLY.contains(article.norm(at))) {
                return false;
            }
            at--;
        }
        if (at < first || !article.norm(at).equals(not)) {
            return false;
        }
        boolean behind = at > draft.sentence.first()
                && (article.norm(at - 1).equals(but)
                        || article.norm(at - 1).equals("and")
                        || not.equals("not") && article.token(at - 1).isMark(','));
        return behind || goesOnWith(but, mention.lastToken(), draft.sentence.last(), article);
    }

    private static boolean goesOnWith(String but, int at, int end, Marked article) {
        int next = at < end && article.token(at).isMark(',') ? at + 1 : at;
        boolean comma = next > at || !but.equals("а");
        return comma && next < end && article.norm(next).equals(but);
    }
}
