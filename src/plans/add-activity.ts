import { z } from 'zod'
import { command } from '../platform/command.ts'
import type { Db } from '../platform/database/database.ts'
import { id, optionalDate, optionalId, optionalText, text } from '../platform/form/fields.ts'
import { isRefusal, refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { insertActivity, type NewActivity } from './activity-store.ts'
import { findHolder } from './find-holder.ts'
import { findGoalFor } from './goal-store.ts'
import { waitsForNobody } from './holder.ts'
import { whyNotWrite } from './may-write.ts'
import { findPlan } from './plan-store.ts'
import { findResponsibleChoices } from './responsible.ts'
import { type Writer, writerOf } from './revision-store.ts'
import { tellResponsible } from './tell-responsible.ts'
import { whoHolds, whyLeftOut } from './unless-left-out.ts'
import { unlessShut } from './what-one-may.ts'

/** What an activity says of itself, in every form that writes one. */
export const activityFields = {
  planId: id,
  goalId: optionalId,
  what: text(400),
  responsible: text(100),
  how: optionalText(2000),
  scope: optionalText(400),
  deadline: optionalDate,
  evaluateOn: optionalDate,
}

/**
 * An activity: what, who is responsible, how, how much, by when (forskrift 1110 § 9 e and f). Refuses: plan_ended,
 * consent_missing, not_in_this_plan, not_responsible_here, not_let_in.
 */
export const addActivity = command({
  act: acts.writeActivity,
  form: z.object({ ...activityFields, waitingFor: optionalText(200) }),
  about: async ({ planId }, db) => {
    const plan = await findPlan(db, planId)
    return plan && { personId: plan.personId, planState: plan.state }
  },
  may: unlessShut('writeActivity'),
  async run(context) {
    const { input, subject, grant, db, authorityId, now, today, events } = context
    const not = await whyNotWrite(db, subject, today)
    if (not) return not
    if (
      input.goalId &&
      (await findGoalFor(acts.writeActivity, db, grant, input.goalId))?.planId !== input.planId
    )
      return refuse('not_in_this_plan', 'goalId')
    const choices = await findResponsibleChoices(db, subject.personId, today, grant)
    const responsible = choices.find((choice) => choice.value === input.responsible)
    if (!responsible) return refuse('not_responsible_here', 'responsible')
    const { personId } = subject
    const goal = input.goalId ? (`goal:${input.goalId}` as const) : null
    const out = await whyLeftOut(db, { personId, grant, field: 'responsible' }, responsible, [goal])
    if (out) return out
    const holder = await findHolder(db, { personId, value: input.waitingFor, today, grant })
    if (isRefusal(holder)) return holder
    const outOfBall = await whyLeftOut(db, { personId, grant, field: 'waitingFor' }, whoHolds(holder), [goal])
    if (outOfBall) return outOfBall
    const added = {
      ...pick(responsible),
      planId: input.planId,
      goalId: input.goalId ?? null,
      what: input.what,
      how: input.how,
      scope: input.scope,
      deadline: input.deadline ?? null,
      evaluateOn: input.evaluateOn ?? null,
      ...holder,
      waitingSince: input.waitingFor ? today : null,
    }
    const activityId = await insertActivity(db, authorityId, added, writerOf(context))
    await tellResponsible(db, { authorityId, now, grant, personId: subject.personId }, responsible, {
      planId: input.planId,
      activityId,
    })
    events.add({
      type: 'activity_added',
      personId: subject.personId,
      facts: { planId: input.planId, activityId },
    })
    return { planId: input.planId, activityId }
  },
})

const pick = (one: Pick<NewActivity, 'serviceId' | 'practitionerId' | 'relatedPersonId' | 'isPerson'>) => ({
  serviceId: one.serviceId,
  practitionerId: one.practitionerId,
  relatedPersonId: one.relatedPersonId,
  isPerson: one.isPerson,
})

/** An activity that a meeting decided on, for the one who shares its minutes. Returns its id. */
export async function addDecidedActivity(
  db: Db,
  authorityId: string,
  activity: Partial<NewActivity> & Pick<NewActivity, 'planId' | 'what'>,
  writer: Writer,
): Promise<string> {
  const decided = {
    goalId: null,
    how: '',
    scope: '',
    deadline: null,
    ...waitsForNobody,
    waitingSince: null,
    serviceId: null,
    practitionerId: null,
    relatedPersonId: null,
    isPerson: false,
    ...activity,
  }
  return insertActivity(db, authorityId, decided, writer)
}
