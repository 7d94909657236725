import { consentInForce } from '../access/open-consent.ts'
import type { Asked } from '../platform/asked.ts'
import { hotRead, type ReadDb } from '../platform/database/database.ts'
import { aroundPractitioner } from './around-practitioner-sql.ts'
import { today } from './whole-plan/values.ts'

export interface OverdueActivity {
  activityId: string
  planId: string
  personId: string
  deadline: string
}

const consented = (
  kind: string,
) => `exists (select from consent c where c.authority_id = $1 and c.person_id = pl.person_id
    and c.kind = '${kind}' and ${consentInForce('c', today)})`

const text = `
with ${aroundPractitioner}
select a.id, a.plan_id, pl.person_id, a.deadline
from plan pl join activity a on a.authority_id = $1 and a.plan_id = pl.id
where pl.authority_id = $1 and pl.person_id in (select l.person_id from led l) and pl.state <> 'ended'
  and a.state in ('planned', 'in_progress') and a.deadline < ${today}
  and ${consented('coordination')} and ${consented('plan')}
order by a.deadline, a.id`

/** The deadlines that have passed in the plans one leads today and may read (forskrift 1110 § 5), the first first. One statement. */
export async function findOverdueInLed(
  db: ReadDb,
  { actor, authorityId, today: day }: Pick<Asked, 'actor' | 'authorityId' | 'today'>,
): Promise<OverdueActivity[]> {
  if (actor.kind !== 'work') return []
  const rows = await hotRead<{ id: string; plan_id: string; person_id: string; deadline: string }>(
    db,
    'overdue-in-led',
    text,
    [authorityId, actor.identityKey, day],
  )
  return rows.map((row) => ({
    activityId: row.id,
    planId: row.plan_id,
    personId: row.person_id,
    deadline: row.deadline,
  }))
}
