import { nobody } from '../access/actor.ts'
import { getPerson, isWithheldFrom } from '../people/index.ts'
import { getAuthorities } from '../platform/authority/find-authorities.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import { writeEvents } from '../platform/events/events.ts'
import type { Means } from './means.ts'
import { addSecondNotice, findUnopened } from './notices-store.ts'
import { toldTwice } from './rules/notice-kinds.ts'
import { secondNoticeOn } from './rules/way-to.ts'

/**
 * The job: one who was told a week ago and has not opened is told once more, each for themselves (eForvaltningsforskriften
 * § 8). Only where there is a way out: a second line on the same page tells nobody anything.
 */
export async function notifyAgain(means: Pick<Means, 'database' | 'contacts' | 'now'>): Promise<void> {
  if (!means.contacts) return
  const now = means.now()
  const today = dayInOslo(now)
  for (const authorityId of (await getAuthorities(means.database)).keys()) {
    await means.database.transaction(authorityId, async (db) => {
      for (const first of await findUnopened(db, toldTwice, now)) {
        if (today < secondNoticeOn(dayInOslo(first.at)) || !first.personId) continue
        const { diedOn } = await getPerson(db, first.personId)
        if (await isWithheldFrom(db, first.personId, first.recipientKey, today)) continue
        if (diedOn || !(await addSecondNotice(db, authorityId, first, now))) continue
        const event = { type: 'told_again', personId: first.personId, facts: { noticeId: first.id } }
        await writeEvents(db, authorityId, [event], { actor: nobody, grant: null, now })
      }
    })
  }
}
