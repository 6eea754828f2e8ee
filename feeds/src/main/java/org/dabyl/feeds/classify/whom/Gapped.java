package org.dabyl.feeds.classify.whom;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.classify.fact.PlaceMention;
import org.dabyl.feeds.classify.mark.Facts;
import org.dabyl.feeds.classify.mark.Grammar;
import org.dabyl.feeds.classify.mark.Marked;
import org.dabyl.feeds.classify.mark.WordHit;
import org.dabyl.feeds.classify.people.GrammaticalCase;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.people.Role;
import org.dabyl.feeds.classify.text.Among;
import org.dabyl.feeds.classify.text.InOrder;
import org.dabyl.feeds.classify.text.Language;

/// Who stands in a clause, mostly Russian, that leaves the verb to the one before: «в Астане задержаны Абаев и Ким, в
/// Кызылорде – Сеитов».
///
/// Behind the first names' clause: a comma or a semicolon, a few words without a verb or a measure, a dash, and
/// a name in the case of the first. Whoever has a role of his own there («адвокат – Ли») is not meant.
/// Stateless; for any thread.
final class Gapped {
    private static final int BEFORE_DASH = 7;
    private static final int BEHIND_DASH = 4;
    private static final Set<Role> MEANT = EnumSet.of(Role.NONE, Role.TARGET);
    private static final List<GrammaticalCase> CASES =
            List.of(GrammaticalCase.NOM, GrammaticalCase.ACC, GrammaticalCase.DAT);

    private Gapped() {}

    /// The persons, and those whom the clauses behind add.
    static List<Person> with(List<Person> persons, PersonMention first, List<PersonMention> near, Marked article) {
        if (article.text().language() == Language.EN) {
            return withAsWere(persons, first, near, article);
        }
        if (article.text().language() != Language.RU) {
            return persons;
        }
        List<Person> all = new ArrayList<>(persons);
        int end = article.sentenceAt(first.firstToken()).last();
        for (int i = first.lastToken(); i < end; i++) {
            int dash = isBreak(i, article) ? dash(i + 1, end, article) : -1;
            if (dash > 0) {
                int from = dash + 1;
                near.stream()
                        .filter(mention -> mention.firstToken() >= from && mention.firstToken() <= from + BEHIND_DASH)
                        .filter(mention -> MEANT.contains(mention.role()) && sharesCase(first, mention))
                        .filter(mention -> isVerbless(from, mention.firstToken(), article))
                        .findFirst()
                        .ifPresent(mention -> Listing.around(mention, near, article).stream()
                                .filter(person -> !all.contains(person))
                                .forEach(all::add));
                i = dash;
            }
        }
        return all;
    }

    /// «Omar was fined 50,000 tenge, as were Kim and Tau», «and so was Kim»
    private static List<Person> withAsWere(
            List<Person> persons, PersonMention first, List<PersonMention> near, Marked article) {
        int end = article.sentenceAt(first.firstToken()).last();
        for (int i = first.lastToken(); i + 2 < end; i++) {
            boolean as = article.norm(i).equals("as") || article.norm(i).equals("so");
            if (as && (article.norm(i + 1).equals("was") || article.norm(i + 1).equals("were"))) {
                int from = i + 2;
                List<Person> all = new ArrayList<>(persons);
                near.stream()
                        .filter(mention -> mention.firstToken() >= from && mention.firstToken() <= from + BEHIND_DASH)
                        .findFirst()
                        .ifPresent(mention -> Listing.around(mention, near, article).stream()
                                .filter(person -> !all.contains(person))
                                .forEach(all::add));
                return all;
            }
        }
        return persons;
    }

    private static boolean isBreak(int token, Marked article) {
        return article.token(token).isMark(',') || article.token(token).isMark(';');
    }

    /// Where the dash stands that replaces the verb; -1 where there is none.
    private static int dash(int from, int end, Marked article) {
        for (int i = from; i < Math.min(end, from + BEFORE_DASH); i++) {
            boolean dash = article.token(i).isDash() || article.token(i).isMark('-');
            if (dash) {
                boolean told = Among.any(
                                InOrder.within(article.facts().places(), Facts.At::first, from, i),
                                at -> at.value().relation() != PlaceMention.Relation.RESIDENT)
                        || !InOrder.within(article.facts().days(), Facts.At::first, from, i)
                                .isEmpty()
                        || !InOrder.within(article.facts().terms(), Facts.At::first, from, i)
                                .isEmpty();
                return i > from && told && isVerbless(from, i, article) ? i : -1;
            }
            if (!article.token(i).isWord() || article.isNamed(i)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isVerbless(int from, int to, Marked article) {
        for (int i = from; i < to; i++) {
            if (!article.token(i).isCapital() && Grammar.looksFinite(article.norm(i))) {
                return false;
            }
        }
        return InOrder.within(article.hits(EntryUse.EVENTS), WordHit::first, from, to)
                .isEmpty();
    }

    private static boolean sharesCase(PersonMention one, PersonMention other) {
        return Among.any(CASES, at -> one.mayBe(at) && other.mayBe(at));
    }
}
