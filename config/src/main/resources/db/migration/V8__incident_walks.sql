-- Of which walks of life the items of an incident tell (press, believers, workers), by name and apart by blanks: reports
-- that name nobody are put together and kept apart by it.

ALTER TABLE incident ADD COLUMN walks TEXT NOT NULL DEFAULT '';
