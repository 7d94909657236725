-- A plain comment on a goal (forskrift 1110 § 4): said once, by whom and when, and never changed. Read by whoever the goal is open to.
create table goal_comment (
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  written bigint generated always as identity,   -- two of one moment stand in the order they were written
  plan_id uuid not null,
  goal_id uuid not null,
  text text not null check (length(text) between 1 and 2000),
  written_by uuid not null,           -- identity
  written_as text not null,           -- relation
  practitioner_id uuid,
  at timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, plan_id) references plan (authority_id, id),
  foreign key (authority_id, goal_id) references goal (authority_id, id)
);
create index goal_comment_of on goal_comment (authority_id, goal_id, at desc, written desc);
call guard_by_authority('goal_comment', 'select, insert');
