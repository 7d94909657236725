import { findRegisterAnswer, type getInquiry, isNamed, toCompare } from '../inquiries/index.ts'
import {
  addPendingNumber,
  addPerson,
  findPersonByKey,
  findPersonsAlike,
  getPerson,
  settleComparison,
} from '../people/index.ts'
import type { CommandContext } from '../platform/command.ts'
import type { Db } from '../platform/database/database.ts'
import { optionalText } from '../platform/form/fields.ts'
import { isLanguage } from '../platform/i18n/language.ts'
import { type Refusal, refuse } from '../platform/refusal.ts'
import { findCaseByReference, lockPersonForCase } from './case-store.ts'

type Inquiry = Awaited<ReturnType<typeof getInquiry>>
type Context = Pick<CommandContext<Choice, unknown>, 'input' | 'db' | 'authorityId' | 'grant' | 'now'>

/** What the unit says of who an inquiry is about, where nobody is known by the number. */
export interface Choice {
  /** One known here who may be the same, or 'another'. */
  who: string
  /** How the unit knows: that it is another, or one of another name. */
  anotherReason: string
  /** The reference of the case of the one it is about, when the unit found it itself. */
  into: string
}

export interface Which {
  personId: string
  isAnother?: boolean
  isNumberOfOtherName?: boolean
}

/** The fields of a form that opens a case. */
export const choiceFields = {
  who: optionalText(40),
  anotherReason: optionalText(500),
  into: optionalText(40),
}

/** Nothing is said: one who may be known here is then not entered. */
export const unchosen: Choice = { who: '', anotherReason: '', into: '' }

/**
 * Who the inquiry is about. `isAnother`: entered now, though somebody alike is known here. `isNumberOfOtherName`: the unit says
 * that it is about the owner of the number, who is called something else than what was written. A number that nobody has said
 * whose it is opens nothing yet (`number-pending`).
 */
export async function whichPerson(context: Context, inquiry: Inquiry): Promise<Which | Refusal> {
  const { input, db, authorityId, grant, now } = context
  if (inquiry.personId) return { personId: inquiry.personId }
  const byKey = inquiry.personKey ? await findPersonByKey(db, inquiry.personKey) : null
  const typed = { givenName: inquiry.personGivenName, familyName: inquiry.personFamilyName }
  if (byKey && isNamed(byKey, typed)) return { personId: byKey.id }
  if (input.into) {
    const found = await findCaseByReference(db, input.into)
    if (found?.unitId !== inquiry.unitId) return refuse('no_such_case', 'into')
    return known(context, inquiry, found.personId, 'into')
  }
  // Two inquiries about one who is new here are compared after one another
  const day =
    inquiry.personBirthDate ?? inquiry.personDueDate ?? (inquiry.personByAdoption ? 'adoption' : null)
  if (day) await lockPersonForCase(db, `${authorityId} ${day}`)
  const alike = await findPersonsAlike(db, toCompare(inquiry))
  if (input.who && input.who !== 'another') {
    if (!alike.some(({ person }) => person.id === input.who)) return refuse('person_not_alike', 'who')
    if (input.who !== byKey?.id) return known(context, inquiry, input.who, 'who')
    return input.anotherReason
      ? { personId: byKey.id, isNumberOfOtherName: true }
      : refuse('other_name_needs_reason', 'anotherReason')
  }
  if (alike.length > 0 && !input.who) return refuse('person_maybe_known', 'who')
  if (alike.length > 0 && !input.anotherReason) return refuse('another_needs_reason', 'anotherReason')
  const personId = await enter(context, inquiry, { isOfAnother: byKey !== null })
  if (!personId) return refuse('person_unknown')
  for (const { person } of alike)
    await settleComparison(db, authorityId, {
      personId,
      otherId: person.id,
      result: 'another',
      reason: input.anotherReason,
      settledBy: grant.relation.practitionerId!, // the unit's people are practitioners
      settledAt: now,
    })
  return { personId, isAnother: alike.length > 0 }
}

/** One known from before: gets the number that was typed, where none was known. */
async function known(
  context: Context,
  inquiry: Inquiry,
  personId: string,
  field: string,
): Promise<Which | Refusal> {
  const { personKey } = inquiry
  const { identityKey } = await getPerson(context.db, personId)
  if (personKey && identityKey && personKey !== identityKey) return refuse('different_numbers', field)
  if (personKey && !identityKey) await wait(context, inquiry, personId)
  return { personId }
}

/** The number that was written waits until somebody has said whose it is. */
async function wait(
  { db, authorityId, grant, now }: Context,
  { personKey, personNationalId }: Inquiry,
  personId: string,
): Promise<void> {
  if (!personKey || !personNationalId) return
  const typedBy = grant.relation.practitionerId ?? null
  const typed = { personId, key: personKey, nationalId: personNationalId, typedBy, now }
  await addPendingNumber(db, authorityId, typed)
}

/** Their own, by sign-in; or the register calls its owner something like what was written. */
async function isProven(db: Db, { id, senderKey, personKey }: Inquiry): Promise<boolean> {
  if (senderKey !== null && senderKey === personKey) return true
  return (await findRegisterAnswer(db, id))?.nameFits === true
}

/** What one who is expected is called, until there is a name. */
const unbornChild = { nb: 'Ufødt barn', nn: 'Ufødd barn', en: 'Unborn child' }
const adoptedChild = { nb: 'Barn som ventes', nn: 'Barn som er venta', en: 'Expected child' }

/** Null: too little is known. `isOfAnother`: the number is somebody's known here, and this is another. */
async function enter(
  context: Context,
  inquiry: Inquiry,
  { isOfAnother }: { isOfAnother: boolean },
): Promise<string | null> {
  const isExpected = inquiry.personDueDate !== null || inquiry.personByAdoption
  if (!inquiry.personBirthDate && !isExpected) return null
  const { db, authorityId } = context
  const called = inquiry.personByAdoption ? adoptedChild : unbornChild
  const language = isLanguage(inquiry.language) ? inquiry.language : undefined
  const counts = !isOfAnother && (await isProven(db, inquiry))
  const personId = await addPerson(db, authorityId, {
    identityKey: counts ? inquiry.personKey : null,
    nationalId: counts ? inquiry.personNationalId : null,
    givenName: inquiry.personGivenName || (isExpected ? called[language ?? 'nb'] : ''),
    familyName: inquiry.personFamilyName,
    birthDate: inquiry.personBirthDate,
    dueDate: inquiry.personDueDate,
    byAdoption: inquiry.personByAdoption,
    language,
    interpreter: inquiry.interpreter,
  })
  if (!counts && !isOfAnother) await wait(context, inquiry, personId)
  return personId
}
