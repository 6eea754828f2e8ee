package org.dabyl.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which values of the `DABYL_…` variables are refused.
class SettingsReaderTest {
    @ParameterizedTest
    @ValueSource(strings = {"abc", "1:te st", "\"1:test\"", "Use this token: 1:test", "1:", ":test"})
    void whatIsCopiedWithATokenIsNoneAndIsNotRepeated(String token) {
        assertEquals(
                List.of("DABYL_TELEGRAM_TOKEN: is no token: BotFather's is digits, `:` and letters, without quotes or"
                        + " spaces"),
                problems(Map.of("DABYL_TELEGRAM_TOKEN", token)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1:test", "123456789:AAE_x-9kQwErTyUiOpAsDfGhJkLzXcVbNm12", " 1:test\n", ""})
    void aTokenMayHaveSpaceAroundIt(String token) {
        assertEquals(List.of(), problems(Map.of("DABYL_TELEGRAM_TOKEN", token)));
    }

    @Test
    void aLogLevelThatThereIsNotIsRefused() {
        assertEquals(
                List.of("DABYL_LOG: must be DEBUG, INFO or WARN, not `LOUD`"), problems(Map.of("DABYL_LOG", "loud")));
        assertEquals(List.of(), problems(Map.of("DABYL_LOG", "debug")));
    }

    private static List<String> problems(Map<String, String> variables) {
        Problems problems = new Problems();
        SettingsReader.read(ConfigFiles.builtIn(), variables, problems);
        return problems.list().stream().map(ConfigProblem::toString).toList();
    }
}
