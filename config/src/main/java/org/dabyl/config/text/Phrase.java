package org.dabyl.config.text;

import java.util.List;
import java.util.Locale;

/// Every sentence that the bot says, with the arguments that its wording may use.
///
/// The words stand in `config/files/text/ru.properties`, `kk.properties` and `en.properties` under [#key()]. To
/// add a sentence: a constant here, a line in each file.
public enum Phrase {
    // The menu of commands, also the lines of /help.
    MENU_SUBSCRIBE,
    MENU_UNSUBSCRIBE,
    MENU_LIST,
    MENU_RECENT,
    MENU_LANGUAGE,
    MENU_MENTIONS,
    MENU_PAUSE,
    MENU_RESUME,
    MENU_STATUS,
    MENU_PRIVACY,
    MENU_FORGET,
    MENU_HELP,
    MENU_START,
    MENU_INVITE,

    START,
    HELP_HEAD,
    HELP_TAIL,
    UNKNOWN_COMMAND,
    NOT_A_COMMAND,
    HELP_WORDS,
    NOT_A_COMMAND_YET("what"),
    ADMINS_ONLY,
    NEEDS_INVITATION,
    WELCOME_INVITED,
    INVITATION("link", "code"),
    OPERATORS_ONLY,
    NO_NEED_TO_INVITE,

    CHOOSE,
    CHOOSE_PLACE,
    CHOOSE_LIST,
    BUTTON_EVERYTHING,
    BUTTON_PLACES,
    BUTTON_LISTS,
    BUTTON_BACK,
    BUTTON_SUBSCRIBE("what"),

    SUBSCRIBED("what"),
    SUBSCRIBED_PERSON("what"),
    SUBSCRIBED_PEOPLE("names"),
    SUBSCRIBED_LIST("what", "count"),
    LIST_SOURCE("source"),
    LIST_REMOVAL("how"),
    SUBSCRIBED_ALREADY("what"),
    SUBSCRIBED_DISTRICT("places"),
    SPELLINGS("names"),
    HINT_ONE_WORD("name"),
    HINT_PERHAPS("what"),
    PAUSED_STILL,
    TOO_MANY("most"),
    REFUSE_EMPTY,
    REFUSE_SHORT,
    REFUSE_LONG("most"),
    REFUSE_SIGNS("sign"),
    REFUSE_MANY_WORDS,
    REFUSE_MANY_SPELLINGS("most"),
    REFUSE_PLACE("place", "kinds"),
    REFUSE_PHRASE("least"),
    REFUSE_LIST,

    REPORTED_NOTHING("name"),
    REPORTED("name", "count"),
    REPORTED_PEOPLE("count"),
    REPORTED_NOBODY,
    REPORTED_MORE("count"),
    REPORTED_SHIELDED,

    UNSUBSCRIBE_HOW,
    UNSUBSCRIBED("what"),
    UNSUBSCRIBE_NOTHING("what"),
    UNSUBSCRIBE_NUMBER("number", "count"),
    UNSUBSCRIBE_WHICH,
    UNSUBSCRIBE_ALL,

    LIST_EMPTY,
    LIST_HEAD("count"),
    LIST_DISTRICTS,
    LIST_FOOT,
    LIST_MORE("count"),
    MENTIONS_ARE_OFF,

    RECENT_HEAD,
    RECENT_HEAD_ALL,
    RECENT_NOTHING,
    RECENT_NOTHING_AT_ALL,
    RECENT_NUMBER("most"),

    LANGUAGE_WHICH,
    LANGUAGE_IS,
    MENTIONS_HOW,
    MENTIONS_ON,
    MENTIONS_OFF,

    PAUSED,
    PAUSED_ALREADY,
    RESUMED,
    RESUMED_MISSED("count"),
    RESUMED_MORE("count"),
    RESUMED_NOTHING,
    RESUME_NEEDLESS,
    FORGOTTEN,
    PRIVACY,

