import { findMeetingAsked, type Meeting } from '../meetings/index.ts'
import { calledInSentence, getPerson } from '../people/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import type { Language } from '../platform/i18n/language.ts'
import type { Consent } from './consent.ts'
import type { AskedByCode } from './find-asked.ts'
import type { ReplyCode } from './reply-code-store.ts'
import type { TeamMember } from './team-store.ts'

/** The one question, with nobody named but whom it is about by first name, and who is to be let in. */
export interface ReplyQuestion {
  personId: string
  givenName: string
  isSelf: boolean
  consent: Pick<
    Consent,
    'kind' | 'state' | 'withName' | 'serviceKind' | 'sections' | 'purposeKind' | 'purpose' | 'untilDate'
  > | null
  invitation: Pick<TeamMember, 'contribution' | 'sections'> | null
  meeting: Pick<Meeting, 'startsAt' | 'endsAt' | 'channel' | 'place'> | null
}

/** What has just been answered, told once more to the browser that answered: no more than the question itself did. */
export interface AnsweredReply {
  question: ReplyQuestion
  answer: string
  /** Of a consent: what was said yes to. */
  sections: Consent['sections']
  /** Of a meeting. */
  otherTime: string
  at: Date
}

/** Null: it is not asked any more. */
export async function questionOf(
  db: ReadDb,
  reply: ReplyCode,
  { consent, invitation }: AskedByCode,
  at: { today: string; now: Date },
  language: Language,
): Promise<ReplyQuestion | null> {
  const { personId, relatedPersonId, aboutKind, aboutId: invitationId } = reply
  const isMeeting = aboutKind === 'meeting'
  const called = isMeeting ? await findMeetingAsked(db, { ...reply, invitationId }, at) : null
  if (isMeeting && !called) return null
  return {
    personId,
    givenName: calledInSentence(await getPerson(db, personId), false, language),
    isSelf: relatedPersonId === null,
    consent,
    invitation,
    meeting: called?.meeting ?? null,
  }
}
