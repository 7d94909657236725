import { isAwaited } from '../law/age.ts'
import { findPersonsAlike, findRelatedPersons, getPerson, hidesFromRecipient } from '../people/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { askerKey, isOwnOfUnit } from './asker.ts'
import { findAttachments } from './attachment-store.ts'
import { bornOf } from './born-of.ts'
import type { Inquiry } from './inquiry-store.ts'
import { findRegisterAnswer } from './register-answer-store.ts'
import { isSilent } from './rules/hears-nothing-more.ts'
import {
  mayAnswerWithConfidential,
  mayAskBack,
  type PowerOfAttorney,
  powerOfAttorney,
  questionsOnBehalf,
  type SaidOnBehalf,
  type SenderKind,
  saidOnBehalf,
  speaksAs,
} from './rules/on-behalf.ts'
import { isUnder16 } from './tell-person.ts'
import { toCompare } from './to-compare.ts'

/**
 * fvl §§ 12, 13; hpl § 21: may the sender be asked for more? About one whose address
 * is protected one's own word is not enough: they are on record here as one who may know where the person is.
 */
export async function mayAskSender(db: ReadDb, inquiry: Inquiry, today: string): Promise<boolean> {
  if (await isOnlySaid(db, inquiry)) return false
  const isYoung = isUnder16(inquiry, today)
  const asked = questionsOnBehalf(speaksAs(inquiry), isYoung)
  const claims = (question: (typeof asked)[number]) => asked.includes(question) && inquiry.senderMayAct
  const power = await findPowerOf(db, inquiry, today)
  return mayAskBack(speaksAs(inquiry), isYoung, {
    personKnows: inquiry.personKnows as 'yes' | 'no' | 'unsure',
    personAnswer: inquiry.personAnswer,
    hasParentalResponsibility: claims('parental_responsibility'),
    hasMandate: claims('mandate'),
    hasPowerOfAttorney: power !== null && power !== 'missing',
  })
}

/** May the sender be answered with what is confidential: never by their own word (`answered-with-confidential`)? */
export async function mayAnswerSender(db: ReadDb, inquiry: Inquiry, today: string): Promise<boolean> {
  if (isOwnOfUnit(inquiry)) return true
  if (await isOnlySaid(db, inquiry)) return false
  const as = speaksAs(inquiry)
  const around = inquiry.personId ? await findRelatedPersons(db, inquiry.personId, today) : []
  const key = askerKey(inquiry)
  const power = await findPowerOf(db, inquiry, today)
  return mayAnswerWithConfidential(as, {
    personAnswer: inquiry.personAnswer,
    isOnRecord: around.some(
      (each) => key !== null && each.identityKey === key && actsAs(each, as, isUnder16(inquiry, today)),
    ),
    hasPowerOfAttorney: power !== null && power !== 'missing',
  })
}

type Around = Awaited<ReturnType<typeof findRelatedPersons>>[number]

/** On record as what they say to be, for what is personal. */
function actsAs(
  { kind, hasParentalResponsibility, mandate }: Around,
  as: SenderKind,
  isChild: boolean,
): boolean {
  if (kind !== as) return false
  if (kind === 'parent') return isChild && hasParentalResponsibility
  if (kind === 'guardian') return mandate === 'personal' || mandate === 'both'
  return kind === 'proxy'
}

/**
 * Is what was asked of the sender closed to them now, like what nobody knows of: since the person said no or wants to talk
 * first (`sender-hears-nothing-more`), or since the address is protected (`shielded-is-not-asked`)?
 */
export async function isShutToSender(db: ReadDb, inquiry: Inquiry): Promise<boolean> {
  return isSilent(inquiry) || (await isOnlySaid(db, inquiry)) || (await isHiddenFromSender(db, inquiry))
}

/**
 * It came here from another authority, and its sender is not, or no longer, to learn that: of one whose address is protected
 * by the register or by what was said, for everybody but the person and those on record here who may know.
 */
export async function isHiddenFromSender(db: ReadDb, inquiry: Inquiry): Promise<boolean> {
  if (inquiry.originAuthorityId === null || inquiry.senderKey === null) return false
  const isSaidSecret =
    inquiry.addressIsSecret && inquiry.personId === null && askerKey(inquiry) !== inquiry.personKey
  return isSaidSecret || (await isOnlySaid(db, inquiry))
}

/** Of a protected person, and asked by one who is not on record here as somebody who may know where they are. */
async function isOnlySaid(db: ReadDb, inquiry: Inquiry): Promise<boolean> {
  if (inquiry.senderSignedInAs === 'work') return false
  const person = inquiry.personId ? await getPerson(db, inquiry.personId) : null
  const isProtected = person ? person.addressProtection !== 'none' : await mayBeOneProtected(db, inquiry)
  if (!isProtected) return false
  const key = askerKey(inquiry)
  if (key === null) return true
  return person ? hidesFromRecipient(db, person.id, key) : key !== inquiry.personKey
}

/** By the register's answer, or since somebody protected who is known here may be the one. */
async function mayBeOneProtected(db: ReadDb, inquiry: Inquiry): Promise<boolean> {
  const answer = await findRegisterAnswer(db, inquiry.id)
  if (answer && answer.protection !== 'none') return true
  const alike = await findPersonsAlike(db, toCompare(inquiry))
  return alike.some(({ person }) => person.addressProtection !== 'none')
}

/** What the sender was asked about acting for another, and answered. */
export async function findSaidOnBehalf(db: ReadDb, inquiry: Inquiry, today: string): Promise<SaidOnBehalf[]> {
  const around = inquiry.personId ? await findRelatedPersons(db, inquiry.personId, today) : []
  const isYoung = isUnder16(inquiry, today)
  // To be the parent of one who is 16 says nothing of a power of attorney
  const saysIt = inquiry.senderKind !== 'parent' || isYoung
  const isKnown = around.some(
    ({ kind, identityKey }) =>
      saysIt && kind === inquiry.senderKind && identityKey !== null && identityKey === askerKey(inquiry),
  )
  const isUnborn = isAwaited(bornOf(inquiry))
  const said = saidOnBehalf(speaksAs(inquiry), isYoung, {
    personKnows: inquiry.personKnows as 'yes' | 'no' | 'unsure',
    mayAct: inquiry.senderMayAct,
    isKnown: isKnown && inquiry.senderMayAct,
  })
  // Of a child not born it was not asked
  return said.filter(({ question }) => !isUnborn || question !== 'parental_responsibility')
}

/** A power is said, and not there: the sender is asked for it, also once a case has taken it in. */
export async function lacksPower(db: ReadDb, inquiry: Inquiry, today: string): Promise<boolean> {
  const isOpen = ['received', 'needs_information', 'accepted_to_case'].includes(inquiry.state)
  return isOpen && inquiry.senderMayAct && (await findPowerOf(db, inquiry, today)) === 'missing'
}

/** How the sender's power of attorney stands today; null where none is asked for. */
export async function findPowerOf(
  db: ReadDb,
  inquiry: Inquiry,
  today: string,
): Promise<PowerOfAttorney | null> {
  if (!questionsOnBehalf(speaksAs(inquiry), isUnder16(inquiry, today)).includes('power_of_attorney'))
    return null
  const around = inquiry.personId ? await findRelatedPersons(db, inquiry.personId, today) : []
  const isInForce = around.some(
    ({ kind, identityKey }) => kind === 'proxy' && identityKey !== null && identityKey === askerKey(inquiry),
  )
  const attachments = await findAttachments(db, inquiry.id)
  return powerOfAttorney(
    isInForce,
    attachments.some(({ kind }) => kind === 'power_of_attorney'),
  )
}
