import { findPractitioners } from '../authorities/index.ts'
import { findOpenInquiriesAbout } from '../inquiries/index.ts'
import { rightsOn } from '../law/age.ts'
import { addDays } from '../law/calendar.ts'
import { hasNotice, notifyPractitioner } from '../messages/index.ts'
import { findWithheldUntil, getPerson, remindedOfEndFrom } from '../people/index.ts'
import type { Asked } from '../platform/asked.ts'
import type { Db, ReadDb } from '../platform/database/database.ts'
import { findCaseOfPerson } from './case-store.ts'
import { findLeadersOf, findWhoHandles } from './find-who-handles.ts'

/**
 * Part of a job: the time of what was withheld runs out. Who handles it is told a week before, once, and decides anew; nothing opens
 * by itself (`withholding-has-an-end`).
 */
export async function tellWithholdingEnds(
  db: Db,
  { authorityId, now, today }: Pick<Asked, 'authorityId' | 'now' | 'today'>,
): Promise<void> {
  // Back a week too: the job may have stood still
  for (const ending of await findWithheldUntil(db, { first: addDays(today, -7), last: addDays(today, 7) })) {
    const { personId, untilDate, decidedAt } = ending
    const person = await getPerson(db, personId)
    if (remindedOfEndFrom(untilDate) > today || person.diedOn || rightsOn(person, today).consentsAlone)
      continue
    const place = await findWhereDecided(db, personId, today)
    const what = { kind: 'withholding_ends', href: `/${authorityId}${place.path}`, now } as const
    for (const { id, identityKey } of await findPractitioners(db, today))
      if (place.whom.includes(id) && !(await hasNotice(db, identityKey, { ...what, since: decidedAt })))
        await notifyPractitioner(db, authorityId, id, { ...what, personId })
  }
}

/** In the case, or at the inquiries nobody has opened a case of. */
async function findWhereDecided(
  db: ReadDb,
  personId: string,
  today: string,
): Promise<{ path: string; whom: string[] }> {
  const file = await findCaseOfPerson(db, personId)
  if (file) return { path: `/saker/${file.id}`, whom: await findWhoHandles(db, file, today) }
  const [inquiry] = await findOpenInquiriesAbout(db, personId)
  return inquiry
    ? { path: `/henvendelser/${inquiry.id}`, whom: await findLeadersOf(db, inquiry.unitId, today) }
    : { path: '/min-side', whom: [] }
}
