-- Whom the items of an incident that name nobody to whom it was done mention, and the words of their headlines that may
-- be a surname: a later report that names those people belongs to it.

CREATE TABLE incident_mention (
    incident   BIGINT NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
    person_key TEXT   NOT NULL,
    name       TEXT   NOT NULL,
    UNIQUE (incident, name)
);
CREATE INDEX incident_mention_key ON incident_mention (person_key);
