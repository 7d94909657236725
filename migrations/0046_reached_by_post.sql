-- Those without a number, or without an eID, are reached by post and phone: typed by the unit, from what it was told. Where an
-- address is protected none is kept.
alter table person add column phone text not null default '';
alter table person add column postal_address bytea;             -- encrypted lines
alter table related_person add column phone text not null default '';
alter table related_person add column postal_address bytea;     -- encrypted lines
