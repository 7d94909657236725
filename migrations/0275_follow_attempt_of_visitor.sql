-- Guesses at one reference are counted by who makes them, so that they do not lock out whoever holds the code: a keyed hash of the
-- browser's or the identity's own mark, good for telling one from another and nothing else. Null: from before it was kept.
alter table inquiry_follow_attempt add column visitor bytea;
