-- Somebody who may act for the person asks the unit to drop the case while it is assessed. The unit settles it: closes, or says
-- why it goes on; the one who asked may also want it to go on after all.
create table take_back (
  authority_id text not null references authority (id),
  id bigint generated always as identity,
  case_id uuid not null,
  inquiry_id uuid,                      -- taken back on the page of the inquiry; null: on the page of the case
  asked_by_key text,                    -- null: by reference and code
  asked_by_name text not null,
  asked_as text not null,               -- the relation, or what the sender said to be
  reason text not null default '',
  asked_at timestamptz not null,
  result text check (result in ('closed', 'goes_on', 'regretted')),
  answer text not null default '',      -- why it goes on
  settled_at timestamptz,
  settled_by uuid,                      -- practitioner; null: regretted
  primary key (authority_id, id),
  foreign key (authority_id, case_id) references case_file (authority_id, id),
  foreign key (authority_id, inquiry_id) references inquiry (authority_id, id),
  foreign key (authority_id, settled_by) references practitioner (authority_id, id),
  check ((result is null) = (settled_at is null))
);
create unique index take_back_open on take_back (authority_id, case_id) where settled_at is null;
create index take_back_of_case on take_back (authority_id, case_id, asked_at);
call guard_by_authority('take_back', 'select, insert, update (result, answer, settled_at, settled_by)');
