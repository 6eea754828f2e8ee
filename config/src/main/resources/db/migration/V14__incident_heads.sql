-- How many people the headline of an item that names nobody says were taken, in digits; 0 where it does not. An hour later
-- they may be ten times as many, and that is news.

ALTER TABLE incident_event ADD COLUMN heads INTEGER NOT NULL DEFAULT 0;
