package org.dabyl.feeds.classify.fact;

import java.util.ArrayList;
import java.util.List;
import org.dabyl.config.watch.LawRef;
import org.dabyl.feeds.classify.fact.LawElement.Kind;

/// Puts the pieces of one reference together: which part belongs to which article, and which code to all.
///
/// Russian and English put the marker before its number and the part before or behind the article; Kazakh puts
/// numbers first and the code before everything. For one thread, one reference.
final class LawRun {
    /// An article number with its parts; the code comes when it is read.
    private static final class Article {
        private final String number;
        private final List<String> parts = new ArrayList<>();
        private String code = "";

        private Article(String number) {
            this.number = number;
        }
    }

    private static final String OTHER = "other";

    private final List<LawElement> elements;
    private final List<Article> articles = new ArrayList<>();
    private final List<String> pendingParts = new ArrayList<>();
    private List<String> loose = new ArrayList<>();
    private String code = "";
    private boolean articleFirst;
    private boolean open;

    private LawRun(List<LawElement> elements) {
        this.elements = elements;
    }

    static List<LawRef> read(List<LawElement> elements) {
        LawRun run = new LawRun(elements);
        run.articleFirst = elements.stream()
                .filter(e -> e.isArticle() || e.isPart())
                .findFirst()
                .map(LawElement::isArticle)
                .orElse(false);
        for (int i = 0; i < elements.size(); i++) {
            i = run.take(i);
        }
        run.numberBeforeCode();
        return run.refs();
    }

    /// Takes the element at that place, with the numbers that belong to it; gives the last place taken.
    private int take(int i) {
        LawElement element = elements.get(i);
        switch (element.kind()) {
            case NUMBER -> number(element.numbers());
            case CODE -> code(element.code());
            case ARTICLE, ARTICLE_AFTER, PART, PART_AFTER, POINT -> {
                return marker(i);
            }
            case OPEN, BETWEEN -> {}
        }
        return i;
    }

    private int marker(int i) {
        LawElement marker = elements.get(i);
        List<String> numbers = new ArrayList<>(marker.numbers());
        boolean after = marker.kind() == Kind.ARTICLE_AFTER || marker.kind() == Kind.PART_AFTER;
        int last = i;
        if (numbers.isEmpty() && after) {
            numbers.addAll(loose);
        } else if (numbers.isEmpty()) {
            last = following(i, numbers);
            if (numbers.isEmpty()) {
                numbers.addAll(loose);
            }
        } else {
            numbers.addAll(0, loose);
        }
        loose = new ArrayList<>();
        if (marker.isArticle()) {
            article(numbers);
        } else if (marker.isPart() || behindArticle() || isOnlyPoint()) {
            part(numbers, after || opened(i));
        }
        return last;
    }

    /// «статью КоАП 667», «УК 174»: the code stands between the marker and the number, or in the marker's place.
    private void number(List<String> numbers) {
        boolean direct =
                articles.isEmpty() && !code.isEmpty() && numbers.getFirst().length() >= 3;
        if (open || direct) {
            article(numbers);
        } else {
            loose.addAll(numbers);
        }
    }

    private boolean opened(int i) {
        return i > 0 && elements.get(i - 1).kind() == Kind.OPEN;
    }

    /// Adds the numbers behind a marker, up to the next piece that is none; those before a marker of their own
    /// are not taken.
    private int following(int i, List<String> numbers) {
        int last = i;
        for (int k = i + 1; k < elements.size(); k++) {
            LawElement next = elements.get(k);
            if (next.kind() == Kind.NUMBER) {
                if (ownMarkerBehind(k)) {
                    return last;
                }
                numbers.addAll(next.numbers());
                last = k;
            } else if (next.kind() != Kind.BETWEEN) {
                return last;
            }
        }
        return last;
    }

    /// «6-бөлігі», «174-й статьи»: the number has a marker behind it that takes no other.
    private boolean ownMarkerBehind(int number) {
        if (number + 1 >= elements.size()) {
            return false;
        }
        Kind marker = elements.get(number + 1).kind();
        int next = number + 2;
        while (next < elements.size() && elements.get(next).kind() == Kind.BETWEEN) {
            next++;
        }
        boolean alone = next >= elements.size() || elements.get(next).kind() != Kind.NUMBER;
        return marker == Kind.ARTICLE_AFTER || marker == Kind.PART_AFTER || marker == Kind.ARTICLE && alone;
    }

    private void article(List<String> numbers) {
        open = numbers.isEmpty();
        for (String number : numbers) {
            Article article = new Article(number);
            article.parts.addAll(pendingParts);
            pendingParts.clear();
            articles.add(article);
        }
    }

    /// «КоАП, ст. 456-2 п. 2»: some call the part a point.
    private boolean behindArticle() {
        return articleFirst && !articles.isEmpty() && articles.getLast().parts.isEmpty();
    }

    /// «пункт 4 статьи 274 УК»: and where no part is said, a point before the article is meant for it.
    private boolean isOnlyPoint() {
        return elements.stream().noneMatch(LawElement::isPart)
                && elements.stream().filter(e -> e.kind() == Kind.POINT).count() == 1
                && articles.isEmpty();
    }

    private void part(List<String> numbers, boolean behind) {
        boolean joins = !articles.isEmpty() && (behind || articleFirst);
        if (joins) {
            articles.getLast().parts.addAll(numbers);
        } else {
            pendingParts.addAll(numbers);
        }
    }

    /// A code belongs to what stands before it without one; where nothing does, to what follows.
    private void code(String name) {
        numberBeforeCode();
        articles.stream().filter(article -> article.code.isEmpty()).forEach(article -> article.code = name);
        code = name;
    }

    /// «по 174-й УК»: a number that has parts or an ordinal's ending but no marker is an article before a code.
    private void numberBeforeCode() {
        if (!loose.isEmpty() && !pendingParts.isEmpty()) {
            article(loose);
        }
        loose = new ArrayList<>();
    }

    private List<LawRef> refs() {
        List<LawRef> refs = new ArrayList<>();
        for (Article article : articles) {
            String of = article.code.isEmpty() ? code : article.code;
            if (of.equals(OTHER)) {
                continue;
            }
            if (article.parts.isEmpty()) {
                refs.add(new LawRef(of, article.number, ""));
            }
            article.parts.forEach(part -> refs.add(new LawRef(of, article.number, part)));
        }
        return refs.stream().distinct().toList();
    }
}
