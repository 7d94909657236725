import { z } from 'zod'
import { grantedRights } from '../cases/index.ts'
import { notifyPerson } from '../messages/index.ts'
import { command } from '../platform/command.ts'
import { id } from '../platform/form/fields.ts'
import { isRefusal, refuse } from '../platform/refusal.ts'
import { hasConsent } from '../team/index.ts'
import { acts } from './access.ts'
import { claimLivingPlan, findPlanOfPerson, insertPlan } from './plan-store.ts'
import { writerOf } from './revision-store.ts'
import { mayBeginPlan } from './rules/content.ts'
import type { PlanState } from './rules/transitions.ts'

/**
 * Begins a plan as a draft: after the right is granted and both consents are given (forskrift 1110 § 5), once per person
 * wherever the person lives (§ 9). Refuses: right_missing, coordination_consent_missing, plan_consent_missing, plan_exists,
 * another_plan_lives.
 */
export const startPlan = command({
  act: acts.start,
  form: z.object({ personId: id }),
  about: async ({ personId }, db) => {
    const person = await db
      .selectFrom('person')
      .select(['id', 'identityKey'])
      .where('id', '=', personId)
      .forUpdate()
      .executeTakeFirst()
    return person ? { personId: person.id, key: person.identityKey ?? person.id } : null
  },
  async run(context) {
    const { subject, db, authorityId, now, today, events } = context
    const { personId, key } = subject
    const rights = await grantedRights(db, personId)
    if (!rights.some((right) => right.item === 'plan')) return refuse('right_missing')
    if (!(await hasConsent(db, personId, 'coordination', today)))
      return refuse('coordination_consent_missing')
    if (!(await hasConsent(db, personId, 'plan', today))) return refuse('plan_consent_missing')
    const earlier = await findPlanOfPerson(db, personId)
    const may = mayBeginPlan(earlier ? [earlier.state as PlanState] : [])
    if (isRefusal(may)) return may
    const planId = await insertPlan(db, authorityId, personId, writerOf(context))
    if (!(await claimLivingPlan(db, authorityId, key, planId))) return refuse('another_plan_lives')
    await notifyPerson(db, authorityId, personId, {
      kind: 'plan_started',
      href: `/${authorityId}/plan/${planId}`,
      now,
    })
    events.add({ type: 'plan_started', personId, facts: { planId } })
    return { planId }
  },
})
