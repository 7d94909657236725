import { z } from 'zod'
import { noteOpened, stopReadLetter } from '../messages/index.ts'
import { command } from '../platform/command.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { id } from '../platform/form/fields.ts'
import { acts } from './access.ts'
import { findDecision, insertOpening } from './decision-store.ts'

/** A decision as the party's: about the person, not about the unit. */
export async function findDecisionSubject({ decisionId }: { decisionId: string }, db: ReadDb) {
  const decision = await findDecision(db, decisionId)
  return decision && { personId: decision.personId, decision }
}

/** The party opens it. Recorded once for each (eForvaltningsforskriften § 8); the time to complain is counted from it. */
export const openDecision = command({
  act: acts.openDecision,
  form: z.object({ decisionId: id }),
  about: findDecisionSubject,
  async run({ subject, db, actor, authorityId, grant, now, events }) {
    const { decision } = subject
    if (actor.kind === 'nobody') throw new Error('the act is open to nobody unknown')
    const href = `/${authorityId}/avgjorelse/${decision.id}`
    await noteOpened(db, { recipientKey: actor.identityKey, href, now })
    const { personId, caseId } = decision
    const letters = await stopReadLetter(db, { personId, recipientKey: actor.identityKey, href, now })
    if (letters) events.add({ type: 'paper_letter_stopped', personId, facts: { caseId, letters } })
    const opening = { openedBy: actor.identityId, relation: grant.relation.name, openedAt: now }
    if (await insertOpening(db, authorityId, decision.id, opening)) {
      events.add({
        type: 'decision_opened',
        personId: decision.personId,
        facts: { caseId: decision.caseId, decisionId: decision.id },
      })
    }
    return { decisionId: decision.id }
  },
})
