package org.dabyl.bot.telegram;

/// Text in Telegram's HTML: outside text enters it only through escaping, tags only through the methods here.
///
/// Tags are always closed where they were opened, so that Telegram never refuses a message for its markup.
/// Immutable.
public final class SafeHtml {
    public static final SafeHtml EMPTY = new SafeHtml("", 0);
    private final String html;
    private final int visible;

    private SafeHtml(String html, int visible) {
        this.html = html;
        this.visible = visible;
    }

    /// Plain text, escaped.
    public static SafeHtml text(String plain) {
        String safe = withoutLoneSurrogates(plain);
        return new SafeHtml(escape(safe), safe.length());
    }

    public static SafeHtml bold(String plain) {
        return text(plain).within("<b>", "</b>");
    }

    public static SafeHtml italic(String plain) {
        return text(plain).within("<i>", "</i>");
    }

    public static SafeHtml code(String plain) {
        return text(plain).within("<code>", "</code>");
    }

    public static SafeHtml quote(String plain) {
        return text(plain).within("<blockquote>", "</blockquote>");
    }

    /// A link; where the address is neither http nor https, the label alone.
    public static SafeHtml link(String label, String address) {
        if (!address.startsWith("https://") && !address.startsWith("http://")) {
            return text(label);
        }
        return text(label).within("<a href=\"" + escape(withoutLoneSurrogates(address)) + "\">", "</a>");
    }

    public SafeHtml plus(SafeHtml other) {
        return new SafeHtml(html + other.html, visible + other.visible);
    }

    public SafeHtml plus(String plain) {
        return plus(text(plain));
    }

    public SafeHtml line() {
        return plus(text("\n"));
    }

    public boolean isEmpty() {
        return visible == 0;
    }

    /// How long Telegram counts it: UTF-16 units after parsing. At most 4096 may be sent.
    public int visibleLength() {
        return visible;
    }

    /// As it is sent with `parse_mode=HTML`.
    public String html() {
        return html;
    }

    /// Equal to another that is sent the same.
    @Override
    public boolean equals(Object other) {
        return other instanceof SafeHtml that && that.html.equals(html);
    }

    @Override
    public int hashCode() {
        return html.hashCode();
    }

    @Override
    public String toString() {
        return html;
    }

    /// What was [#html()] once and was kept sealed.
    public static SafeHtml restored(String html, int visible) {
        return new SafeHtml(html, visible);
    }

    private SafeHtml within(String open, String close) {
        return new SafeHtml(open + html + close, visible);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String withoutLoneSurrogates(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> (c < 0xD800 || c > 0xDFFF) && (c >= ' ' || c == '\n') && c != 0x7F)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
