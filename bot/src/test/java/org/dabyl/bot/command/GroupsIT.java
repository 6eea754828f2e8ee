package org.dabyl.bot.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.dabyl.bot.app.InANewsroom;
import org.dabyl.bot.app.Newsroom;
import org.dabyl.bot.outbox.Owed.Sent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.chat.Chat;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/// Groups, moved chats, pressed buttons and invitations.
class GroupsIT extends InANewsroom {
    private static final long GROUP = -100;
    private static final long MEMBER = 501;

    private List<String> said(long user, String text) {
        return newsroom.typeInGroup(GROUP, user, text).stream().map(Sent::text).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/subscribe обыски",
                "/subscribe #referendum-2026",
                "/unsubscribe 1",
                "/pause",
                "/resume",
                "/forget",
                "/mentions off",
                "/language kk",
            })
    void onlyAdministratorsChangeAnythingInAGroup(String command) {
        assertEquals(List.of("В группе это может менять только администратор."), said(MEMBER, command));
        String answer = said(Newsroom.ADMINISTRATOR, command).getFirst();
        assertFalse(answer.contains("только администратор"), answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/list",
                "/recent",
                "/help",
                "/privacy",
                "/status",
                "/subscribe",
                "/unsubscribe",
                "/mentions",
                "/language"
            })
    void whateverOnlyShowsIsForEverybody(String command) {
        String answer = said(MEMBER, command).getFirst();
        assertFalse(answer.contains("только администратор"), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"привет всем", "/list@other_bot", "/frobnicate", "Санжар Бокаев", ""})
    void whatIsNotForTheBotIsPassedOverInAGroup(String text) {
        assertEquals(List.of(), said(MEMBER, text));
    }

    /// Nothing is changed by it.
    @Test
    void whoeverStartsTheBotInAGroupIsToldWhatItIsFor() {
        String answer = said(MEMBER, "/start").getFirst();
        assertTrue(answer.contains("Я читаю новости") && answer.contains("только её администраторы"), answer);
        answer = said(Newsroom.ADMINISTRATOR, "/start").getFirst();
        assertTrue(answer.contains("Я читаю новости") && !answer.contains("администратор"), answer);
    }

    @Test
    void aCommandWithTheBotsOwnNameIsForIt() {
        assertEquals(1, said(MEMBER, "/list@Dabyl_Test_Bot").size());
    }

    @Test
    void aGroupThatBecameASupergroupKeepsItsSubscriptions() {
        said(Newsroom.ADMINISTRATOR, "/subscribe задержания");
        Message moved = new Message();
        moved.setChat(new Chat(GROUP, "group"));
        moved.setMigrateToChatId(-1_000_100L);
        Update update = new Update();
        update.setUpdateId(9_000);
        update.setMessage(moved);
        newsroom.take(update);
        newsroom.publish("листок", "Активист Ерлан Токтасынов задержан в Таразе", "Его увезли в полицию.");
        List<Sent> sent = newsroom.sent();
        assertEquals(List.of(-1_000_100L), sent.stream().map(Sent::chat).toList());
        assertTrue(newsroom.book().findByHash(newsroom.outbox().chatHash(GROUP)).isEmpty());
    }

    @Test
    void aPressedButtonIsReadLikeATypedCommand() {
        Message under = new Message();
        under.setChat(new Chat(7L, "private"));
        CallbackQuery query = new CallbackQuery();
        query.setId("q");
        query.setFrom(User.builder()
                .id(7L)
                .firstName("a")
                .isBot(false)
                .languageCode("en")
                .build());
        query.setMessage(under);
        query.setData("/subscribe detentions");
        Update update = new Update();
        update.setUpdateId(9_001);
        update.setCallbackQuery(query);
        assertEquals(
                List.of("Done, following: detentions. I will write as soon as there is a report."),
                newsroom.take(update).stream().map(Sent::text).toList());
    }

    @Test
    void whoeverHasNoInvitationFindsTheDoorShut() {
        try (Newsroom shut = Newsroom.byInvitation(dir.resolve("shut"))) {
            assertTrue(answer(shut, 7, "/subscribe обыски").contains("по приглашениям"));
            assertTrue(answer(shut, 7, "Санжар Бокаев").contains("по приглашениям"));
            assertTrue(answer(shut, 7, "/start wrong").contains("по приглашениям"));
            assertTrue(answer(shut, 7, "/privacy").contains("Что хранится"));
            assertTrue(answer(shut, 7, "/forget").contains("Удалено"));
            String invitation = answer(shut, Newsroom.OPERATOR, "/invite");
            String code =
                    invitation.substring(invitation.indexOf("/start ") + 7).strip();
            assertTrue(invitation.contains("https://t.me/dabyl_test_bot?start=" + code), invitation);
            assertTrue(answer(shut, 7, "/start " + code).startsWith("Приглашение принято."));
            assertTrue(answer(shut, 7, "/subscribe обыски").contains("слежу: обыски"));
            shut.pass(Duration.ofDays(8));
            assertTrue(answer(shut, 7, "/list").contains("обыски"), "who is in stays in");
            assertTrue(answer(shut, 8, "/start " + code).contains("по приглашениям"), "a code is good for a week");
        }
    }

    @Test
    void anOpenBotNeedsNoInvitation() {
        assertTrue(answer(newsroom, Newsroom.OPERATOR, "/invite").contains("не нужны"));
    }

    private static String answer(Newsroom room, long chat, String text) {
        return room.type(chat, text).getFirst().text();
    }
}
