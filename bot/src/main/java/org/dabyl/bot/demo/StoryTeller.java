package org.dabyl.bot.demo;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/// Publishes the story's reports on their sites, each at its time. For any thread.
public final class StoryTeller implements AutoCloseable {
    private final Map<String, NewsSite> sites;
    private final InstantSource clock;
    private final List<Future<?>> coming = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("story").factory());

    public StoryTeller(List<NewsSite> sites, InstantSource clock) {
        this.sites =
                sites.stream().collect(Collectors.toMap(site -> site.outlet().id(), site -> site));
        this.clock = clock;
    }

    /// Publishes what was there before the story begins.
    public void publishOld(Story story) {
        Instant now = clock.instant();
        story.reports().stream()
                .filter(Report::isOld)
                .forEach(report -> site(report).publish(report, now.plus(report.at())));
    }

    /// Begins the story.
    ///
    /// @param haste how many times as fast as it is written
    /// @param told is called with each report that was just published
    public void begin(Story story, int haste, BiConsumer<SampleOutlet, Report> told) {
        for (Report report : story.reports()) {
            if (!report.isOld()) {
                long wait = report.at().dividedBy(haste).toMillis();
                coming.add(later.schedule(() -> tell(report, told), wait, TimeUnit.MILLISECONDS));
            }
        }
    }

    private void tell(Report report, BiConsumer<SampleOutlet, Report> told) {
        NewsSite site = site(report);
        told.accept(site.outlet(), report);
        site.publish(report, clock.instant());
    }

    /// Whether the story is over and every site is read to its end.
    public boolean isOver() {
        return coming.stream().allMatch(Future::isDone)
                && sites.values().stream().allMatch(NewsSite::isRead);
    }

    private NewsSite site(Report report) {
        NewsSite site = sites.get(report.outlet());
        if (site == null) {
            throw new IllegalStateException("no site for " + report.outlet());
        }
        return site;
    }

    @Override
    public void close() {
        later.shutdownNow();
    }
}
