package org.dabyl.feeds.classify.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.LawRef;
import org.dabyl.config.watch.Term;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;

/// An event while it is being put together: one kind, told by one rule's words. For one thread.
final class Draft {
    final WordHit hit;
    final EventKind kind;
    final Sentence sentence;
    List<Person> persons = List.of();
    /// Named only as those whose wife, lawyer or friend the sentence is about.
    final Set<Person> notThem = new HashSet<>();
    /// Whether the words themselves stand beside the persons, so that nobody else needs to be looked for.
    boolean direct;
    /// Whether the words tell of several people who are not named.
    boolean group;

    /// Whether it was done to those whom the article does not name: «остальных отпустили».
    boolean rest;
    boolean current = true;
    /// Whether it happened at all; a plan, a refusal or a denial did not.
    boolean happened = true;
    /// Whether a date beside the words, and no mere tense, tells when.
    boolean dated;
    /// Whether that date is the one since which a state lasts: «держат с июня».
    boolean since;
    /// Whether the words only say who somebody is: «ұсталған белсенді».
    boolean attribute;

    /// Whether what looks like an attribute is a verb: «police detained activist Abishev».
    boolean deed;

    String place = "";
    /// Whether its own sentence names that town.
    boolean placed;
    final List<LawRef> law = new ArrayList<>();
    Term term = Term.NONE;
    final List<String> rules = new ArrayList<>();

    Draft(WordHit hit, EventKind kind, Sentence sentence) {
        this.hit = hit;
        this.kind = kind;
        this.sentence = sentence;
        rules.add(hit.entry().id());
    }

    /// Whether both may be of the same people: one names nobody, or they share somebody.
    boolean mayBeOfSame(Draft other) {
        return persons.isEmpty() || other.persons.isEmpty() || persons.stream().anyMatch(other.persons::contains);
    }

    /// Takes it back as news, and says by which rule; it stays in the article as something old.
    void noNews(String rule) {
        current = false;
        rules.add(rule);
    }

    /// Takes it back altogether, and says by which rule.
    void didNotHappen(String rule) {
        happened = false;
        noNews(rule);
    }
}
