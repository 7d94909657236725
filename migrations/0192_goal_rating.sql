-- The person's own number for a goal, over time (forskrift 1110 § 4): it stands by itself, beside what others judge.
create table goal_rating (
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  plan_id uuid not null,
  goal_id uuid not null,
  value int not null check (value between 0 and 10),
  rated_by uuid not null,             -- identity of the one who wrote it
  rated_as text not null,             -- what that one was to the person
  practitioner_id uuid,               -- where the coordinator wrote down what was said
  at timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, plan_id) references plan (authority_id, id),
  foreign key (authority_id, goal_id) references goal (authority_id, id)
);
create index goal_rating_of_goal on goal_rating (authority_id, goal_id, at desc);
call guard_by_authority('goal_rating', 'select, insert');

-- The numbers said until now, along with an evaluation.
alter table plan no force row level security;
alter table goal no force row level security;
alter table evaluation no force row level security;
alter table goal_rating no force row level security;

insert into goal_rating (authority_id, plan_id, goal_id, value, rated_by, rated_as, practitioner_id, at)
select authority_id, plan_id, goal_id, rating, evaluated_by, evaluated_as, practitioner_id, at
from evaluation where rating is not null and goal_id is not null;

alter table plan force row level security;
alter table goal force row level security;
alter table evaluation force row level security;
alter table goal_rating force row level security;

alter table evaluation drop column rating;
