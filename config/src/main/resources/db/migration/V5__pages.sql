-- Articles of which the feed shows only a teaser: their pages are to be fetched, from `due` on.

CREATE TABLE page_wanted (
    item        BIGINT  PRIMARY KEY REFERENCES item (id) ON DELETE CASCADE,
    due         BIGINT  NOT NULL,
    attempts    INTEGER NOT NULL DEFAULT 0
);

-- What an item told and, judged again, tells no more stays known, so that nobody is told of it twice.
ALTER TABLE incident_event ADD COLUMN retracted INTEGER NOT NULL DEFAULT 0;
CREATE INDEX incident_event_item ON incident_event (item);
