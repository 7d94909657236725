import type { Grant } from '../access/acts.ts'
import type { Asked } from '../platform/asked.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { aboutWholePlan } from './about-plan.ts'
import { planAsSeen } from './plan-as-seen.ts'
import { readerOf, whoReads } from './reader.ts'
import { ballOf } from './who-has-the-ball.ts'

export interface OwnBall {
  activityId: string
  planId: string
  what: string
  deadline: string | null
}

/** What waits for the reader in a plan, as the plan's own page says it: only what this grant opens. */
export async function findOwnBalls(
  db: ReadDb,
  asked: Asked,
  planId: string,
  grant: Grant,
): Promise<OwnBall[]> {
  const found = await aboutWholePlan({ planId }, db, asked)
  const seen = found && planAsSeen(found.whole, grant, asked.language)
  if (!seen?.activities || seen.plan.state === 'ended') return []
  const reader = readerOf(whoReads(grant), asked)
  return seen.activities
    .filter((activity) => ballOf(activity, seen, reader)?.isYours)
    .map(({ id, what, deadline }) => ({ activityId: id, planId, what, deadline }))
}
