package org.dabyl.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where a configuration file comes from: the operator's folder, or what is built in under `config/files`.
///
/// A file in the folder replaces the built-in one of the same name as a whole. Immutable; for any thread.
public final class ConfigFiles {
    private final Optional<Path> folder;

    private ConfigFiles(Optional<Path> folder) {
        this.folder = folder;
    }

    public static ConfigFiles builtIn() {
        return new ConfigFiles(Optional.empty());
    }

    public static ConfigFiles over(Path folder) {
        return new ConfigFiles(Optional.of(folder));
    }

    /// The text of the file of that name, e.g. `outlets.yaml`; empty where there is none or it cannot be read,
    /// which is then reported.
    public Optional<String> find(String name, Problems problems) {
        Optional<Path> own = folder.map(dir -> dir.resolve(name)).filter(Files::exists);
        try {
            if (own.isPresent()) {
                return Optional.of(Files.readString(own.get(), StandardCharsets.UTF_8));
            }
        } catch (CharacterCodingException e) {
            problems.report(own.get().toString(), 0, "is not UTF-8; save it as UTF-8");
            return Optional.empty();
        } catch (IOException e) {
            problems.report(own.get().toString(), 0, "cannot be read: " + e.getMessage());
            return Optional.empty();
        }
        return findBuiltIn(name);
    }

    /// Where the file's problems are to be looked for: the path in the operator's folder, else the bare name.
    public String where(String name) {
        return folder.map(dir -> dir.resolve(name))
                .filter(Files::exists)
                .map(Path::toString)
                .orElse(name);
    }

    /// Files of the folder that look like configuration and that nobody reads, since no built-in one has their name:
    /// `outlet.yaml`, or `en.properties` outside of `text`. In the order of their names.
    ///
    /// @throws UncheckedIOException where the folder cannot be listed
    public List<String> unread() {
        return folder.filter(Files::isDirectory).stream()
                .flatMap(dir -> names(dir).stream())
                .filter(name -> name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".properties"))
                .filter(name ->
                        !name.startsWith("watchlist-") && ConfigFiles.class.getResource("/dabyl/" + name) == null)
                .sorted()
                .toList();
    }

    private static List<String> names(Path dir) {
        try (Stream<Path> files = Files.walk(dir, 2)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> dir.relativize(file).toString().replace('\\', '/'))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(dir.toString(), e);
        }
    }

    private static Optional<String> findBuiltIn(String name) {
        try (InputStream in = ConfigFiles.class.getResourceAsStream("/dabyl/" + name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("built-in file " + name, e);
        }
    }
}
