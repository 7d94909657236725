import { z } from 'zod'
import { findMeetingAsked, type Meeting } from '../meetings/index.ts'
import { calledInSentence, getPerson, hidesFromRecipient } from '../people/index.ts'
import type { Db, ReadDb } from '../platform/database/database.ts'
import type { Language } from '../platform/i18n/language.ts'
import { query } from '../platform/query.ts'
import { acts } from './access.ts'
import { stillAnswers } from './answer-by-code.ts'
import type { Consent } from './consent.ts'
import { findConsent } from './consent-store.ts'
import { findHolder } from './find-holder.ts'
import { findReply, type ReplyCode } from './reply-code-store.ts'
import { findReplyLookedUp, type ReplyLookedUp } from './reply-looked-up.ts'
import { findMember, type TeamMember } from './team-store.ts'

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
    const isLiving = !reply.usedAt && !reply.isOver && (await stillAnswers(db as Db, reply, at))
    const question = isLiving ? await findQuestion(db, reply, at, language) : null
    return { lookedUp, question, isOver: question === null }
  },
  sees: ({ question }) =>
    question ? [{ personId: question.personId, what: [question.meeting ? 'meetings' : 'consents'] }] : [],
})

async function findQuestion(
  db: ReadDb,
  reply: ReplyCode,
  { today, now }: { today: string; now: Date },
  language: Language,
): Promise<ReplyQuestion | null> {
  const { personId, relatedPersonId } = reply
  const person = await getPerson(db, personId)
  const of = {
    personId,
    givenName: calledInSentence(person, false, language),
    isSelf: relatedPersonId === null,
    consent: null,
    invitation: null,
    meeting: null,
  }
  if (reply.aboutKind === 'team_invitation') {
    const member = await findMember(db, reply.aboutId, today)
    return member?.invitation === 'sent' ? { ...of, invitation: member } : null
  }
  if (reply.aboutKind === 'meeting') {
    const asked = await findMeetingAsked(db, { ...reply, invitationId: reply.aboutId }, { today, now })
    return asked && { ...of, meeting: asked.meeting }
  }
  const consent = await findConsent(db, reply.aboutId)
  const isOpen = consent?.state === 'asked' || consent?.state === 'given'
  if (!consent || !isOpen || consent.round !== reply.round) return null
  const holder = await findHolder(db, personId, relatedPersonId, today)
  if (!holder || (await hidesFromRecipient(db, personId, holder.key))) return null
  return { ...of, consent }
}
