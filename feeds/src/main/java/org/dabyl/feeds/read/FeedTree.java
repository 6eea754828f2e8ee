package org.dabyl.feeds.read;

import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jdom2.input.SAXBuilder;
import org.jdom2.input.sax.XMLReaders;
import org.jsoup.Jsoup;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/// Turns the text of a document into a tree: strictly where it is well-formed, mended where it can be.
///
/// In turn: as it stands; without forbidden characters and with sound references; by a parser that forgives
/// tags that do not match, less the entry that was cut off. A DOCTYPE is refused before anything is parsed, so
/// that no entity is ever expanded and nothing is ever fetched for one.
sealed interface FeedTree {
    /// @param mended whether the strict parser would have none of it
    record Tree(Document document, boolean mended) implements FeedTree {}

    record Unsafe(String reason) implements FeedTree {}

    record Other(String reason) implements FeedTree {}

    int DEEPEST = 200;
    Pattern DOCTYPE = Pattern.compile("<!DOCTYPE\\s*([^\\s>\\[]*)([^>\\[]*)(\\[?)", Pattern.CASE_INSENSITIVE);
    Pattern ROOT = Pattern.compile("<([A-Za-z_][\\w.-]*)(?::([\\w.-]+))?");
    Pattern START =
            Pattern.compile("<\\?xml\\s|<(?:rss|feed|rdf:RDF|urlset|sitemapindex)[\\s>]", Pattern.CASE_INSENSITIVE);
    Pattern NETSCAPE = Pattern.compile(
            "(?:public\\s+[\"']-//netscape communications//dtd rss 0\\.91//en[\"']|system)"
                    + "\\s*(?:[\"']http://my\\.netscape\\.com/publish/formats/rss-0\\.91\\.dtd[\"'])?\\s*",
            Pattern.CASE_INSENSITIVE);
    int MOST_TAGS = 200_000;

    static FeedTree of(String raw) {
        String text = fromStart(raw);
        int root = rootStart(text);
        Matcher doctype = DOCTYPE.matcher(text).region(0, root);
        if (doctype.find()) {
            if (doctype.group(1).equalsIgnoreCase("html")) {
                return new Other(page(text));
            }
            if (!isNetscape(doctype)) {
                return new Unsafe("it has a DOCTYPE, which could make a reader fetch or swell up");
            }
            text = text.substring(0, doctype.start()) + text.substring(text.indexOf('>', doctype.end()) + 1);
            root = rootStart(text);
        }
        Matcher name = ROOT.matcher(text).region(root, text.length());
        if (!name.lookingAt()) {
            return new Other(text.isBlank() ? "it is empty" : "it does not start with a tag");
        }
        String local = (name.group(2) == null ? name.group(1) : name.group(2)).toLowerCase(Locale.ROOT);
        if (text.chars().filter(c -> c == '<').count() > MOST_TAGS) {
            return new Unsafe("it has more tags than a feed needs");
        }
        return switch (local) {
            case "rss", "rdf", "feed", "channel", "urlset", "sitemapindex" -> tree(text.substring(root));
            case "html", "head", "body" -> new Other(page(text));
            default -> new Other("its first element is <" + local + ">");
        };
    }

    private static FeedTree tree(String text) {
        try {
            return new Tree(strict(text), false);
        } catch (JDOMException e) {
            return mended(XmlMending.references(XmlMending.printable(text)));
        }
    }

    private static FeedTree mended(String text) {
        boolean cutOff = XmlMending.isCutOff(text);
        if (!cutOff) {
            try {
                return new Tree(strict(text), true);
            } catch (JDOMException e) {
                return new Tree(ForgivingTree.of(text), true);
            }
        }
        String whole = XmlMending.wholeEntries(text);
        return whole.isEmpty()
                ? new Other("it was cut off before its first entry ended")
                : new Tree(ForgivingTree.of(whole), true);
    }

    private static Document strict(String text) throws JDOMException {
        SAXBuilder builder = new SAXBuilder(XMLReaders.NONVALIDATING);
        builder.setExpandEntities(false);
        builder.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        builder.setFeature("http://xml.org/sax/features/external-general-entities", false);
        builder.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        builder.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        builder.setXMLFilter(new DepthLimit());
        try {
            return builder.build(new StringReader(text));
        } catch (IOException | IllegalArgumentException e) { // JDOM is stricter about names than XML is
            throw new JDOMException(String.valueOf(e.getMessage()), e);
        }
    }

    /// Leaves out what some servers print before the document: blank lines, warnings.
    private static String fromStart(String raw) {
        int i = 0;
        while (i < raw.length() && (raw.charAt(i) <= ' ' || raw.charAt(i) == '\uFEFF' || raw.charAt(i) == '\uFFFD')) {
            i++;
        }
        String text = raw.substring(i);
        if (text.startsWith("<")) {
            return text;
        }
        Matcher start = START.matcher(text).region(0, Math.min(text.length(), 8_192));
        return start.find() ? text.substring(start.start()) : text;
    }

    /// Where the first element starts: after prolog, comments and DOCTYPE.
    private static int rootStart(String text) {
        int at = 0;
        while (at >= 0 && at < text.length()) {
            int tag = text.indexOf('<', at);
            if (tag < 0) {
                return text.length();
            }
            if (text.startsWith("<!--", tag)) {
                at = after(text, "-->", tag);
            } else if (text.startsWith("<?", tag)) {
                at = after(text, ">", tag);
            } else if (text.startsWith("<!", tag)) {
                int subset = text.indexOf('[', tag);
                int end = text.indexOf('>', tag);
                at = after(text, subset >= 0 && subset < end ? "]>" : ">", tag);
            } else {
                return tag;
            }
        }
        return text.length();
    }

    private static int after(String text, String end, int from) {
        int at = text.indexOf(end, from);
        return at < 0 ? text.length() : at + end.length();
    }

    /// The one DOCTYPE that stood at the head of honest feeds. It is cut out, and what it names is never fetched.
    private static boolean isNetscape(Matcher doctype) {
        return doctype.group(3).isEmpty()
                && NETSCAPE.matcher(doctype.group(2).strip()).matches();
    }

    private static String page(String text) {
        String head = text.substring(0, Math.min(text.length(), 16_384));
        String title = PlainText.tidy(Jsoup.parse(head).title());
        return title.isEmpty()
                ? "it is an HTML page"
                : "it is an HTML page: «" + title.substring(0, Math.min(title.length(), 80)) + "»";
    }

    /// Stops trees so deep that walking them would break.
    final class DepthLimit extends XMLFilterImpl {
        private int depth;

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
            if (++depth > DEEPEST) {
                throw new SAXException("nested too deeply");
            }
            super.startElement(uri, local, name, attributes);
        }

        @Override
        public void endElement(String uri, String local, String name) throws SAXException {
            depth--;
            super.endElement(uri, local, name);
        }
    }
}
