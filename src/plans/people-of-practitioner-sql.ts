// The people one at work coordinates, stands in or takes part for, the newest change first, in one statement. A change counts
// only where the plan's own page would show it to the same reader (`planAsSeen`; held by `people-of-practitioner.db.test.ts`).
// $1 authority · $2 the reader's identity key · $3 today · $4 now · $5, $6 before which change and person · $7 how many

import { isLeftOut, thingsLeftOut } from '../access/left-out.ts'
import { consentInForce, sharingOpen } from '../access/open-consent.ts'
import { aroundPractitioner } from './around-practitioner-sql.ts'
import { isOfPlan, sectionOfEvent } from './whole-plan/news-sql.ts'
import { today } from './whole-plan/values.ts'

const things = `array_remove(array['goal:' || (e.facts->>'goalId'), 'activity:' || (e.facts->>'activityId'), 'text:' || (e.facts->>'key'), 'document:' || (e.facts->>'documentId')], null)`

// Each event is open by itself: the section, and all it is of.
const lastChange = `
  select e.at, e.type from event e
  where e.authority_id = $1 and e.person_id = m.person_id and m.sees_plan and ${isOfPlan}
    and (m.nth < 3 or ${sectionOfEvent} is null or (
      exists (select from opened o where o.person_id = m.person_id and ${sectionOfEvent} = any (o.sections))
      and not exists (select from unnest(${things}) thing where not exists (
        select from opened o where o.person_id = m.person_id and ${sectionOfEvent} = any (o.sections)
          and thing <> all (coalesce(o.without, '{}'))))))
  order by e.id desc limit 1`

export const peopleOfPractitionerSql = `
with ${aroundPractitioner},
opened as materialized (
  select y.person_id, y.service_id, y.since, c.sections, ${thingsLeftOut('y', 'y.person_id', 'y.service_id', 'null')} as without
  from place y join consent c on c.authority_id = $1 and c.person_id = y.person_id and c.service_id = y.service_id
    and cardinality(c.sections) > 0 and ${sharingOpen('c', today)}
  where not ${isLeftOut('y.person_id', '(select me.id from me)')}),
mine as materialized (
  select distinct on (d.person_id) d.*, exists (select from consent c where c.authority_id = $1 and c.person_id = d.person_id
    and c.kind = 'plan' and ${consentInForce('c', today)}) as sees_plan
  from (
    select l.person_id, l.relation, l.role, l.service_id, l.nth, l.since from led l
    where exists (select from consent c where c.authority_id = $1 and c.person_id = l.person_id and c.kind = 'coordination'
      and ${consentInForce('c', today)})
    union all
    select o.person_id, 'participant', 'participant', o.service_id, 3, o.since from opened o) d
  order by d.person_id, d.nth, d.since),
listed as (
  select m.*, e.type as change,
    date_trunc('milliseconds', coalesce(e.at, m.since::timestamp at time zone 'Europe/Oslo')) as changed_at
  from mine m left join lateral (${lastChange}) e on true),
page as materialized (
  select * from listed where (changed_at, person_id) < ($5::timestamptz, $6::uuid)
  order by changed_at desc, person_id desc limit $7)
select m.person_id, m.relation, m.role, m.service_id, m.change, m.changed_at, p.given_name, p.family_name,
  (select me.id from me) as me_id, s.name as service, pl.id as plan_id, pl.state as plan_state, pl.revision_on,
  meeting.id as meeting_id, meeting.starts_at
from page m
join person p on p.authority_id = $1 and p.id = m.person_id
left join service s on s.authority_id = $1 and s.id = m.service_id
left join lateral (select pl.id, pl.state, pl.revision_on from plan pl
  where m.sees_plan and pl.authority_id = $1 and pl.person_id = m.person_id
  order by pl.state = 'ended', pl.ended_on desc limit 1) pl on true
left join lateral (select t.id, t.starts_at from meeting t
  where t.authority_id = $1 and t.person_id = m.person_id and t.starts_at >= $4::timestamptz and t.state in ('planned', 'invited')
    and (m.nth < 3 or exists (select from opened o where o.person_id = m.person_id and 'meetings' = any (o.sections)))
  order by t.starts_at limit 1) meeting on true
order by m.changed_at desc, m.person_id desc`
