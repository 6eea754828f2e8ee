package org.dabyl.bot.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dabyl.bot.telegram.Button;

/// Reads what is typed, or what a script holds, and says it in the chat.
///
/// A number presses the button of that number. In a script `wait 5s` waits, and a line that starts with `#` is
/// a remark. For one thread.
public final class TerminalChat {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");
    private static final Pattern WAIT = Pattern.compile("wait ([0-9]{1,4})s");
    private final TerminalSender terminal;
    private final Consumer<String> say;
    private final Consumer<Duration> pause;

    /// @param say takes a text as if it were typed in Telegram, or a pressed button's payload
    /// @param pause waits so long
    public TerminalChat(TerminalSender terminal, Consumer<String> say, Consumer<Duration> pause) {
        this.terminal = terminal;
        this.say = say;
        this.pause = pause;
    }

    /// Reads to the end of the input.
    ///
    /// @param echo whether lines are shown, because nobody typed them
    public void read(BufferedReader in, boolean echo) throws IOException {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String text = line.strip();
            if (!text.isEmpty()) {
                read(text, echo);
            }
        }
    }

    private void read(String text, boolean echo) {
        Matcher wait = WAIT.matcher(text);
        if (echo && text.startsWith("#")) {
            return;
        }
        if (echo) {
            terminal.aside("> " + text);
        }
        if (echo && wait.matches()) {
            pause.accept(Duration.ofSeconds(Integer.parseInt(wait.group(1))));
        } else {
            say.accept(pressed(text).map(Button::payload).orElse(text));
        }
    }

    private Optional<Button> pressed(String text) {
        return NUMBER.matcher(text).matches() ? terminal.findButton(Integer.parseInt(text)) : Optional.empty();
    }
}
