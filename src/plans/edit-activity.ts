import { z } from 'zod'
import { isOpen } from '../access/acts.ts'
import { command, stale } from '../platform/command.ts'
import { id } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { type Activity, lockActivity, updateActivity } from './activity-store.ts'
import { activityFields } from './add-activity.ts'
import { findGoalFor } from './goal-store.ts'
import { whyNotWrite } from './may-write.ts'
import { mergeable, mergeFields } from './merge-fields.ts'
import { findResponsibleChoices, valueOfResponsible } from './responsible.ts'
import { writerOf } from './revision-store.ts'
import { tellResponsible } from './tell-responsible.ts'
import { whyLeftOut } from './unless-left-out.ts'
import { unlessShut } from './what-one-may.ts'

type Said = Pick<Activity, 'what' | 'goalId' | 'how' | 'scope' | 'deadline' | 'evaluateOn'>

/** What an activity's form is filled from, by its fields. */
export const activityValues = (activity: Said & Parameters<typeof valueOfResponsible>[0]) => ({
  what: activity.what,
  responsible: valueOfResponsible(activity),
  goalId: activity.goalId ?? '',
  how: activity.how,
  scope: activity.scope,
  deadline: activity.deadline ?? '',
  evaluateOn: activity.evaluateOn ?? '',
})

/** In an activity both can stand of what is told in words. */
export const bothInActivity = { what: ' / ', how: '\n\n', scope: ' / ' }
const longest = { what: 400, how: 2000, scope: 400 }

/**
 * What an activity is, and whose. What others have changed meanwhile stands; the same field changed by two is left for the one who
 * writes to choose (`mergeFields`). Refuses: plan_ended, consent_missing, not_in_this_plan, not_responsible_here, both_too_long.
 */
export const editActivity = command({
  act: acts.writeActivity,
  form: z.object({
    ...activityFields,
    // Absent where the form does not say where it belongs: then it stays there
    goalId: z.union([z.literal(''), id]).optional(),
    activityId: id,
    ...mergeable(['what', 'responsible', 'goalId', 'how', 'scope', 'deadline', 'evaluateOn']),
  }),
  about: async ({ planId, activityId }, db) => {
    const activity = await lockActivity(db, activityId)
    if (activity?.planId !== planId) return null
    // The form is of several fields: it is stale field by field, and not by its version
    return { ...activity, version: undefined, from: activity.version }
  },
  may: unlessShut('writeActivity'),
  async run(context) {
    const { input: sent, subject, grant, db, authorityId, now, today, events } = context
    const activity = { ...subject, version: subject.from }
    const not = await whyNotWrite(db, activity, today)
    if (not) return not
    const { what, responsible: whose, how, scope, goalId, deadline = '', evaluateOn = '' } = sent
    const where = goalId !== undefined && isOpen(grant, 'goals') ? { goalId } : {}
    const typed = { what, responsible: whose, ...where, how, scope, deadline, evaluateOn }
    const before = activityValues(activity)
    const merged = mergeFields(before, typed, sent, bothInActivity, activity.version)
    const { changes, waits, isChosen } = merged
    if (waits.length > 0 && !isChosen) return stale
    for (const [field, most] of Object.entries(longest))
      if ((changes[field] ?? '').length > most) return refuse('both_too_long', field)
    const result = { planId: activity.planId, activityId: activity.id, waits, asItStood: false }
    if (isChosen && Object.keys(changes).length === 0) return { ...result, asItStood: true }
    const input = { ...before, ...changes }
    if (changes.goalId) {
      const goal = await findGoalFor(acts.writeActivity, db, grant, changes.goalId)
      if (goal?.planId !== activity.planId) return refuse('not_in_this_plan', 'goalId')
    }
    // One who was responsible may stay so after leaving the team: nobody else is put in their place by an edit
    const isSame = changes.responsible === undefined
    const choices = isSame ? [] : await findResponsibleChoices(db, activity.personId, today, grant)
    const responsible = choices.find((choice) => choice.value === input.responsible)
    if (!isSame && !responsible) return refuse('not_responsible_here', 'responsible')
    const { personId } = activity
    const goal = changes.goalId ? (`goal:${changes.goalId}` as const) : null
    const out = await whyLeftOut(
      db,
      { personId, grant, field: responsible ? 'responsible' : 'goalId' },
      responsible ?? activity,
      // Whoever stays answers for it as before: only what is moved could be taken from them
      responsible ? [goal, `activity:${activity.id}`] : [goal],
    )
    if (out) return out
    const days = { deadline: input.deadline || null, evaluateOn: input.evaluateOn || null }
    const change = {
      ...{ what: input.what, how: input.how, scope: input.scope },
      ...{ goalId: input.goalId || null, ...days },
    }
    await updateActivity(db, activity, { ...change, responsible }, writerOf(context))
    if (responsible) {
      await tellResponsible(db, { authorityId, now, grant, personId: activity.personId }, responsible, {
        planId: activity.planId,
        activityId: activity.id,
      })
    }
    events.add({
      type: 'activity_updated',
      personId: activity.personId,
      facts: { planId: activity.planId, activityId: activity.id, version: activity.version + 1 },
    })
    return result
  },
})
