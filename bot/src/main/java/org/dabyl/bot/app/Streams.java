package org.dabyl.bot.app;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Where a command reads and writes: UTF-8, whatever the locale says. Results go to `out`, all that is said
/// about them to `err`.
record Streams(BufferedReader in, PrintStream out, PrintStream err) {
    /// Those that the process was started with.
    static Streams ofProcess() {
        return of(
                new FileInputStream(FileDescriptor.in),
                printTo(new FileOutputStream(FileDescriptor.out)),
                printTo(new FileOutputStream(FileDescriptor.err)));
    }

    static Streams of(InputStream in, PrintStream out, PrintStream err) {
        return new Streams(reader(in), out, err);
    }

    /// Reads UTF-8; what is none comes as replacement characters rather than as an exception.
    static BufferedReader reader(InputStream in) {
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    private static PrintStream printTo(FileOutputStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
