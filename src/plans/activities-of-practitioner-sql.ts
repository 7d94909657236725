// The open activities of one at work over all plans, in one statement. It shows what the plan's own page would show the same
// reader today, and nothing else (`planAsSeen`; held by `plan-lists.db.test.ts`).
// $1 authority · $2 the reader's identity key · $3 today · $4 a state, or null · $5 only those past their deadline
// $6, $7 after which deadline ('infinity': none) and id · $8 how many

import { isLeftOut, thingsLeftOut } from '../access/left-out.ts'
import { consentInForce, sharingOpen } from '../access/open-consent.ts'
import { aroundPractitioner, inPeriod } from './around-practitioner-sql.ts'
import { holderName } from './holder-name.ts'
import { outsideRows } from './whole-plan/team-sql.ts'
import { today } from './whole-plan/values.ts'

/** All that is theirs or waits for them · what they answer for · what they have the ball in, as the plan says it. */
export const ownViews = ['all', 'mine', 'ball'] as const
export type OwnView = (typeof ownViews)[number]

const isOpen = (a: string) => `${a}.state in ('planned', 'in_progress', 'cannot_be_done_yet')`

/** SQL: the one who coordinates for the person of `pl` and does so now; else who stands in; else who is away. */
const lead = `(select c.id, n.name from (
    select m.practitioner_id as id, case m.state when 'active' then 1 else 3 end as nth, m.role, null::timestamptz as from_at
    from appointment m where m.authority_id = $1 and m.person_id = pl.person_id and m.state in ('active', 'absent')
    union all
    select i.practitioner_id, 2, '', i.from_at
    from stand_in i where i.authority_id = $1 and i.person_id = pl.person_id and i.until_at is null) c
    join practitioner n on n.authority_id = $1 and n.id = c.id
  order by c.nth, c.role, c.from_at desc limit 1)`

/** SQL: those no longer let in to plan `pl`; never one who coordinates. */
const gone = `(select coalesce(array_agg(o.id), '{}') as ids, coalesce(array_agg(o.name), '{}') as names from (${outsideRows}) o
  where o.id not in (select m.practitioner_id from appointment m where m.authority_id = $1 and m.person_id = pl.person_id
      and m.state in ('offered', 'accepted', 'active', 'absent'))
    and o.id not in (select i.practitioner_id from stand_in i where i.authority_id = $1 and i.person_id = pl.person_id
      and i.until_at is null))`

const holderId = (a: string) =>
  `coalesce(${a}.waiting_for_practitioner_id, ${a}.waiting_for_service_id, ${a}.waiting_for_related_person_id)`
const responsibleId = (a: string) =>
  `coalesce(${a}.responsible_service_id, ${a}.responsible_related_person_id, ${a}.responsible_practitioner_id)`
const isGone = (a: string) => `coalesce(${holderId(a)} = any (g.ids), ${a}.waiting_for = any (g.names))`

/** SQL: the services through which the reader takes part for a person today, by a sharing that opens something to them. */
const servicesFor = (person: string) => `coalesce((select array_agg(y.service_id) from place y
    where y.person_id = ${person} and not ${isLeftOut('y.person_id', '(select me.id from me)')}
      and exists (select from consent c where c.authority_id = $1 and c.person_id = y.person_id and c.service_id = y.service_id
        and cardinality(c.sections) > 0 and ${sharingOpen('c', today)})), '{}'::uuid[])`

/** SQL: `ballOf` (who-has-the-ball.ts), for the reader alone. `g`: those no longer let in. `l`: the one who leads. */
const isWithReader = (a: string) => `case
  when ${a}.waiting_for_is_person then false
  when (${holderId(a)} is not null or ${a}.waiting_for <> '') and not ${isGone(a)}
    then ${a}.waiting_for_practitioner_id is not distinct from me.id or (${holderId(a)} is null and ${a}.waiting_for = me.name)
      or (${a}.waiting_for_practitioner_id is null and coalesce(${a}.waiting_for_service_id = any (${servicesFor('pl.person_id')}), false))
  when ${a}.responsible_is_person then false
  when ${responsibleId(a)} = any (g.ids) then l.id = me.id
  when ${a}.responsible_practitioner_id is not null and ${a}.responsible_practitioner_id <> all (g.ids)
    then ${a}.responsible_practitioner_id = me.id
  when ${a}.responsible_service_id is not null then ${a}.responsible_service_id = any (${servicesFor('pl.person_id')})
  when ${a}.responsible_related_person_id is not null then false
  when ${holderId(a)} is not null or ${a}.waiting_for <> '' then l.id = me.id
  else false end`

const mineAlone = `
  select b.id from me join activity b on b.authority_id = $1 and b.responsible_practitioner_id = me.id and ${isOpen('b')}`
const myServices = `
  select b.id from my_service s cross join lateral (select b.id from activity b where b.authority_id = $1
    and b.responsible_service_id = s.id and b.responsible_practitioner_id is null and ${isOpen('b')} offset 0) b`
const waitsForMe = `
  select b.id from me join activity b on b.authority_id = $1 and b.waiting_for_practitioner_id = me.id and ${isOpen('b')}
  union
  select b.id from me join activity b on b.authority_id = $1 and b.waiting_for = me.name and b.waiting_for <> '' and ${isOpen('b')}`
const waitsForMyServices = `
  select b.id from my_service s cross join lateral (select b.id from activity b where b.authority_id = $1
    and b.waiting_for_service_id = s.id and b.waiting_for_practitioner_id is null and ${isOpen('b')} offset 0) b
  union
  select b.id from my_service s cross join lateral (select b.id from activity b where b.authority_id = $1
    and b.waiting_for = s.name and b.waiting_for <> '' and ${isOpen('b')} offset 0) b`
