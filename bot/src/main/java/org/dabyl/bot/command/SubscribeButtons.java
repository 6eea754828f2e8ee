package org.dabyl.bot.command;

import java.util.ArrayList;
import java.util.List;
import org.dabyl.bot.telegram.Button;
import org.dabyl.bot.telegram.Message;
import org.dabyl.bot.telegram.SafeHtml;
import org.dabyl.config.text.Phrase;
import org.dabyl.config.watch.KindGroup;
import org.dabyl.config.watch.PublicList;

/// The buttons of /subscribe: kinds first, then places and public lists on pages of their own.
final class SubscribeButtons {
    /// The places that most reports name; any other can be typed.
    private static final List<String> PLACES = List.of(
            "Алматы",
            "Астана",
            "Шымкент",
            "Актобе",
            "Караганда",
            "Уральск",
            "Атырау",
            "Актау",
            "Жанаозен",
            "Костанай",
            "Павлодар",
            "Семей");

    private final Talk talk;

    SubscribeButtons(Talk talk) {
        this.talk = talk;
    }

    Message page(Request request, String which) {
        return switch (which) {
            case "?places" -> places(request);
            case "?lists" -> lists(request);
            default -> kinds(request);
        };
    }

    private Message kinds(Request request) {
        List<Button> buttons = new ArrayList<>();
        String language = request.tongue().code();
        for (KindGroup group : talk.groups().all()) {
            if (group.button()) {
                buttons.add(new Button(group.name(language), "/subscribe " + group.name(language)));
            }
        }
        List<List<Button>> rows = rows(buttons);
        String everything = talk.groups()
                .findById(KindGroup.EVERYTHING)
                .map(group -> group.name(language))
                .orElse("");
        rows.add(List.of(new Button(talk.say(request, Phrase.BUTTON_EVERYTHING), "/subscribe " + everything)));
        rows.add(List.of(new Button(talk.say(request, Phrase.BUTTON_PLACES), "/subscribe ?places")));
        if (!talk.lists().all().isEmpty()) {
            rows.add(List.of(new Button(talk.say(request, Phrase.BUTTON_LISTS), "/subscribe ?lists")));
        }
        return new Message(SafeHtml.text(talk.say(request, Phrase.CHOOSE)), rows, false);
    }

    private Message places(Request request) {
        List<List<Button>> rows = rows(PLACES.stream()
                .map(place -> new Button(talk.words().place(place, request.tongue()), "/subscribe " + place))
                .toList());
        rows.add(back(request));
        return new Message(SafeHtml.text(talk.say(request, Phrase.CHOOSE_PLACE)), rows, false);
    }

    private Message lists(Request request) {
        List<List<Button>> rows = new ArrayList<>();
        for (PublicList list : talk.lists().all()) {
            rows.add(List.of(new Button(list.title(request.tongue().code()), "/subscribe #" + list.id())));
        }
        rows.add(back(request));
        return new Message(SafeHtml.text(talk.say(request, Phrase.CHOOSE_LIST)), rows, false);
    }

    private List<Button> back(Request request) {
        return List.of(new Button(talk.say(request, Phrase.BUTTON_BACK), "/subscribe"));
    }

    private static List<List<Button>> rows(List<Button> buttons) {
        List<List<Button>> rows = new ArrayList<>();
        for (int i = 0; i < buttons.size(); i += 2) {
            rows.add(buttons.subList(i, Math.min(buttons.size(), i + 2)));
        }
        return rows;
    }
}
