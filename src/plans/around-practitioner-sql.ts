// $1 authority · $2 the reader's identity key · $3 today

import { worksIn } from '../access/works-in.ts'
import { today } from './whole-plan/values.ts'

/** SQL: a row with from_date and to_date, today. */
export const inPeriod = (row: string) =>
  `${row}.from_date <= ${today} and (${row}.to_date is null or ${row}.to_date > ${today})`

/**
 * SQL, common table expressions: who the reader at work is (`me`, nobody without a role in force), whom they coordinate or stand
 * in for (`led`), and for whom a service has named them (`place`). What each opens, the consents say.
 */
export const aroundPractitioner = `
me as materialized (
  select p.id, p.name from practitioner p where p.authority_id = $1 and p.identity_key = $2
    and exists (select from practitioner_role r where r.authority_id = $1 and r.practitioner_id = p.id and ${inPeriod('r')})),
led as materialized (
  select m.person_id, 'coordinator' as relation, m.role, m.service_id, 1 as nth, m.active_from as since from me
  join appointment m on m.authority_id = $1 and m.practitioner_id = me.id and m.state in ('active', 'absent')
  union all
  select i.person_id, 'stand_in', 'stand_in', null, 2, (i.from_at at time zone 'Europe/Oslo')::date from me
  join stand_in i on i.authority_id = $1 and i.practitioner_id = me.id and i.until_at is null),
place as materialized (
  select x.authority_id, x.person_id, x.service_id, w.from_date as since from me
  join participant_practitioner w on w.authority_id = $1 and w.practitioner_id = me.id and ${inPeriod('w')}
  join participant x on x.authority_id = $1 and x.id = w.participant_id and x.service_id is not null and ${inPeriod('x')}
  where ${worksIn('$1', 'me.id', 'x.service_id', today)})`
