import { z } from 'zod'
import { notifyPractitioner } from '../messages/index.ts'
import { command } from '../platform/command.ts'
import { id, text } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { whyNotWrite } from './may-write.ts'
import { lockPlan, updatePlan } from './plan-store.ts'
import { endQuestion, lockQuestion, stateOf } from './responsibility-store.ts'
import { writerOf } from './revision-store.ts'
import { mayDecideWho } from './rules/responsibility.ts'

/**
 * Whoever leads the unit settles it, with a reason (forskrift 1110 § 7): the service is responsible for the plan from then on, and
 * the one who asked is told. Refuses: settled_already, not_among_them, plan_ended, consent_missing.
 */
export const decideResponsibility = command({
  act: acts.decideResponsibility,
  form: z.object({ questionId: id, serviceId: z.uuid({ error: 'choose' }), reason: text(2000) }),
  about: async ({ questionId }, db) => {
    const question = await lockQuestion(db, questionId)
    return question && { personId: question.personId, unitId: question.unitId, question }
  },
  async run(context) {
    const { input, subject, db, authorityId, grant, now, today, events } = context
    const { serviceId, reason } = input
    const { question } = subject
    const may = mayDecideWho({
      state: stateOf(question),
      services: question.serviceIds,
      service: serviceId,
    })
    if (may !== true) return refuse(may.refused, may.refused === 'not_among_them' ? 'serviceId' : undefined)
    const plan = await lockPlan(db, question.planId)
    if (!plan) return refuse('plan_ended')
    const not = await whyNotWrite(db, { personId: plan.personId, planState: plan.state }, today)
    if (not) return not
    const decidedBy = grant.relation.practitionerId! // whoever leads the unit is a practitioner
    await endQuestion(db, question.id, { decidedServiceId: serviceId, reason, decidedBy, decidedAt: now })
    await updatePlan(db, plan, { responsibleServiceId: serviceId }, writerOf(context))
    const { personId, planId } = question
    if (question.askedBy !== decidedBy)
      await notifyPractitioner(db, authorityId, question.askedBy, {
        kind: 'responsibility_decided',
        href: `/${authorityId}/plan/${planId}/hovedansvar`,
        now,
        personId,
      })
    events.add({
      type: 'plan_responsibility_decided',
      personId,
      facts: { planId, version: plan.version + 1 },
    })
    return { questionId: question.id }
  },
})
