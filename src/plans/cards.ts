import type { SeenPlan } from './plan-as-seen.ts'
import type { Band, Card } from './rules/board.ts'
import type { ActivityState } from './rules/transitions.ts'
import { type Ball, type BallReader, ballOf, holdersOf } from './who-has-the-ball.ts'
import type { PlanActivity } from './whole-plan.ts'

/** One activity as it is on the board and in the list. */
export interface PlanCard extends Card {
  activity: PlanActivity
  held: Ball | null
}

/** The activities the reader sees in a plan, each with what one may look for. None where activities are not open. */
export function cardsOf(seen: SeenPlan, reader: BallReader): PlanCard[] {
  const areas = new Map(seen.goals?.map((goal) => [goal.id, goal.lifeArea]))
  return (seen.activities ?? []).map((activity) => {
    const ball = ballOf(activity, seen, reader)
    return {
      activity,
      held: ball,
      id: activity.id,
      state: activity.state as ActivityState,
      deadline: activity.deadline,
      band: bandOf(activity),
      responsible: responsibleValue(activity),
      ball: ball && ballValue(activity, seen),
      isYours: ball?.isYours ?? false,
      area: (activity.goalId && areas.get(activity.goalId)) || null,
    }
  })
}

// By name: the ids are kept from who is not to learn where
export function bandOf(activity: PlanActivity): Band {
  if (activity.isPerson || activity.relatedPersonId) return 'own'
  return activity.service || activity.practitioner ? 'services' : 'nobody'
}

/** Who answers for it, a service with all who work there as one. No name: it stands in an address. */
function responsibleValue(activity: PlanActivity): string {
  if (activity.isPerson) return 'person'
  const of = activity.relatedPersonId ?? activity.serviceId ?? activity.practitionerId
  return of ?? (bandOf(activity) === 'nobody' ? 'none' : 'authority')
}

const isId = (value: string) => /^[0-9a-f-]{36}$/.test(value)

/** Whoever has it in words alone is one of 'words': a name is not put in an address. */
function ballValue(activity: PlanActivity, seen: SeenPlan): string {
  const { of, isPerson } = holdersOf(activity, seen)
  if (isPerson) return 'person'
  const [first] = of
  if (!first) return 'none'
  return isId(first) ? first : 'words'
}
