-- What the items of an incident name besides people and places (sites, companies), reduced to what is the same in every
-- script: reports that name nobody are put together by it.

CREATE TABLE incident_name (
    incident BIGINT NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
    name_key TEXT   NOT NULL,
    name     TEXT   NOT NULL,
    UNIQUE (incident, name)
);
CREATE INDEX incident_name_key ON incident_name (name_key);