// Had by somebody who is no longer let in: the one who leads is to find somebody else.
const leftToMe = `
  select b.id from me
  join plan pl on pl.authority_id = $1 and pl.person_id in (select person_id from led) and pl.state <> 'ended'
  cross join lateral ${lead} l
  cross join lateral ${gone} g
  join activity b on b.authority_id = $1 and b.plan_id = pl.id and ${isOpen('b')}
    and (${responsibleId('b')} = any (g.ids) or ${isGone('b')})
  where cardinality(g.ids) > 0 and l.id = me.id and ${isWithReader('b')}`

// Answered for by somebody in the service who is no longer let in: the service has it. Asked of those the reader takes part for alone.
const leftToMyService = `
  select b.id from place y cross join me
  join plan pl on pl.authority_id = $1 and pl.person_id = y.person_id and pl.state <> 'ended'
  join activity b on b.authority_id = $1 and b.plan_id = pl.id and b.responsible_service_id = y.service_id
    and b.responsible_practitioner_id <> me.id and ${isOpen('b')}
    and (${isLeftOut('pl.person_id', 'b.responsible_practitioner_id')} or not exists (
      select from participant x join participant_practitioner w on w.authority_id = $1 and w.participant_id = x.id
      where x.authority_id = $1 and x.person_id = pl.person_id and w.practitioner_id = b.responsible_practitioner_id
        and ${inPeriod('x')} and ${inPeriod('w')}))
  cross join lateral ${gone} g
  left join lateral ${lead} l on true
  where ${isWithReader('b')}`

const candidates: Record<OwnView, string> = {
  all: [mineAlone, myServices, waitsForMe, waitsForMyServices, leftToMe, leftToMyService].join(' union '),
  mine: [mineAlone, myServices].join(' union '),
  ball: [mineAlone, myServices, waitsForMe, waitsForMyServices, leftToMe, leftToMyService].join(' union '),
}

const ofPlan = 'c.authority_id = $1 and c.person_id = a.person_id'

/** How the reader may see it: by coordinating, or by a service whose sharing opens activities and does not leave this one out. */
const opened = `
  select d.* from (
    select l.relation, l.service_id, l.nth from led l where l.person_id = a.person_id
      and exists (select from consent c where ${ofPlan} and c.kind = 'coordination' and ${consentInForce('c', today)})
    union all
    select 'participant', y.service_id, 3 from place y where y.person_id = a.person_id
      and exists (select from consent c where ${ofPlan} and c.service_id = y.service_id and 'activities' = any (c.sections)
        and ${sharingOpen('c', today)})
      and not ${isLeftOut('a.person_id', '(select me.id from me)')}
      and not ('activity:' || a.id = any (coalesce(${thingsLeftOut('y', 'a.person_id', 'y.service_id', 'null')}, '{}')))) d
  order by d.nth limit 1`

export const activitiesOfPractitionerSql = (view: OwnView): string => `
with ${aroundPractitioner},
my_service as materialized (
  select s.id, s.name from service s where s.authority_id = $1 and s.id in (select service_id from place)),
own as materialized (${candidates[view]}),
-- offset 0 here and above: one at a time by its index, however many the planner thinks they are; and read in this order until
-- the page is full
listed as (
  select a.*, pl.person_id, coalesce(a.deadline, 'infinity') as due from own
  cross join lateral (select b.* from activity b where b.authority_id = $1 and b.id = own.id offset 0) a
  cross join lateral (select q.person_id from plan q where q.authority_id = $1 and q.id = a.plan_id and q.state <> 'ended' offset 0) pl
  where ($4::text is null or a.state = $4) and (not $5::boolean or a.deadline < ${today})
    and (coalesce(a.deadline, 'infinity'), a.id) > ($6::date, $7::uuid)
  order by due, a.id offset 0)
select a.id, a.plan_id, a.person_id, a.what, a.state, a.deadline, a.waiting_for, a.waiting_since, by.relation,
  by.service_id as by_service_id, (select me.id from me) as me_id, (select me.name from me) as me_name, p.given_name, p.family_name,
  a.waiting_for_service_id, a.waiting_for_practitioner_id, a.waiting_for_related_person_id, a.waiting_for_is_person,
  ${holderName('a')} as holder_name, a.responsible_service_id, a.responsible_practitioner_id, a.responsible_related_person_id,
  a.responsible_is_person, ${servicesFor('a.person_id')} as my_services, s.name as service, n.name as practitioner, r.name as related_person,
  case when a.waiting_for_practitioner_id is distinct from (select me.id from me) then (
    select json_build_object('gone', json_build_object('ids', g.ids, 'names', g.names), 'lead', row_to_json(l))
    from ${gone} g left join ${lead} l on true) end as around
from listed a
cross join lateral (select a.person_id) pl
join person p on p.authority_id = $1 and p.id = a.person_id
cross join lateral (${opened}) by
left join service s on s.authority_id = $1 and s.id = a.responsible_service_id
left join practitioner n on n.authority_id = $1 and n.id = a.responsible_practitioner_id
left join related_person r on r.authority_id = $1 and r.id = a.responsible_related_person_id
where exists (select from consent c where ${ofPlan} and c.kind = 'plan' and ${consentInForce('c', today)})
  ${
    view === 'ball'
      ? `and (a.waiting_for_practitioner_id is not distinct from (select me.id from me)
    or (select ${isWithReader('a')} from me cross join ${gone} g left join ${lead} l on true))`
      : ''
  }
order by a.due, a.id
limit $8`
