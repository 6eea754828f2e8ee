package org.dabyl.bot.operation;

import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.dabyl.bot.outbox.QueueLength;
import org.dabyl.bot.outbox.Tally;
import org.dabyl.bot.outbox.Urgency;
import org.dabyl.bot.telegram.SendResult;

/// The program in figures, for Prometheus: calls by answer, time from publication to alert, queue length and age by
/// urgency, outlets by state.
///
/// No figure says anything of a chat or of what it watches. The queue and the outlets are looked at when
/// somebody asks. For any thread.
public final class Figures implements Tally {
    private static final Duration[] STEPS = {
        Duration.ofSeconds(5),
        Duration.ofSeconds(30),
        Duration.ofMinutes(2),
        Duration.ofMinutes(5),
        Duration.ofMinutes(15),
        Duration.ofHours(1),
        Duration.ofHours(12)
    };
    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final Map<Urgency, Timer> delays = new EnumMap<>(Urgency.class);
    private final MultiGauge waiting = gauge("dabyl.queue.waiting", "Messages that wait to be sent");
    private final MultiGauge age = gauge("dabyl.queue.age.seconds", "How long the oldest has waited");
    private final MultiGauge outlets = gauge("dabyl.outlets", "Outlets by state");
    private final Supplier<List<QueueLength>> queue;
    private final Supplier<Map<String, Integer>> outletStates;
    private final Supplier<Instant> clock;

    /// @param outletStates how many outlets are in each state
    public Figures(
            Supplier<List<QueueLength>> queue, Supplier<Map<String, Integer>> outletStates, Supplier<Instant> clock) {
        this.queue = queue;
        this.outletStates = outletStates;
        this.clock = clock;
        for (Urgency urgency : Urgency.values()) {
            delays.put(
                    urgency,
                    Timer.builder("dabyl.alert.delay")
                            .description("From an item's publication to its alert")
                            .tag("urgency", name(urgency))
                            .serviceLevelObjectives(STEPS)
                            .register(registry));
        }
    }

    private MultiGauge gauge(String name, String description) {
        return MultiGauge.builder(name).description(description).register(registry);
    }

    @Override
    public void answered(SendResult result, Urgency urgency, Duration sincePublished) {
        registry.counter("dabyl.calls", "answer", answer(result)).increment();
        Timer delay = delays.get(urgency);
        if (result instanceof SendResult.Sent && sincePublished.isPositive() && delay != null) {
            delay.record(sincePublished);
        }
    }

    /// Everything, as Prometheus reads it.
    public String scrape() {
        Instant now = clock.get();
        List<QueueLength> lengths = queue.get();
        waiting.register(
                lengths.stream()
                        .map(row -> MultiGauge.Row.of(Tags.of("urgency", name(row.urgency())), row.waiting()))
                        .toList(),
                true);
        age.register(
                lengths.stream()
                        .map(row -> MultiGauge.Row.of(
                                Tags.of("urgency", name(row.urgency())),
                                Math.max(0, Duration.between(row.oldest(), now).toSeconds())))
                        .toList(),
                true);
        outlets.register(
                outletStates.get().entrySet().stream()
                        .map(entry -> MultiGauge.Row.of(Tags.of("state", entry.getKey()), entry.getValue()))
                        .toList(),
                true);
        return registry.scrape();
    }

    private static String name(Urgency urgency) {
        return urgency.name().toLowerCase(Locale.ROOT);
    }

    private static String answer(SendResult result) {
        return switch (result) {
            case SendResult.Sent _ -> "sent";
            case SendResult.RetryAfter _ -> "retry_after";
            case SendResult.ChatGone _ -> "chat_gone";
            case SendResult.ChatMoved _ -> "chat_moved";
            case SendResult.Refused _ -> "refused";
            case SendResult.Unreachable _ -> "unreachable";
        };
    }
}
