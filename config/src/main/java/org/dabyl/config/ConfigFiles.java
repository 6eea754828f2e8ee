package org.dabyl.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

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

    private static Optional<String> findBuiltIn(String name) {
        try (InputStream in = ConfigFiles.class.getResourceAsStream("/dabyl/" + name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("built-in file " + name, e);
        }
    }
}
