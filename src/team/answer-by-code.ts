import { z } from 'zod'
import { shownSections } from '../access/sections.ts'
import { findMeetingAsked, meetingPath, settleAnswer, tellOfGone } from '../meetings/index.ts'
import { command } from '../platform/command.ts'
import type { Db } from '../platform/database/database.ts'
import type { NewEvent } from '../platform/events/events.ts'
import { choice, choices, optionalText, text } from '../platform/form/fields.ts'
import { isRefusal, type Refusal, refuse } from '../platform/refusal.ts'
import { tidyCode } from '../platform/secrets/codes.ts'
import { acts } from './access.ts'
import { settleInvitation } from './answer-team-invitation.ts'
import { tellAllSaidYes, tellTheOthers } from './ask-the-others.ts'
import type { Consent } from './consent.ts'
import { findConsent, lockConsent } from './consent-store.ts'
import { findAsked } from './find-asked.ts'
import { noteConfirmed } from './find-to-confirm.ts'
import {
  addReplyAttempt,
  countReplyAttempts,
  findReplyByCode,
  lockReply,
  markReplyUsed,
  type ReplyCode,
} from './reply-code-store.ts'
import { answeredAs, findReplyLookedUp, removeReplyLookedUp, saveReplyLookedUp } from './reply-looked-up.ts'
import { questionOf } from './reply-question.ts'
import { settleConsent } from './settle-consent.ts'
import { findMember } from './team-store.ts'
import { tellCoordinators, tellLetIn } from './tell.ts'
import { withdrawAllThatStandsOn } from './withdraw-consent.ts'

export const attemptsAllowed = 5
const withinMinutes = 15

/**
 * Looks up the question of a letter by its reference and code. What was found is kept for this browser, so that neither is in an
 * address. A miss is counted and kept: it must not be rolled back as a refusal would be.
 */
export const lookUpReply = command({
  act: acts.answerByCode,
  form: z.object({ reference: text(40), code: text(40) }),
  about: async () => ({}),
  async run({ input, db, ...asked }) {
    const reference = tidyCode(input.reference, 8)
    const code = tidyCode(input.code, 12)
    const missed = { reference: input.reference, replyId: '' }
    const key = reference || '-'
    if (reference && (await countReplyAttempts(db, key, withinMinutes)) >= attemptsAllowed) {
      await saveReplyLookedUp(db, asked, { ...missed, outcome: 'too_many' })
      return { found: false }
    }
    const hash = asked.secrets.hashOfCode(`${reference} ${code}`)
    const reply = reference && code ? await findReplyByCode(db, reference, hash) : null
    if (!reply) {
      await addReplyAttempt(db, asked.authorityId, key)
      await saveReplyLookedUp(db, asked, { ...missed, outcome: 'not_found' })
      return { found: false }
    }
    await saveReplyLookedUp(db, asked, { reference, replyId: reply.id, outcome: 'found' })
    return { found: true }
  },
})

/** Who shares a computer leaves nothing behind. */
export const forgetReply = command({
  act: acts.answerByCode,
  form: z.object({}),
  about: async () => ({}),
  async run({ db, ...asked }) {
    await removeReplyLookedUp(db, asked)
    return {}
  },
})

const words = ['given', 'refused', 'withdrawn', 'accepted', 'declined', 'yes', 'no'] as const

/**
 * Answers the one question, once, as the one the letter was to. `startsAt`: of the meeting as it was shown. Refuses: code_over,
 * meeting_moved, and as `settleConsent` and `settleInvitation`.
 */
export const answerByCode = command({
  act: acts.answerByCode,
  form: z.object({
    answer: choice(words),
    sections: choices(shownSections),
    otherTime: optionalText(200),
    said: optionalText(500),
    startsAt: optionalText(40),
  }),
  async about(_input, db, asked) {
    const lookedUp = await findReplyLookedUp(db, asked)
    const reply = lookedUp?.replyId ? await lockReply(db, lookedUp.replyId) : null
    return { personId: reply?.personId, reply }
  },
  async run({ input, subject: { reply }, db, events, ...asked }) {
    const { authorityId, now, today } = asked
    const found = reply && (await findAsked(db, reply, today))
    // As it is asked: the answer changes it
    const question = found && (await questionOf(db, reply, found, { today, now }, asked.language))
    if (!reply || !question) return refuse('code_over')
    const at = { authorityId, now, today }
    const done =
      reply.aboutKind === 'consent'
        ? await answerConsentBy(db, at, reply, input, events)
        : reply.aboutKind === 'meeting'
          ? await answerMeetingBy(db, at, reply, input, events)
          : await answerInvitationBy(db, at, reply, input.answer, events)
    if (isRefusal(done)) return done
    await markReplyUsed(db, reply.id, input.answer)
    const { answer, sections, otherTime } = input
    const answered = answeredAs({ question, answer, sections, otherTime, at: now })
    await saveReplyLookedUp(db, asked, { reference: '', replyId: '', outcome: 'thanks', answered })
    const base = `/${authorityId}/koordinering/${reply.personId}`
    const href =
      typeof done === 'object' ? done.href : `${base}/${reply.aboutKind === 'consent' ? 'samtykke' : 'team'}`
    await tellCoordinators(db, at, reply.personId, { kind: 'code_answered', href, personId: reply.personId })
    return { answer }
  },
})

