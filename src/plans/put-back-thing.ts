import type { Db } from '../platform/database/database.ts'
import { lockActivity, updateActivity } from './activity-store.ts'
import { findGoal, lockGoal, updateGoal } from './goal-store.ts'
import { findTextVersion, saveText } from './plan-store.ts'
import type { Writer } from './revision-store.ts'
import type { TextKey } from './things.ts'

/** Which thing, by the names of `plan_revision`. */
export interface ThingOfPlan {
  planId: string
  thing: 'text' | 'goal' | 'activity'
  thingId: string | null
  key: string | null
}

/** The version the thing stands at, locked until the transaction ends (a text: with its plan, by the caller). 0: it is not there. */
export async function lockThing(db: Db, { planId, thing, thingId, key }: ThingOfPlan): Promise<number> {
  if (thing === 'text') return findTextVersion(db, planId, key as TextKey)
  const found = thing === 'goal' ? await lockGoal(db, thingId!) : await lockActivity(db, thingId!)
  return found?.planId === planId ? found.version : 0
}

/**
 * Writes what a thing once was as its next version. `content`: columns by their own names, as they were kept; those left out stand.
 * A goal that an activity was for is left out when it is no longer in the plan. The thing is locked (`lockThing`).
 */
export async function putBackThing(
  db: Db,
  authorityId: string,
  { planId, thing, thingId, key, version }: ThingOfPlan & { version: number },
  content: Readonly<Record<string, unknown>>,
  writer: Writer,
): Promise<void> {
  const text = (column: string) => String(content[column] ?? '')
  const orNull = (column: string) => text(column) || null
  const wordsOf = 'written_as' in content ? text('written_as') : undefined
  if (thing === 'text') {
    const words = { planId, key: key as TextKey, text: text('text'), version: version + 1, wordsOf }
    await saveText(db, authorityId, words, writer)
  } else if (thing === 'goal') {
    const goal = await findGoal(db, thingId!)
    if (!goal) return
    const [words, lifeArea, state, reason] = ['words', 'life_area', 'state', 'reason'].map(text)
    const day = 'target_on' in content && { targetOn: orNull('target_on') }
    await updateGoal(db, goal, { words, lifeArea, state, reason, wordsOf, ...day }, writer)
  } else {
    const goalId = orNull('goal_id')
    const isInPlan = goalId === null || (await findGoal(db, goalId))?.planId === planId
    const [what, how, scope, state, reason] = ['what', 'how', 'scope', 'state', 'reason'].map(text)
    const days = { deadline: orNull('deadline'), evaluateOn: orNull('evaluate_on') }
    const change = { what, how, scope, state, reason, ...days }
    await updateActivity(db, { id: thingId!, version }, { ...change, ...(isInPlan && { goalId }) }, writer)
  }
}
