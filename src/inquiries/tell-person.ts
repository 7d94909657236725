import { ageOn } from '../law/age.ts'
import { notifyByNumber, notifyPerson } from '../messages/index.ts'
import { findPendingNumber } from '../people/index.ts'
import type { Asked } from '../platform/asked.ts'
import type { Db } from '../platform/database/database.ts'
import { isAboutDead } from './death-store.ts'
import { findInquiriesOfCase, type Inquiry, lockInquiry, markPersonTold } from './inquiry-store.ts'
import { findRegisterAnswer } from './register-answer-store.ts'
import { isPersonTold } from './rules/on-behalf.ts'
import { isToldByNumber } from './rules/told-by-number.ts'

/**
 * The one an inquiry is about is told that somebody asked (fvl § 16), where we know who they are; what the unit wrote
 * down from a phone call or a letter is a receipt. One who is not known here: `tellByNumber`, or when the case opens.
 */
export async function tellPerson(
  db: Db,
  { authorityId, now, today }: Pick<Asked, 'authorityId' | 'now' | 'today'>,
  inquiry: Inquiry,
): Promise<void> {
  if (!inquiry.personId || !isPersonTold(inquiry.senderKind, isUnder16(inquiry, today))) return
  if (await isAboutDead(db, inquiry)) return
  await notifyPerson(db, authorityId, inquiry.personId, toldOf(authorityId, inquiry, now))
  // The version stays: the sender’s own form must not show whether the person is known here
  await markPersonTold(db, inquiry.id, now)
}

function toldOf(authorityId: string, inquiry: Inquiry, now: Date) {
  const kind = inquiry.senderKind === 'unit' ? 'inquiry_received' : 'inquiry_about_you_asked'
  return { kind, href: `/${authorityId}/henvendelse/om-deg/${inquiry.id}`, now } as const
}

/** The register has answered about one who is not known here: told by the number that was given (`told-by-number`), once. */
export async function tellByNumber(
  db: Db,
  { authorityId, now, today }: Pick<Asked, 'authorityId' | 'now' | 'today'>,
  inquiryId: string,
): Promise<void> {
  const inquiry = await lockInquiry(db, inquiryId)
  const answer = await findRegisterAnswer(db, inquiryId)
  if (!inquiry?.personKey || inquiry.personId || inquiry.personToldAt || !answer) return
  if (!isOpenInquiry(inquiry)) return
  const { diedOn, isKnown: isInRegister, nameFits } = answer
  const age = ownAge(inquiry, today)
  if (!isToldByNumber({ sender: inquiry.senderKind, age, isInRegister, nameFits, diedOn })) return
  const told = { key: inquiry.personKey, inquiryId }
  await notifyByNumber(db, authorityId, told, toldOf(authorityId, inquiry, now))
  await markPersonTold(db, inquiryId, now)
}

/** The case is open, and the person known from now on: told of what was asked for them, if nobody has told them before. */
export async function tellOfOpenedCase(
  db: Db,
  at: Pick<Asked, 'authorityId' | 'now' | 'today'>,
  caseId: string,
): Promise<void> {
  for (const inquiry of await findInquiriesOfCase(db, caseId)) {
    // Whose the number is, is not settled: told when it is
    if (inquiry.personId && (await findPendingNumber(db, inquiry.personId))) continue
    const isWrongName = (await findRegisterAnswer(db, inquiry.id))?.nameFits === false
    if (inquiry.personBirthDate && !inquiry.personToldAt && isOpenInquiry(inquiry) && !isWrongName)
      await tellPerson(db, at, inquiry)
  }
}

/** The unit is not finished with it. */
export function isOpenInquiry({ state }: Pick<Inquiry, 'state'>): boolean {
  return state === 'received' || state === 'needs_information' || state === 'accepted_to_case'
}

/** In whole years; null: not born, or not told. */
export function ownAge({ personBirthDate }: Pick<Inquiry, 'personBirthDate'>, today: string): number | null {
  return personBirthDate === null ? null : ageOn(personBirthDate, today)
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
  if (!isPersonTold(inquiry.senderKind, isUnder16(inquiry, today))) return
  const what = {
    kind: 'inquiry_answered',
    href: `/${authorityId}/henvendelse/om-deg/${inquiry.id}`,
    now,
  } as const
  if (await isAboutDead(db, inquiry)) return
  if (!inquiry.personId) {
    if (!inquiry.personKey || !inquiry.personToldAt) return
    return notifyByNumber(db, authorityId, { key: inquiry.personKey, inquiryId: inquiry.id }, what)
  }
  await notifyPerson(db, authorityId, inquiry.personId, what)
}