    STATUS_FEEDS("answering", "outlets"),
    STATUS_LATEST("ago"),
    STATUS_NOTHING_YET,
    STATUS_OUTLET("outlet", "state", "good", "newest"),
    STATUS_NEVER,
    OUTLET_CHANGED("outlet", "state"),
    OUTLET_IS_WELL("outlet", "state"),
    OUTLET_MOVED("outlet", "address"),
    HEALTH_UNASKED,
    HEALTH_OK,
    HEALTH_SILENT,
    HEALTH_EMPTY,
    HEALTH_MOVED,
    HEALTH_BLOCKED,
    HEALTH_NOT_A_FEED,
    HEALTH_REFUSED,
    HEALTH_ASKED_TO_WAIT,
    HEALTH_UNREACHABLE,
    HEALTH_TOO_LARGE,
    HEALTH_UNSAFE,
    STATUS_CHAT("count"),
    AGO_MINUTES("count"),
    AGO_HOURS("count"),
    AGO_DAYS("count"),

    QUOTED("words"),
    KINDS_IN_PLACE("kinds", "place"),
    EVERYTHING,
    EVERYTHING_IN("place"),

    ALERT_NEWS,
    ALERT_ONE_CASE,
    ALERT_CORRECTED,
    ALERT_NOT_DETAINED,
    ALERT_NOT_SEARCHED,
    ALERT_FOUND,
    ALERT_STILL_HELD,
    ALERT_DISPUTED,
    ALERT_DISPUTED_WORD,
    ALERT_MISTAKEN,
    ALERT_BEFORE,
    ALERT_LATE("count"),
    CHAT_SUSPENDED("chat", "reason"),
    ALERT_WHO("people"),
    ALERT_WHERE("place"),
    ALERT_LAW("law"),
    ALERT_ANONYMOUS,
    ALERT_SHIELDED,
    ALERT_SHIELDED_OTHERS,
    ALERT_SUBSCRIPTION("what"),
    ALERT_FOLLOWS,
    ALERT_SAME_NAME("name"),
    ALERT_SAME_INITIAL("name"),
    ALERT_POSSIBLE("name"),
    ALERT_POSSIBLE_GIVEN("name"),
    ALERT_POSSIBLE_FATHER("name", "father"),
    ALERT_FULL_NAME("name"),
    ALERT_OTHER_NAME("name"),
    ALERT_OTHER_NAME_THAN("name"),
    ALERT_ADDED("name"),
    ALERT_NOT_CIVIC,
    ALERT_MENTION("name"),
    ALERT_ALSO_MENTIONED("name"),
    ALERT_NO_HEADLINE,
    BRIEF_POSSIBLE("name"),
    BRIEF_MENTIONED("name"),
    ALERT_MENTION_HOW_OFF,
    ALERT_WORDS("words"),
    AND_MORE("count"),

    TERM_HOURS("count"),
    TERM_DAYS("count"),
    TERM_DAYS_OF_ARREST("count"),
    TERM_MONTHS("count"),
    TERM_YEARS("count"),
    TERM_TENGE("sum"),
    LAW("code", "article"),
    LAW_PART("code", "article", "part"),
    CODE_ADMINISTRATIVE,
    CODE_CRIMINAL,
    CODE_PROCEDURE,
    CODE_CRIMINAL_RF,

    CLOCK_DETENTION,
    CLOCK_DETENTION_ADMINISTRATIVE,
    CLOCK_DETENTION_CRIMINAL,
    CLOCK_ADMINISTRATIVE_ARREST,
    CLOCK_SANCTION,
    CLOCK_SENTENCE;

    private final String key = name().toLowerCase(Locale.ROOT).replace('_', '-');

    @SuppressWarnings("ImmutableEnumChecker") // it is List.of's
    private final List<String> arguments;

    Phrase(String... arguments) {
        this.arguments = List.of(arguments);
    }

    /// Under which it stands in the files: `subscribed-person`.
    public String key() {
        return key;
    }

    /// What its wording may name in braces.
    public List<String> arguments() {
        return arguments;
    }
}
