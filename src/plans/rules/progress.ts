import type { IsoDate } from '../../law/calendar.ts'
import { defineRule } from '../../law/rule.ts'
import type { ActivityState } from './transitions.ts'

export const progressIsKept = defineRule({
  code: 'plan-progress',
  version: 1,
  paragraph: 'hol § 7-2; forskrift 2022-1110 § 9 c',
  says: 'Progress counts activities that are done among those still needed; one that is past its deadline and not done is overdue.',
  basis: 'inference',
  source: 'lov-2011-06-24-30 § 7-2; forskrift-2022-06-22-1110 § 9',
})

export interface Progress {
  done: number
  inProgress: number
  /** Cannot be done yet. */
  stuck: number
  planned: number
  /** Past the deadline and not done; counted in the others too. */
  overdue: number
  /** Those still needed: all but the ones no longer needed. */
  total: number
}

/** Past its deadline and still to be done. One that cannot be done yet is overdue too: the deadline stands. */
export function isOverdue(
  activity: { state: ActivityState; deadline: IsoDate | null },
  today: IsoDate,
): boolean {
  const isToBeDone = activity.state !== 'done' && activity.state !== 'no_longer_needed'
  return isToBeDone && activity.deadline !== null && today > activity.deadline
}

/** How far a goal, or a whole plan, has come. */
export function progressOf(
  activities: readonly { state: ActivityState; deadline: IsoDate | null }[],
  today: IsoDate,
): Progress {
  const inState = (state: ActivityState) => activities.filter((activity) => activity.state === state).length
  return {
    done: inState('done'),
    inProgress: inState('in_progress'),
    stuck: inState('cannot_be_done_yet'),
    planned: inState('planned'),
    overdue: activities.filter((activity) => isOverdue(activity, today)).length,
    total: activities.length - inState('no_longer_needed'),
  }
}
