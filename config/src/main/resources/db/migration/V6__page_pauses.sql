-- A site that asked to be left alone with its pages is, also after a restart and by other nodes.

ALTER TABLE outlet_state ADD COLUMN no_page_before BIGINT NOT NULL DEFAULT 0;
