-- Whom an activity waits for, by who they are: two with the same name are two, and a new surname loses nothing. Words are for
-- one who is none of these.
alter table activity
  add column waiting_for_service_id uuid,
  add column waiting_for_practitioner_id uuid,        -- alone, or in that service
  add column waiting_for_related_person_id uuid,
  add column waiting_for_is_person boolean not null default false,
  add foreign key (authority_id, waiting_for_service_id) references service (authority_id, id),
  add foreign key (authority_id, waiting_for_practitioner_id) references practitioner (authority_id, id),
  add foreign key (authority_id, waiting_for_related_person_id) references related_person (authority_id, id);

alter table plan no force row level security;
alter table activity no force row level security;
alter table person no force row level security;
alter table participant no force row level security;
alter table participant_practitioner no force row level security;
alter table related_person no force row level security;
alter table appointment no force row level security;
alter table stand_in no force row level security;
alter table service no force row level security;
alter table practitioner no force row level security;

-- A name that is only one's, of all who are or were around the person, becomes that one. Another stays words.
with around as (
  select p.authority_id, p.id as person_id, p.given_name as name, 'person' as kind, p.id from person p
  union
  select x.authority_id, x.person_id, s.name, 'service', s.id
  from participant x join service s on s.authority_id = x.authority_id and s.id = x.service_id
  union
  select r.authority_id, r.person_id, r.name, 'related', r.id from related_person r
  union
  select x.authority_id, x.person_id, n.name, 'practitioner', n.id
  from participant x
  join participant_practitioner w on w.authority_id = x.authority_id and w.participant_id = x.id
  join practitioner n on n.authority_id = x.authority_id and n.id = w.practitioner_id
  union
  select m.authority_id, m.person_id, n.name, 'practitioner', n.id
  from appointment m join practitioner n on n.authority_id = m.authority_id and n.id = m.practitioner_id
  union
  select i.authority_id, i.person_id, n.name, 'practitioner', n.id
  from stand_in i join practitioner n on n.authority_id = i.authority_id and n.id = i.practitioner_id),
meant as (
  select authority_id, person_id, name, min(kind) as kind, (array_agg(id))[1] as id
  from around group by authority_id, person_id, name having count(*) = 1)
update activity a set waiting_for = '',
  waiting_for_is_person = m.kind = 'person',
  waiting_for_service_id = case m.kind when 'service' then m.id end,
  waiting_for_practitioner_id = case m.kind when 'practitioner' then m.id end,
  waiting_for_related_person_id = case m.kind when 'related' then m.id end
from plan pl
join meant m on m.authority_id = pl.authority_id and m.person_id = pl.person_id
where pl.authority_id = a.authority_id and pl.id = a.plan_id and a.waiting_for <> '' and m.name = a.waiting_for;

alter table plan force row level security;
alter table activity force row level security;
alter table person force row level security;
alter table participant force row level security;
alter table participant_practitioner force row level security;
alter table related_person force row level security;
alter table appointment force row level security;
alter table stand_in force row level security;
alter table service force row level security;
alter table practitioner force row level security;

alter table activity add constraint activity_waits_for_one check (
  (waiting_for <> '')::int + waiting_for_is_person::int + (waiting_for_related_person_id is not null)::int
    + (coalesce(waiting_for_practitioner_id, waiting_for_service_id) is not null)::int <= 1);
create index activity_waits_for_practitioner on activity (authority_id, waiting_for_practitioner_id)
  where waiting_for_practitioner_id is not null;
