import { isLeftOut, thingsLeftOut } from '../access/left-out.ts'
import { consentInForce, sharingOpen } from '../access/open-consent.ts'
import { hotRead, type ReadDb } from '../platform/database/database.ts'
import { holderName } from './holder-name.ts'
import { isOverdue } from './rules/progress.ts'
import type { ActivityState } from './rules/transitions.ts'

export interface PractitionersActivity {
  activityId: string
  planId: string
  personId: string
  personName: string
  what: string
  state: ActivityState
  deadline: string | null
  waitingFor: string
  waitingSince: string | null
  isOverdue: boolean
}

const today = '$2::date'
const ofPlan = 'c.authority_id = pl.authority_id and c.person_id = pl.person_id'

// Theirs, or their service's where nobody there is named, or waiting for them or their service: by who they are, or in words.
// The list holds what the plan page would show the same practitioner today, and nothing else: the consent to the plan is
// open, and they coordinate, or take part through a service whose sharing opens activities and does not leave this one out.
const text = `
with me as (select id, name from practitioner where id = $1),
my_place as (
  select x.authority_id, x.person_id, x.service_id, s.name
  from participant_practitioner w
  join participant x on x.authority_id = w.authority_id and x.id = w.participant_id
  join service s on s.authority_id = x.authority_id and s.id = x.service_id
  where w.practitioner_id = $1
    and x.from_date <= $2::date and (x.to_date is null or x.to_date > $2::date)
    and w.from_date <= $2::date and (w.to_date is null or w.to_date > $2::date)
    and exists (select from consent c where c.authority_id = x.authority_id and c.person_id = x.person_id
      and c.service_id = x.service_id and 'activities' = any(c.sections) and ${sharingOpen('c', today)})),
my_persons as (
  select authority_id, person_id from my_place
  union select authority_id, person_id from appointment where practitioner_id = $1 and state in ('active', 'absent')
  union select authority_id, person_id from stand_in where practitioner_id = $1 and until_at is null),
mine as (
  select id from activity where responsible_practitioner_id = $1
  union
  select id from activity where waiting_for_practitioner_id = $1
  union
  select b.id from my_place y
  join plan q on q.authority_id = y.authority_id and q.person_id = y.person_id
  join activity b on b.authority_id = q.authority_id and b.plan_id = q.id
  where (b.responsible_service_id = y.service_id and b.responsible_practitioner_id is null)
    or (b.waiting_for_service_id = y.service_id and b.waiting_for_practitioner_id is null) or b.waiting_for = y.name
  union
  select b.id from my_persons y
  join plan q on q.authority_id = y.authority_id and q.person_id = y.person_id
  join activity b on b.authority_id = q.authority_id and b.plan_id = q.id
  join me on b.waiting_for = me.name)
select a.id, a.plan_id, pl.person_id, p.given_name || ' ' || p.family_name as person_name, a.what, a.state, a.deadline,
       coalesce(case when a.waiting_for_is_person then p.given_name end, ${holderName('a')}, a.waiting_for) as waiting_for,
       a.waiting_since
from activity a
join plan pl on pl.authority_id = a.authority_id and pl.id = a.plan_id
join person p on p.authority_id = a.authority_id and p.id = pl.person_id
where a.id in (select id from mine) and a.state in ('planned', 'in_progress', 'cannot_be_done_yet')
  and pl.state <> 'ended'
  and exists (select from practitioner_role r where r.authority_id = a.authority_id and r.practitioner_id = $1
    and r.from_date <= $2::date and (r.to_date is null or r.to_date > $2::date))
  and exists (select from consent c where ${ofPlan} and c.kind = 'plan' and ${consentInForce('c', today)})
  and (
    (exists (select from consent c where ${ofPlan} and c.kind = 'coordination' and ${consentInForce('c', today)}) and (
      exists (select from appointment m where m.authority_id = a.authority_id and m.person_id = pl.person_id
        and m.practitioner_id = $1 and m.state in ('active', 'absent'))
      or exists (select from stand_in i where i.authority_id = a.authority_id and i.person_id = pl.person_id
        and i.practitioner_id = $1 and i.until_at is null)))
    or exists (select from participant x
      join participant_practitioner w on w.authority_id = x.authority_id and w.participant_id = x.id
      join consent c on ${ofPlan} and c.service_id = x.service_id and 'activities' = any(c.sections)
        and ${sharingOpen('c', today)}
      where x.authority_id = a.authority_id and x.person_id = pl.person_id and w.practitioner_id = $1
        and x.from_date <= $2::date and (x.to_date is null or x.to_date > $2::date)
        and w.from_date <= $2::date and (w.to_date is null or w.to_date > $2::date)
        and not ${isLeftOut('pl.person_id', '$1')}
        and not ('activity:' || a.id = any (coalesce(${thingsLeftOut('x', 'pl.person_id', 'x.service_id', 'null')}, '{}')))))
order by a.deadline nulls last, a.waiting_since nulls last, a.id`

interface Row {
  id: string
  plan_id: string
  person_id: string
  person_name: string
  what: string
  state: ActivityState
  deadline: string | null
  waiting_for: string
  waiting_since: string | null
}

/** The open activities somebody at work answers for or has the ball in, alone or with their service, over all plans they may read today, the next deadline first. */
export async function findActivitiesOfPractitioner(
  db: ReadDb,
  practitionerId: string,
  today: string,
): Promise<PractitionersActivity[]> {
  const rows = await hotRead<Row>(db, 'activities-of-practitioner', text, [practitionerId, today])
  return rows.map((row) => ({
    activityId: row.id,
    planId: row.plan_id,
    personId: row.person_id,
    personName: row.person_name,
    what: row.what,
    state: row.state,
    deadline: row.deadline,
    waitingFor: row.waiting_for,
    waitingSince: row.waiting_since,
    isOverdue: isOverdue(row, today),
  }))
}
