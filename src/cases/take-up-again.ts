import type { Refused } from '../law/refusal.ts'
import type { CommandContext } from '../platform/command.ts'
import { findCaseSubject, findOpenCaseOfPerson, lockPersonForCase } from './case-store.ts'
import { changeCaseState } from './change-case-state.ts'
import { clocksAnew } from './clocks.ts'

type Context = Pick<
  CommandContext<unknown, object>,
  'db' | 'authorityId' | 'authority' | 'grant' | 'now' | 'today' | 'events'
>

/**
 * A complaint leads to a new decision: the case is assessed again, its clocks anew, and what is issued stands until it is
 * replaced. A case under work is left as it is; of a closed one with a newer open, the newer is where it is decided.
 */
export async function takeUpAgain(
  context: Context,
  caseId: string,
  reason: string,
): Promise<Refused | { caseId: string }> {
  const { db, authority, grant, today } = context
  const subject = await findCaseSubject(db, caseId, { lock: true })
  if (!subject) throw new Error('no such case')
  const { state, joinedTo } = subject.case
  if (joinedTo) return takeUpAgain(context, joinedTo, reason)
  if (state !== 'decided' && state !== 'closed') return { caseId }
  const anew = clocksAnew(today, authority.settings.answerWeeks)
  if (state === 'decided')
    return changeCaseState({ ...context, subject }, 'assess_again', { reason, changes: anew })
  await lockPersonForCase(db, subject.personId)
  const newer = await findOpenCaseOfPerson(db, subject.personId)
  if (newer) return takeUpAgain(context, newer.id, reason)
  const changes = {
    ...anew,
    closedOn: null,
    closedReason: '',
    handlerId: grant.relation.practitionerId ?? null,
  }
  return changeCaseState({ ...context, subject }, 'reopen', { reason, changes })
}
