package org.dabyl.feeds.classify.people;

/// What the words beside a name tell of the person: whether measures tend to be done to, by, or told by him or her.
///
/// Read from the words in apposition («адвокат Рена Керимова», «Ерлан Токтасынов, активист») and from verbs of
/// saying next to the name. It is a cue for deciding whose event it is, no verdict.
public enum Role {
    /// Somebody to whom measures are done: activist, journalist, blogger, rights defender, politician, suspect.
    TARGET,
    /// Defends somebody else.
    LAWYER,
    /// Acts for the state: judge, prosecutor, investigator, police, minister, akim.
    OFFICIAL,
    /// A head of state, of Kazakhstan or another country: news is made about them, no measure hits them.
    LEADER,
    /// Known here as somebody's mother, wife, brother, friend.
    RELATIVE,
    /// Tells or comments: «по словам …», «сообщил …», director, representative, expert.
    SPEAKER,
    /// Nothing beside the name tells.
    NONE
}