type At = { authorityId: string; now: Date; today: string }

const eventOf = {
  given: 'consent_given',
  changed: 'consent_changed',
  waits: 'consent_partly_given',
  refused: 'consent_refused',
  withdrawn: 'consent_withdrawn',
} as const

async function answerConsentBy(
  db: Db,
  at: At,
  reply: ReplyCode,
  { answer, sections }: { answer: string; sections: Consent['sections'] },
  events: { add(event: NewEvent): void },
): Promise<true | Refusal> {
  await lockConsent(db, reply.aboutId)
  const consent = await findConsent(db, reply.aboutId)
  if (!consent || consent.round !== reply.round) return refuse('code_over')
  // A letter that asks gives or refuses; one to a given consent takes back. Nothing is changed or given anew by it
  const fits =
    consent.state === 'given' ? ['withdrawn'] : consent.state === 'asked' ? ['given', 'refused'] : []
  if (!fits.includes(answer)) return refuse('code_over')
  // Nothing is opened but what the letter asks for
  if (sections.some((section) => !consent.sections.includes(section))) return refuse('choose', 'sections')
  const settled = await settleConsent(db, at, consent, {
    relatedPersonId: reply.relatedPersonId,
    as: reply.relatedPersonId ? 'representative' : 'self',
    answer: answer as 'given' | 'refused' | 'withdrawn',
    sections: answer === 'given' ? sections : [],
    // The period asked for: a letter asks for no other
    untilDate: answer === 'given' ? consent.untilDate : null,
    how: 'code',
    note: '',
    recordedBy: null,
    identityId: null,
  })
  if (isRefusal(settled)) return settled
  const { id: consentId, personId } = consent
  events.add({ type: eventOf[settled], personId, facts: { consentId, sections, how: 'code' } })
  if (settled === 'refused' || settled === 'withdrawn') {
    await withdrawAllThatStandsOn(db, at, consent, events)
    await tellOfGone(db, at, personId)
  }
  if (settled === 'withdrawn')
    await tellTheOthers(db, at, consent, reply.relatedPersonId, 'consent_withdrawn')
  if (settled === 'given') {
    await tellLetIn(db, at, consent)
    await tellAllSaidYes(db, at, consent, reply.relatedPersonId)
  }
  await noteConfirmed(db, at, personId)
  return true
}

/** Coming or not, kept as theirs, and marked: once more with another letter. */
async function answerMeetingBy(
  db: Db,
  at: At,
  reply: ReplyCode,
  {
    answer,
    otherTime,
    said,
    startsAt,
  }: { answer: string; otherTime: string; said: string; startsAt: string },
  events: { add(event: NewEvent): void },
): Promise<{ href: string } | Refusal> {
  if (answer !== 'yes' && answer !== 'no') return refuse('code_over')
  const asked = await findMeetingAsked(db, { ...reply, invitationId: reply.aboutId }, at)
  if (!asked) return refuse('code_over')
  if (asked.meeting.startsAt.toISOString() !== startsAt) return refuse('meeting_moved')
  await settleAnswer(db, at, asked, { answer, otherTime, said }, { answeredAs: 'code', events })
  return { href: meetingPath(at.authorityId, asked.meeting) }
}

async function answerInvitationBy(
  db: Db,
  at: At,
  reply: ReplyCode,
  answer: string,
  events: { add(event: NewEvent): void },
): Promise<true | Refusal> {
  if (answer !== 'accepted' && answer !== 'declined') return refuse('code_over')
  const member = await findMember(db, reply.aboutId, at.today)
  if (!member || member.relatedPersonId !== reply.relatedPersonId) return refuse('code_over')
  const settled = await settleInvitation(db, at, member, { answer, how: 'code' }, events)
  return isRefusal(settled) ? settled : true
}
