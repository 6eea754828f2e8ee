package org.dabyl.config.watch;

import java.util.Locale;

/// What the words of a lexicon's entry tell; each is a list of its own in the file.
public enum EntryUse {
    /// A measure: a kind of event, and how the one to whom it was done stands beside it.
    EVENTS,
    /// A measure where it stands in an entry of a list that starts with a name: «Серикова Гульнар, 10 суток».
    LISTED,
    /// The same words with another meaning: «задержан рейс» takes back what an entry of [#EVENTS] claims there.
    OTHER_MEANINGS,
    /// Not so, or not yet: negation, plan, threat, request, refusal, denial. The event did not happen.
    MOODS,
    /// History: «напомним», «в прошлом году», «вспоминает».
    BACKGROUND,
    /// Which measure it is, beside words that tell it: «условно» of a term. It is called by them too.
    WORDING,
    /// Talk of measures in general: an explainer, a training, advice.
    GENERAL,
    /// Brings back to the present what would count as history.
    NEWS,
    /// Speaks for or against the article being civic, by its weight.
    CIVIC,
    /// Several people who are not named: «одиннадцать человек», «сотрудники».
    GROUPS,
    /// Somebody who must not be named by alerts: minors, victims of sexual violence.
    SHIELD,
    /// Verbs of telling: who stands beside them tells, and was not acted upon.
    SAYING,
    /// Words that turn an undecided arrest to days by a ruling.
    ARREST_DAYS,
    /// Words that turn an undecided arrest to custody in a criminal case.
    ARREST_CUSTODY;

    /// The key of the list in the file: `other-meanings`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
