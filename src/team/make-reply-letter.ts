import { z } from 'zod'
import type { Grant } from '../access/acts.ts'
import { findMeetingsAsked, meetingPath } from '../meetings/index.ts'
import { addNotice } from '../messages/index.ts'
import { calledInSentence, getPerson } from '../people/index.ts'
import { command } from '../platform/command.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { isRefusal, refuse } from '../platform/refusal.ts'
import { aboutPerson } from './about-person.ts'
import { acts } from './access.ts'
import { shownState } from './consent.ts'
import { findAnswers, findConsents } from './consent-store.ts'
import { findHolder, type Holder } from './find-holder.ts'
import { issueReplyCode } from './issue-reply-code.ts'
import { findRepliesOut, type ReplyCode } from './reply-code-store.ts'
import { mayAnswerByCode } from './rules/answer-by-code.ts'
import type { ConsentKind } from './rules/consent.ts'
import { findTeam } from './team-store.ts'
import { findDeciders } from './who-may-consent.ts'

/** A question somebody can answer with a code: to whom, about what. */
export interface OpenQuestion {
  aboutKind: ReplyCode['aboutKind']
  aboutId: string
  round: number
  relatedPersonId: string | null
  /** Whom the letter is to. */
  name: string
  /** Given already: the letter takes it back. */
  isWithdrawal: boolean
  consentKind: ConsentKind | null
  /** The service's or the private person's name, where it is of sharing. */
  withName: string | null
  /** Of a meeting: which, and when it is. */
  meeting: { id: string; startsAt: Date; endsAt: Date } | null
  /** Why no letter may go, where none may. */
  why: 'no_letter_to_them' | 'address_unknown' | null
  /** A letter is out. */
  isOut: boolean
}

interface At {
  today: string
  now: Date
  /** Who coordinates sees the meetings too. */
  grant: Grant
}

/**
 * Each consent with each who decides on it and has not answered, or may take it back; each private person invited; each who is called
 * to a meeting and has not answered.
 */
async function findQuestions(
  db: ReadDb,
  personId: string,
  { today, now, grant }: At,
): Promise<OpenQuestion[]> {
  const out = await findRepliesOut(db, personId)
  const found: OpenQuestion[] = []
  const add = async (
    one: Omit<OpenQuestion, 'why' | 'isOut' | 'name' | 'meeting'> & Partial<OpenQuestion>,
  ) => {
    const holder = await findHolder(db, personId, one.relatedPersonId, today)
    if (
      !holder ||
      found.some((each) => each.aboutId === one.aboutId && each.relatedPersonId === one.relatedPersonId)
    )
      return
    const isOut = out.some(
      (each) =>
        each.aboutId === one.aboutId &&
        each.relatedPersonId === one.relatedPersonId &&
        each.round === one.round,
    )
    found.push({ meeting: null, ...one, name: holder.name, why: whyNot(one.aboutKind, holder), isOut })
  }
  for (const consent of await findConsents(db, personId)) {
    const shown = shownState(consent, today)
    if (shown !== 'asked' && shown !== 'given') continue
    const answers = (await findAnswers(db, consent.id)).filter(({ round }) => round === consent.round)
    for (const decider of (await findDeciders(db, personId, consent.kind, today)).deciders) {
      const said = answers.filter(({ relatedPersonId }) => relatedPersonId === decider.id).at(-1)
      if (shown === 'asked' && said?.answer === 'given') continue
      await add({
        aboutKind: 'consent',
        aboutId: consent.id,
        round: consent.round,
        relatedPersonId: decider.id,
        isWithdrawal: shown === 'given',
        consentKind: consent.kind,
        withName: consent.withName,
      })
    }
  }
  for (const { participantId, relatedPersonId, invitation, sections } of await findTeam(db, personId, today))
    if (relatedPersonId && invitation === 'sent' && sections.length)
      await add({
        aboutKind: 'team_invitation',
        aboutId: participantId,
        round: 0,
        relatedPersonId,
        isWithdrawal: false,
        consentKind: null,
        withName: null,
      })
  const leads = ['coordinator', 'stand_in'].includes(grant.relation.name)
  for (const { meeting, invitation } of leads ? await findMeetingsAsked(db, personId, { today, now }) : [])
    await add({
      ...{ aboutKind: 'meeting', aboutId: invitation.id, round: 0, isWithdrawal: false },
      ...{ relatedPersonId: invitation.relatedPersonId, consentKind: null, withName: null, meeting },
    })
  return found
}

function whyNot(about: ReplyCode['aboutKind'], holder: Holder): OpenQuestion['why'] {
  const may = mayAnswerByCode({ about, ...holder })
  return isRefusal(may) ? (may.refused as OpenQuestion['why']) : null
}

export interface ReplyLetters {
  person: { id: string; givenName: string; fullName: string }
  questions: OpenQuestion[]
}

/** What waits for an answer, and to whom a letter with a code may go. */
export const getReplyLetters = query({
  act: acts.sendReplyLetter,
  input: z.object({ personId: id }),
  about: ({ personId }, db) => aboutPerson(db, personId),
  async read({ db, subject: { personId }, grant, now, today, language }): Promise<ReplyLetters> {
    const person = await getPerson(db, personId)
    return {
      person: {
        id: personId,
        givenName: calledInSentence(person, false, language),
        fullName: person.fullName,
      },
      questions: await findQuestions(db, personId, { today, now, grant }),
    }
  },
  sees: ({ person }) => [{ personId: person.id, what: ['consents'] }],
})

/**
 * Makes a letter with a code for one who answers on paper's terms: it goes to be printed and posted as other letters. An earlier
 * one about the same is no longer any. Refuses: no_letter_to_them, address_unknown, not_in_this_state.
 */
export const makeReplyLetter = command({
  act: acts.sendReplyLetter,
  form: z.object({
    personId: id,
    aboutId: id,
    relatedPersonId: z.preprocess((value) => value || null, z.uuid({ error: 'invalid' }).nullable()),
  }),
  about: ({ personId }, db) => aboutPerson(db, personId),
  async run({ input, subject: { personId }, db, grant, authorityId, now, today, secrets, events }) {
    const { aboutId, relatedPersonId } = input
    const question = (await findQuestions(db, personId, { today, now, grant })).find(
      (each) => each.aboutId === aboutId && each.relatedPersonId === relatedPersonId,
    )
    const holder = question && (await findHolder(db, personId, relatedPersonId, today))
    if (!question || !holder) return refuse('not_in_this_state')
    if (question.why) return refuse(question.why)
    const { aboutKind, round, meeting } = question
    const base = `/${authorityId}/koordinering/${personId}`
    const about = {
      consent: { kind: 'consent_asked', href: `${base}/samtykke/${aboutId}` },
      team_invitation: { kind: 'team_invited', href: `${base}/invitasjon` },
      meeting: {
        kind: 'meeting_invited',
        href: meeting ? meetingPath(authorityId, { id: meeting.id, personId }) : base,
      },
    } as const
    const noticeId = await addNotice(db, authorityId, {
      recipientKey: holder.key,
      recipientKind: 'citizen',
      recipientName: holder.name,
      personId,
      ...about[aboutKind],
      ...(question.isWithdrawal && { kind: 'consent_take_back' as const }),
      now,
      onPaper: true,
    })
    const code = { personId, relatedPersonId, aboutKind, aboutId, round, noticeId }
    const madeBy = grant.relation.practitionerId! // those at work alone may
    await issueReplyCode(db, { authorityId, secrets, today }, { ...code, madeBy })
    events.add({ type: 'reply_letter_made', personId, facts: { aboutKind, aboutId } })
    return { noticeId }
  },
})
