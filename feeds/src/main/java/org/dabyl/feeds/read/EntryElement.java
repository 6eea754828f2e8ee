package org.dabyl.feeds.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jdom2.Content;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.Text;

/// One `item`, `entry` or `channel` element and what stands in it by name.
///
/// Where a tag was never closed, what follows hangs below it: elements that belong beside it are taken as if
/// they stood there.
final class EntryElement {
    /// Elements that hold one value, so that an element of the feed below them is there by mistake.
    private static final Set<String> LEAVES =
            Set.of("title", "link", "guid", "id", "pubdate", "dc:date", "category", "author");

    private static final Set<String> BESIDE = Set.of(
            "title",
            "link",
            "guid",
            "pubdate",
            "description",
            "item",
            "entry",
            "dc:date",
            "content:encoded",
            "summary",
            "content",
            "updated",
            "published",
            "issued",
            "author",
            "category",
            "id",
            "enclosure");

    private record Field(String name, Element element) {}

    private final String root;
    private final Element element;
    private final List<Field> fields = new ArrayList<>();

    EntryElement(Element element, String root) {
        this.root = root;
        this.element = element;
        collect(element);
    }

    private void collect(Element parent) {
        for (Element child : parent.getChildren()) {
            String name = Vocabulary.name(child, root);
            fields.add(new Field(name, child));
            if (LEAVES.contains(name) && child.getChildren().stream().anyMatch(this::belongsBeside)) {
                collect(child);
            }
        }
    }

    private boolean belongsBeside(Element child) {
        return BESIDE.contains(Vocabulary.name(child, root));
    }

    Element element() {
        return element;
    }

    List<Element> all(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(Field::element)
                .toList();
    }

    /// The plain text of the first of these elements that holds any.
    String text(String... names) {
        for (String name : names) {
            for (Element found : all(name)) {
                String text = plain(found);
                if (!text.isEmpty()) {
                    return text;
                }
            }
        }
        return "";
    }

    /// The characters of the first of these elements that holds any, as they stand.
    String value(String... names) {
        for (String name : names) {
            for (Element found : all(name)) {
                String value = own(found).strip();
                if (!value.isEmpty()) {
                    return value;
                }
            }
        }
        return "";
    }

    private String plain(Element found) {
        String type = attribute(found, "type").toLowerCase(Locale.ROOT);
        String mode = attribute(found, "mode").toLowerCase(Locale.ROOT);
        boolean nested = found.getChildren().stream().anyMatch(child -> !belongsBeside(child));
        if (nested && !mode.equals("base64")) {
            StringBuilder out = new StringBuilder();
            write(found, out);
            return PlainText.tidy(out.toString());
        }
        String value = own(found);
        if (mode.equals("base64") || !type.isEmpty() && !isText(type)) {
            value = decoded(value);
        }
        return PlainText.of(value);
    }

    private static boolean isText(String type) {
        return type.equals("text")
                || type.equals("html")
                || type.equals("xhtml")
                || type.startsWith("text/")
                || type.endsWith("xml")
                || type.endsWith("json");
    }

    private static String decoded(String value) {
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(value.strip());
            String text = new String(bytes, StandardCharsets.UTF_8);
            return value.isBlank() || text.indexOf('\uFFFD') >= 0 ? value : text;
        } catch (IllegalArgumentException e) {
            return value;
        }
    }

    private void write(Element at, StringBuilder out) {
        for (Content content : at.getContent()) {
            if (content instanceof Text text) {
                out.append(text.getText().replace('\n', ' '));
            } else if (content instanceof Element below && !belongsBeside(below)) {
                String name = below.getName().toLowerCase(Locale.ROOT);
                if (!PlainText.isUnseen(name)) {
                    out.append(PlainText.isBlock(name) ? "\n" : "");
                    write(below, out);
                    out.append(PlainText.isBlock(name) ? "\n" : "");
                }
            }
        }
    }

    /// The element's own characters, up to where something hangs below it by mistake.
    private String own(Element found) {
        StringBuilder out = new StringBuilder();
        for (Content content : found.getContent()) {
            if (content instanceof Text text) {
                out.append(text.getText());
            } else if (content instanceof Element below) {
                if (belongsBeside(below)) {
                    break;
                }
                out.append(below.getValue());
            }
        }
        return out.toString();
    }

    static String attribute(Element element, String name) {
        for (var attribute : element.getAttributes()) {
            if (attribute.getName().equalsIgnoreCase(name)
                    && !attribute.getNamespace().equals(Namespace.XML_NAMESPACE)) {
                return attribute.getValue().strip();
            }
        }
        return "";
    }
}
