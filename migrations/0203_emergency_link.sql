-- A short-lived link with a code to the contingency sheet, for a ward that has never met the person. Only hashes are kept. The link's
-- life and the misses run on real time, whatever the business clock says; never more than three days.
create table emergency_link (
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  token_hash bytea not null,
  code_hash bytea not null,
  made_by uuid,                       -- identity
  made_as text not null,              -- relation
  made_name text not null,
  -- Where somebody at work made it as they were asked to.
  said_how text not null default '' check (said_how in ('', 'oral', 'paper')),
  made_at timestamptz not null,       -- business time
  begins_at timestamptz not null default now(),
  ends_at timestamptz not null check (ends_at <= begins_at + interval '72 hours'),
  ended_at timestamptz,               -- by somebody, before its time
  ended_name text not null default '',
  primary key (authority_id, id),
  unique (authority_id, token_hash),
  foreign key (authority_id, person_id) references person (authority_id, id)
);
call guard_by_authority('emergency_link', 'select, insert, update');
create index emergency_link_of on emergency_link (authority_id, person_id, made_at);

create table emergency_opening (
  authority_id text not null references authority (id),
  id bigint generated always as identity,
  link_id uuid not null,
  sheet_version int not null,
  at timestamptz not null,            -- business time
  primary key (authority_id, id),
  foreign key (authority_id, link_id) references emergency_link (authority_id, id)
);
call guard_by_authority('emergency_opening', 'select, insert');
create index emergency_opening_of on emergency_opening (authority_id, link_id, at);

-- Misses, whether or not there is such a link, so that a code cannot be guessed at. Swept after a day.
create table emergency_attempt (
  authority_id text not null references authority (id),
  id bigint generated always as identity,
  token_hash bytea not null,
  at timestamptz not null default now(),
  primary key (authority_id, id)
);
create index emergency_attempt_of on emergency_attempt (authority_id, token_hash, at);
call guard_by_authority('emergency_attempt', 'select, insert, delete');
