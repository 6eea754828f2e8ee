package org.dabyl.bot.app;

import java.util.List;
import java.util.stream.Collectors;
import org.dabyl.config.watch.LawRef;
import org.dabyl.feeds.classify.Event;
import org.dabyl.feeds.classify.Finding;
import org.dabyl.feeds.classify.Person;
import org.dabyl.feeds.classify.Verdict.Watched;
import org.dabyl.feeds.classify.text.ArticleText;
import org.dabyl.feeds.item.Item;

/// What `classify --explain` prints of one article: what was found, on which words it rests, and which rules
/// spoke for and against, by the ids under which the lexicons hold them.
final class Explanation {
    private final StringBuilder out = new StringBuilder();

    /// @param watched empty where nobody is watched
    static String of(Item item, Finding finding, List<Watched> watched, ArticleText text) {
        Explanation explanation = new Explanation();
        explanation.head(item, finding, text);
        finding.events().forEach(event -> explanation.event(event, text));
        explanation.people(finding);
        watched.forEach(one -> explanation.watched(one, text));
        return explanation.out.toString();
    }

    /// A finished explanation with the incident at its end.
    static String withIncident(String explained, String id) {
        return explained + "  incident " + id + "\n";
    }

    private void head(Item item, Finding finding, ArticleText text) {
        String title = text.text().lines().findFirst().orElse("").strip();
        line(item.key() + "  " + (title.isEmpty() ? "(no title)" : title));
        line("  " + (finding.civic() ? "civic" : "not civic") + ", language "
                + finding.language().code() + because(finding.rules()));
        if (finding.events().isEmpty()) {
            line("  nothing was done to anybody that this bot tells of");
        }
    }

    private void event(Event event, ArticleText text) {
        line("  " + (event.current() ? "NOW  " : "not now  ") + event.kind().id() + facts(event));
        line("    words: «" + text.quote(event.evidence()) + "»");
        if (!event.rules().isEmpty()) {
            line("    rules: " + String.join(", ", event.rules()));
        }
    }

    private static String facts(Event event) {
        StringBuilder facts = new StringBuilder();
        if (!event.persons().isEmpty()) {
            facts.append("  who: ").append(names(event.persons())).append(event.shielded() ? " (not named)" : "");
        }
        if (!event.place().isEmpty()) {
            facts.append("  where: ").append(event.place());
        }
        if (!event.law().isEmpty()) {
            facts.append("  law: ")
                    .append(event.law().stream().map(LawRef::toString).collect(Collectors.joining("; ")));
        }
        if (!event.term().isNone()) {
            facts.append("  term: ").append(event.term().iso());
        }
        return facts.toString();
    }

    private void people(Finding finding) {
        List<Person> others = finding.persons().stream()
                .filter(person -> finding.events().stream()
                        .noneMatch(event -> event.persons().contains(person)))
                .toList();
        if (!others.isEmpty()) {
            line("  also named: " + names(others));
        }
    }

    private void watched(Watched one, ArticleText text) {
        line("  watched: " + one.match().name().name() + ", "
                + one.match().confidence().id() + (one.subject() ? ", it was done to this person" : ", mentioned")
                + "; words: «" + text.quote(one.match().span()) + "»");
    }

    private static String because(List<String> rules) {
        return rules.isEmpty() ? "" : "; rules: " + String.join(", ", rules);
    }

    private static String names(List<Person> people) {
        return people.stream().map(Person::name).collect(Collectors.joining(", "));
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
