package org.dabyl.feeds.poll;

import java.util.Locale;

/// How an outlet is, as its operator sees it in `/status` and `dabyl check`.
public enum HealthState {
    UNASKED("not asked yet", true),
    OK("ok", true),
    /// It answers, but has not published for longer than it ever does.
    SILENT("silent", false),
    /// It answers with a list of nothing.
    EMPTY("empty", false),
    /// It is heard at another address, to which it has moved for good.
    MOVED("moved", true),
    /// It is kept from us, or us from it: a page stands in its place, access is denied, or only a mirror answers.
    BLOCKED("blocked", false),
    NOT_A_FEED("not a feed", false),
    REFUSED("refused", false),
    ASKED_TO_WAIT("asked to wait", false),
    UNREACHABLE("unreachable", false),
    TOO_LARGE("too large", false),
    UNSAFE("unsafe", false);

    private static final int FOR_LEGAL_REASONS = 451;

    private final String words;
    private final boolean good;

    HealthState(String words, boolean good) {
        this.words = words;
        this.good = good;
    }

    /// The state in words, as the terminal shows it.
    public String words() {
        return words;
    }

    /// Whether all is as it should be.
    public boolean isGood() {
        return good;
    }

    /// What one outcome alone says.
    public static HealthState of(FetchOutcome outcome) {
        return switch (outcome) {
            case FetchOutcome.Fetched _, FetchOutcome.NotModified _ -> OK;
            case FetchOutcome.Empty _ -> EMPTY;
            case FetchOutcome.Blocked _ -> BLOCKED;
            case FetchOutcome.NotAFeed _ -> NOT_A_FEED;
            case FetchOutcome.Refused(int status) -> status == FOR_LEGAL_REASONS ? BLOCKED : REFUSED;
            case FetchOutcome.RetryAfter _ -> ASKED_TO_WAIT;
            case FetchOutcome.Unreachable _ -> UNREACHABLE;
            case FetchOutcome.Crowded _ -> UNASKED;
            case FetchOutcome.TooLarge _ -> TOO_LARGE;
            case FetchOutcome.Unsafe _ -> UNSAFE;
        };
    }

    /// The state of that name, as it was stored; [#UNASKED] where there is none.
    static HealthState named(String name) {
        for (HealthState state : values()) {
            if (state.name().equals(name.toUpperCase(Locale.ROOT))) {
                return state;
            }
        }
        return UNASKED;
    }
}
