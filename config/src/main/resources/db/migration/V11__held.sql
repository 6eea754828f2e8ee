-- Alerts to chats that asked for silence are kept back (state 'held') until /resume shows them. What is kept back for a
-- chat that has come out of its pause some other way is found without looking at what was sent.

CREATE INDEX delivery_held ON delivery (chat_hash) WHERE state = 'held';
