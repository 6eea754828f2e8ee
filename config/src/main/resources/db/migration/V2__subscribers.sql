-- Whom we tell, and what they watch. Both sealed; found by keyed hashes.

CREATE TABLE subscriber (
    id          ${id},
    chat_hash   TEXT NOT NULL UNIQUE,
    sealed      ${bytes} NOT NULL,          -- chat id, type, language, settings
    state       TEXT NOT NULL               -- active, paused, suspended (the chat blocked the bot)
);

CREATE TABLE watch (
    id          ${id},
    subscriber  BIGINT NOT NULL REFERENCES subscriber (id) ON DELETE CASCADE,
    watch_hash  TEXT   NOT NULL,            -- the same watch is kept once a chat
    sealed      ${bytes} NOT NULL,
    UNIQUE (subscriber, watch_hash)
);
