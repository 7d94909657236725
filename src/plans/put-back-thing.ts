import type { Db } from '../platform/database/database.ts'
import { lockActivity, updateActivity } from './activity-store.ts'
import { findGoal, lockGoal, updateGoal } from './goal-store.ts'
import { holderIn } from './holder.ts'
import { findTextVersion, lockPlan, saveText, updatePlan } from './plan-store.ts'
import type { RevisedThing, Writer } from './revision-store.ts'
import type { TextKey } from './things.ts'

/** Which thing, by the names of `plan_revision`. */
export interface ThingOfPlan {
  planId: string
  thing: RevisedThing
  thingId: string | null
  key: string | null
}

/** The version the thing stands at, locked until the transaction ends (a text: with its plan, by the caller). 0: it is not there. */
export async function lockThing(db: Db, { planId, thing, thingId, key }: ThingOfPlan): Promise<number> {
  if (thing === 'plan') return (await lockPlan(db, planId))?.version ?? 0
  if (thing === 'text') return findTextVersion(db, planId, key as TextKey)
  const found = thing === 'goal' ? await lockGoal(db, thingId!) : await lockActivity(db, thingId!)
  return found?.planId === planId ? found.version : 0
}

/**
 * Writes what a thing once was as its next version. `content`: columns by their own names, as they were kept; those left out stand
 * (`whatGoesBack`). The thing is locked (`lockThing`).
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
  if (thing === 'plan') {
    const [from, to] = [orNull('period_from'), orNull('period_to')]
    const days = { periodFrom: from, periodTo: to, revisionOn: orNull('revision_on') }
    const who = {
      responsibleServiceId: orNull('responsible_service_id'),
      responsiblePhysician: text('responsible_physician'),
    }
    await updatePlan(db, { id: planId, version }, { ...days, ...who }, writer)
  } else if (thing === 'text') {
    const words = { planId, key: key as TextKey, text: text('text'), version: version + 1, wordsOf }
    await saveText(db, authorityId, words, writer)
  } else if (thing === 'goal') {
    const goal = await findGoal(db, thingId!)
    if (!goal) return
    const [words, lifeArea, state, reason] = ['words', 'life_area', 'state', 'reason'].map(text)
    const day = 'target_on' in content && { targetOn: orNull('target_on') }
    await updateGoal(db, goal, { words, lifeArea, state, reason, wordsOf, ...day }, writer)
  } else {
    const [what, how, scope, state, reason] = ['what', 'how', 'scope', 'state', 'reason'].map(text)
    const days = { deadline: orNull('deadline'), evaluateOn: orNull('evaluate_on') }
    // In versions from before it was kept by who they are, nothing is known of it: it stands
    const ball = 'waiting_for_is_person' in content && {
      ...holderIn(content),
      waitingSince: orNull('waiting_since'),
    }
    const change = { what, how, scope, state, reason, goalId: orNull('goal_id'), ...days, ...ball }
    await updateActivity(db, { id: thingId!, version }, change, writer)
  }
}
