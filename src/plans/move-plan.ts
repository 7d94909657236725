import { z } from 'zod'
import { notifyPerson } from '../messages/index.ts'
import { command } from '../platform/command.ts'
import { choice, id, optionalText } from '../platform/form/fields.ts'
import { isRefusal, refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { freezePlanVersion } from './freeze-plan-version.ts'
import { whyNotWrite } from './may-write.ts'
import { lockPlan, type PlanChange, releaseLivingPlan, updatePlan } from './plan-store.ts'
import { writerOf } from './revision-store.ts'
import { leftBeforeUse } from './rules/content.ts'
import { type PlanAct, type PlanState, planEndReasons, planLifecycle } from './rules/transitions.ts'

/**
 * Where the plan stands: taken into use (a version is frozen), under revision, ended. Refuses: plan_ended, consent_missing,
 * not_in_this_state, reason_missing, responsible_service_missing, revision_date_missing.
 */
export const movePlan = command({
  act: acts.lead,
  form: z.object({
    planId: id,
    step: choice(planLifecycle.acts as [PlanAct, ...PlanAct[]]),
    reason: optionalText(200),
  }),
  about: async ({ planId }, db) => {
    const plan = await lockPlan(db, planId)
    return plan && { ...plan, planState: plan.state }
  },
  async run(context) {
    const { input, subject: plan, db, authorityId, actor, now, today, events } = context
    const isEnding = input.step === 'end'
    // An ending needs no consent: that it is gone is one of the reasons to end
    const not = isEnding ? null : await whyNotWrite(db, plan, today)
    if (not) return not
    const state = planLifecycle.next(plan.state as PlanState, input.step, input.reason)
    if (isRefusal(state)) return state
    if (isEnding && !planEndReasons.some((reason) => reason === input.reason))
      return refuse('reason_missing', 'reason')
    const change: PlanChange = { state }
    const [left] = state === 'active' ? leftBeforeUse(plan, today) : []
    if (left) return refuse(left)
    if (isEnding) {
      change.endedOn = today
      change.endedReason = input.reason
    }
    await updatePlan(db, plan, change, writerOf(context))
    if (isEnding) await releaseLivingPlan(db, authorityId, plan.id)
    if (state === 'active') {
      const by = actor.kind === 'nobody' ? null : actor.identityId
      await freezePlanVersion(db, authorityId, plan.id, { occasion: 'approval', now, by })
    }
    await notifyPerson(db, authorityId, plan.personId, {
      kind: state === 'active' ? 'plan_approved' : 'plan_changed',
      href: `/${authorityId}/plan/${plan.id}`,
      now,
    })
    events.add({
      type: `plan_${state === 'active' ? 'approved' : state}`,
      personId: plan.personId,
      facts: { planId: plan.id, from: plan.state, to: state },
    })
    return { planId: plan.id }
  },
})
