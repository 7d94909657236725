-- Consent is given with exceptions (pbrl § 4-1: to all or to some of it). Two kinds: *not to her*, one who works in a service that
-- takes part gets nothing about the person by that; *not this*, one thing is left out of one consent, though its section is open.
create table consent_exception (
  authority_id text not null references authority (id),
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  practitioner_id uuid,               -- not to her
  consent_id uuid,                    -- or: of this consent …
  thing text check (thing in ('goal', 'activity', 'text', 'need', 'document')),
  thing_id uuid,                      -- … this row
  key text,                           -- … or the text or the need of this name
  related_person_id uuid,             -- who of those who decide; null: the person
  added_as text not null,             -- self · parent · guardian …
  recorded_by uuid,                   -- practitioner, when said orally or on paper
  added_at timestamptz not null,
  ended_at timestamptz,
  primary key (authority_id, id),
  foreign key (authority_id, person_id) references person (authority_id, id),
  foreign key (authority_id, practitioner_id) references practitioner (authority_id, id),
  foreign key (authority_id, consent_id) references consent (authority_id, id),
  foreign key (authority_id, related_person_id) references related_person (authority_id, id),
  foreign key (authority_id, recorded_by) references practitioner (authority_id, id),
  constraint consent_exception_is_one_kind check (case
    when practitioner_id is not null then consent_id is null and thing is null and thing_id is null and key is null
    when thing in ('text', 'need') then consent_id is not null and thing_id is null and key is not null
    else consent_id is not null and thing is not null and thing_id is not null and key is null end)
);
-- Each who decides leaves out for themselves, and lets in again for themselves alone: while one of them holds to it, it is left out.
create unique index consent_exception_once on consent_exception
  (authority_id, person_id, practitioner_id, consent_id, thing, thing_id, key, related_person_id)
  nulls not distinct where ended_at is null;
create index consent_exception_of_practitioner on consent_exception (authority_id, practitioner_id) where ended_at is null;
call guard_by_authority('consent_exception', 'select, insert, update');

-- What the consents to this service, or to this private person, leave out: «goal:<id>», «text:<key>». A goal takes with it the
-- goals under it and the activities of them all, also those made later. Planned at each call: asked only where there is an exception.
create function things_left_out(in_authority text, in_person uuid, in_service uuid, in_related_person uuid) returns text[]
language sql stable set search_path = public, pg_temp as $$
  with recursive out as (
    select e.thing, e.thing_id, e.key from consent_exception e
    join consent c on c.authority_id = e.authority_id and c.id = e.consent_id
    where e.authority_id = in_authority and e.person_id = in_person and e.ended_at is null
      and (c.service_id = in_service or c.related_person_id = in_related_person)
  ), out_goal as (
    select thing_id as id from out where thing = 'goal'
    union
    select g.id from out_goal o
    join goal g on g.authority_id = in_authority and g.parent_goal_id = o.id
    join plan pl on pl.authority_id = in_authority and pl.id = g.plan_id and pl.person_id = in_person
  )
  select array_agg(left_out) from (
    select thing || ':' || coalesce(thing_id::text, key) as left_out from out
    union select 'goal:' || id from out_goal
    union select 'activity:' || a.id from out_goal o
    join activity a on a.authority_id = in_authority and a.goal_id = o.id
    join plan pl on pl.authority_id = in_authority and pl.id = a.plan_id and pl.person_id = in_person
  ) all_left_out
$$;
