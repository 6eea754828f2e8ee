package org.dabyl.feeds.classify.mark;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.WordList;
import org.dabyl.feeds.classify.Clues;
import org.dabyl.feeds.classify.people.People;
import org.dabyl.feeds.classify.people.PersonMention;
import org.dabyl.feeds.classify.text.ArticleText;
import org.dabyl.feeds.classify.text.ArticleText.Sentence;
import org.dabyl.feeds.classify.text.InOrder;
import org.dabyl.feeds.classify.text.Token;

/// An article with everything marked in it that rules may look at. Immutable in effect; for one thread.
///
/// @param smallWords which of the language's the tokens are
/// @param published the day in Kazakhstan
public record Marked(
        ArticleText text,
        People people,
        Facts facts,
        Hits hits,
        Clauses clauses,
        Layout layout,
        SmallWords smallWords,
        LocalDate published) {
    /// The last sentence of a lead: the headline is a sentence or two, the lead two or three.
    private static final int LEAD = 3;

    /// The hits of the use in the article, in the order of their first tokens.
    public List<WordHit> hits(EntryUse use) {
        return hits.of(use);
    }

    /// The hits of the use in the sentence.
    public List<WordHit> hits(EntryUse use, Sentence sentence) {
        return hits.of(use, sentence);
    }

    /// Whether the token stands in the list of its language; beyond the article's ends nothing does.
    public boolean is(WordList list, int token) {
        return smallWords.in(list, token);
    }

    /// By what else than people, places and measures its happening is told from another.
    public Clues clues() {
        return new Clues(
                ProperNames.of(this),
                UnknownWords.of(this),
                Walks.of(this),
                Sexes.of(this),
                OtherLands.areSpokenOf(this));
    }

    private boolean holds(int token) {
        return token >= 0 && token < text.length();
    }

    /// Whether one of the tokens from `from` to `to`, the last excluded, stands in the list.
    public boolean hasAny(WordList list, int from, int to) {
        if (!smallWords.have(list)) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (is(list, i)) {
                return true;
            }
        }
        return false;
    }

    /// Whether one of the sentence's tokens stands in the list.
    public boolean hasAny(WordList list, Sentence sentence) {
        return smallWords.have(list, sentence.index());
    }

    /// Whether one of the tokens from `from` to `to`, the last excluded, is the word.
    public boolean says(String word, int from, int to) {
        for (int i = from; i < to; i++) {
            if (norm(i).equals(word)) {
                return true;
            }
        }
        return false;
    }

    /// Whether one of the tokens from `from` to `to`, the last excluded, is one of the words.
    public boolean saysAny(Set<String> words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.contains(norm(i))) {
                return true;
            }
        }
        return false;
    }

    /// The token; an index outside the article is a bug.
    public Token token(int index) {
        return text.token(index);
    }

    /// The folded word of the token; empty beyond the article's ends, so that a rule may ask for the next word of
    /// a teaser that is cut off.
    public String norm(int index) {
        return holds(index) ? text.token(index).norm() : "";
    }

    /// The sentence that the token stands in.
    public Sentence sentenceAt(int token) {
        return text.sentenceOf(token(token));
    }

    /// Whether the sentence belongs to the headline.
    public boolean isTitle(Sentence sentence) {
        return text.inTitle(token(sentence.first()));
    }

    /// Whether the sentence belongs to the lead, headline included: what an article is about.
    public static boolean isInLead(Sentence sentence) {
        return isInLead(sentence.index());
    }

    /// The same of the sentence of that number.
    public static boolean isInLead(int sentence) {
        return sentence <= LEAD;
    }

    /// The last token of the lead.
    public int leadEnd() {
        return text.sentences().get(Math.min(LEAD, text.sentences().size() - 1)).last();
    }

    /// Whether there is no teaser: too few words to guess by.
    public boolean isHeadlineAlone() {
        return text.sentences().size() < 2;
    }

    /// Whether it is a headline with a teaser, where everything said belongs together.
    public boolean isShort() {
        return text.sentences().size() <= 7;
    }

    /// Whether the token is a word of a name.
    public boolean isNamed(int token) {
        return people.isNamed(token);
    }

    /// The name that the token is a word of.
    public Optional<PersonMention> mentionAt(int token) {
        if (!people.isNamed(token)) {
            return Optional.empty();
        }
        List<PersonMention> mentions = people.mentions();
        int last = InOrder.startingAt(mentions, PersonMention::firstToken, token + 1) - 1;
        return last >= 0 && token < mentions.get(last).lastToken() ? Optional.of(mentions.get(last)) : Optional.empty();
    }
}
