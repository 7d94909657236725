import { type getInquiry, toCompare } from '../inquiries/index.ts'
import {
  addPerson,
  changePerson,
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
  anotherReason: string
  /** The reference of the case of the one it is about, when the unit found it itself. */
  into: string
}

/** The fields of a form that opens a case. */
export const choiceFields = {
  who: optionalText(40),
  anotherReason: optionalText(500),
  into: optionalText(40),
}

/** Nothing is said: one who may be known here is then not entered. */
export const unchosen: Choice = { who: '', anotherReason: '', into: '' }

/** Who the inquiry is about. `isAnother`: entered now, though somebody alike is known here. */
export async function whichPerson(
  { input, db, authorityId, grant, now }: Context,
  inquiry: Inquiry,
): Promise<{ personId: string; isAnother: boolean } | Refusal> {
  if (inquiry.personId) return { personId: inquiry.personId, isAnother: false }
  const byKey = inquiry.personKey ? await findPersonByKey(db, inquiry.personKey) : null
  if (byKey) return { personId: byKey.id, isAnother: false }
  if (input.into) {
    const found = await findCaseByReference(db, input.into)
    if (found?.unitId !== inquiry.unitId) return refuse('no_such_case', 'into')
    return known(db, inquiry, found.personId, 'into')
  }
  // Two inquiries about one who is new here are compared after one another
  const day = inquiry.personBirthDate ?? inquiry.personDueDate
  if (day) await lockPersonForCase(db, `${authorityId} ${day}`)
  const alike = await findPersonsAlike(db, toCompare(inquiry))
  if (input.who && input.who !== 'another') {
    if (!alike.some(({ person }) => person.id === input.who)) return refuse('person_not_alike', 'who')
    return known(db, inquiry, input.who, 'who')
  }
  if (alike.length > 0 && !input.who) return refuse('person_maybe_known', 'who')
  if (alike.length > 0 && !input.anotherReason) return refuse('another_needs_reason', 'anotherReason')
  const personId = await enter(db, authorityId, inquiry)
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
  db: Db,
  { personKey, personNationalId }: Inquiry,
  personId: string,
  field: string,
): Promise<{ personId: string; isAnother: boolean } | Refusal> {
  const { identityKey } = await getPerson(db, personId)
  if (personKey && identityKey && personKey !== identityKey) return refuse('different_numbers', field)
  if (personKey && !identityKey)
    await changePerson(db, personId, { identityKey: personKey, nationalId: personNationalId })
  return { personId, isAnother: false }
}

/** What one who is not born yet is called, until there is a name. */
const expectedChild = { nb: 'Ufødt barn', nn: 'Ufødd barn', en: 'Unborn child' }

/** Null: too little is known. */
async function enter(db: Db, authorityId: string, inquiry: Inquiry): Promise<string | null> {
  if (!inquiry.personBirthDate && !inquiry.personDueDate) return null
  const language = isLanguage(inquiry.language) ? inquiry.language : undefined
  return addPerson(db, authorityId, {
    identityKey: inquiry.personKey,
    nationalId: inquiry.personNationalId,
    givenName: inquiry.personGivenName || (inquiry.personDueDate ? expectedChild[language ?? 'nb'] : ''),
    familyName: inquiry.personFamilyName,
    birthDate: inquiry.personBirthDate,
    dueDate: inquiry.personDueDate,
    language,
    interpreter: inquiry.interpreter,
  })
}
