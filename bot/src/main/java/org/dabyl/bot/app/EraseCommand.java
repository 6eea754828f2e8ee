package org.dabyl.bot.app;

import java.util.concurrent.Callable;
import org.dabyl.bot.operation.Erasure;
import org.dabyl.bot.outbox.Outbox;
import org.dabyl.config.ConfigFiles;
import org.dabyl.config.Problems;
import org.dabyl.config.Settings;
import org.dabyl.config.SettingsReader;
import org.dabyl.config.db.Database;
import org.dabyl.config.seal.KeyFile;
import org.dabyl.config.seal.Seal;
import org.dabyl.config.watch.GivenNames;
import org.dabyl.config.watch.MeasureNames;
import org.dabyl.config.watch.NameContext;
import org.dabyl.config.watch.Places;
import org.dabyl.config.watch.WatchedName;
import org.dabyl.feeds.classify.name.WatchIndex;
import org.dabyl.feeds.incident.IncidentLog;
import org.dabyl.feeds.item.ItemLog;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Takes a person out of what was reported, at that person's request.
@Command(name = "erase", description = "Takes a person out of incidents, article texts and what was sent.")
final class EraseCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private ConfigOption config = new ConfigOption();

    @Mixin
    private DataOption data = new DataOption();

    @Parameters(paramLabel = "PERSON", description = "Given name and surname; other spellings after |.")
    private String person = "";

    EraseCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (person.strip().indexOf(' ') < 0) {
            throw new Refusal("a surname alone may be many people's: name the given name too");
        }
        ConfigFiles files = config.files();
        Problems problems = new Problems();
        Settings settings = SettingsReader.read(files, System.getenv(), problems);
        WatchIndex index = new WatchIndex(GivenNames.read(files, problems), NameContext.read(files, problems));
        IncidentLog incidents = new IncidentLog(Places.read(files, problems), MeasureNames.read(files, problems));
        Refusal.ifAny(problems);
        try (Database database = data.open(settings)) {
            Seal seal = Seal.of(settings.key().isEmpty() ? KeyFile.readOrMake(data.folder()) : settings.key());
            Erasure erasure = new Erasure(database, new ItemLog(), incidents, new Outbox(seal), index);
            Erasure.Erased erased = erasure.erase(WatchedName.parse(person));
            streams.out().println(erased.incidents() + " incidents, " + erased.items() + " articles");
        }
        return ExitCode.OK;
    }
}
