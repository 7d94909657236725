import { z } from 'zod'
import { findServices } from '../authorities/index.ts'
import { getPerson, hidesWhereabouts } from '../people/index.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { hasConsent } from '../team/index.ts'
import { acts } from './access.ts'
import { findOwnUndo, receiptInput } from './find-undo.ts'
import { findPlan } from './plan-store.ts'
import { findTeamServices } from './responsible.ts'
import { findPlanVersions } from './version-store.ts'

/**
 * Responsibility, period and state, for the one who coordinates. Nothing of what the plan holds: it is open also when the
 * consent to the plan is gone, so that the plan can be ended.
 */
export const findLeadPage = query({
  act: acts.lead,
  input: z.object({ planId: id, ...receiptInput }),
  about: async ({ planId }, db) => {
    const plan = await findPlan(db, planId)
    return plan && { personId: plan.personId, plan }
  },
  async read(context) {
    const { subject, db, today, grant } = context
    const { plan } = subject
    const [person, all, inTeam, versions, isOpen] = await Promise.all([
      getPerson(db, plan.personId),
      findServices(db),
      findTeamServices(db, plan.personId, today),
      findPlanVersions(db, plan.id),
      hasConsent(db, plan.personId, 'plan', today),
    ])
    // One chosen before, and no longer in the team, stands until another is chosen
    const now = all.find(({ id }) => id === plan.responsibleServiceId && !inTeam.some((one) => one.id === id))
    const services = [...inTeam, ...(now ? [{ id: now.id, name: now.name }] : [])]
    const readsHistory = isOpen && !hidesWhereabouts(person, grant.relation)
    const undo = readsHistory ? await findOwnUndo(context, { thing: 'plan' }) : []
    return { person, plan, services, versions, isOpen, undo }
  },
  sees: ({ person }) => [{ personId: person.id, what: ['plan'] }],
})
