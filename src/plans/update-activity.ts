import { z } from 'zod'
import { command, stale } from '../platform/command.ts'
import { choice, id, optionalText } from '../platform/form/fields.ts'
import { isRefusal, refuse } from '../platform/refusal.ts'
import { viaPlan } from './about-plan.ts'
import { acts } from './access.ts'
import { insertNoteLast, lockActivityToWrite, updateActivityLast } from './activity-store.ts'
import { findHolder } from './find-holder.ts'
import { valueOfHolder } from './holder.ts'
import { whyNotWriteIn } from './may-write.ts'
import { isOfOthers, mergeable } from './merge-fields.ts'
import { notedActivityLast, writerOf } from './revision-store.ts'
import { type ActivityAct, type ActivityState, activityLifecycle } from './rules/transitions.ts'
import { tellHolder } from './tell-holder.ts'
import { whoHolds, whyLeftOut } from './unless-left-out.ts'
import { isShutTo } from './what-one-may.ts'

/**
 * How it goes with an activity: a note, where it stands, who has the ball. New version, note and event in one. A note is nobody else's
 * word; stale only where another has moved it, or given the ball on, and this does so too. Refuses: plan_ended, consent_missing, not_in_this_state, reason_missing, nothing_to_save, not_let_in.
 */
export const updateActivity = command({
  act: acts.writeActivity,
  form: z.object({
    planId: id,
    activityId: id,
    note: optionalText(4000),
    step: choice(['', ...(activityLifecycle.acts as ActivityAct[])]).default(''),
    reason: optionalText(1000),
    /** Left out: as it was. Empty: nobody waits. */
    waitingFor: z.preprocess((value) => value ?? null, optionalText(200).nullable()),
    ...mergeable(['step', 'waitingFor']),
  }),
  via: viaPlan,
  about: async ({ planId, activityId }, db, { today }) => {
    const activity = await lockActivityToWrite(db, activityId, today)
    return activity?.planId === planId ? { ...activity, version: undefined, from: activity.version } : null
  },
  may: async ({ subject, grant }) => !isShutTo(subject, grant.relation, 'writeActivity'),
  async run(context) {
    const { input, subject, grant, db, authorityId, now, today, events, last } = context
    const activity = { ...subject, version: subject.from }
    const not = whyNotWriteIn(activity)
    if (not) return not
    const isOld = (now: string, was: string | null) => isOfOthers(now, was, input.version, activity.version)
    if (input.step && isOld(activity.state, input.was_step)) return stale
    const state = input.step
      ? activityLifecycle.next(activity.state as ActivityState, input.step, input.reason)
      : activity.state
    if (isRefusal(state)) return state
    const hasMoved = state !== activity.state
    const held = valueOfHolder(activity)
    const hasNewBall =
      input.waitingFor !== null &&
      input.waitingFor !== held &&
      isOfOthers(input.waitingFor, input.was_waitingFor, -1, 0)
    if (hasNewBall && isOld(held, input.was_waitingFor)) return stale
    if (!hasMoved && !hasNewBall && input.note === '') return refuse('nothing_to_save', 'note')
    const { personId } = activity
    const value = input.waitingFor ?? ''
    const holder = hasNewBall ? await findHolder(db, { personId, value, today, grant }) : null
    if (isRefusal(holder)) return holder
    const out =
      holder &&
      (await whyLeftOut(db, { personId, grant, field: 'waitingFor' }, whoHolds(holder), [
        `activity:${activity.id}`,
      ]))
    if (out) return out
    if (hasMoved && isOver(activity.state) && !isOver(state)) {
      // Left out while it was over: nobody takes up again what they cannot see
      for (const who of [activity, whoHolds(holder ?? activity)]) {
        const may = { personId, grant, field: 'step' }
        const without = await whyLeftOut(db, may, who, [`activity:${activity.id}`])
        if (without) return without
      }
    }
    const change = {
      ...(hasMoved && { state, reason: input.reason }),
      ...(holder && { ...holder, waitingSince: value ? today : null }),
    }
    const writer = writerOf(context)
    if (!hasMoved && !holder) last(notedActivityLast(authorityId, activity, input.note, writer))
    else {
      last(updateActivityLast(db, activity, change, writer))
      if (input.note) last(insertNoteLast(db, authorityId, activity, input.note, writer))
    }
    if (holder)
      await tellHolder(db, { authorityId, now, grant, personId }, holder, {
        planId: activity.planId,
        activityId: activity.id,
      })
    events.add({
      type: 'activity_updated',
      personId: activity.personId,
      facts: {
        planId: activity.planId,
        activityId: activity.id,
        version: activity.version + 1,
        hasNote: input.note !== '',
        ...(hasMoved && { from: activity.state, to: state }),
      },
    })
    return { planId: activity.planId, activityId: activity.id }
  },
})

const isOver = (state: string) => state === 'done' || state === 'no_longer_needed'
