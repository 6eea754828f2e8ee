package org.dabyl.bot.command;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.dabyl.bot.chat.Chat;
import org.dabyl.bot.chat.ChatStore.Subscribed;
import org.dabyl.bot.telegram.Message;
import org.dabyl.bot.telegram.SafeHtml;
import org.dabyl.config.text.Phrase;
import org.dabyl.config.text.Tongue;
import org.jdbi.v3.core.Handle;

/// Answers what comes in from a chat.
///
/// In a private chat everything gets an answer; in a group only commands that are for this bot, and only
/// administrators change anything. Works in the caller's transaction: what a command changes and its answer are
/// stored together. For any thread.
public final class CommandDesk {
    private static final Pattern COMMAND = Pattern.compile("/\\p{L}");
    private static final Pattern NEXT_COMMAND = Pattern.compile("\\R\\s*(?=/\\p{L})");
    private static final int MOST_AT_ONCE = 20;

    private final Commands commands;
    private final Talk talk;
    private final NoCommand noCommand;
    private final BiPredicate<Long, Long> isAdministrator;
    private final InstantSource clock;

    /// @param isAdministrator whether a user administers a group: chat, user
    public CommandDesk(Commands commands, Talk talk, BiPredicate<Long, Long> isAdministrator, InstantSource clock) {
        this.commands = commands;
        this.talk = talk;
        this.noCommand = new NoCommand(talk, commands);
        this.isAdministrator = isAdministrator;
        this.clock = clock;
    }

    /// The answer; none where what came in is not for us.
    public List<Message> answer(Handle handle, Incoming incoming) {
        return commands(incoming.text()).stream()
                .flatMap(text -> one(handle, incoming.saying(text)).stream())
                .toList();
    }

    /// Who pastes a list of instructions means each line that begins with a command.
    private static List<String> commands(String text) {
        return COMMAND.matcher(text.strip()).lookingAt()
                ? NEXT_COMMAND.splitAsStream(text.strip()).limit(MOST_AT_ONCE).toList()
                : List.of(text);
    }

    private List<Message> one(Handle handle, Incoming incoming) {
        Typed typed = Typed.of(incoming.text());
        String own = talk.botName().get();
        boolean notForUs =
                !typed.bot().isEmpty() && !own.isEmpty() && !typed.bot().equalsIgnoreCase(own);
        if (notForUs || incoming.group() && typed.command().isEmpty()) {
            return List.of();
        }
        Optional<Subscribed> known = talk.store().find(handle, incoming.chat());
        Request request = new Request(
                handle,
                incoming,
                known.orElseGet(() -> unknown(incoming)),
                known.isPresent(),
                typed.argument(),
                clock.instant());
        return answer(request, typed);
    }

    private List<Message> answer(Request request, Typed typed) {
        Optional<Command> command = commands.find(typed.command());
        if (isShut(request, typed)) {
            return talk.answer(request, Phrase.NEEDS_INVITATION);
        }
        if (command.isEmpty()) {
            return typed.command().isEmpty()
                    ? noCommand.said(request)
                    : request.incoming().group() ? List.of() : noCommand.unknown(request, typed.command());
        }
        if (request.incoming().group()
                && command.get().changes(typed.argument())
                && !isAdministrator.test(request.chat(), request.incoming().user())) {
            return forMembers(request, command.get());
        }
        return command.get().answer(request);
    }

    /// Whoever is no administrator is told what the bot is for, and who may change anything.
    private List<Message> forMembers(Request request, Command command) {
        return command.name().equals("start")
                ? List.of(Message.of(SafeHtml.text(talk.say(request, Phrase.START))
                        .line()
                        .line()
                        .plus(talk.say(request, Phrase.START_IN_GROUP))))
                : talk.answer(request, Phrase.ADMINS_ONLY);
    }

    /// Whether the door is shut for a chat that nobody invited. What is kept, and how to be forgotten,
    /// everybody may ask.
    private boolean isShut(Request request, Typed typed) {
        return talk.inviteOnly()
                && !request.known()
                && !talk.operators().contains(request.incoming().user())
                && !List.of("privacy", "forget", "help").contains(typed.command())
                && !(typed.command().equals("start") && talk.invitations().opens(typed.argument(), request.now()));
    }

    private Subscribed unknown(Incoming incoming) {
        Tongue tongue = Tongue.ofTelegram(incoming.language());
        Chat chat = new Chat(incoming.chat(), incoming.group(), tongue, true, Chat.State.ACTIVE, clock.instant());
        return new Subscribed(chat, List.of());
    }

    /// A message taken apart: `/list@bot rest`.
    private record Typed(String command, String bot, String argument) {
        static Typed of(String text) {
            String line = text.strip();
            if (!line.startsWith("/")) {
                return new Typed("", "", line);
            }
            String[] parts = line.substring(1).split("\\s+", 2);
            String[] name = parts[0].split("@", 2);
            return new Typed(
                    name[0].toLowerCase(Locale.ROOT),
                    name.length > 1 ? name[1] : "",
                    parts.length > 1 ? parts[1].strip() : "");
        }
    }
}
