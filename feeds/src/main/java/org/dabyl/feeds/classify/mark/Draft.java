package org.dabyl.feeds.classify.mark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dabyl.config.watch.EventKind;
import org.dabyl.config.watch.Gainsaid;
import org.dabyl.config.watch.LawRef;
import org.dabyl.config.watch.Term;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;

/// An event while it is being put together: one kind, told by one rule's words.
///
/// A sheet that the rules of `whom`, `current` and `event` write on in turn, hence the open fields; nothing outside
/// of them sees it. For one thread.
public final class Draft {
    public static final int NOT_SOUGHT = -2;

    /// The words that tell it.
    public final WordHit hit;
    public final EventKind kind;
    /// That of the words.
    public final Sentence sentence;
    /// To whom it was done, as far as the rules know by now.
    public List<Person> persons = List.of();
    /// Named only as those whose wife, lawyer or friend the sentence is about.
    public final Set<Person> notThem = new HashSet<>();
    /// Whether the words themselves stand beside the persons, so that nobody else needs to be looked for.
    public boolean direct;
    /// Whether the words tell of several people who are not named.
    public boolean group;
    /// Whether it was done to those whom the article does not name: «остальных отпустили».
    public boolean rest;
    /// Whether it is news.
    public boolean current = true;
    /// Whether it happened at all; a plan, a refusal or a denial did not.
    public boolean happened = true;
    /// What the article's first words say of what others reported of it.
    public Gainsaid gainsaid = Gainsaid.NOT;
    /// Whether a date beside the words, and no mere tense, tells when.
    public boolean dated;
    /// The last day on which it may have been; empty where none is said.
    public Optional<LocalDate> day = Optional.empty();
    /// Whether it is said not to be the first time.
    public boolean again;
    /// Whether the headline does not tell it as what happened now.
    public boolean retold;
    /// Whether the headline says that it was done to others than those known: «ещё одного активиста».
    public boolean others;
    /// Whether its words say that it goes on: «остаётся в полиции».
    public boolean still;
    /// Whether that date is the one since which a state lasts: «держат с июня».
    public boolean since;
    /// Whether that date lies ahead of publication: «обвинение предъявят в августе».
    public boolean ahead;
    /// Whether the words only say who somebody is: «ұсталған белсенді».
    public boolean attribute;
    /// Where the nearest pronoun beside the words stands, -1 for none; a dozen rules ask it of each measure.
    public int pronoun = NOT_SOUGHT;
    /// Whether what looks like an attribute is a verb: «police detained activist Abishev».
    public boolean deed;

    /// Why only those who watch the person should take it for news; empty where nothing speaks against it.
    public String doubt = "";

    /// The usual Russian name; empty where none is said.
    public String place = "";
    /// How likely it is that place, in log-odds beyond what is asked for.
    public double placeOdds;
    /// Whether its own sentence names that town.
    public boolean placed;
    /// Words beside those that tell it, which say what it is to be called: «условно».
    public final List<WordHit> wording = new ArrayList<>();
    public final List<LawRef> law = new ArrayList<>();
    public Term term = Term.NONE;
    /// Every rule that spoke, in the order in which they did: `classify --explain` shows them.
    public final List<String> rules = new ArrayList<>();

    /// Starts one with the words that tell it; everything else is for the rules to find.
    public Draft(WordHit hit, EventKind kind, Sentence sentence) {
        this.hit = hit;
        this.kind = kind;
        this.sentence = sentence;
        rules.add(hit.entry().id());
    }

    /// Whether both may be of the same people: one names nobody, or they share somebody.
    public boolean mayBeOfSame(Draft other) {
        return persons.isEmpty() || other.persons.isEmpty() || sharesSomebody(other);
    }

    /// Whether both name one and the same.
    public boolean sharesSomebody(Draft other) {
        for (Person person : persons) {
            if (other.persons.contains(person)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the article has news of that kind that may be of the same people.
    public boolean isBeside(EventKind other, List<Draft> all) {
        return isBeside(Set.of(other), all);
    }

    /// Whether the article has news of one of those kinds that may be of the same people.
    public boolean isBeside(Set<EventKind> others, List<Draft> all) {
        for (Draft draft : all) {
            if (others.contains(draft.kind) && draft.current && mayBeOfSame(draft)) {
                return true;
            }
        }
        return false;
    }

    /// Whether its own sentence has news of that kind that may be of the same people.
    public boolean isJoinedTo(EventKind other, List<Draft> all) {
        return isJoinedTo(Set.of(other), all);
    }

    /// Whether its own sentence has news of one of those kinds that may be of the same people.
    public boolean isJoinedTo(Set<EventKind> others, List<Draft> all) {
        for (Draft draft : all) {
            if (others.contains(draft.kind) && draft.current && draft.sentence.equals(sentence) && mayBeOfSame(draft)) {
                return true;
            }
        }
        return false;
    }

    /// Takes it back as news, and says by which rule; it stays in the article as something old.
    public void noNews(String rule) {
        current = false;
        rules.add(rule);
    }

    /// Takes it back altogether, and says by which rule.
    public void didNotHappen(String rule) {
        happened = false;
        noNews(rule);
    }
}
