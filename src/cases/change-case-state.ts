import { isRefused, type Refused } from '../law/refusal.ts'
import type { CommandContext } from '../platform/command.ts'
import type { Case } from './case.ts'
import { insertCaseStep } from './case-step-store.ts'
import { updateCase } from './case-store.ts'
import { type CaseAct, caseLifecycle } from './rules/transitions.ts'

type Context = Pick<
  CommandContext<unknown, { case: Case }>,
  'subject' | 'db' | 'authorityId' | 'grant' | 'now' | 'events'
>

/** One step in the case's life by its table, kept with who, when and why. `changes`: what else the step sets. */
export async function changeCaseState(
  { subject, db, authorityId, grant, now, events }: Context,
  act: CaseAct,
  options: { reason?: string; ground?: string; changes?: Parameters<typeof updateCase>[2] } = {},
): Promise<Refused | { caseId: string }> {
  const { case: file } = subject
  const state = caseLifecycle.next(file.state, act, options.reason)
  if (isRefused(state)) return state
  await updateCase(db, file.id, { ...options.changes, state })
  await insertCaseStep(db, authorityId, file.id, {
    act,
    reason: options.reason ?? '',
    practitionerId: grant.relation.practitionerId ?? null,
    at: now,
  })
  events.add({
    type: `case_${act}`,
    personId: file.personId,
    facts: { caseId: file.id, ground: options.ground ?? null },
  })
  return { caseId: file.id }
}
