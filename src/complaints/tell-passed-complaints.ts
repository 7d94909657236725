import { turnsAge } from '../law/age.ts'
import { hasNotice, notifyPerson } from '../messages/index.ts'
import { getPerson } from '../people/index.ts'
import { getAuthorities } from '../platform/authority/find-authorities.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import type { Database } from '../platform/database/database.ts'
import { momentInOslo } from '../platform/i18n/dates.ts'
import { findDefectiveComplaints } from './complaint-store.ts'
import { findComplainantStanding } from './whose-complaint.ts'

/**
 * The job: something is still asked for in a complaint, and the one who complained can act no more. Those it has passed to are told,
 * once (`complaint-follows-the-right`). By the business clock.
 */
export async function tellPassedComplaints(means: { database: Database; now(): Date }): Promise<void> {
  const now = means.now()
  const today = dayInOslo(now)
  for (const authorityId of (await getAuthorities(means.database)).keys())
    await means.database.transaction(authorityId, async (db) => {
      for (const complaint of await findDefectiveComplaints(db)) {
        if ((await findComplainantStanding(db, complaint, today)) !== 'passed') continue
        const { identityKey, id, birthDate } = await getPerson(db, complaint.personId)
        const what = { kind: 'complaint_to_mend', href: `/${authorityId}/klage/${complaint.id}` } as const
        // What was told at 15 was of something their parent was to do
        const turned = birthDate && turnsAge(birthDate, 16)
        const since = turned && turned <= today ? momentInOslo(turned, '00:00') : undefined
        if (await hasNotice(db, identityKey ?? id, { ...what, since })) continue
        await notifyPerson(db, authorityId, complaint.personId, { ...what, now })
      }
    })
}
