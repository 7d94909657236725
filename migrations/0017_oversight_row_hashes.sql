-- The first eight bytes of each sealed row's own hash, in the order of ids: so that a broken seal can be traced to its row.
-- The seal's hash alone decides whether a log is whole.
alter table log_seal add column row_hashes bytea not null default '';
