-- Where two incidents became one, who follows it was told of one of them only, or of both: the numbers of those parts,
-- apart by blanks, of which a message told, and whose followers were told of a measure. Empty: of all, to all.

ALTER TABLE incident_event ADD COLUMN parts TEXT NOT NULL DEFAULT '';
ALTER TABLE delivery ADD COLUMN parts TEXT NOT NULL DEFAULT '';
