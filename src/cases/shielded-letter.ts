import { findInquiriesOfCase } from '../inquiries/index.ts'
import type { LegalBasis } from '../law/legal-basis.ts'
import { contactOf, findCapacityIssuedAs, getPerson, type Person } from '../people/index.ts'
import type { Authority } from '../platform/authority/authority.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import type { ReadDb } from '../platform/database/database.ts'
import type { Language } from '../platform/i18n/language.ts'
import { themes } from '../ui/themes.ts'
import { asShielded } from './as-shielded.ts'
import { type Case, type Decision, isOfCapacity, type Letter } from './case.ts'
import { getCase } from './case-store.ts'
import { findDecision, findDecisionOfLetter, findDecisionsOfCase } from './decision-store.ts'
import { findLetter, findLetterOf } from './letter-store.ts'
import { printAnswerLetter } from './letters/answer-letter.ts'
import { printCapacityLetter } from './letters/capacity-letter.ts'
import { printDecisionLetter } from './letters/decision-letter.ts'
import { printInterimReplyLetter } from './letters/interim-reply-letter.ts'
import { texts as letterTexts } from './letters/letter-frame.ts'
import { type ToldOfCase, wordsOf } from './letters/told-of-case.ts'
import { letterComplaint, letterItem } from './make-decision-letter.ts'
import { afterInWords } from './redecision-in-words.ts'
import { findDoneBy } from './redecision-store.ts'
import { askedItems } from './rights-of-case.ts'
import { promisedLastDay } from './rules/when-known.ts'
import { partsOf, type SignedInComplainer, timeToComplain } from './when-known.ts'

// The letters of a case for one who is not to learn where the person is (`shielded-reader`): made from what is stored each time
// they are read, never the letter that was sent. The result, the dates and how to complain stand; the rest says why it is left out.

export interface ShieldedReader {
  name: string
  /** Who opened the decision; null: it is read on paper. */
  openedBy: SignedInComplainer | null
}

/** Null: a kind of letter of which nothing can be said to this reader. */
export async function printShieldedLetter(
  db: ReadDb,
  authority: Authority,
  letter: Letter,
  reader: ShieldedReader,
): Promise<Buffer | null> {
  if (letter.kind === 'decision' || letter.kind === 'capacity_decision') {
    const decision = await findDecisionOfLetter(db, letter.personId, letter.sha256)
    return decision && printShieldedDecision(db, authority, decision, reader)
  }
  if (!letter.caseId) return null
  if (letter.kind === 'closing' || letter.kind === 'taken_up')
    return printShieldedTold(db, authority, { ...letter, kind: letter.kind, caseId: letter.caseId }, reader)
  if (letter.kind !== 'interim_reply') return null
  const file = await getCase(db, letter.caseId)
  const language = letter.language as Language
  const { sender, contact } = senderOf(authority)
  return printInterimReplyLetter(
    {
      language,
      authority: sender,
      recipient: { name: reader.name, addressLines: [] },
      person: { name: (await getPerson(db, letter.personId)).fullName },
      reference: file.reference,
      writtenOn: dayInOslo(letter.at),
      receivedOn: file.receivedOn,
      reason: letterTexts[language].withheld,
      answerBy: letter.answerBy ?? file.newDate ?? file.answerDue,
      contact,
    },
    'ua-1',
    letter.at,
  )
}

/** That the case ended without a decision, or is taken up again: when, and what one may do; why is told by the authority. */
async function printShieldedTold(
  db: ReadDb,
  authority: Authority,
  letter: Letter & { kind: ToldOfCase['kind']; caseId: string },
  reader: ShieldedReader,
): Promise<Buffer> {
  const file = await getCase(db, letter.caseId)
  const language = letter.language as Language
  const { sender, contact } = senderOf(authority)
  const reason = letterTexts[language].withheld
  const answerBy = letter.answerBy ?? file.answerDue
  const decisions = await findDecisionsOfCase(db, file.id)
  const wasDecided = decisions.some(({ issuedAt }) => issuedAt < letter.at)
  const told: ToldOfCase =
    letter.kind === 'closing'
      ? { kind: 'closing', reason, wasDecided }
      : { kind: 'taken_up', reason, answerBy }
  return printAnswerLetter(
    {
      language,
      authority: sender,
      recipient: { name: reader.name, addressLines: [] },
      reference: file.reference,
      writtenOn: dayInOslo(letter.at),
      receivedOn: file.receivedOn,
      ...wordsOf(told, language, contact),
      contact,
    },
    letter.at,
  )
}

/** For one who gets it on paper, by name. Null also: there is no such letter. */
export async function printShieldedLetterOnPaper(
  db: ReadDb,
  authority: Authority,
  letterId: string,
  name: string,
): Promise<Buffer | null> {
  const letter = await findLetter(db, letterId)
  return letter && printShieldedLetter(db, authority, letter, { name, openedBy: null })
}

