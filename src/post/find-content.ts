import { findMinutesSeen, type MinutesSeen } from '../meetings/index.ts'
import { type PlanPrint, planForPaper, printParts, readWholePlan } from '../plans/index.ts'
import type { Asked } from '../platform/asked.ts'
import type { ReadDb } from '../platform/database/database.ts'
import type { Receiver } from './find-receivers.ts'
import { mayGetPlanLetter, type PlanLetterKind } from './rules/plan-letter.ts'

/** What is sent: the plan, or the minutes of one meeting. */
export interface Sent {
  personId: string
  kind: PlanLetterKind
  planId: string | null
  meetingId: string | null
}

/** What a receiver may read of it today, and its hash; never more than they read themselves. */
export type Content = { hash: Buffer; sections: string[] } & (
  | { kind: 'plan'; print: PlanPrint }
  | { kind: 'minutes'; seen: MinutesSeen }
)

type Asks = Pick<Asked, 'authorityId' | 'authority' | 'today' | 'now' | 'secrets'> & { db: ReadDb }

/** Null: there is nothing of it this receiver may read, or nothing to send: a plan that has ended. */
export async function findContent(
  asks: Asks,
  sent: Sent,
  { grant, language, name }: Receiver,
): Promise<Content | null> {
  const { db, authority, today, secrets } = asks
  const hashOf = (content: unknown) => secrets.hashOfCode(`plan-letter ${JSON.stringify(content)}`)
  if (sent.kind === 'minutes') {
    const seen = await findMinutesSeen(db, sent.meetingId ?? '', grant, today)
    if (!seen || seen.meeting.personId !== sent.personId) return null
    return { kind: 'minutes', seen, sections: ['meetings'], hash: hashOf(seen) }
  }
  const whole = sent.planId ? await readWholePlan(db, sent.planId, asks, null) : null
  if (!whole || whole.personId !== sent.personId) return null
  // forskrift 1110 § 5: it is one at work who prints it, and without consent to the plan nobody at work reads it
  if (!whole.whole.consents.some((consent) => consent.kind === 'plan')) return null
  const facts = { mayRead: true, isStopped: false, isWithheld: false }
  if (mayGetPlanLetter({ ...facts, hasEnded: whole.whole.plan.state === 'ended' }) !== true) return null
  const paper = await planForPaper(
    whole.whole,
    { db, grant, today, authority, language },
    { parts: printParts, readBy: name },
  )
  if (!paper) return null
  // The day it is printed, and the number it is kept under, are no part of what is said
  const { printed: _printed, version: _version, ...said } = paper.print
  return { kind: 'plan', print: paper.print, sections: paper.sections, hash: hashOf(said) }
}
