package org.dabyl.feeds.classify.fact;

import java.util.List;

/// One piece of a reference to the law: a number, a marker such as «ст.», a code, or what stands between them.
///
/// @param numbers the numbers of a NUMBER, or those grown to the marker: «488-баптың»
/// @param code the code of a CODE, else empty
/// @param last the index of its last token, included
record LawElement(Kind kind, List<String> numbers, String code, int last) {
    enum Kind {
        ARTICLE,
        /// An article marker that follows its number: «бабы».
        ARTICLE_AFTER,
        PART,
        PART_AFTER,
        POINT,
        NUMBER,
        CODE,
        OPEN,
        BETWEEN
    }

    static LawElement of(Kind kind, int last) {
        return new LawElement(kind, List.of(), "", last);
    }

    boolean isArticle() {
        return kind == Kind.ARTICLE || kind == Kind.ARTICLE_AFTER;
    }

    boolean isPart() {
        return kind == Kind.PART || kind == Kind.PART_AFTER;
    }

    boolean isMarker() {
        return isArticle() || isPart() || kind == Kind.POINT;
    }
}
