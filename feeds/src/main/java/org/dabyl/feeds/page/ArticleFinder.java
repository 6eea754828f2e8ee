package org.dabyl.feeds.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dabyl.feeds.read.PlainText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/// Tells an article's own text from what stands around it on its page.
///
/// What is never an article goes first: scripts, menus, forms, boxes that call themselves comments, related,
/// share and so on. Then the element that holds most of the sentences is taken, by what stands directly in it
/// and its children, counting little what is links. In it, headings such as «читайте также» go with the list
/// beneath them, and paragraphs that are nothing but links. Pure.
final class ArticleFinder {
    private static final String NEVER = "script,style,noscript,template,iframe,object,svg,form,button,select,input,nav,"
            + "footer,aside,figcaption,[hidden],[aria-hidden=true],[role=navigation],[role=complementary]";
    private static final Pattern AROUND = Pattern.compile(
            "(?:^|[\\s_-])(?:comments?|disqus|related|recommend\\w*|read-?(?:also|more)|also|share|sharing|"
                    + "social\\w*|subscribe|subscription|newsletter|banner|advert\\w*|ads?|promo|sidebar|menu|navbar|breadcrumbs?|tags?|popular|"
                    + "cookies?|widget|footer|most-read|trending|teasers?|similar|more-news|latest|author-box)(?:$|[\\s_-])");
    private static final Set<String> STRUCTURE = Set.of("body", "article", "main");
    private static final int SENTENCE = 25;
    private static final int ENOUGH = 80;
    private static final int HEADING = 90;
    private static final double MOSTLY_LINKS = 0.6;
    private static final int LONG_LIST = 700;

    private final List<String> readAlso;

    /// @param readAlso beginnings of headings under which other articles are listed, in lower case
    ArticleFinder(List<String> readAlso) {
        this.readAlso = List.copyOf(readAlso);
    }

    /// The article's text; empty where the page holds none.
    Optional<String> find(String html, String base) {
        Document page = Jsoup.parse(html, base);
        page.select(NEVER).remove();
        removeAround(page);
        Element article = article(page);
        article.select("h1").remove();
        removeReadAlso(article);
        String text = PlainText.of(article);
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }

    /// Removes boxes by what they call themselves, unless one holds most of the page.
    private static void removeAround(Document page) {
        int all = page.body().text().length();
        for (Element box : page.body().select("[class],[id]")) {
            String names = (box.className() + " " + box.id()).toLowerCase(Locale.ROOT);
            if (!STRUCTURE.contains(box.normalName())
                    && AROUND.matcher(names).find()
                    && box.text().length() * 2 < all) {
                box.remove();
            }
        }
    }

    private static Element article(Document page) {
        for (Element body : page.select("[itemprop=articleBody]")) {
            if (body.text().length() >= ENOUGH) {
                return body;
            }
        }
        Element best = best(page);
        Element article = best.closest("article");
        if (article == null) {
            return best;
        }
        boolean much = article.text().length() < best.text().length() * 2;
        return much ? article : best;
    }

    private static Element best(Document page) {
        Map<Element, Double> scores = new HashMap<>();
        for (Element block : page.body().select("p,pre,blockquote,li,td,div,h2,h3")) {
            double score = score(block);
            Element parent = block.parent();
            if (score > 0 && parent != null) {
                boolean box = block.normalName().equals("div");
                scores.merge(box ? block : parent, score, Double::sum);
                Element above = box ? parent : parent.parent();
                if (above != null) {
                    scores.merge(above, score / 2, Double::sum);
                }
            }
        }
        Element plain = Optional.ofNullable(page.selectFirst("article"))
                .or(() -> Optional.ofNullable(page.selectFirst("main")))
                .orElse(page.body());
        return scores.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(plain);
    }

    /// By the words that stand directly in a block: how long, how many commas, how little of it links.
    private static double score(Element block) {
        boolean box = block.normalName().equals("div");
        String text = box ? block.ownText() : block.text();
        if (text.length() < SENTENCE) {
            return 0;
        }
        long commas = text.chars().filter(c -> c == ',').count();
        return (1 + commas + Math.min(text.length() / 100.0, 3)) * (1 - linked(block));
    }

    private static double linked(Element block) {
        int all = block.text().length();
        int links = block.select("a").stream()
                .mapToInt(link -> link.text().length())
                .sum();
        return all == 0 ? 0 : Math.min(1, (double) links / all);
    }

    private void removeReadAlso(Element article) {
        List<Element> out = new ArrayList<>();
        for (Element block : article.select("p,div,h2,h3,h4,h5,h6,li,ul,ol,section,blockquote,strong,b,span")) {
            if (isReadAlso(block)) {
                out.add(block);
                following(block).ifPresent(out::add);
            } else if (isLinkList(block)) {
                out.add(block);
            }
        }
        new Elements(out).remove();
    }

    private boolean isReadAlso(Element block) {
        String text = block.text().strip().toLowerCase(Locale.ROOT);
        boolean begins = readAlso.stream().anyMatch(text::startsWith);
        return begins && (text.length() <= HEADING || linked(block) > MOSTLY_LINKS / 2);
    }

    /// The list of links under a heading.
    private static Optional<Element> following(Element heading) {
        Element next = heading.nextElementSibling();
        if (next == null || linked(next) <= MOSTLY_LINKS || next.text().length() >= LONG_LIST) {
            return Optional.empty();
        }
        return Optional.of(next);
    }

    private static boolean isLinkList(Element block) {
        boolean kind = switch (block.normalName()) {
            case "p", "ul", "ol", "div", "section" -> true;
            default -> false;
        };
        return kind && linked(block) > 0.9 && block.text().length() < LONG_LIST;
    }
}
