import { addDays } from '../law/calendar.ts'
import { complaintTermsOf } from '../law/legal-basis.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import type { ReadDb } from '../platform/database/database.ts'
import type { Decision } from './case.ts'
import { findOpenings } from './decision-store.ts'
import { wentOnPaper } from './letter-store.ts'
import { complaintDeadline } from './rules/deadlines.ts'

/** A letter on paper is expected to be read within a week of its date. */
export const daysInPost = 7

export interface TimeToComplain {
  /** The day the time counts from; null: it has not begun. */
  knownOn: string | null
  /** `post`: inferred, as nobody records when a letter was read. */
  knownHow: 'opened' | 'notice' | 'post' | 'none'
  lastDay: string | null
}

/**
 * From when one who complains knew the decision, and the last day. `openedBy`: their identity; null: somebody who wrote on
 * paper, for whom the first opening counts only when no letter went on paper.
 */
export async function timeToComplain(
  db: ReadDb,
  decision: Decision,
  openedBy: string | null,
): Promise<TimeToComplain> {
  const openings = await findOpenings(db, decision.id)
  const opening = openedBy ? openings.find((each) => each.openedBy === openedBy) : openings[0]
  const openedOn = opening ? dayInOslo(opening.openedAt) : null
  const onPaper = await wentOnPaper(db, decision.personId, decision.letterSha256)
  const issuedOn = dayInOslo(decision.issuedAt)
  const noticeReceivedOn = onPaper ? addDays(issuedOn, daysInPost) : issuedOn
  const basis = decision.legalBasis
  const lastDay = complaintDeadline({ basis, noticeReceivedOn, openedOn, onPaper, movesToWorkingDay: true })
  if (onPaper) return { knownOn: noticeReceivedOn, knownHow: 'post', lastDay }
  if (complaintTermsOf(basis).countsFrom === 'notice_received')
    return { knownOn: noticeReceivedOn, knownHow: 'notice', lastDay }
  return { knownOn: openedOn, knownHow: openedOn ? 'opened' : 'none', lastDay }
}
