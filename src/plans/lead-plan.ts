import { z } from 'zod'
import { command } from '../platform/command.ts'
import { id, optionalDate, optionalId, optionalText } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { whyNotWrite } from './may-write.ts'
import { lockPlan, updatePlan } from './plan-store.ts'
import { findTeamServices } from './responsible.ts'
import { writerOf } from './revision-store.ts'

/**
 * Who is responsible (§ 7; a service that takes part, never the coordinator as such), the period and the next revision (§ 9 h), the responsible
 * physician (§ 9 g). Refuses: plan_ended, consent_missing, not_in_the_team, period_backwards, revision_outside_period.
 */
export const leadPlan = command({
  act: acts.lead,
  form: z.object({
    planId: id,
    responsibleServiceId: optionalId,
    periodFrom: optionalDate,
    periodTo: optionalDate,
    revisionOn: optionalDate,
    responsiblePhysician: optionalText(200),
  }),
  about: async ({ planId }, db) => {
    const plan = await lockPlan(db, planId)
    return plan && { ...plan, planState: plan.state }
  },
  async run(context) {
    const { input, subject: plan, db, today, events } = context
    const not = await whyNotWrite(db, plan, today)
    if (not) return not
    const { planId: _, ...change } = input
    const chosen = input.responsibleServiceId
    const isNew = chosen && chosen !== plan.responsibleServiceId
    if (isNew && !(await findTeamServices(db, plan.personId, today)).some((one) => one.id === chosen))
      return refuse('not_in_the_team', 'responsibleServiceId')
    if (input.periodFrom && input.periodTo && input.periodTo < input.periodFrom)
      return refuse('period_backwards', 'periodTo')
    if (input.revisionOn && input.periodFrom && input.revisionOn < input.periodFrom)
      return refuse('revision_outside_period', 'revisionOn')
    const becomes = {
      responsibleServiceId: change.responsibleServiceId ?? null,
      periodFrom: change.periodFrom ?? null,
      periodTo: change.periodTo ?? null,
      revisionOn: change.revisionOn ?? null,
      responsiblePhysician: change.responsiblePhysician,
    }
    await updatePlan(db, plan, becomes, writerOf(context))
    events.add({
      type: 'plan_led',
      personId: plan.personId,
      facts: { planId: plan.id, version: plan.version + 1 },
    })
    return { planId: plan.id }
  },
})
