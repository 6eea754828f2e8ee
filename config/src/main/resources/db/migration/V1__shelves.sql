-- The two shelves between the steps: items wait to be judged, deliveries wait to be sent.
-- Moments are milliseconds since 1970 in UTC. What is sealed is opened only with the operator's key.

CREATE TABLE outlet_state (
    outlet      TEXT PRIMARY KEY,
    added       BIGINT NOT NULL,            -- when this outlet was first configured
    cursor_text TEXT   NOT NULL DEFAULT '', -- ETag, Last-Modified and whatever else the poller wants back
    next_poll   BIGINT NOT NULL DEFAULT 0
);

CREATE TABLE item (
    id          ${id},
    outlet      TEXT    NOT NULL,
    link        TEXT    NOT NULL,
    title       TEXT    NOT NULL,
    summary     TEXT    NOT NULL,
    body        TEXT    NOT NULL,
    published   BIGINT  NOT NULL,
    dated       INTEGER NOT NULL,
    fetched     BIGINT  NOT NULL,
    fingerprint TEXT    NOT NULL,            -- another one means that the entry was edited, and is judged again
    state       TEXT    NOT NULL,            -- new, judged, old (stood there before the outlet was added), failed
    civic       INTEGER NOT NULL DEFAULT 0,
    attempts    INTEGER NOT NULL DEFAULT 0,
    next_try    BIGINT  NOT NULL DEFAULT 0
);
CREATE INDEX item_waiting ON item (state, next_try);
CREATE INDEX item_published ON item (published);
CREATE INDEX item_outlet ON item (outlet, published);

CREATE TABLE item_key (                      -- all that an article is known by within its outlet: link, guid
    outlet      TEXT   NOT NULL,
    item_key    TEXT   NOT NULL,
    item        BIGINT NOT NULL REFERENCES item (id) ON DELETE CASCADE,
    UNIQUE (outlet, item_key)
);
CREATE INDEX item_key_item ON item_key (item);

CREATE TABLE incident (
    id          ${id},
    revision    INTEGER NOT NULL,
    opened      BIGINT  NOT NULL,
    latest      BIGINT  NOT NULL,            -- when the newest of its items was published
    place       TEXT    NOT NULL
);
CREATE INDEX incident_latest ON incident (latest);

CREATE TABLE incident_person (
    incident    BIGINT NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
    person_key  TEXT   NOT NULL,             -- the consonants of the surname, to look candidates up by
    name        TEXT   NOT NULL,
    UNIQUE (incident, name)
);
CREATE INDEX incident_person_key ON incident_person (person_key);

CREATE TABLE incident_event (
    id          ${id},
    incident    BIGINT NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
    item        BIGINT NOT NULL,
    kind        TEXT   NOT NULL,
    people      TEXT   NOT NULL,             -- names, a line each
    place       TEXT   NOT NULL,
    law         TEXT   NOT NULL,
    term        TEXT   NOT NULL,
    measure     TEXT   NOT NULL,
    shielded    INTEGER NOT NULL,
    published   BIGINT NOT NULL
);
CREATE INDEX incident_event_incident ON incident_event (incident);

CREATE TABLE incident_item (
    incident    BIGINT NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
    item        BIGINT NOT NULL REFERENCES item (id) ON DELETE CASCADE,
    UNIQUE (incident, item)
);
CREATE INDEX incident_item_item ON incident_item (item);

CREATE TABLE delivery (
    id          ${id},
    delivery_key TEXT   NOT NULL UNIQUE,     -- a keyed hash of chat and cause: the same delivery is written once
    chat_hash   TEXT    NOT NULL,
    sealed      ${bytes} NOT NULL,           -- chat id, text, buttons
    thread      TEXT    NOT NULL,            -- what it belongs to: later messages reply to the first of their thread in the chat
    urgency     INTEGER NOT NULL,            -- 0 answer, 1 person, 2 topic, 3 mention, 4 digest, notice
    state       TEXT    NOT NULL,            -- waiting, sending, sent, refused, gone
    due         BIGINT  NOT NULL,
    created     BIGINT  NOT NULL,
    attempts    INTEGER NOT NULL DEFAULT 0,
    message_id  BIGINT  NOT NULL DEFAULT 0,
    sent        BIGINT  NOT NULL DEFAULT 0,
    reason      TEXT    NOT NULL DEFAULT ''
);
CREATE INDEX delivery_waiting ON delivery (state, urgency, due);
CREATE INDEX delivery_thread ON delivery (thread, chat_hash);
CREATE INDEX delivery_chat ON delivery (chat_hash, state);
CREATE INDEX delivery_sent ON delivery (sent);

CREATE TABLE handled_update (
    update_id   BIGINT PRIMARY KEY,
    handled     BIGINT NOT NULL
);

CREATE TABLE seal_check (
    id          INTEGER PRIMARY KEY,
    sealed      ${bytes} NOT NULL
);
