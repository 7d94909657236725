import { z } from 'zod'
import { settleComparison } from '../people/index.ts'
import { command } from '../platform/command.ts'
import { id, text } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { insertCaseStep } from './case-step-store.ts'
import { findCaseSubject } from './case-store.ts'
import { findUnsettledAlike } from './unsettled-alike.ts'

/** The person of the case, and one known here who looks the same, are two: said with a reason, and not asked again. */
export const tellApart = command({
  act: acts.workOnCase,
  form: z.object({ caseId: id, otherId: id, reason: text(500) }),
  about: ({ caseId }, db) => findCaseSubject(db, caseId, { lock: true }),
  async run({ input, subject, db, authorityId, grant, now, events }) {
    const { case: file, personId } = subject
    const alike = await findUnsettledAlike(db, file)
    if (!alike.some(({ person }) => person.id === input.otherId)) return refuse('person_not_alike')
    const settledBy = grant.relation.practitionerId! // the unit's people are practitioners
    await settleComparison(db, authorityId, {
      personId,
      otherId: input.otherId,
      result: 'another',
      reason: input.reason,
      settledBy,
      settledAt: now,
    })
    await insertCaseStep(db, authorityId, file.id, {
      act: 'tell_apart',
      reason: input.reason,
      practitionerId: settledBy,
      at: now,
    })
    events.add({ type: 'person_told_apart', personId, facts: { caseId: file.id } })
    return { caseId: file.id }
  },
})
