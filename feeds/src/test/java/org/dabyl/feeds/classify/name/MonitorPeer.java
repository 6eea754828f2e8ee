package org.dabyl.feeds.classify.name;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.MultipassTermFilteredPresearcher;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;

/// The peer: Lucene Monitor with a query for each name, its two words stemmed by `RussianAnalyzer`, in any
/// order, with at most a patronymic between and without overlap, so that one word of the text is never both.
///
/// Where a name is given in several forms, a query takes the stem of each: what somebody would do who adds the
/// cases by hand.
public final class MonitorPeer implements AutoCloseable {
    private final Analyzer analyzer = new RussianAnalyzer();
    private final Monitor monitor;

    /// @param names each with the forms to look for, the name as it is reported first
    public MonitorPeer(List<List<String>> names) throws IOException {
        monitor = new Monitor(analyzer, new MultipassTermFilteredPresearcher(2));
        List<MonitorQuery> queries = new ArrayList<>();
        for (List<String> forms : names) {
            Set<String> first = new LinkedHashSet<>();
            Set<String> last = new LinkedHashSet<>();
            for (String form : forms) {
                List<String> stems = stems(form);
                first.add(stems.getFirst());
                last.add(stems.getLast());
            }
            var words = Intervals.unorderedNoOverlaps(any(first), any(last));
            queries.add(new MonitorQuery(forms.getFirst(), new IntervalQuery("text", Intervals.maxgaps(1, words))));
        }
        monitor.register(queries);
    }

    private static IntervalsSource any(Set<String> stems) {
        return Intervals.or(stems.stream().map(Intervals::term).toArray(IntervalsSource[]::new));
    }

    private List<String> stems(String name) throws IOException {
        List<String> out = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("text", name)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                out.add(term.toString());
            }
            stream.end();
        }
        return out.isEmpty() ? List.of(name, name) : out;
    }

    /// The names that the text holds.
    public Set<String> scan(String text) {
        Document document = new Document();
        document.add(new TextField("text", text, Field.Store.NO));
        try {
            return monitor.match(document, QueryMatch.SIMPLE_MATCHER).getMatches().stream()
                    .map(QueryMatch::getQueryId)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        monitor.close();
    }
}
