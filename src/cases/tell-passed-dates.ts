import { nobody } from '../access/actor.ts'
import { findPractitioners } from '../authorities/index.ts'
import { notifyPerson, notifyPractitioner } from '../messages/index.ts'
import { getPerson } from '../people/index.ts'
import { getAuthorities } from '../platform/authority/find-authorities.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import type { Database, Db } from '../platform/database/database.ts'
import { writeEvents } from '../platform/events/events.ts'
import type { Case } from './case.ts'
import { lockCasesPastDate, notePassedTold } from './case-store.ts'

/**
 * The job: a date that was stated and has passed without an answer is told of, once for each date: to the person's side, and
 * to who handles it, or the unit's leaders where nobody does (`stated-date`). By the business clock.
 */
export async function tellPassedDates(means: { database: Database; now(): Date }): Promise<void> {
  const now = means.now()
  for (const authorityId of (await getAuthorities(means.database)).keys()) {
    await means.database.transaction(authorityId, async (db) => {
      for (const file of await lockCasesPastDate(db, dayInOslo(now)))
        await tellPassed(db, authorityId, file, now)
    })
  }
}

async function tellPassed(db: Db, authorityId: string, file: Case, now: Date): Promise<void> {
  const { id: caseId, personId, newDate } = file
  if ((await getPerson(db, personId)).diedOn) return
  await notePassedTold(db, file)
  const kind = 'clock_passed'
  await notifyPerson(db, authorityId, personId, { kind, href: `/${authorityId}/min-sak/${caseId}`, now })
  for (const id of file.handlerId ? [file.handlerId] : await findLeaders(db, file.unitId, dayInOslo(now)))
    await notifyPractitioner(db, authorityId, id, {
      kind,
      href: `/${authorityId}/saker/${caseId}`,
      now,
      personId,
    })
  const event = { type: 'stated_date_passed', personId, facts: { caseId, newDate } }
  await writeEvents(db, authorityId, [event], { actor: nobody, grant: null, now })
}

async function findLeaders(db: Db, unitId: string, today: string): Promise<string[]> {
  return (await findPractitioners(db, today))
    .filter(({ roles, unitIds }) => roles.includes('unit_leader') && unitIds.includes(unitId))
    .map(({ id }) => id)
}
