package org.dabyl.feeds.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.stream.Collectors;
import org.dabyl.config.watch.EventKind;
import org.junit.jupiter.api.Test;

/// Cases of rules about lists that say without a verb what each got.
final class GivenDaysCasesTest extends RuleCases {
    @Test
    void eachOfAListGotHisOwnDays() {
        Map<String, String> days = find(
                        "Суд Астаны арестовал активистов",
                        "Кайрат Жумабеков – 15 суток, Ерболат Сарсенов – 10 суток",
                        "")
                .current()
                .stream()
                .filter(event -> event.kind() == EventKind.ADMINISTRATIVE_ARREST)
                .collect(Collectors.toMap(
                        event -> event.persons().getFirst().name(),
                        event -> event.term().iso()));
        assertEquals(Map.of("Кайрат Жумабеков", "P15D", "Ерболат Сарсенов", "P10D"), days);
    }
}
