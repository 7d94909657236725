import { endCapacityDecisionRow, findCapacityIssuedAs, hasRunOut } from '../people/index.ts'
import type { CommandContext } from '../platform/command.ts'
import { updateCase } from './case-store.ts'
import { capacityTexts } from './texts/capacity/index.ts'

type Context = Pick<CommandContext<unknown, object>, 'db' | 'authority' | 'grant' | 'today' | 'events'>

/**
 * A complaint set it aside, here or with the appeal body: from today the person consents again (`capacity-set-aside`). One that
 * has been ended already, or has run out, stays as it was.
 */
export async function setAsideCapacity(
  { db, authority, grant, today, events }: Context,
  { decisionId, complaintId }: { decisionId: string; complaintId: string },
): Promise<void> {
  const written = await findCapacityIssuedAs(db, decisionId, { lock: true })
  if (!written || written.endedOn !== null || hasRunOut(written, today)) return
  const { id, caseId, personId } = written
  await endCapacityDecisionRow(db, id, {
    endedOn: today,
    endedReason: capacityTexts[authority.settings.language].setAsideReason,
    endedBy: grant.relation.practitionerId!,
    setAsideBy: complaintId,
  })
  await updateCase(db, caseId, {})
  events.add({ type: 'capacity_ended', personId, facts: { caseId, decisionId } })
}
