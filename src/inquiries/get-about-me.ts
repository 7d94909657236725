import { z } from 'zod'
import type { RelationName } from '../access/relations.ts'
import { type CoordinatingUnit, getUnit } from '../authorities/index.ts'
import { getPerson, hidesWhereabouts, unitShownTo } from '../people/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { inquiryActs } from './access.ts'
import type { AsksFor } from './answers.ts'
import {
  findInquiry,
  findUnansweredAbout,
  findUnansweredByKey,
  type Inquiry,
  lockInquiry,
} from './inquiry-store.ts'
import { isPersonTold, type PersonAnswer, type SenderKind } from './rules/on-behalf.ts'
import { dueBefore, dueOf } from './rules/passed-on.ts'
import { isOpenInquiry, isUnder16, ownAge } from './tell-person.ts'

/** An inquiry as the one it is about, or who answers for them, is told of it. */
export interface AboutMe {
  reference: string
  receivedAt: Date
  answerDue: string
  answerDueWas: string | null
  answeredAt: Date | null
  state: Inquiry['state']
  unit: CoordinatingUnit
  senderKind: SenderKind
  /** '' where it would tell where a person with a protected address is. */
  senderName: string
  toldBy: string
  toldHow: Inquiry['toldHow']
  toldOn: string | null
  asksFor: AsksFor[]
  /** What was written about them. Null: withheld from a reader who may be what it is about. */
  need: string | null
  /** The unit's answer about a team of those who help, as far as it does not tell where the person is. */
  careTeam: Pick<
    Inquiry,
    'careTeamResult' | 'careTeamCaller' | 'careTeamBy' | 'careTeamText' | 'careTeamHeldOn'
  >
  answer: PersonAnswer | null
  answeredOn: Date | null
  note: string
  canAnswer: boolean
  isSelf: boolean
  version: number
}

export const getAboutMe = query({
  act: inquiryActs.readAboutMe,
  input: z.object({ inquiryId: id }),
  about: ({ inquiryId }, db, { today }) => aboutMeSubject(db, inquiryId, today),
  async read({ subject, db, authority, grant }): Promise<AboutMe> {
    const { inquiry, personId } = subject
    const addressProtection = personId ? (await getPerson(db, personId)).addressProtection : 'none'
    const reader = grant.relation.name
    const isSelf = reader === 'self' || reader === 'child_15'
    const hides =
      hidesWhereabouts({ addressProtection }, grant.relation) || (inquiry.addressIsSecret && !isSelf)
    return {
      reference: inquiry.reference,
      receivedAt: inquiry.receivedAt,
      answerDue: dueOf(inquiry),
      answerDueWas: dueBefore(inquiry),
      answeredAt: inquiry.answeredAt ?? inquiry.forwardedAnsweredAt,
      state: inquiry.state,
      unit: unitShownTo(await getUnit(db, inquiry.unitId), authority, hides),
      senderKind: inquiry.senderKind,
      senderName: hides ? '' : [inquiry.senderName, inquiry.senderRole].filter(Boolean).join(', '),
      toldBy: hides ? '' : inquiry.toldBy,
      toldHow: inquiry.toldHow,
      toldOn: inquiry.toldOn,
      asksFor: inquiry.asksFor,
      need: showsWords(inquiry, reader, hides) ? inquiry.need : null,
      careTeam: {
        careTeamResult: inquiry.careTeamResult,
        careTeamCaller: hides ? '' : inquiry.careTeamCaller,
        careTeamBy: inquiry.careTeamBy,
        careTeamText: hides ? '' : inquiry.careTeamText,
        careTeamHeldOn: inquiry.careTeamHeldOn,
      },
      answer: inquiry.personAnswer,
      answeredOn: inquiry.personAnsweredAt,
      note: hides ? '' : inquiry.personAnswerNote,
      canAnswer: canPersonAnswer(inquiry),
      isSelf,
      version: inquiry.version,
    }
  },
  // Until there is a row for the person the inquiry stands for them in the log
  sees: (_, { subject }) => [{ personId: subject.personId ?? subject.inquiry.id, what: ['inquiry'] }],
})

/** Null where nobody is to be told of it, or has been by their number alone: then the page is not there. */
export async function aboutMeSubject(db: ReadDb, inquiryId: string, today: string, { lock = false } = {}) {
  const inquiry = await (lock ? lockInquiry : findInquiry)(db, inquiryId)
  if (!inquiry || !isPersonTold(inquiry.senderKind, isUnder16(inquiry, today))) return null
  const { personId, personKey, personToldAt, version } = inquiry
  const age = ownAge(inquiry, today)
  if (personId) return { personId, own: null, version, inquiry }
  if (!personKey || !personToldAt || age === null) return null
  return { personId, own: { identityKey: personKey, age }, version, inquiry }
}

/** As long as the unit has not finished with it. */
export const canPersonAnswer = isOpenInquiry

/** What others have asked for a person, which the person, or one who answers for them, has not said anything to. */
export async function findToAnswerAbout(
  db: ReadDb,
  personId: string,
  today: string,
): Promise<{ id: string; receivedAt: Date }[]> {
  return (await findUnansweredAbout(db, personId)).filter((each) => waitsForAnswer(each, today))
}

/** The same for one who has no row here, by their own number. */
export async function findToAnswerByKey(
  db: ReadDb,
  identityKey: string,
  today: string,
): Promise<{ id: string; receivedAt: Date }[]> {
  return (await findUnansweredByKey(db, identityKey)).filter((each) => waitsForAnswer(each, today))
}

function waitsForAnswer(each: Inquiry, today: string): boolean {
  return (
    canPersonAnswer(each) &&
    each.senderKind !== 'unit' &&
    isPersonTold(each.senderKind, isUnder16(each, today))
  )
}

/**
 * The person reads what was written about them (fvl § 18). One who answers for them reads it when the sender said it is
 * known and agreed, or the unit wrote it down: a worry about a child may be about the home (fvl § 19).
 */
function showsWords(inquiry: Inquiry, reader: RelationName, hides: boolean): boolean {
  if (reader === 'self' || reader === 'child_15') return true
  return !hides && (reader === 'guardian' || inquiry.personKnows === 'yes')
}
