-- Every version of what a plan consists of, as it stood, and who wrote it: what was written is not lost when it is changed
-- (arkivlova § 13; forskrift 1110 § 4: the plan is kept up to date). More kinds of things come by a new check.
create table plan_revision (
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  plan_id uuid not null,
  thing text not null constraint plan_revision_thing check (thing in ('text', 'goal', 'activity')),
  thing_id uuid,                      -- of a goal, an activity …
  key text,                           -- … or which text
  version int not null check (version > 0),
  content jsonb not null,             -- the thing's own columns, by their names, when it was this version
  written_by uuid,                    -- identity; null: not kept
  written_as text not null,           -- a relation's name; '' not kept
  practitioner_id uuid,
  at timestamptz not null,
  primary key (authority_id, id),
  foreign key (authority_id, plan_id) references plan (authority_id, id),
  check ((thing_id is null) <> (key is null))
);
create unique index plan_revision_once on plan_revision (authority_id, plan_id, thing, (coalesce(thing_id::text, key)), version);
call guard_by_authority('plan_revision', 'select, insert');

-- What stands today is the first that is kept, by whoever wrote it where the history says who.
alter table plan no force row level security;
alter table plan_text no force row level security;
alter table goal no force row level security;
alter table activity no force row level security;
alter table event no force row level security;
alter table plan_revision no force row level security;

insert into plan_revision (authority_id, plan_id, thing, key, version, content, written_by, written_as, at)
select t.authority_id, t.plan_id, 'text', t.key, t.version, jsonb_build_object('text', t.text, 'written_as', t.written_as),
  t.written_by, t.written_as, t.written_at
from plan_text t;

insert into plan_revision (authority_id, plan_id, thing, thing_id, version, content, written_by, written_as, practitioner_id, at)
select x.authority_id, x.plan_id, x.thing, x.id, x.version,
  x.row - '{authority_id,plan_id,id,version,position}'::text[],
  e.actor_id, coalesce(e.relation, ''), e.practitioner_id, coalesce(e.at, x.created_at)
from (
  select g.authority_id, g.plan_id, 'goal' as thing, g.id, g.version, g.created_at, to_jsonb(g) as row,
    'goalId' as fact, '{goal_added,goal_changed}'::text[] as types
  from goal g
  union all
  select a.authority_id, a.plan_id, 'activity', a.id, a.version, a.created_at, to_jsonb(a),
    'activityId', '{activity_added,activity_updated}'
  from activity a) x
join plan p on p.authority_id = x.authority_id and p.id = x.plan_id
left join lateral (
  select e.actor_id, e.relation, e.practitioner_id, e.at from event e
  where e.authority_id = p.authority_id and e.person_id = p.person_id and e.type = any (x.types)
    and e.facts->>x.fact = x.id::text
  order by e.id desc limit 1) e on true;

alter table plan force row level security;
alter table plan_text force row level security;
alter table goal force row level security;
alter table activity force row level security;
alter table event force row level security;
alter table plan_revision force row level security;
