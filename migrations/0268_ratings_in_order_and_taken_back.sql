-- Two numbers on a goal, or two answers to how it goes, may come at the same moment: the one that stands is the one given last.
-- A number given by mistake is taken back by the one who gave it (forskrift 1110 § 4: it is the person's own): it stays as what was
-- given once, and counts no more.
alter table goal_rating
  add column written bigint generated always as identity,
  add column taken_back_at timestamptz;
grant update (taken_back_at) on goal_rating to samvei_app;
drop index goal_rating_of_goal;
create index goal_rating_of_goal on goal_rating (authority_id, goal_id, at desc, written desc);

alter table evaluation add column written bigint generated always as identity;
drop index evaluation_of_goal;
create index evaluation_of_goal on evaluation (authority_id, goal_id, at desc, written desc);
drop index evaluation_of_activity;
create index evaluation_of_activity on evaluation (authority_id, activity_id, at desc, written desc)
  where activity_id is not null;
