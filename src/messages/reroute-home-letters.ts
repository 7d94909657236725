import { dayInOslo } from '../platform/clock/clock.ts'
import type { Db } from '../platform/database/database.ts'
import { findNotice, hasNotice } from './notices-store.ts'
import { notifyRecipient } from './notify.ts'
import { lockPaperLettersTo, stopPaperLetter } from './paper-letter-store.ts'
import { isToldOf } from './rules/recipients.ts'
import { findToBeTold } from './to-be-told.ts'

/**
 * Letters to a child's home that are not posted, now that there is somebody on record to write to: they are told of the same
 * instead, each once, and the letter home is stopped (`rerouted-from-home`). @returns how many were stopped
 */
export async function rerouteHomeLetters(
  db: Db,
  authorityId: string,
  personId: string,
  now: Date,
): Promise<number> {
  const told = await findToBeTold(db, personId, 'case', dayInOslo(now))
  // The person themself is written to, or still nobody is on record
  if (told.some(({ key }) => key === personId)) return 0
  const letters = await lockPaperLettersTo(db, { personId, recipientKey: personId })
  for (const letter of letters) {
    await stopPaperLetter(db, letter, now)
    const notice = await findNotice(db, letter.noticeId)
    if (!notice) continue
    const { kind, href } = notice
    const what = { kind, href, now, ...(letter.letterId && { letterId: letter.letterId }) }
    for (const each of told.filter((one) => isToldOf(one, kind)))
      if (!(await hasNotice(db, each.key, { kind, href })))
        await notifyRecipient(db, authorityId, personId, each, what)
  }
  return letters.length
}
