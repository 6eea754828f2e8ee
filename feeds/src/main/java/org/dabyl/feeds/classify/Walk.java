package org.dabyl.feeds.classify;

/// A walk of life that an article tells of: whose people it is about where it names nobody («a reporter was detained»).
///
/// Two reports of one day and place may be of one happening if they share one, or one of them says none; the words are
/// lists in the lexicons, by these names.
public enum Walk {
    PRESS,
    BELIEVERS,
    WORKERS,
    DRIVERS,
    KARAKALPAKS,
    RUSSIANS,
    FROM_CHINA,
    MOTHERS,
    STUDENTS,
    ARTISTS,
    CONVICTS
}
