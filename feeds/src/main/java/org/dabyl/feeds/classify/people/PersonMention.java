package org.dabyl.feeds.classify.people;

import java.util.Set;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.classify.text.Span;

/// One place where the article names a person.
///
/// @param span the name's words, without the words of its role
/// @param firstToken the first token of the name
/// @param lastToken the token after its last
/// @param person who that is; all mentions of one person carry the equal [Person]
/// @param cases the cases that the form can stand for; never empty, and [GrammaticalCase#UNKNOWN] alone where
///     the form cannot tell
/// @param role what the words beside this mention tell of the person
/// @param kin whether the words before speak of a relative of the person: «мать Абишева»
public record PersonMention(
        Span span,
        int firstToken,
        int lastToken,
        Person person,
        Set<GrammaticalCase> cases,
        Gender gender,
        Role role,
        boolean kin) {
    public PersonMention {
        cases = Set.copyOf(cases);
    }

    /// Whether the form may stand for the case; a form that cannot tell may stand for any.
    public boolean mayBe(GrammaticalCase wanted) {
        return cases.contains(wanted) || cases.contains(GrammaticalCase.UNKNOWN);
    }

    /// Whether the form can only be the case: «Абишеву» is surely no nominative.
    public boolean isOnly(GrammaticalCase wanted) {
        return cases.size() == 1 && cases.contains(wanted);
    }
}
