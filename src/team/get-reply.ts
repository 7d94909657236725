import { z } from 'zod'
import { findMeetingAsked, type Meeting } from '../meetings/index.ts'
import { calledInSentence, getPerson } from '../people/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import type { Language } from '../platform/i18n/language.ts'
import { query } from '../platform/query.ts'
import { acts } from './access.ts'
import type { Consent } from './consent.ts'
import { type AskedByCode, findAsked } from './find-asked.ts'
import { findReply, type ReplyCode } from './reply-code-store.ts'
import { findReplyLookedUp, type ReplyLookedUp } from './reply-looked-up.ts'
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

export interface Reply {
  lookedUp: ReplyLookedUp | null
  /** Null: nothing is looked up, or it answers no more. */
  question: ReplyQuestion | null
  /** The code fits, and is used up or over: nothing of what it was about is told. */
  isOver: boolean
}

export const getReply = query({
  act: acts.answerByCode,
  input: z.object({}),
  about: async () => ({}),
  async read({ db, today, now, language, ...asked }): Promise<Reply> {
    const at = { today, now }
    const lookedUp = await findReplyLookedUp(db, asked)
    const reply = lookedUp?.replyId ? await findReply(db, lookedUp.replyId) : null
    if (!reply) return { lookedUp, question: null, isOver: false }
    const found = await findAsked(db, reply, today)
    const question = found && (await questionOf(db, reply, found, at, language))
    return { lookedUp, question, isOver: question === null }
  },
  sees: ({ question }) =>
    question ? [{ personId: question.personId, what: [question.meeting ? 'meetings' : 'consents'] }] : [],
})

async function questionOf(
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
