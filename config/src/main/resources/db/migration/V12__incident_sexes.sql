-- Whether the items of an incident that name nobody tell of a woman or a man, by name and apart by blanks: a man and a
-- woman who were taken in one town on one day are two.

ALTER TABLE incident ADD COLUMN sexes TEXT NOT NULL DEFAULT '';
