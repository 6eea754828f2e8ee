-- How an item told of a measure: '' as its news, 'retold' beside its news, 'of_others' as done to others than those known.
-- An interview after a release makes no second arrest, and what is told after it is none because of it.

ALTER TABLE incident_event ADD COLUMN telling TEXT NOT NULL DEFAULT '';
