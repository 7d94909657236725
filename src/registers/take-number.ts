import { findCaseOfPerson } from '../cases/index.ts'
import { findInquiriesOfCase, markPersonNotTold, noteNameFits, tellOfOpenedCase } from '../inquiries/index.ts'
import { stopPaperLetters } from '../messages/index.ts'
import { changePerson, type PendingNumber, type Person } from '../people/index.ts'
import type { Asked } from '../platform/asked.ts'
import type { Db } from '../platform/database/database.ts'
import { birthDateOf } from '../platform/form/fields.ts'

/**
 * A number that waited counts from now on: its owner is let in, and told what was asked for them. Whose number stood there
 * before is let in no more from the same moment: relations are found by the number, and what is not posted stops.
 */
export async function takeNumber(
  db: Db,
  at: Pick<Asked, 'authorityId' | 'now' | 'today' | 'secrets'>,
  { key, nationalId }: Pick<PendingNumber, 'key' | 'nationalId'>,
  { id: personId, identityKey: before }: Person,
): Promise<void> {
  const birthDate = birthDateOf(at.secrets.decrypt(nationalId))
  await changePerson(db, personId, { identityKey: key, nationalId, birthDate })
  if (before) await stopPaperLetters(db, { personId, recipientKey: before }, at.now)
  const file = await findCaseOfPerson(db, personId)
  if (!file) return
  const inquiries = await findInquiriesOfCase(db, file.id)
  await noteNameFits(
    db,
    inquiries.map(({ id }) => id),
  )
  if (before) await markPersonNotTold(db, file.id)
  await tellOfOpenedCase(db, at, file.id)
}
