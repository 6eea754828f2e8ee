package org.dabyl.bot.outbox;

import java.util.ArrayList;
import java.util.List;
import org.dabyl.bot.telegram.Button;
import org.dabyl.bot.telegram.Message;
import org.dabyl.bot.telegram.SafeHtml;

/// A message and its chat as one text, to be sealed and opened again.
///
/// Fields are set apart by control characters, which [SafeHtml] never lets in.
final class SealedMessage {
    private static final String FIELD = "\u001f";
    private static final String ROW = "\u001e";
    private static final String CELL = "\u001d";

    private SealedMessage() {}

    static String write(long chat, Message message, Brief brief) {
        StringBuilder rows = new StringBuilder();
        for (List<Button> row : message.rows()) {
            for (Button button : row) {
                rows.append(button.label())
                        .append(CELL)
                        .append(button.payload())
                        .append(CELL);
            }
            rows.append(ROW);
        }
        return String.join(
                FIELD,
                Long.toString(chat),
                message.silent() ? "1" : "0",
                Integer.toString(message.text().visibleLength()),
                message.text().html(),
                rows,
                brief.language(),
                Integer.toString(brief.line().visibleLength()),
                brief.line().html());
    }

    static long chat(String text) {
        return Long.parseLong(text.substring(0, text.indexOf(FIELD)));
    }

    static Message message(String text) {
        String[] field = text.split(FIELD, -1);
        List<List<Button>> rows = new ArrayList<>();
        for (String row : field[4].split(ROW)) {
            String[] cell = row.split(CELL);
            List<Button> buttons = new ArrayList<>();
            for (int i = 0; i + 1 < cell.length; i += 2) {
                buttons.add(new Button(cell[i], cell[i + 1]));
            }
            if (!buttons.isEmpty()) {
                rows.add(buttons);
            }
        }
        return new Message(SafeHtml.restored(field[3], Integer.parseInt(field[2])), rows, field[1].equals("1"));
    }

    static Brief brief(String text) {
        String[] field = text.split(FIELD, -1);
        return field.length < 8 || field[7].isEmpty()
                ? Brief.NONE
                : new Brief(field[5], SafeHtml.restored(field[7], Integer.parseInt(field[6])));
    }
}
