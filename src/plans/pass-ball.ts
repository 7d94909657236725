import { z } from 'zod'
import { command } from '../platform/command.ts'
import { id, text } from '../platform/form/fields.ts'
import { isRefusal, refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { lockActivity, updateActivity } from './activity-store.ts'
import { findHolder, isCoded } from './find-holder.ts'
import { valueOfHolder } from './holder.ts'
import { whyNotWrite } from './may-write.ts'
import { writerOf } from './revision-store.ts'
import { tellHolder } from './tell-holder.ts'
import { whoHolds, whyLeftOut } from './unless-left-out.ts'
import { unlessShut } from './what-one-may.ts'

/**
 * Who is to do the next thing: one of those let in, by who they are. Since when is kept: given to the one who has it, nothing is
 * changed. Refuses: plan_ended, consent_missing, not_in_this_state (it waits for nobody any more), not_let_in, left_out_here.
 */
export const passBall = command({
  act: acts.writeActivity,
  form: z.object({ planId: id, activityId: id, to: text(100) }),
  about: async ({ planId, activityId }, db) => {
    const activity = await lockActivity(db, activityId)
    return activity?.planId === planId ? activity : null
  },
  may: unlessShut('writeActivity'),
  async run(context) {
    const { input, subject: activity, grant, db, authorityId, now, today, events } = context
    const not = await whyNotWrite(db, activity, today)
    if (not) return not
    if (['done', 'no_longer_needed'].includes(activity.state)) return refuse('not_in_this_state')
    const { planId, id: activityId, personId, version } = activity
    const done = { planId, activityId }
    if (input.to === valueOfHolder(activity)) return done
    if (!isCoded(input.to)) return refuse('not_let_in', 'to')
    const holder = await findHolder(db, { personId, value: input.to, today, grant })
    if (isRefusal(holder)) return refuse('not_let_in', 'to')
    const out = await whyLeftOut(db, { personId, grant, field: 'to' }, whoHolds(holder), activity.things)
    if (out) return out
    await updateActivity(db, activity, { ...holder, waitingSince: today }, writerOf(context))
    await tellHolder(db, { authorityId, now, grant, personId }, holder, done)
    events.add({ type: 'activity_ball_passed', personId, facts: { ...done, version: version + 1 } })
    return done
  },
})
