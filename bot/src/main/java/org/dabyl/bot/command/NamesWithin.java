package org.dabyl.bot.command;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dabyl.bot.chat.Watch;
import org.dabyl.bot.chat.WatchParser;
import org.dabyl.bot.chat.WatchParser.Parsed;

/// Finds who is named in what somebody wrote or pasted, to be offered: words with capitals side by side, or the last
/// two of a line without any. Immutable; for any thread.
final class NamesWithin {
    private static final int MOST = 3;
    private static final Pattern CAPITALS =
            Pattern.compile("(?<![\\p{L}’'-])\\p{Lu}[\\p{Ll}’'-]+(?:\\s\\p{Lu}[\\p{Ll}’'-]+){1,2}(?![\\p{L}’'-])");
    private static final Pattern LAST_TWO = Pattern.compile("(?<=\\s)(\\p{Ll}{3,}\\s\\p{Ll}{4,})[.?!\\s]*$");

    private NamesWithin() {}

    static List<String> of(String text, WatchParser parser) {
        Stream<String> spoken = text.chars().noneMatch(Character::isUpperCase)
                ? LAST_TWO.matcher(text).results().map(found -> found.group(1))
                : CAPITALS.matcher(text).results().map(MatchResult::group);
        return spoken.filter(parser::isPlainName)
                .flatMap(name ->
                        parser.parse(name) instanceof Parsed.Read(List<Watch> read) ? read.stream() : Stream.empty())
                .flatMap(watch -> watch instanceof Watch.Person person
                        ? Stream.of(person.name().name())
                        : Stream.empty())
                .filter(name -> name.indexOf(' ') > 0)
                .distinct()
                .limit(MOST)
                .toList();
    }
}
