import { findPractitioners } from '../authorities/index.ts'
import { notifyPractitioner } from '../messages/index.ts'
import type { CommandContext } from '../platform/command.ts'
import type { ReadDb } from '../platform/database/database.ts'
import type { Case, DecisionDraft } from './case.ts'
import { getCase } from './case-store.ts'
import { findDraft, setDraftState } from './decision-store.ts'
import { fingerprintDecision } from './fingerprint-decision.ts'

type Context = Pick<
  CommandContext<unknown, never>,
  'db' | 'authority' | 'authorityId' | 'grant' | 'now' | 'today' | 'events'
>

/** After a part of the decision was written: what waits for approval and is no longer what was sent, is a draft again. */
export async function takeOutOfApproval(context: Context, caseId: string): Promise<void> {
  const { db } = context
  const draft = await findDraft(db, caseId, { lock: true })
  if (draft?.state !== 'for_approval') return
  const file = await getCase(db, caseId)
  if ((await fingerprintDecision(db, context, file, draft)) === draft.sentFingerprint) return
  await setDraftState(db, caseId, 'draft', { sentFingerprint: draft.sentFingerprint })
  await tellOutOfApproval(context, file, draft)
}

/** Tells its author and those who were to read it; not the one who did it. */
export async function tellOutOfApproval(
  { db, authorityId, grant, now, today, events }: Context,
  file: Case,
  draft: DecisionDraft,
): Promise<void> {
  const toTell = new Set([draft.authorId, ...(await findApprovers(db, file.unitId, today))])
  toTell.delete(grant.relation.practitionerId ?? '')
  const href = `/${authorityId}/saker/${file.id}/avgjorelse`
  const what = { kind: 'decision_out_of_approval', href, now, personId: file.personId } as const
  for (const practitionerId of toTell) await notifyPractitioner(db, authorityId, practitionerId, what)
  events.add({ type: 'decision_out_of_approval', personId: file.personId, facts: { caseId: file.id } })
}

/** Those who are told that a decision of the unit waits: its leaders. */
export async function findApprovers(db: ReadDb, unitId: string, today: string): Promise<string[]> {
  const practitioners = await findPractitioners(db, today)
  return practitioners
    .filter(({ roles, unitIds }) => roles.includes('unit_leader') && unitIds.includes(unitId))
    .map(({ id }) => id)
}
