-- A plan's history is read newest first, a page at a time. Several things may be written in one moment: then in the order they were.
alter table plan_revision add column written_order bigint generated always as identity;
create index plan_revision_newest on plan_revision (authority_id, plan_id, at desc, written_order desc);

-- A version may be kept by hand too, with why it was.
alter table plan_version add column note text not null default '';
