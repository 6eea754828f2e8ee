package org.dabyl.bot.app;

import java.nio.file.Files;
import java.nio.file.Path;
import org.dabyl.config.ConfigFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// `--config DIR`, as several commands have it. A folder that is not there ends the command: a mistyped path
/// would otherwise quietly mean the built-in files.
final class ConfigOption {
    @Option(names = "--config", paramLabel = "DIR", description = "Files here replace the built-in ones, name by name.")
    private @Nullable Path folder;

    ConfigFiles files() {
        if (folder == null) {
            return ConfigFiles.builtIn();
        }
        if (!Files.isDirectory(folder)) {
            throw new Refusal("there is no folder " + folder);
        }
        return ConfigFiles.over(folder);
    }
}
