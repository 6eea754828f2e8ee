package org.dabyl.feeds.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import okhttp3.Response;
import okio.Buffer;

/// Reads bodies up to a limit that counts what comes out of decompression: a few kilobytes can unpack to gigabytes.
///
/// Large bodies share a budget, so that many at once cost no more memory than a few; who finds it used up waits
/// as long as its call may. For any thread.
final class BodyLimit {
    private static final int STEP = 16 << 10;
    private static final int LARGE = 1 << 20;
    private static final int LARGE_AT_ONCE = 2;

    private final Semaphore large = new Semaphore(LARGE_AT_ONCE);

    /// Thrown where there is more than may be read.
    static final class Exceeded extends IOException {
        private static final long serialVersionUID = 1;
    }

    byte[] read(Response response, int mostBytes, CallTime time) throws IOException, InterruptedException {
        if (response.body().contentLength() > mostBytes) {
            throw new Exceeded();
        }
        try (InputStream in = decoded(response);
                Buffer all = new Buffer()) { // grows by segments, so that no copy is made while reading
            copy(in, all, Math.min(mostBytes, LARGE));
            if (all.size() < LARGE || mostBytes <= LARGE) {
                return whole(all, mostBytes);
            }
            time.await(large, "it is large, and so are others that are being read");
            try {
                copy(in, all, mostBytes);
                return whole(all, mostBytes);
            } finally {
                large.release();
            }
        }
    }

    /// Reads on until there is more than `most`, or no more.
    private static void copy(InputStream in, Buffer all, int most) throws IOException {
        byte[] step = new byte[STEP];
        for (int n = in.read(step); n >= 0; n = in.read(step)) {
            all.write(step, 0, n);
            if (all.size() > most) {
                return;
            }
        }
    }

    private static byte[] whole(Buffer all, int mostBytes) throws IOException {
        if (all.size() > mostBytes) {
            throw new Exceeded();
        }
        return all.readByteArray();
    }

    private static InputStream decoded(Response response) throws IOException {
        InputStream raw = response.body().byteStream();
        String encoding = response.header("Content-Encoding", "");
        return switch (encoding == null ? "" : encoding.strip().toLowerCase(Locale.ROOT)) {
            case "gzip", "x-gzip" -> gunzipped(raw);
            case "deflate" -> inflated(raw);
            case "", "identity", "utf-8", "none" -> raw;
            default -> throw new IOException("it is encoded as " + encoding + ", which was not asked for");
        };
    }

    /// An empty body may be called gzip, too.
    private static InputStream gunzipped(InputStream raw) throws IOException {
        PushbackInputStream in = new PushbackInputStream(raw, 1);
        int first = in.read();
        if (first < 0) {
            return in;
        }
        in.unread(first);
        return first == 0x1F ? new GZIPInputStream(in, STEP) : in;
    }

    /// Servers call both zlib's form and the bare one `deflate`.
    private static InputStream inflated(InputStream raw) throws IOException {
        PushbackInputStream in = new PushbackInputStream(raw, 2);
        byte[] head = in.readNBytes(2);
        in.unread(head);
        boolean zlib = head.length == 2 && (head[0] & 0x0F) == 8 && ((head[0] & 0xFF) << 8 | head[1] & 0xFF) % 31 == 0;
        return new InflaterInputStream(in, new Inflater(!zlib), STEP);
    }
}
