package org.dabyl.feeds.read;

import java.util.Locale;
import java.util.Map;
import org.jdom2.Attribute;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.Text;
import org.jdom2.Verifier;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/// Builds a tree from a document that is not well-formed, as far as a tree can be seen in it.
///
/// Tags that do not match are closed where their parent is; prefixes that nobody declared get the namespace
/// that they usually stand for; names that XML forbids and whatever is nested too deeply are left out.
final class ForgivingTree {
    private static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
            Map.entry("dc", "http://purl.org/dc/elements/1.1/"),
            Map.entry("dcterms", "http://purl.org/dc/terms/"),
            Map.entry("content", "http://purl.org/rss/1.0/modules/content/"),
            Map.entry("atom", "http://www.w3.org/2005/Atom"),
            Map.entry("media", "http://search.yahoo.com/mrss/"),
            Map.entry("itunes", "http://www.itunes.com/dtds/podcast-1.0.dtd"),
            Map.entry("news", "http://www.google.com/schemas/sitemap-news/0.9"),
            Map.entry("yandex", "http://news.yandex.ru"),
            Map.entry("feedburner", "http://rssnamespace.org/feedburner/ext/1.0"));

    private ForgivingTree() {}

    static Document of(String text) {
        org.jsoup.nodes.Document loose = Parser.xmlParser().parseInput(text, "");
        for (org.jsoup.nodes.Element child : loose.children()) {
            if (Verifier.checkElementName(local(child.tagName())) == null) {
                return new Document(element(child, Namespace.NO_NAMESPACE, 0));
            }
        }
        return new Document(new Element("empty"));
    }

    private static Element element(org.jsoup.nodes.Element loose, Namespace inherited, int depth) {
        Namespace namespace = namespace(loose, inherited);
        Element out = new Element(local(loose.tagName()), namespace);
        Namespace passedOn = namespace.getPrefix().isEmpty() ? namespace : inherited;
        for (org.jsoup.nodes.Attribute attribute : loose.attributes()) {
            attribute(out, attribute);
        }
        for (Node child : loose.childNodes()) {
            if (child instanceof TextNode text) {
                out.addContent(new Text(XmlMending.printable(text.getWholeText())));
            } else if (child instanceof org.jsoup.nodes.Element below
                    && depth < FeedTree.DEEPEST
                    && Verifier.checkElementName(local(below.tagName())) == null) {
                out.addContent(element(below, passedOn, depth + 1));
            }
        }
        return out;
    }

    private static Namespace namespace(org.jsoup.nodes.Element loose, Namespace inherited) {
        String name = loose.tagName();
        int colon = name.indexOf(':');
        String prefix = colon < 0 ? "" : name.substring(0, colon);
        String own = loose.attr("xmlns").strip();
        if (prefix.isEmpty()) {
            return own.isEmpty() || Verifier.checkNamespaceURI(own) != null ? inherited : Namespace.getNamespace(own);
        }
        if (Verifier.checkNamespacePrefix(prefix) != null || prefix.equals("xml") || prefix.equals("xmlns")) {
            return Namespace.NO_NAMESPACE;
        }
        String declared = declared(loose, prefix);
        return Namespace.getNamespace(prefix, declared.isEmpty() ? usual(prefix) : declared);
    }

    private static String declared(org.jsoup.nodes.Element loose, String prefix) {
        for (org.jsoup.nodes.Element at = loose; at != null; at = at.parent()) {
            String uri = at.attr("xmlns:" + prefix).strip();
            if (!uri.isEmpty() && Verifier.checkNamespaceURI(uri) == null) {
                return uri;
            }
        }
        return "";
    }

    private static String usual(String prefix) {
        return USUAL.getOrDefault(prefix.toLowerCase(Locale.ROOT), "urn:prefix:" + prefix);
    }

    private static void attribute(Element out, org.jsoup.nodes.Attribute attribute) {
        String name = attribute.getKey();
        String value = XmlMending.printable(attribute.getValue());
        if (name.equals("xml:base")) {
            out.setAttribute(new Attribute("base", value, Namespace.XML_NAMESPACE));
        } else if (name.equals("rdf:about")) {
            out.setAttribute("about", value);
        } else if (!name.startsWith("xmlns") && Verifier.checkAttributeName(name) == null) {
            out.setAttribute(new Attribute(name, value));
        }
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
