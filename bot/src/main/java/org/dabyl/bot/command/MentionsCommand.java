package org.dabyl.bot.command;

import java.util.List;
import java.util.Locale;
import org.dabyl.bot.telegram.Message;
import org.dabyl.config.text.Phrase;

/// Switches messages about mere mentions on or off.
final class MentionsCommand implements Command {
    private final Talk talk;

    MentionsCommand(Talk talk) {
        this.talk = talk;
    }

    @Override
    public String name() {
        return "mentions";
    }

    @Override
    public Phrase menu() {
        return Phrase.MENU_MENTIONS;
    }

    @Override
    public boolean changes(String argument) {
        return !argument.isEmpty();
    }

    @Override
    public List<Message> answer(Request request) {
        String typed = request.argument().toLowerCase(Locale.ROOT);
        return switch (typed.replaceAll("[.!]+$", "")) {
            case "on", "yes", "вкл", "включить", "включи", "да", "қос", "қосу", "иә" -> set(request, true);
            case "off", "no", "выкл", "выключить", "выключи", "нет", "өшір", "өшіру", "жоқ" -> set(request, false);
            default -> talk.answer(request, Phrase.MENTIONS_HOW);
        };
    }

    private List<Message> set(Request request, boolean on) {
        talk.save(request, request.subscribed().chat().withMentions(on));
        return talk.answer(request, on ? Phrase.MENTIONS_ON : Phrase.MENTIONS_OFF);
    }
}
