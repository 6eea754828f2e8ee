package org.dabyl.bot.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dabyl.feeds.classify.Classifier;
import org.dabyl.feeds.classify.Finding;
import org.dabyl.feeds.classify.NameSearch;
import org.dabyl.feeds.classify.Verdict;
import org.dabyl.feeds.classify.Verdict.Watched;
import org.dabyl.feeds.classify.text.ArticleText;
import org.dabyl.feeds.incident.IncidentBook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One run of `classify`: answers each line as it comes, or where incidents are asked for, from the first that has one
/// on when all have come, because a later line may show that two are one. Remembers which incidents there were.
///
/// A wrong line, and one that makes the classifier fail, is answered with its error; the next one goes on. For
/// one thread.
final class ClassifyRun {
    private static final Logger LOG = LoggerFactory.getLogger(ClassifyRun.class);
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /// What is to be printed besides the finding.
    ///
    /// @param watch whether watched names are
    /// @param explain for a person, instead of JSON
    record Wish(boolean watch, boolean incidents, boolean explain) {}

    private final Classifier classifier;
    private final NameSearch watched;
    private final Wish wish;
    private final InstantSource clock;
    private final IncidentBook book;
    private final List<Answer> held = new ArrayList<>();

    /// An answer but for the number of its incident, which may change with a later line.
    private record Answer(String line, Optional<String> incident) {
        static Answer of(String line) {
            return new Answer(line, Optional.empty());
        }
    }

    ClassifyRun(Classifier classifier, NameSearch watched, IncidentBook book, Wish wish, InstantSource clock) {
        this.classifier = classifier;
        this.watched = watched;
        this.book = book;
        this.wish = wish;
        this.clock = clock;
    }

    /// Answers every line of the input. Ends early where nobody reads the answers any more.
    ///
    /// @param file what errors call the input; empty where there is one only
    void answer(BufferedReader in, String file, PrintStream out) throws IOException {
        int number = 0;
        for (String line = in.readLine(); line != null && !out.checkError(); line = in.readLine()) {
            number++;
            String text = number == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
            Answer answer = answer(text, file, number);
            if (held.isEmpty() && answer.incident().isEmpty()) {
                out.println(answer.line()); // nothing can change it; and who reads no more is noticed
            } else {
                held.add(answer);
            }
        }
    }

    /// Prints what waited for the last line of the last input, or for the one at which reading failed.
    void end(PrintStream out) {
        for (Answer answer : held) {
            if (out.checkError()) {
                break;
            }
            out.println(answer.incident()
                    .map(number -> withIncident(answer.line(), book.settled(number)))
                    .orElse(answer.line()));
        }
        held.clear();
    }

    private String withIncident(String line, String number) {
        return wish.explain() ? Explanation.withIncident(line, number) : FindingLine.withIncident(line, number);
    }

    private Answer answer(String line, String file, int number) {
        try {
            return answer(ArticleLine.read(line, clock.instant()));
        } catch (ArticleLine.Wrong e) {
            return Answer.of(wrong(file, number, String.valueOf(e.getMessage())));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn("line {}: {}", number, e.toString(), e);
            return Answer.of(wrong(file, number, "this is a bug: " + e));
        }
    }

    private String wrong(String file, int number, String why) {
        return wish.explain() ? "line " + number + ": " + why + "\n" : FindingLine.error(file, number, why);
    }

    private Answer answer(ArticleLine line) {
        ArticleText text = Classifier.textOf(line.item());
        Verdict verdict = classifier.classify(text, line.item(), watched);
        Finding finding = verdict.finding();
        Optional<String> incident = incident(finding, line.item().published());
        List<Watched> watches = verdict.watched();
        if (wish.explain()) {
            return new Answer(Explanation.of(line.item(), finding, watches, text), incident);
        }
        FindingLine out = new FindingLine(line.id(), finding, text);
        if (wish.watch()) {
            out.watch(watches, text);
        }
        return new Answer(out.toString(), incident);
    }

    private Optional<String> incident(Finding finding, Instant published) {
        return wish.incidents() ? book.about(finding, published) : Optional.empty();
    }
}
