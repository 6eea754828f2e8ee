package org.dabyl.config;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dabyl.config.seal.Secret;

/// Everything an operator may set besides outlets, lexicons and phrases. Immutable.
///
/// @param token the bot's token; empty where none was given
/// @param telegramApi the Bot API's address
/// @param telegramProxy a proxy for the Bot API
/// @param admins Telegram user ids of operators
/// @param inviteOnly whether a chat needs an operator's invitation code
/// @param key what is sealed at rest is sealed with this; empty where it is to be made and kept beside the database
/// @param database a JDBC address; empty for a SQLite file in the data folder
/// @param http where `/health` and `/metrics` answer, as `host:port`
/// @param anyNetwork whether links found in feeds may lead to private addresses
/// @param contact stands in the User-Agent of calls to outlets
/// @param keepTexts how long item texts are kept
/// @param keepIncidents how long incidents are kept
/// @param catchUp what is older comes as one summary after an outage
/// @param publicLists the public lists that chats may subscribe to
public record Settings(
        Secret token,
        URI telegramApi,
        Optional<URI> telegramProxy,
        Set<Long> admins,
        boolean inviteOnly,
        Secret key,
        Optional<String> database,
        Optional<String> http,
        boolean anyNetwork,
        String contact,
        Duration keepTexts,
        Duration keepIncidents,
        Duration catchUp,
        List<String> publicLists) {
    public Settings {
        admins = Set.copyOf(admins);
        publicLists = List.copyOf(publicLists);
    }
}
