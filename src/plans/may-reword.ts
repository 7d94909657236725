import type { Grant } from '../access/acts.ts'
import type { ReadDb } from '../platform/database/database.ts'
import type { QueryContext } from '../platform/query.ts'
import type { Goal } from './goal-store.ts'
import { proposesOnly } from './may-write.ts'
import { findWhoWorded } from './revision-store.ts'
import { type GoalAct, type GoalState, goalStepsFor } from './rules/transitions.ts'

/** Where one may move a goal to: what is only proposed is taken up by those whose plan it is, and who coordinates. */
export async function findGoalSteps(
  db: ReadDb,
  goal: Pick<Goal, 'id' | 'state' | 'words'>,
  by: { grant: Grant } & Pick<QueryContext<unknown, unknown>, 'actor'>,
): Promise<GoalAct[]> {
  const proposes = proposesOnly(by.grant)
  const isOwn = proposes && (await mayReword(db, goal, by))
  return goalStepsFor(goal.state as GoalState, { proposes, isOwn })
}

/**
 * Whether one may change the words of a goal. They are the person's (forskrift 1110 § 4): whoever only proposes may change what they
 * have proposed themselves, until it is taken up or another has worded it.
 */
export async function mayReword(
  db: ReadDb,
  goal: Pick<Goal, 'id' | 'state' | 'words'>,
  { grant, actor }: { grant: Grant } & Pick<QueryContext<unknown, unknown>, 'actor'>,
): Promise<boolean> {
  if (!proposesOnly(grant)) return true
  if (goal.state !== 'proposed' || actor.kind === 'nobody') return false
  return (await findWhoWorded(db, goal)) === actor.identityId
}
