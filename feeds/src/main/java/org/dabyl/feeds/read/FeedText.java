package org.dabyl.feeds.read;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Turns the bytes of a document into text, whatever charset they are declared in.
///
/// A byte order mark decides. Then UTF-16 by its zero bytes. Bytes that make sense as UTF-8 are UTF-8, whatever
/// the header says: no other charset looks like it by chance. Else what the prolog, then what the header
/// declares, unless the text that comes out reads worse than in windows-1251, in which old Kazakh and Russian
/// sites write without saying so.
public final class FeedText {
    private static final Pattern PROLOG =
            Pattern.compile("^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9_.:-]{1,40})[\"']");
    private static final Pattern META =
            Pattern.compile("<meta[^>]{0,200}?charset\\s*=\\s*[\"']?([A-Za-z0-9_.:-]{1,40})", Pattern.CASE_INSENSITIVE);
    private static final Pattern HEADER =
            Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z0-9_.:-]{1,40})", Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 2_048;
    private static final int SAMPLE = 64 * 1024;
    private static final String OFTEN = "оеаинтсрвлкмдпуяіғқңөұүһә";

    private FeedText() {}

    /// The text of the bytes.
    ///
    /// @param contentType as the server named it; may be empty
    public static String decode(byte[] body, String contentType) {
        if (startsWith(body, 0xEF, 0xBB, 0xBF)) {
            return new String(body, 3, body.length - 3, StandardCharsets.UTF_8);
        }
        if (startsWith(body, 0xFF, 0xFE) || startsWith(body, 0xFE, 0xFF)) {
            return new String(body, StandardCharsets.UTF_16);
        }
        if (startsWith(body, '<', 0) || startsWith(body, '{', 0)) {
            return new String(body, StandardCharsets.UTF_16LE);
        }
        if (startsWith(body, 0, '<') || startsWith(body, 0, '{')) {
            return new String(body, StandardCharsets.UTF_16BE);
        }
        Optional<Charset> declared = declared(body, contentType);
        if (isUtf8(body)
                && !(isAscii(body) && declared.filter(FeedText::isStateful).isPresent())) {
            return new String(body, StandardCharsets.UTF_8);
        }
        return best(body, candidates(body, contentType));
    }

    private static Optional<Charset> declared(byte[] body, String contentType) {
        return candidates(body, contentType).stream().findFirst();
    }

    private static Set<Charset> candidates(byte[] body, String contentType) {
        Set<Charset> out = new LinkedHashSet<>();
        String head = new String(body, 0, Math.min(body.length, HEAD), StandardCharsets.ISO_8859_1);
        add(out, PROLOG.matcher(head));
        add(out, HEADER.matcher(contentType));
        add(out, META.matcher(head));
        return out;
    }

    private static void add(Set<Charset> out, Matcher name) {
        if (name.find()) {
            find(name.group(1)).ifPresent(out::add);
        }
    }

    private static Optional<Charset> find(String name) {
        try {
            Charset charset = Charset.forName(name.toLowerCase(Locale.ROOT).equals("win-1251") ? "windows-1251" : name);
            boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return Optional.of(latin ? Charset.forName("windows-1252") : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /// Charsets whose bytes are all ASCII: nothing but the declaration tells them from plain text.
    private static boolean isStateful(Charset charset) {
        String name = charset.name();
        return name.startsWith("ISO-2022")
                || name.startsWith("HZ")
                || name.contains("EBCDIC")
                || name.startsWith("IBM0");
    }

    private static String best(byte[] body, Set<Charset> declared) {
        Set<Charset> all = new LinkedHashSet<>(declared);
        all.add(StandardCharsets.UTF_8);
        all.add(Charset.forName("windows-1251"));
        byte[] sample = body.length > SAMPLE ? Arrays.copyOf(body, SAMPLE) : body;
        Charset best = StandardCharsets.UTF_8;
        int most = Integer.MIN_VALUE;
        for (Charset charset : all) {
            int score = score(new String(sample, charset)) + (declared.contains(charset) ? 1 : 0);
            if (score > most) {
                best = charset;
                most = score;
            }
        }
        return new String(body, best);
    }

    /// How much a text looks like one: frequent small Cyrillic letters and any Latin ones speak for it,
    /// characters that could not be read, controls and the letters that wrong charsets yield against it.
    private static int score(String text) {
        int score = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                continue;
            }
            if (OFTEN.indexOf(c) >= 0) {
                score += 3;
            } else if (c >= 'а' && c <= 'я' || c == 'ё') {
                score += 1;
            } else if (c == '\uFFFD' || c < 0xA0) {
                score -= 6;
            } else if (c >= 'А' && c <= 'Я') {
                boolean inside = i > 0 && Character.isLowerCase(text.charAt(i - 1));
                score -= inside ? 3 : 0;
            } else if (Character.isLetter(c)) {
                score += surroundedByLatin(text, i) ? 2 : -2;
            }
        }
        return score;
    }

    private static boolean surroundedByLatin(String text, int i) {
        char before = i == 0 ? ' ' : text.charAt(i - 1);
        char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
        return text.charAt(i) < 0x250
                && (before < 0x80 && Character.isLetter(before) || after < 0x80 && Character.isLetter(after));
    }

    /// Whether the bytes are UTF-8 but for what a cut or a stray byte does to it.
    private static boolean isUtf8(byte[] body) {
        int good = 0;
        int bad = 0;
        for (int i = 0; i < body.length; ) {
            int length = sequence(body[i]);
            if (length > 1 && i + length > body.length) {
                break;
            }
            boolean whole = length > 0;
            for (int k = 1; k < length; k++) {
                whole &= (body[i + k] & 0xC0) == 0x80;
            }
            good += whole && length > 1 ? 1 : 0;
            bad += whole ? 0 : 1;
            i += whole ? length : 1;
        }
        return bad * 20 <= good;
    }

    private static int sequence(byte lead) {
        int b = lead & 0xFF;
        return b < 0x80 ? 1 : b >= 0xC2 && b < 0xE0 ? 2 : b >= 0xE0 && b < 0xF0 ? 3 : b >= 0xF0 && b < 0xF5 ? 4 : 0;
    }

    private static boolean isAscii(byte[] body) {
        for (byte b : body) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWith(byte[] body, int... bytes) {
        if (body.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((body[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
