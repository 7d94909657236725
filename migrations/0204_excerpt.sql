-- «Tell it once»: what was taken out of the plan for somebody outside the team, for what, and the document as it was given.
create table excerpt (
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  plan_id uuid not null,
  purpose text not null check (purpose in ('application', 'new_teacher', 'hospital', 'respite', 'other')),
  receiver text not null,
  parts text[] not null check (cardinality(parts) > 0),
  made_by uuid,                       -- identity
  made_as text not null,              -- relation
  made_name text not null,
  made_at timestamptz not null,
  sha256 text not null,
  primary key (authority_id, id),
  foreign key (authority_id, person_id) references person (authority_id, id),
  foreign key (authority_id, plan_id) references plan (authority_id, id),
  foreign key (authority_id, sha256) references document (authority_id, sha256)
);
call guard_by_authority('excerpt', 'select, insert');
create index excerpt_of on excerpt (authority_id, person_id, made_at);
