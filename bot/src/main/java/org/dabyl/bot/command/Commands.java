package org.dabyl.bot.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dabyl.bot.telegram.Message;
import org.dabyl.bot.telegram.SafeHtml;
import org.dabyl.config.text.Phrase;
import org.dabyl.config.text.Phrasebook;
import org.dabyl.config.text.Tongue;

/// Every command there is. The one place to add one. Immutable; for any thread.
public final class Commands {
    private final Map<String, Command> byName = new LinkedHashMap<>();
    /// Not in the menu: Telegram offers /start by itself, and /invite is for operators.
    private final List<Command> unlisted;

    public Commands(Talk talk) {
        for (Command command : List.of(
                new SubscribeCommand(talk),
                new UnsubscribeCommand(talk),
                new ListCommand(talk),
                new RecentCommand(talk),
                new LanguageCommand(talk),
                new MentionsCommand(talk),
                new PauseCommand(talk),
                new ResumeCommand(talk),
                new StatusCommand(talk),
                new PrivacyCommand(talk),
                new ForgetCommand(talk),
                new HelpCommand(talk, this))) {
            byName.put(command.name(), command);
        }
        this.unlisted = List.of(new StartCommand(talk), new InviteCommand(talk));
    }

    Optional<Command> find(String name) {
        return Optional.ofNullable(byName.get(name))
                .or(() -> unlisted.stream()
                        .filter(command -> command.name().equals(name))
                        .findFirst());
    }

    /// The menu as Telegram shows it: name and words of each command.
    public Map<String, String> menu(Phrasebook phrases, Tongue tongue) {
        Map<String, String> out = new LinkedHashMap<>();
        byName.forEach((name, command) -> out.put(name, phrases.say(tongue, command.menu())));
        return out;
    }

    /// The menu in every language by its code; English, under `""`, is for everybody else.
    public Map<String, Map<String, String>> menus(Phrasebook phrases) {
        Map<String, Map<String, String>> menus = new LinkedHashMap<>();
        menus.put("", menu(phrases, Tongue.EN));
        for (Tongue tongue : Tongue.values()) {
            menus.put(tongue.code(), menu(phrases, tongue));
        }
        return menus;
    }

    /// What a user may type.
    List<String> names() {
        return List.copyOf(byName.keySet());
    }

    /// The list of commands under a first line.
    List<Message> help(Request request, Talk talk, Phrase head) {
        return List.of(Message.of(help(request, talk, talk.say(request, head))));
    }

    SafeHtml help(Request request, Talk talk, String head) {
        SafeHtml text = SafeHtml.text(head);
        for (Map.Entry<String, String> line :
                menu(talk.phrases(), request.tongue()).entrySet()) {
            text = text.line().plus("/" + line.getKey() + " – " + line.getValue());
        }
        return text.line().line().plus(talk.say(request, Phrase.HELP_TAIL));
    }
}
