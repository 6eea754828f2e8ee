package org.dabyl.feeds.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Prints what the reader sees in each file that is named, to measure it on collections of feeds.
final class ParseFiles {
    private ParseFiles() {}

    public static void main(String[] files) throws IOException {
        for (String file : files) {
            Path path = Path.of(file);
            System.out.println(ParseLine.of(file, FeedReader.read(Files.readAllBytes(path), "", path.toUri())));
        }
    }
}
