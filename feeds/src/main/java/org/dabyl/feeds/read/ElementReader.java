package org.dabyl.feeds.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdom2.Document;
import org.jdom2.Element;

/// Reads RSS, RDF and Atom from a tree, element by element, whatever state the document is in.
///
/// It knows where each value may stand, in the order of trust, in any version of the formats and in the
/// extensions that news sites use. It reads what [RomeReader] has nothing for.
final class ElementReader {
    private final Element root;
    private final String namespace;
    private final boolean atom;
    private final String base;

    ElementReader(Document document, String base) {
        this.root = document.getRootElement();
        this.namespace = root.getNamespaceURI().strip();
        this.atom = root.getName().equalsIgnoreCase("feed");
        EntryElement head = head();
        String home = link(head, base);
        this.base = Links.isWeb(base) ? base : home;
    }

    String title() {
        return head().text("title", "dc:title", "atom:title").replace('\n', ' ');
    }

    String format() {
        String version = EntryElement.attribute(root, "version").toLowerCase(Locale.ROOT);
        if (atom) {
            boolean old = version.equals("0.3") || namespace.contains("purl.org/atom");
            return old ? "atom_0.3" : "atom_1.0";
        }
        if (root.getName().equalsIgnoreCase("rdf")) {
            boolean first = root.getChildren().stream()
                    .anyMatch(child -> child.getNamespaceURI().contains("netscape"));
            return first ? "rss_0.90" : "rss_1.0";
        }
        return "rss_" + (version.isEmpty() || version.length() > 8 ? "2.0" : version);
    }

    List<Entry> entries() {
        List<Entry> out = new ArrayList<>();
        for (EntryElement entry : elements()) {
            out.add(entry(entry));
        }
        return out;
    }

    List<EntryElement> elements() {
        List<EntryElement> out = new ArrayList<>();
        collect(root, out);
        return out;
    }

    /// Entries never stand in one another, except by mistake: an item that was not closed holds those after it.
    private void collect(Element parent, List<EntryElement> out) {
        for (Element child : parent.getChildren()) {
            String name = Vocabulary.name(child, namespace);
            if (name.equals(atom ? "entry" : "item")) {
                out.add(new EntryElement(child, namespace));
                collect(child, out);
            } else {
                collect(child, out);
            }
        }
    }

    private EntryElement head() {
        Element channel = root;
        for (Element child : root.getChildren()) {
            if (Vocabulary.name(child, namespace).equals("channel")) {
                channel = child;
            }
        }
        return new EntryElement(channel, namespace);
    }

    private Entry entry(EntryElement entry) {
        String at = Links.base(entry.element(), base);
        return new Entry(
                id(entry, at),
                link(entry, at),
                entry.text("title", "dc:title", "atom:title", "media:title", "itunes:title")
                        .replace('\n', ' '),
                stamp(entry),
                summary(entry),
                entry.text(
                        "content:encoded",
                        "encoded",
                        "content",
                        "atom:content",
                        "yandex:full-text",
                        "turbo:content",
                        "xhtml:body",
                        "body",
                        "fulltext"));
    }

    private static String summary(EntryElement entry) {
        return entry.text(
                "description",
                "summary",
                "atom:summary",
                "dc:description",
                "itunes:summary",
                "media:description",
                "tagline",
                "itunes:subtitle",
                "dcterms:abstract");
    }

    private String id(EntryElement entry, String at) {
        String id = entry.value("guid", "id", "atom:id", "dc:identifier");
        if (atom && !id.isEmpty() && id.indexOf(':') < 0) {
            String absolute = Links.absolute(at, id);
            return absolute.isEmpty() ? id : absolute;
        }
        return id.isEmpty() ? EntryElement.attribute(entry.element(), "about") : PlainText.line(id);
    }

    static Stamp stamp(EntryElement entry) {
        for (String name : List.of(
                "pubdate",
                "published",
                "issued",
                "dc:date",
                "dcterms:issued",
                "dcterms:created",
                "created",
                "atom:published",
                "atom:issued",
                "date",
                "dc:created",
                "news:publication_date",
                "updated",
                "modified",
                "atom:updated",
                "atom:modified",
                "dcterms:modified",
                "lastmod",
                "lastbuilddate")) {
            for (Element found : entry.all(name)) {
                Stamp stamp = FeedDates.read(found.getText());
                if (stamp.isKnown()) {
                    return stamp;
                }
            }
        }
        return Stamp.NONE;
    }

    String link(EntryElement entry, String at) {
        String original = entry.value("feedburner:origlink");
        return Optional.of(Links.absolute(at, original))
                .filter(found -> !found.isEmpty())
                .or(() -> atomLink(entry.all("link"), at))
                .or(() -> lastText(entry.all("link"), at))
                .or(() -> atomLink(entry.all("atom:link"), at))
                .or(() -> lastText(entry.all("atom:link"), at))
                .or(() -> permanent(entry, at))
                .orElse("");
    }

    /// The address of an `href`: the alternate, best one that is a page.
    private static Optional<String> atomLink(List<Element> links, String at) {
        String best = "";
        int most = 0;
        for (Element link : links) {
            String href = Links.absolute(Links.base(link, at), EntryElement.attribute(link, "href"));
            int worth = href.isEmpty() ? 0 : worth(link);
            if (worth > most) {
                best = href;
                most = worth;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    private static int worth(Element link) {
        String rel = EntryElement.attribute(link, "rel").toLowerCase(Locale.ROOT);
        String type = EntryElement.attribute(link, "type").toLowerCase(Locale.ROOT);
        boolean page = type.isEmpty() || type.contains("html");
        return switch (rel) {
            case "", "alternate" -> page ? 4 : 3;
            case "via", "related", "canonical" -> 0;
            case "self" -> 1;
            default -> 0;
        };
    }

    /// In RSS the last of several links counts, as readers of it agree.
    private static Optional<String> lastText(List<Element> links, String at) {
        for (Element link : links.reversed()) {
            String absolute = Links.absolute(Links.base(link, at), link.getText());
            if (!absolute.isEmpty()) {
                return Optional.of(absolute);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> permanent(EntryElement entry, String at) {
        for (Element guid : entry.all("guid")) {
            boolean permanent = !EntryElement.attribute(guid, "ispermalink").equalsIgnoreCase("false");
            if (permanent && Links.isWeb(guid.getText().strip())) {
                return Optional.of(guid.getText().strip());
            }
        }
        String id = entry.value("id", "atom:id");
        String about = EntryElement.attribute(entry.element(), "about");
        String either = Links.isWeb(id) ? id : about;
        String absolute = Links.absolute(at, either);
        return absolute.isEmpty() ? Optional.empty() : Optional.of(absolute);
    }
}
