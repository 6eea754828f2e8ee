-- What a node has claimed is found without looking at what others have.

CREATE INDEX delivery_node ON delivery (node) WHERE state = 'waiting' AND node <> '';
