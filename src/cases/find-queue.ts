import { findOpenInquiries } from '../inquiries/index.ts'
import { daysBetween } from '../law/calendar.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { findQueuedCases, type QueuedCase } from './case-store.ts'
import { clocksOfCase, nextClock } from './clocks.ts'
import { type NextAct, nextActOf } from './next-act.ts'
import type { CaseState } from './rules/transitions.ts'

export interface QueueClock {
  dueOn: string
  /** Negative when passed. */
  daysLeft: number
  /** How much of the time is gone, 0 to 1. */
  share: number
}

export interface QueueRow {
  kind: 'inquiry' | 'case'
  id: string
  reference: string
  personId: string | null
  name: string
  state: CaseState | 'new_inquiry' | 'needs_information'
  result: string | null
  next: NextAct | 'open_case' | null
  clock: QueueClock | null
  handlerId: string | null
  handlerName: string | null
  version?: number
}

export const openStates = ['open', 'under_assessment', 'waiting_for_information', 'decided'] as const
export const queueStates = ['new_inquiry', ...openStates, 'closed'] as const
/** Everything that waits in these units: new inquiries and open cases in one list, the shortest clock first. */
export async function findQueue(
  db: ReadDb,
  unitIds: readonly string[],
  today: string,
  options: {
    states?: readonly CaseState[]
    withoutCoordinator?: ReadonlySet<string>
    /** Who reads the queue: one’s own decision is for another to approve. */
    me?: string | null
  } = {},
): Promise<QueueRow[]> {
  const inquiries = await findOpenInquiries(db, unitIds)
  const cases = await findQueuedCases(db, unitIds, options.states ?? openStates)
  const rows: QueueRow[] = [
    ...inquiries.map(
      (each): QueueRow => ({
        kind: 'inquiry',
        id: each.id,
        reference: each.reference,
        personId: each.personId,
        name: `${each.personGivenName} ${each.personFamilyName}`.trim(),
        state: each.state === 'needs_information' ? 'needs_information' : 'new_inquiry',
        result: null,
        next: 'open_case',
        clock: clockOf(each.answerDue, 28, today),
        handlerId: null,
        handlerName: null,
      }),
    ),
    ...cases.map((each) => rowOf(each, today, options)),
  ]
  const due = (row: QueueRow) => row.clock?.dueOn ?? '9999-12-31'
  return rows.sort((a, b) => due(a).localeCompare(due(b)) || a.name.localeCompare(b.name, 'nb'))
}

function rowOf(
  file: QueuedCase,
  today: string,
  { withoutCoordinator, me }: { withoutCoordinator?: ReadonlySet<string>; me?: string | null },
): QueueRow {
  const clock = nextClock(clocksOfCase(file, file.decidedAt, today))
  return {
    kind: 'case',
    id: file.id,
    reference: file.reference,
    personId: file.personId,
    name: `${file.givenName} ${file.familyName}`,
    state: file.state,
    result: file.result,
    next: nextActOf({
      state: file.state,
      hasHandler: file.handlerId !== null,
      hasServices: file.services > 0,
      // Short of reading every assessment: who has begun to write has assessed.
      isAssessed: file.hasDraft,
      childIsHeard: true,
      isForApproval: file.isForApproval,
      isOwnDraft: file.draftAuthorId !== null && file.draftAuthorId === me,
      interimDaysLeft: file.interimSentOn ? null : daysBetween(today, file.interimDue),
      lacksCoordinator: withoutCoordinator?.has(file.personId) ?? false,
    }),
    clock: clock && clockOf(clock.dueOn, clock.daysTotal, today),
    handlerId: file.handlerId,
    handlerName: file.handlerName,
    version: file.version,
  }
}

function clockOf(dueOn: string, daysTotal: number, today: string): QueueClock {
  const daysLeft = daysBetween(today, dueOn)
  return { dueOn, daysLeft, share: Math.min(1, Math.max(0, 1 - daysLeft / Math.max(1, daysTotal))) }
}
