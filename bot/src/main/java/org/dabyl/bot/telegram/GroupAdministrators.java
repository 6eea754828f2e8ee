package org.dabyl.bot.telegram;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChatMember;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/// Who may change anything in a group: its owner and its administrators.
///
/// Telegram is asked, and its answer remembered for a minute, so that somebody who was just made an
/// administrator, or no longer is one, does not wait long. Where Telegram does not answer, nobody is one. For
/// any thread.
public final class GroupAdministrators {
    private static final Logger LOG = LoggerFactory.getLogger(GroupAdministrators.class);

    private record Member(long chat, long user) {}

    private final TelegramClient client;
    private final Cache<Member, Boolean> known = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(1))
            .maximumSize(10_000)
            .build();

    public GroupAdministrators(TelegramClient client) {
        this.client = client;
    }

    public boolean isAdministrator(long chat, long user) {
        Member member = new Member(chat, user);
        Boolean before = known.getIfPresent(member);
        if (before != null) {
            return before;
        }
        try {
            String status = client.execute(
                            GetChatMember.builder().chatId(chat).userId(user).build())
                    .getStatus();
            boolean now = status.equals("administrator") || status.equals("creator");
            known.put(member, now);
            return now;
        } catch (TelegramApiException e) {
            LOG.warn(
                    "Telegram does not say who administers a group: {}",
                    e.getClass().getSimpleName());
            return false;
        }
    }
}
