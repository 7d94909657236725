import { z } from 'zod'
import { command, stale } from '../platform/command.ts'
import { choice, id, optionalDate, text } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { type Goal, lockGoal, updateGoal } from './goal-store.ts'
import { mayReword } from './may-reword.ts'
import { whyNotWrite } from './may-write.ts'
import { mergeable, mergeFields } from './merge-fields.ts'
import { writerOf } from './revision-store.ts'
import { lifeAreas } from './rules/content.ts'
import { unlessShut } from './what-one-may.ts'

const longest = 600

/** What a goal's form is filled from, by its fields. */
export const goalValues = ({ words, lifeArea, targetOn }: Pick<Goal, 'words' | 'lifeArea' | 'targetOn'>) => ({
  words,
  lifeArea,
  targetOn: targetOn ?? '',
})

/** In a goal both can stand only of its words. */
export const bothInGoal = { words: '\n' }

/**
 * The goal's words, life area and day. A day that has been may stand, but not be set. What others have changed meanwhile stands; the
 * same field changed by two is left for the one who writes to choose (`mergeFields`). Refuses: plan_ended, consent_missing,
 * target_passed, both_too_long, words_not_yours.
 */
export const editGoal = command({
  act: acts.writeGoal,
  form: z.object({
    planId: id,
    goalId: id,
    // Absent in the form of whoever may not change them
    words: text(longest).optional(),
    lifeArea: choice(lifeAreas),
    targetOn: optionalDate,
    ...mergeable(['words', 'lifeArea', 'targetOn']),
  }),
  about: async ({ planId, goalId }, db) => {
    const goal = await lockGoal(db, goalId)
    if (goal?.planId !== planId) return null
    // The form is of several fields: it is stale field by field, and not by its version
    return { ...goal, version: undefined, from: goal.version }
  },
  may: unlessShut('writeGoal'),
  async run(context) {
    const { input, subject, grant, actor, db, today, events } = context
    const goal = { ...subject, version: subject.from }
    const not = await whyNotWrite(db, goal, today)
    if (not) return not
    const { words, lifeArea, targetOn = '' } = input
    const isReworded = words !== undefined && words !== goal.words
    if (isReworded && !(await mayReword(db, goal, { grant, actor })))
      return refuse('words_not_yours', 'words')
    const typed = { ...(isReworded && { words }), lifeArea, targetOn }
    const merged = mergeFields(goalValues(goal), typed, input, bothInGoal, goal.version)
    const { changes, waits, isChosen } = merged
    if (waits.length > 0 && !isChosen) return stale
    if ((changes.words ?? '').length > longest) return refuse('both_too_long', 'words')
    if (changes.targetOn && changes.targetOn < today) return refuse('target_passed', 'targetOn')
    const result = { planId: goal.planId, goalId: goal.id, waits, asItStood: false }
    if (isChosen && Object.keys(changes).length === 0) return { ...result, asItStood: true }
    const change = { ...goalValues(goal), ...changes }
    await updateGoal(db, goal, { ...change, targetOn: change.targetOn || null }, writerOf(context))
    events.add({
      type: 'goal_changed',
      personId: goal.personId,
      facts: { planId: goal.planId, goalId: goal.id, version: goal.version + 1 },
    })
    return result
  },
})
