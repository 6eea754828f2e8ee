package org.dabyl.bot.demo;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.dabyl.bot.telegram.Button;
import org.dabyl.bot.telegram.Message;
import org.dabyl.bot.telegram.MessageSender;
import org.dabyl.bot.telegram.SendResult;

/// Prints messages where Telegram would show them: in a box, numbered, with what they reply to and their buttons.
///
/// Remembers the buttons of the latest message that had any, so that they can be pressed by number. For any
/// thread: one box at a time.
public final class TerminalSender implements MessageSender {
    private static final int WIDTH = 92;
    private final PrintStream out;
    private final TerminalText text;
    private List<Button> buttons = List.of();
    private long sent;

    /// @param colours whether the terminal shows bold and dim text
    public TerminalSender(PrintStream out, boolean colours) {
        this.out = out;
        this.text = new TerminalText(colours);
    }

    @Override
    public synchronized SendResult send(long chat, Message message, OptionalLong replyTo) {
        sent++;
        StringBuilder box = new StringBuilder("┌─ Dabyl #").append(sent);
        replyTo.ifPresent(first -> box.append(", in reply to #").append(first));
        box.append(message.silent() ? ", silent\n" : "\n");
        for (String line : TerminalLines.wrap(text.of(message.text()), WIDTH)) {
            box.append("│ ").append(line).append('\n');
        }
        buttons(message, box);
        out.println(box.append("└─"));
        return new SendResult.Sent(sent);
    }

    private void buttons(Message message, StringBuilder box) {
        List<Button> all = new ArrayList<>();
        for (List<Button> row : message.rows()) {
            StringBuilder line = new StringBuilder("│ ");
            for (Button button : row) {
                all.add(button);
                line.append('[')
                        .append(all.size())
                        .append(": ")
                        .append(button.label())
                        .append("]  ");
            }
            box.append(line.toString().stripTrailing()).append('\n');
        }
        if (!all.isEmpty()) {
            buttons = List.copyOf(all);
        }
    }

    /// The button of that number, counted from 1, of the latest message that had buttons.
    public synchronized Optional<Button> findButton(int number) {
        return number >= 1 && number <= buttons.size() ? Optional.of(buttons.get(number - 1)) : Optional.empty();
    }

    /// Says something that is not part of the chat.
    public synchronized void aside(String said) {
        out.println(text.aside(said));
    }

    /// How many messages the chat has got.
    public synchronized long sent() {
        return sent;
    }

    @Override
    public synchronized void delete(long chat, List<Long> messages) {
        aside("(the bot deletes " + messages.size() + " of its messages)");
    }
}
