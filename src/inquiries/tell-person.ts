import { ageOn } from '../law/age.ts'
import { notifyPerson } from '../messages/index.ts'
import { getPerson } from '../people/index.ts'
import type { Asked } from '../platform/asked.ts'
import type { Db } from '../platform/database/database.ts'
import { changeInquiry, type Inquiry } from './inquiry-store.ts'
import { isPersonTold } from './rules/on-behalf.ts'

/**
 * The one an inquiry is about is told that somebody asked (fvl § 16), where we know who they are; what the unit wrote
 * down from a phone call or a letter is a receipt. Those who are not known here the unit reaches itself.
 */
export async function tellPerson(
  db: Db,
  { authorityId, now, today }: Pick<Asked, 'authorityId' | 'now' | 'today'>,
  inquiry: Inquiry,
): Promise<void> {
  if (!inquiry.personId || !isPersonTold(inquiry.senderKind, isUnder16(inquiry, today))) return
  const person = await getPerson(db, inquiry.personId)
  if (person.diedOn) return
  const kind = inquiry.senderKind === 'unit' ? 'inquiry_received' : 'inquiry_about_you_asked'
  const href = `/${authorityId}/henvendelse/om-deg/${inquiry.id}`
  await notifyPerson(db, authorityId, inquiry.personId, { kind, href, now })
  await changeInquiry(db, inquiry.id, { personToldAt: now })
}

/** Not born, or of an age not told: as a child. */
export function isUnder16({ personBirthDate }: Pick<Inquiry, 'personBirthDate'>, today: string): boolean {
  return personBirthDate === null || ageOn(personBirthDate, today) < 16
}

/** That what somebody asked for them is answered, to the one it is about, where they are known and not the sender. */
export async function tellPersonAnswer(
  db: Db,
  { authorityId, now, today }: Pick<Asked, 'authorityId' | 'now' | 'today'>,
  inquiry: Inquiry,
): Promise<void> {
  if (!inquiry.personId || !isPersonTold(inquiry.senderKind, isUnder16(inquiry, today))) return
  if ((await getPerson(db, inquiry.personId)).diedOn) return
  const href = `/${authorityId}/henvendelse/om-deg/${inquiry.id}`
  await notifyPerson(db, authorityId, inquiry.personId, { kind: 'inquiry_answered', href, now })
}
