package org.dabyl.bot.soak;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// `bot/dabyl run` in a process of its own, to be killed: the launcher becomes the JVM.
final class Node {
    private final Path folder;
    private final Map<String, String> variables;
    private final List<LoopbackOutlet> outlets;
    private Process process;
    private long logged;

    /// Starts it.
    Node(Path folder, List<LoopbackOutlet> outlets, Map<String, String> variables) {
        this.folder = folder;
        this.outlets = outlets;
        this.variables = variables;
        this.process = start();
    }

    /// `kill -9`, and up again.
    void killAndRestart() throws InterruptedException {
        kill();
        restart();
    }

    /// `kill -9`.
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    void restart() {
        process = start();
    }

    /// Whether it has said since its start that it runs.
    boolean isRunning() {
        try (RandomAccessFile log = new RandomAccessFile(log(), "r")) {
            log.seek(logged);
            byte[] said = new byte[(int) (log.length() - logged)];
            log.readFully(said);
            return new String(said, StandardCharsets.UTF_8).contains("running: ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private File log() {
        return folder.resolve("log").toFile();
    }

    /// Ends it as an operator does; says within how many milliseconds it was gone.
    long stop() throws InterruptedException {
        long began = System.nanoTime();
        process.destroy();
        process.waitFor();
        return (System.nanoTime() - began) / 1_000_000;
    }

    /// How much processor time it has used since its start.
    double processorSeconds() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() * 1e-3;
    }

    /// @param which `VmRSS`: now; `VmHWM`: at most
    long residentMegabytes(String which) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith(which + ":"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    private Process start() {
        try {
            Path config = Files.createDirectories(folder.resolve("config"));
            Path data = Files.createDirectories(folder.resolve("data"));
            StringBuilder yaml = new StringBuilder("outlets:\n");
            for (int i = 0; i < outlets.size(); i++) {
                yaml.append("  - id: o")
                        .append(i)
                        .append("\n    name: Издание ")
                        .append(i);
                yaml.append("\n    language: ru\n    feeds: [\"")
                        .append(outlets.get(i).url())
                        .append("/feed\"]\n    poll-every: 1s\n    fixed: true\n");
            }
            Files.writeString(config.resolve("outlets.yaml"), yaml);
            ProcessBuilder builder = new ProcessBuilder(
                    Path.of(System.getProperty("dabyl.launcher", "dabyl"))
                            .toAbsolutePath()
                            .toString(),
                    "run",
                    "--config",
                    config.toString(),
                    "--data",
                    data.toString());
            builder.environment().putAll(variables);
            logged = log().length();
            return builder.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