export async function printShieldedDecision(
  db: ReadDb,
  authority: Authority,
  decision: Decision,
  reader: ShieldedReader,
): Promise<Buffer> {
  const file = await getCase(db, decision.caseId)
  const person = await getPerson(db, decision.personId)
  const sent = await findLetterOf(db, decision.personId, decision.letterSha256)
  const language = (sent?.language ?? person.language) as Language
  const t = letterTexts[language]
  const { contact } = senderOf(authority)
  const inquiries = await findInquiriesOfCase(db, file.id)
  const first = inquiries[0]
  const asked = askedItems(inquiries)
  const issuedOn = dayInOslo(decision.issuedAt)
  if (isOfCapacity(decision))
    return printShieldedCapacity(db, authority, decision, { reader, file, person, language })
  const earlier = decision.replacesId ? await findDecision(db, decision.replacesId) : null
  const parts = partsOf(decision)
  const days = new Map<LegalBasis, string | null>()
  for (const { basis } of parts)
    days.set(basis, (await timeToComplain(db, decision, reader.openedBy ?? reader, basis)).lastDay)
  const isFamilys = first?.senderKind === 'self' || first?.senderKind === 'parent'
  const items = asShielded.decision(decision).items.map((item) => letterItem(item, language))
  return printDecisionLetter(
    {
      language,
      blocks: { opening: t.withheldOpening(contact.phone) },
      authority: complainTo(authority),
      recipient: { name: reader.name, addressLines: [] },
      copiesTo: [],
      person: { name: person.fullName },
      reference: file.reference,
      issuedOn,
      replaces: earlier ? { reference: file.reference, issuedOn: dayInOslo(earlier.issuedAt) } : undefined,
      after: await afterInWords(db, await findDoneBy(db, decision.id), language, { isShielded: true }),
      asked: {
        by: isFamilys ? first.senderName : t.somebody,
        receivedOn: first ? dayInOslo(first.receivedAt) : file.receivedOn,
        items: asked.length ? asked : items.map(({ item }) => item),
      },
      items: items.map((item) => ({
        ...item,
        criteria: item.criteria.map(withoutReason),
        ownWays: item.ownWays.map((way) => ({ ...way, criteria: way.criteria.map(withoutReason) })),
      })),
      facts: t.withheld,
      considerations: t.withheld,
      child: decision.childHeard ? { heardOnly: t.withheld } : undefined,
      stillOffered: [],
      complaint: letterComplaint(
        authority,
        parts,
        (basis) => days.get(basis) ?? promisedLastDay(basis, issuedOn, true),
      ),
      caseHandler: contact,
      decisionMaker: contact,
    },
    'ua-1',
    decision.issuedAt,
  )
}

/** That somebody cannot consent: what, from when and how to complain; not on what grounds, by whom, or who consents instead. */
async function printShieldedCapacity(
  db: ReadDb,
  authority: Authority,
  decision: Decision,
  of: { reader: ShieldedReader; file: Case; person: Person; language: Language },
): Promise<Buffer> {
  const { reader, file, person, language } = of
  const { contact } = senderOf(authority)
  const written = (await findCapacityIssuedAs(db, decision.id))!
  const issuedOn = dayInOslo(decision.issuedAt)
  const { lastDay } = await timeToComplain(db, decision, reader.openedBy ?? reader, 'health')
  return printCapacityLetter(
    {
      language,
      authority: complainTo(authority),
      recipient: { name: reader.name, addressLines: [] },
      copiesTo: [],
      person: { name: person.fullName },
      reference: file.reference,
      issuedOn,
      opening: letterTexts[language].withheldOpening(contact.phone),
      fields: written.fields,
      fromDate: written.fromDate,
      untilDate: written.untilDate,
      grounds: letterTexts[language].withheld,
      assessed: null,
      shownTo: '',
      instead: [],
      complaint: letterComplaint(
        authority,
        partsOf(decision),
        (basis) => lastDay ?? promisedLastDay(basis, issuedOn, true),
      ),
      caseHandler: contact,
    },
    decision.issuedAt,
  )
}

const withoutReason = <T extends { reason: string }>(each: T): T => ({ ...each, reason: '–' })

/** Whom a letter that may be complained about comes from, and where the complaint goes. */
function complainTo(authority: Authority) {
  const { sender, contact } = senderOf(authority)
  return {
    ...sender,
    kind: authority.kind,
    addressLines: [authority.settings.complaintAddress],
    phone: contact.phone,
  }
}

function senderOf(authority: Authority) {
  const { name, workTitle: title, phone } = contactOf(authority)
  return {
    sender: { name, unit: name, colour: themes[authority.settings.theme].color },
    contact: { name, title, phone },
  }
}
