package org.dabyl.feeds.classify.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dabyl.config.watch.CivicLaws;
import org.dabyl.config.watch.EntryUse;
import org.dabyl.config.watch.LawRef;
import org.dabyl.config.watch.LexiconEntry;
import org.dabyl.feeds.classify.event.Facts.At;

/// Whether an article belongs in this bot: pressure on people and groups, or a right of theirs; no ordinary crime.
///
/// Words and law articles are weighed, each rule once; with nothing on either side, a measure against somebody named
/// counts as civic: rather an alert too many. Immutable; for any thread.
final class CivicJudge {
    private final CivicLaws laws;

    CivicJudge(CivicLaws laws) {
        this.laws = laws;
    }

    /// @param rules what spoke for and against, for `--explain`
    record Judgement(boolean civic, List<String> rules) {}

    Judgement judge(List<Draft> drafts, Marked article) {
        int sum = 0;
        Set<String> rules = new TreeSet<>();
        Set<LexiconEntry> counted = new HashSet<>();
        for (WordHit hit : article.hits(EntryUse.CIVIC)) {
            int weight = hit.entry().weight();
            if (counted.add(hit.entry())) {
                sum += weight;
                rules.add((weight < 0 ? "-" : "+") + hit.entry().id() + ":" + article.norm(hit.first()));
            }
        }
        Set<LawRef> seen = new HashSet<>();
        for (At<LawRef> law : article.facts().laws()) {
            int weight = seen.add(law.value()) ? laws.weigh(law.value()) : 0;
            sum += weight;
            if (weight != 0) {
                rules.add((weight < 0 ? "-" : "+") + "law:" + law.value().article());
            }
        }
        boolean measure = drafts.stream().anyMatch(draft -> draft.kind.core() && !draft.persons.isEmpty());
        if (measure && sum == 0) {
            rules.add("+measure-against-somebody-named");
            sum = 1;
        }
        return new Judgement(sum > 0, new ArrayList<>(rules));
    }
}
