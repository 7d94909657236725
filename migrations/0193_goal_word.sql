-- The person's word on each goal, one row each time it is given (forskrift 1110 § 4): who gave it, how, and why.
create table goal_word (
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  plan_id uuid not null,
  goal_id uuid not null,
  word text not null check (word in ('agrees', 'disagrees', 'could_not_answer')),
  reason text not null default '',
  how text not null check (how in ('here', 'oral', 'paper')),   -- given on this page, or written down from what was said or sent
  given_by uuid not null,             -- identity of the one who wrote it
  given_as text not null,             -- what that one was to the person
  practitioner_id uuid,
  at timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, plan_id) references plan (authority_id, id),
  foreign key (authority_id, goal_id) references goal (authority_id, id)
);
create index goal_word_of_goal on goal_word (authority_id, goal_id, at desc);
call guard_by_authority('goal_word', 'select, insert');
