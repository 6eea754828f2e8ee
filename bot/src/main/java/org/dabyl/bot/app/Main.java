package org.dabyl.bot.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.dabyl.config.Unusable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IVersionProvider;

/// The program: reads the command line, hands over to one of the commands, and ends with its status.
///
/// 0 is success, 1 a failure that is explained in one line on standard error, 2 wrong usage. What a command
/// needs it wires itself; whatever may not exist twice is made in `App`.
@Command(
        name = "dabyl",
        description = "Telegram alerts on detentions and arrests, from the feeds of those who report them.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        scope = CommandLine.ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND")
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(run(Streams.ofProcess(), args));
    }

    /// Runs one command and says the status that the process is to end with.
    static int run(Streams streams, String... args) {
        CommandLine line = new CommandLine(new Main())
                .addSubcommand(new DemoCommand(streams, App::start))
                .addSubcommand(new RunCommand(App::start))
                .addSubcommand(new ClassifyCommand(streams))
                .addSubcommand(new ParseCommand(streams))
                .addSubcommand(new CheckCommand(streams))
                .addSubcommand(new BackupCommand(streams))
                .addSubcommand(new RestoreCommand(streams))
                .addSubcommand(new EraseCommand(streams))
                .addSubcommand(new RehearseCommand(App::start))
                .setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((thrown, _, _) -> explain(thrown, streams));
        return args.length == 0 ? usage(line) : line.execute(args);
    }

    private static int usage(CommandLine line) {
        line.usage(line.getErr());
        return ExitCode.USAGE;
    }

    private static int explain(Exception thrown, Streams streams) {
        if (thrown instanceof Refusal || thrown instanceof Unusable) {
            streams.err().println("dabyl: " + thrown.getMessage());
        } else {
            streams.err().println("dabyl: this is a bug: " + thrown);
            LoggerFactory.getLogger(Main.class).debug("the bug", thrown);
        }
        return ExitCode.SOFTWARE;
    }

    /// The version as the jar's manifest has it.
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"dabyl " + number()};
        }

        static String number() {
            String version = Main.class.getPackage().getImplementationVersion();
            return version == null ? "unpackaged" : version;
        }
    }
}
