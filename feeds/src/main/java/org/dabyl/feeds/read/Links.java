package org.dabyl.feeds.read;

import java.util.Locale;
import org.jdom2.Namespace;

/// Addresses in a document as absolute ones.
final class Links {
    private static final int LONGEST = 4_000;

    private Links() {}

    /// The address as it stands where it is absolute, else resolved; empty where it leads to neither http nor https.
    static String absolute(String base, String link) {
        if (link.length() > LONGEST) {
            return "";
        }
        String trimmed = link.strip().replaceAll("[\\s\\p{Cntrl}]*[\\r\\n\\t][\\s\\p{Cntrl}]*", "");
        if (trimmed.isEmpty()) {
            return "";
        }
        if (isWeb(trimmed)) {
            return trimmed;
        }
        if (trimmed.startsWith("//")) {
            String completed = (base.startsWith("http:") ? "http:" : "https:") + trimmed;
            return isWeb(completed) ? completed : "";
        }
        if (!isWeb(base)) {
            return "";
        }
        String resolved = new org.jsoup.nodes.Element(org.jsoup.parser.Tag.valueOf("a"), base)
                .attr("href", trimmed)
                .absUrl("href");
        return isWeb(resolved) ? resolved : "";
    }

    static boolean isWeb(String link) {
        String head = link.substring(0, Math.min(link.length(), 8)).toLowerCase(Locale.ROOT);
        return (head.startsWith("http://") && link.length() > 7) || (head.equals("https://") && link.length() > 8);
    }

    /// What addresses in an element count from: its own `xml:base` and those around it, else the document's address.
    static String base(org.jdom2.Element element, String document) {
        org.jdom2.Element parent = element.getParentElement();
        String around = parent == null ? document : base(parent, document);
        String own = element.getAttributeValue("base", Namespace.XML_NAMESPACE);
        if (own == null || own.isBlank()) {
            return around;
        }
        String absolute = absolute(around, own);
        return absolute.isEmpty() ? around : absolute;
    }
}
