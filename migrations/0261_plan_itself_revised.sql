-- The plan itself is kept in every version as what stands in it is: its period, the day it is to be gone through, which service answers
-- for it, and where it stood (forskrift 1110 §§ 4, 7, 9 h).
alter table plan_revision drop constraint plan_revision_thing,
  add constraint plan_revision_thing check (thing in ('plan', 'text', 'goal', 'activity'));

alter table plan no force row level security;
alter table plan_revision no force row level security;

-- What stands today is the first that is kept; by whom is not known.
insert into plan_revision (authority_id, plan_id, thing, thing_id, version, content, written_as, at)
select p.authority_id, p.id, 'plan', p.id, p.version, to_jsonb(p) - '{authority_id,id,version}'::text[], '', now()
from plan p;

alter table plan force row level security;
alter table plan_revision force row level security;
