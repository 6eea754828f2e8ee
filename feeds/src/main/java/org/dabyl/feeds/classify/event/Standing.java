package org.dabyl.feeds.classify.event;

import java.util.List;

/// How a measure stands in its article, besides the words around it: where, after which day, beside which other news.
///
/// Each has the name by which the tables of odds know it. What counts something has as many as are told apart, the last
/// of them for so many and more.
enum Standing {
    SENTENCE_0("sentence 0"),
    SENTENCE_1("sentence 1"),
    SENTENCE_2("sentence 2"),
    SENTENCE_3("sentence 3"),
    NEWS("news"),
    NO_NEWS("no news"),
    FRESH_DAYS_0("fresh days 0"),
    FRESH_DAYS_1("fresh days 1"),
    FRESH_DAYS_2("fresh days 2"),
    FRESH_DAYS_3("fresh days 3"),
    /// Of eights.
    SENTENCES_0("sentences 0"),
    SENTENCES_1("sentences 1"),
    SENTENCES_2("sentences 2"),
    SENTENCES_3("sentences 3"),
    SENTENCES_4("sentences 4"),
    /// Of fours.
    PARAGRAPHS_0("paragraphs 0"),
    PARAGRAPHS_1("paragraphs 1"),
    PARAGRAPHS_2("paragraphs 2"),
    PARAGRAPHS_3("paragraphs 3"),
    TELLING_DEED("telling DEED"),
    TELLING_STATE("telling STATE"),
    TELLING_TALK("telling TALK"),
    DATED("dated"),
    DIRECT("direct"),
    GROUP("group"),
    ATTRIBUTE("attribute"),
    SINCE("since"),
    AHEAD("ahead"),
    IN_TITLE("in title"),
    IN_LEAD("in lead"),
    IN_START("in start"),
    IN_MIDDLE("in middle"),
    IN_FAR("in far"),
    THIRD_0("third 0"),
    THIRD_1("third 1"),
    THIRD_2("third 2"),
    LAST_PARAGRAPH("last paragraph"),
    NO_LAST_PARAGRAPH("no last paragraph"),
    OPENS_PARAGRAPH("opens paragraph"),
    WITHIN_PARAGRAPH("within paragraph"),
    PEOPLE_0("people 0"),
    PEOPLE_1("people 1"),
    PEOPLE_2("people 2"),
    OF_THE_LEAD("of the lead"),
    NOT_OF_THE_LEAD("not of the lead"),
    OF_THE_TITLE("of the title"),
    NAMED_ELSEWHERE("named elsewhere"),
    SAME_KIND_0("same kind 0"),
    SAME_KIND_1("same kind 1"),
    SAME_KIND_2("same kind 2"),
    SAME_KIND_3("same kind 3"),
    SAME_KIND_IN_LEAD("same kind in lead"),
    SAME_NEWS_IN_LEAD("same news in lead"),
    SAME_NEWS("same news"),
    SAME_NEWS_OF_THEM("same news of them"),
    OTHER_NEWS_BESIDE("other news beside"),
    OTHER_NEWS_IN_LEAD("other news in lead"),
    OTHER_NEWS_OF_THEM_IN_LEAD("other news of them in lead"),
    NO_DAY("no day"),
    DAY_AHEAD("day ahead"),
    DAY_WEEK("day week"),
    DAY_FORTNIGHT("day fortnight"),
    DAY_MONTHS("day months"),
    DAY_YEAR("day year"),
    DAY_YEARS("day years"),
    EXACT_DAY("exact day"),
    VAGUE_DAY("vague day"),
    DAY_BEFORE_IT("day before it"),
    DAY_BEHIND_IT("day behind it"),
    AFTER_NO_DAY("after no day"),
    AFTER_AHEAD_HERE("after ahead in paragraph"),
    AFTER_AHEAD_ABOVE("after ahead above"),
    AFTER_WEEK_HERE("after week in paragraph"),
    AFTER_WEEK_ABOVE("after week above"),
    AFTER_FORTNIGHT_HERE("after fortnight in paragraph"),
    AFTER_FORTNIGHT_ABOVE("after fortnight above"),
    AFTER_MONTHS_HERE("after months in paragraph"),
    AFTER_MONTHS_ABOVE("after months above"),
    AFTER_YEAR_HERE("after year in paragraph"),
    AFTER_YEAR_ABOVE("after year above"),
    AFTER_YEARS_HERE("after years in paragraph"),
    AFTER_YEARS_ABOVE("after years above"),
    FRESH_LEAD("fresh lead");

    static final List<Standing> SENTENCE = List.of(SENTENCE_0, SENTENCE_1, SENTENCE_2, SENTENCE_3);
    static final List<Standing> FRESH_DAYS = List.of(FRESH_DAYS_0, FRESH_DAYS_1, FRESH_DAYS_2, FRESH_DAYS_3);
    static final List<Standing> SENTENCES = List.of(SENTENCES_0, SENTENCES_1, SENTENCES_2, SENTENCES_3, SENTENCES_4);
    static final List<Standing> PARAGRAPHS = List.of(PARAGRAPHS_0, PARAGRAPHS_1, PARAGRAPHS_2, PARAGRAPHS_3);
    static final List<Standing> THIRDS = List.of(THIRD_0, THIRD_1, THIRD_2);
    static final List<Standing> PEOPLE = List.of(PEOPLE_0, PEOPLE_1, PEOPLE_2);
    static final List<Standing> SAME_KIND = List.of(SAME_KIND_0, SAME_KIND_1, SAME_KIND_2, SAME_KIND_3);

    private final String id;

    Standing(String id) {
        this.id = id;
    }

    /// As a feature.
    String id() {
        return id;
    }

    /// The one for so many, of those that count the same.
    static Standing of(List<Standing> counts, int many) {
        return counts.get(Math.min(many, counts.size() - 1));
    }

    /// How old a day is on the day of publication.
    enum Age {
        AHEAD(DAY_AHEAD, AFTER_AHEAD_HERE, AFTER_AHEAD_ABOVE),
        WEEK(DAY_WEEK, AFTER_WEEK_HERE, AFTER_WEEK_ABOVE),
        FORTNIGHT(DAY_FORTNIGHT, AFTER_FORTNIGHT_HERE, AFTER_FORTNIGHT_ABOVE),
        MONTHS(DAY_MONTHS, AFTER_MONTHS_HERE, AFTER_MONTHS_ABOVE),
        YEAR(DAY_YEAR, AFTER_YEAR_HERE, AFTER_YEAR_ABOVE),
        YEARS(DAY_YEARS, AFTER_YEARS_HERE, AFTER_YEARS_ABOVE);

        private final Standing day;
        private final Standing here;
        private final Standing above;

        Age(Standing day, Standing here, Standing above) {
            this.day = day;
            this.here = here;
            this.above = above;
        }

        /// Of a measure with a day so old.
        Standing day() {
            return day;
        }

        /// Of a measure behind such a day.
        ///
        /// @param here whether that stands in its paragraph
        Standing before(boolean here) {
            return here ? this.here : above;
        }
    }
}
