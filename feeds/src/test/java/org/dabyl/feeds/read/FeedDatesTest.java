package org.dabyl.feeds.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.dabyl.feeds.read.Stamp.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FeedDatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Wed, 18 Mar 2026 09:05:07 +0500     | 2026-03-18T04:05:07Z
            Wed, 18 Mar 2026 09:05:07 GMT       | 2026-03-18T09:05:07Z
            Wed, 18 Mar 2026 09:05:07 Z         | 2026-03-18T09:05:07Z
            Wed, 18 Mar 26 09:05:07 +05:00      | 2026-03-18T04:05:07Z
            Wednesday, 18 March 2026 09:05:07 UTC | 2026-03-18T09:05:07Z
            18 Mar 2026 09:05 GMT+5             | 2026-03-18T04:05:00Z
            18 Mar 2026 09:05:07 EST            | 2026-03-18T14:05:07Z
            Wed, 18 Mar 2026 9:5:07 GMT         | 2026-03-18T09:05:07Z
            Wed, 18 Mar 2026 9:05:07 GMT        | 2026-03-18T09:05:07Z
            Mar 18, 2026 9:05 PM +0000          | 2026-03-18T21:05:00Z
            March 18, 2026 12:05 AM UTC         | 2026-03-18T00:05:00Z
            Wed Mar 18 09:05:07 +0500 2026      | 2026-03-18T04:05:07Z
            Wed Mar 18 09:05:07 UTC 2026        | 2026-03-18T09:05:07Z
            18-Mar-2026 09:05:07 GMT            | 2026-03-18T09:05:07Z
            2026-03-18T09:05:07Z                | 2026-03-18T09:05:07Z
            2026-03-18T09:05:07.123456+05:00    | 2026-03-18T04:05:07Z
            2026-03-18T09:05:07+0500            | 2026-03-18T04:05:07Z
            2026-03-18T09:05:07+05              | 2026-03-18T04:05:07Z
            2026-03-18T09:05Z                   | 2026-03-18T09:05:00Z
            2026-03-18 09:05:07 +0500           | 2026-03-18T04:05:07Z
            2026-03-18 09:05:07                 | 2026-03-18T04:05:07Z
            20260318T090507Z                    | 2026-03-18T09:05:07Z
            2026-03-18                          | 2026-03-17T19:00:00Z
            2026/03/18 09:05                    | 2026-03-18T04:05:00Z
            18.03.2026 09:05                    | 2026-03-18T04:05:00Z
            18.03.2026, 09:05:07                | 2026-03-18T04:05:07Z
            18.03.2026                          | 2026-03-17T19:00:00Z
            09:05, 18 марта 2026                | 2026-03-18T04:05:00Z
            18 марта 2026 года, 09:05           | 2026-03-18T04:05:00Z
            Ср, 18 мар 2026 09:05:07 +0500      | 2026-03-18T04:05:07Z
            Среда, 18 Марта 2026 г. 09:05 МСК   | 2026-03-18T06:05:00Z
            18 мая 2026                         | 2026-05-17T19:00:00Z
            2026 жылғы 18 наурыз, 09:05         | 2026-03-18T04:05:00Z
            18 қыркүйек 2026 09:05              | 2026-09-18T04:05:00Z
            18 қаңтар 2026                      | 2026-01-17T19:00:00Z
            1773806707                          | 2026-03-18T04:05:07Z
            1773806707123                       | 2026-03-18T04:05:07Z
            Sat, 06 Sep 2026 24:00:00 GMT       | 2026-09-06T23:59:59Z
            Wed, 31 Feb 2026 09:05:07 GMT       | none
            вчера                               | none
            18 марта                            | none
            13:05                               | none
            """)
    void datesAreReadInEveryFormThatFeedsWriteThem(String text, String expected) {
        Stamp stamp = FeedDates.read(text);
        assertEquals(expected, stamp.isKnown() ? stamp.at().toString() : "none");
    }

    @Test
    void howExactADateIsStaysKnown() {
        assertEquals(Precision.DAY, FeedDates.read("18 марта 2026").precision());
        assertEquals(Precision.MINUTE, FeedDates.read("18 марта 2026, 09:05").precision());
        assertEquals(Precision.SECOND, FeedDates.read("2026-03-18T09:05:07Z").precision());
        assertEquals(Instant.EPOCH, Stamp.NONE.at());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "99999999999999999999",
                "0000-00-00",
                "32.13.2026",
                "+++",
                "2026-13-01",
                "12:99 18.03.2026"
            })
    void nothingIsGuessedFromWhatIsNoDate(String text) {
        assertEquals(Stamp.NONE, FeedDates.read(text));
    }
}
