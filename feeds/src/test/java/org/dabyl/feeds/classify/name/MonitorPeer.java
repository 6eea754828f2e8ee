package org.dabyl.feeds.classify.name;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
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

/// The peer: Lucene Monitor with a query for each name, its two words stemmed by `RussianAnalyzer`, in any
/// order, with at most a patronymic between and without overlap, so that one word of the text is never both.
final class MonitorPeer implements AutoCloseable {
    private final Analyzer analyzer = new RussianAnalyzer();
    private final Monitor monitor;

    MonitorPeer(List<String> names) throws IOException {
        monitor = new Monitor(analyzer, new MultipassTermFilteredPresearcher(2));
        List<MonitorQuery> queries = new ArrayList<>();
        for (String name : names) {
            List<String> stems = stems(name);
            var words =
                    Intervals.unorderedNoOverlaps(Intervals.term(stems.getFirst()), Intervals.term(stems.getLast()));
            queries.add(new MonitorQuery(name, new IntervalQuery("text", Intervals.maxgaps(1, words))));
        }
        monitor.register(queries);
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

    Set<String> scan(String text) {
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
