import { z } from 'zod'
import { findPractitioners } from '../authorities/index.ts'
import { getCase } from '../cases/index.ts'
import { keepCalled } from '../meetings/index.ts'
import { command } from '../platform/command.ts'
import { choice, id } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { beginStandIn, endStandIns, findStandIns, lockCoordination } from './appointment-store.ts'
import { coordinatorRoles } from './rules/standing.ts'

/** The unit names another of its own people to stand in. Refuses: nobody_stands_in, unknown. */
export const nameStandIn = command({
  act: acts.appoint,
  form: z.object({
    caseId: id,
    role: choice(coordinatorRoles),
    practitionerId: z.uuid({ error: 'choose' }),
  }),
  about: async ({ caseId }, db) => {
    const found = await getCase(db, caseId).catch(() => null)
    if (!found) return null
    await lockCoordination(db, found.personId)
    return { personId: found.personId, unitId: found.unitId }
  },
  async run({ input, subject: { personId, unitId }, db, authorityId, now, today, events }) {
    const inUnit = (await findPractitioners(db, today)).filter(({ unitIds }) => unitIds.includes(unitId))
    if (!inUnit.some((each) => each.id === input.practitionerId)) return refuse('unknown', 'practitionerId')
    const isNeeded = (await findStandIns(db, personId)).some(({ role }) => role === input.role)
    if (!isNeeded) return refuse('nobody_stands_in')
    await endStandIns(db, personId, input.role, now)
    const { role, practitionerId } = input
    await beginStandIn(db, authorityId, { personId, role, practitionerId, fromAt: now })
    await keepCalled(db, { authorityId, now, today }, personId)
    events.add({ type: 'stand_in_named', personId, facts: { role, practitionerId } })
    return { personId }
  },
})
