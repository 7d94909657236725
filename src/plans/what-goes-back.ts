import type { Grant } from '../access/acts.ts'
import type { Thing } from '../access/left-out.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { isRefusal } from '../platform/refusal.ts'
import { findHolder } from './find-holder.ts'
import { findGoal } from './goal-store.ts'
import { holderIn, valueOfHolder } from './holder.ts'
import type { ThingOfPlan } from './put-back-thing.ts'
import { findTeamServices } from './responsible.ts'
import { isOver } from './rules/board.ts'
import { ballIn, canBallGoBack, putBack } from './rules/put-back.ts'
import type { ActivityState } from './rules/transitions.ts'
import { whoHolds, whyLeftOut } from './unless-left-out.ts'

type Content = Readonly<Record<string, unknown>>

/**
 * What of a thing goes back, by the columns' own names (`put-back-as-new-version`): to what it was before a change, or to what it
 * became by it. What is not possible today is left out: a goal that is no longer in the plan, a service that no longer takes part,
 * somebody who is no longer let in, or for whom it is left out.
 */
export async function whatGoesBack(
  db: ReadDb,
  of: Pick<ThingOfPlan, 'planId' | 'thing' | 'thingId'> & { personId: string },
  change: { to: 'before' | 'after'; before: Content | null; content: Content; standing: Content },
  { today, grant }: { today: string; grant: Grant },
): Promise<Record<string, unknown>> {
  const { before, content, standing, to } = change
  const target = to === 'before' ? before : content
  if (!target) return {}
  const back = putBack(of.thing, target)
  if (of.thing === 'plan') {
    const service = back.responsible_service_id
    const isIn = !service || (await findTeamServices(db, of.personId, today)).some(({ id }) => id === service)
    if (!isIn) delete back.responsible_service_id
  }
  if (of.thing !== 'activity') return back
  const { goal_id: goalId, state } = back
  if (typeof goalId === 'string' && (await findGoal(db, goalId))?.planId !== of.planId) delete back.goal_id
  const [answers, holds] = [answersIn(standing), whoHolds(holderIn(standing))]
  const isOut = async (who: typeof holds, thing: Thing) =>
    (await whyLeftOut(db, { personId: of.personId, grant, field: 'to' }, who, [thing])) !== null
  const isOutForAny = async (thing: Thing) => (await isOut(answers, thing)) || (await isOut(holds, thing))
  // Nobody is given what is left out for them (rule `exception-needs-another`)
  if (
    typeof back.goal_id === 'string' &&
    back.goal_id !== standing.goal_id &&
    (await isOutForAny(`goal:${back.goal_id}`))
  )
    delete back.goal_id
  const isTakenUp = isOverIn(standing.state) && !isOverIn(state)
  if (isTakenUp && (await isOutForAny(`activity:${of.thingId}`))) {
    delete back.state
    delete back.reason
  }
  if (to === 'after' || !before || !canBallGoBack(before, content, standing)) return back
  const value = valueOfHolder(holderIn(before))
  const holder = await findHolder(db, { personId: of.personId, value, today, grant })
  if (isRefusal(holder) || (await isOut(whoHolds(holder), `activity:${of.thingId}`))) return back
  return { ...back, ...ballIn(before), waiting_since: value ? today : null }
}

const isOverIn = (state: unknown) => isOver(state as ActivityState)

/** Who answers for an activity, by the columns' own names. */
const answersIn = (content: Content) => ({
  serviceId: orNull(content.responsible_service_id),
  relatedPersonId: orNull(content.responsible_related_person_id),
})

const orNull = (value: unknown) => (typeof value === 'string' ? value : null)
