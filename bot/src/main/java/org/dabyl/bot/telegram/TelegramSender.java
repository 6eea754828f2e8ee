package org.dabyl.bot.telegram;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessages;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.ResponseParameters;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiValidationException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/// Makes one call to Telegram and says in our words what came back.
///
/// It does not wait, retry or keep to limits: that is the courier's work. For any thread.
public final class TelegramSender implements MessageSender {
    private static final int MOST_DELETED_AT_ONCE = 100;
    private final TelegramClient client;

    public TelegramSender(TelegramClient client) {
        this.client = client;
    }

    /// Sends a message, as a reply where asked and where that message still stands.
    @Override
    public SendResult send(long chat, Message message, OptionalLong replyTo) {
        try {
            return new SendResult.Sent(
                    client.execute(call(chat, message, replyTo)).getMessageId());
        } catch (TelegramApiException e) {
            return resultOf(e);
        }
    }

    /// Takes messages back as far as Telegram allows: 48 hours. What cannot be deleted stays, and nobody is told.
    @Override
    public void delete(long chat, List<Long> messages) {
        List<Integer> ids = messages.stream().map(Math::toIntExact).toList();
        for (int from = 0; from < ids.size(); from += MOST_DELETED_AT_ONCE) {
            List<Integer> some = ids.subList(from, Math.min(ids.size(), from + MOST_DELETED_AT_ONCE));
            try {
                client.execute(
                        DeleteMessages.builder().chatId(chat).messageIds(some).build());
            } catch (TelegramApiException e) {
                return; // the chat is gone, or the messages are: either way there is nothing left to take back
            }
        }
    }

    private static SendMessage call(long chat, Message message, OptionalLong replyTo) {
        var call = SendMessage.builder()
                .chatId(chat)
                .text(message.text().html())
                .parseMode("HTML")
                .disableNotification(message.silent())
                .linkPreviewOptions(
                        LinkPreviewOptions.builder().isDisabled(true).build());
        if (replyTo.isPresent()) {
            call.replyParameters(ReplyParameters.builder()
                    .messageId(Math.toIntExact(replyTo.getAsLong()))
                    .allowSendingWithoutReply(true)
                    .build());
        }
        if (!message.rows().isEmpty()) {
            call.replyMarkup(keyboard(message));
        }
        return call.build();
    }

    private static InlineKeyboardMarkup keyboard(Message message) {
        List<InlineKeyboardRow> rows = message.rows().stream()
                .map(row -> new InlineKeyboardRow(row.stream()
                        .map(button -> InlineKeyboardButton.builder()
                                .text(button.label())
                                .callbackData(button.payload())
                                .build())
                        .toList()))
                .toList();
        return InlineKeyboardMarkup.builder().keyboard(rows).build();
    }

    private static SendResult resultOf(TelegramApiException e) {
        if (e.getCause() instanceof TelegramApiValidationException) {
            return new SendResult.Refused("not sent: " + e.getCause().getMessage());
        }
        if (!(e instanceof TelegramApiRequestException answer)) {
            return new SendResult.Unreachable(e.getCause() instanceof IOException io ? nameOf(io) : nameOf(e));
        }
        return resultOf(answer);
    }

    private static SendResult resultOf(TelegramApiRequestException answer) {
        int code = answer.getErrorCode() == null ? 0 : answer.getErrorCode();
        ResponseParameters parameters = answer.getParameters();
        String reason = code + " " + answer.getApiResponse();
        if (parameters != null && parameters.getMigrateToChatId() != null) {
            return new SendResult.ChatMoved(parameters.getMigrateToChatId());
        }
        if (code == 429) {
            Integer seconds = parameters == null ? null : parameters.getRetryAfter();
            return new SendResult.RetryAfter(Duration.ofSeconds(seconds == null ? 5 : seconds));
        }
        if (code == 403 || code == 400 && isAboutTheChat(reason)) {
            return new SendResult.ChatGone(reason);
        }
        // 401 and 404 speak of the token or the server, 409 of another instance: none of them is the message's fault.
        return code == 400 || code == 413 ? new SendResult.Refused(reason) : new SendResult.Unreachable(reason);
    }

    private static boolean isAboutTheChat(String reason) {
        return reason.contains("chat not found")
                || reason.contains("not enough rights to send")
                || reason.contains("CHAT_WRITE_FORBIDDEN")
                || reason.contains("user is deactivated")
                || reason.contains("PEER_ID_INVALID");
    }

    /// Without the message: it may hold the address, and with it the token.
    private static String nameOf(Exception e) {
        return e.getClass().getSimpleName();
    }
}
