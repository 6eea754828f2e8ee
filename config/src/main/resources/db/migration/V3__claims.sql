-- Several nodes share the deliveries: a node claims a row for a while (a lease by the database's clock). What happened
-- longer ago than is worth an alert of its own is gathered into one summary, itself a delivery.

ALTER TABLE delivery ADD COLUMN node TEXT NOT NULL DEFAULT '';
ALTER TABLE delivery ADD COLUMN lease BIGINT NOT NULL DEFAULT 0;
ALTER TABLE delivery ADD COLUMN happened BIGINT NOT NULL DEFAULT 0; -- when the item was published; 0: not an alert
ALTER TABLE delivery ADD COLUMN summary BIGINT NOT NULL DEFAULT 0;  -- the delivery that tells of it instead

DROP INDEX delivery_waiting;
CREATE INDEX delivery_waiting ON delivery (urgency, id) WHERE state = 'waiting';
CREATE INDEX delivery_summary ON delivery (summary) WHERE summary > 0;
