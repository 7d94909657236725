import type { SignedInActor } from '../access/actor.ts'
import { asSenderSees, findSentTo } from '../inquiries/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import type { Language } from '../platform/i18n/language.ts'
import { toYou } from '../platform/i18n/to-you.ts'
import { called } from './called.ts'

export interface SentInquiryLine {
  id: string
  reference: string
  state: string
  receivedAt: Date
  answeredAt: Date | null
  givenName: string
}

type Sent = Awaited<ReturnType<typeof findSentTo>>[number]

/**
 * What somebody has sent, signed in as they are now, newest first: their own words about whom. `expected`: what the reader
 * calls those not born yet.
 */
export async function findSentLines(
  db: ReadDb,
  reader: SignedInActor,
  language: Language,
  expected: ReadonlyMap<string, string> = new Map(),
): Promise<SentInquiryLine[]> {
  const sent = (await findSentTo(db, reader)).map((each) => asSenderSees(each, each.answerDue))
  return sent.map((inquiry) => ({
    id: inquiry.id,
    reference: inquiry.reference,
    state: inquiry.state,
    receivedAt: inquiry.receivedAt,
    answeredAt: inquiry.answeredAt ?? inquiry.forwardedAnsweredAt,
    givenName: inquiry.senderKind === 'self' ? toYou[language] : aboutOf(inquiry, expected, language),
  }))
}

/** Whom it is about, as the sender says it. */
function aboutOf(inquiry: Sent, expected: ReadonlyMap<string, string>, language: Language): string {
  const expectedAs = inquiry.personId && expected.get(inquiry.personId)
  if (expectedAs) return expectedAs
  const { personGivenName: givenName, personBirthDate: birthDate, personDueDate: dueDate } = inquiry
  const { personByAdoption: byAdoption } = inquiry
  return called({ givenName, birthDate, dueDate, byAdoption }, inquiry.senderKind === 'parent', language)
}
