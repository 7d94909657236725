import { z } from 'zod'
import { command } from '../platform/command.ts'
import { choice, id, optionalDate, optionalText } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { lockActivity, updateActivity } from './activity-store.ts'
import { insertEffect } from './effect-store.ts'
import { whyNotWrite } from './may-write.ts'
import { writerOf } from './revision-store.ts'
import { effects } from './things.ts'
import { unlessShut } from './what-one-may.ts'

/**
 * Whether an activity helps, in a word and in words, and when to look at it again. Each answer is kept; the newest stands with the
 * activity. Two may say it at once: both are kept. Refuses: plan_ended, consent_missing, look_again_passed.
 */
export const evaluateActivity = command({
  act: acts.evaluateActivity,
  form: z.object({
    planId: id,
    activityId: id,
    effect: choice(effects),
    text: optionalText(2000),
    evaluateOn: optionalDate,
  }),
  about: async ({ planId, activityId }, db) => {
    const activity = await lockActivity(db, activityId)
    return activity?.planId === planId ? { ...activity, version: undefined, is: activity.version } : null
  },
  may: unlessShut('evaluateActivity'),
  async run(context) {
    const { input, subject: activity, grant, db, authorityId, actor, now, today, events } = context
    const not = await whyNotWrite(db, activity, today)
    if (not) return not
    if (actor.kind === 'nobody') throw new Error('an evaluation has a writer')
    if (input.evaluateOn && input.evaluateOn <= today) return refuse('look_again_passed', 'evaluateOn')
    const { planId, id: activityId, personId } = activity
    const { effect, text, evaluateOn = null } = input
    const { name, practitionerId } = grant.relation
    await insertEffect(db, authorityId, {
      ...{ planId, activityId, effect, text },
      evaluatedBy: actor.identityId,
      evaluatedAs: name,
      practitionerId: practitionerId ?? null,
      at: now,
    })
    const kept = { id: activityId, version: activity.is }
    await updateActivity(db, kept, { effect, effectOn: today, evaluateOn }, writerOf(context))
    events.add({ type: 'activity_evaluated', personId, facts: { planId, activityId, effect } })
    return { planId, activityId }
  },
})
