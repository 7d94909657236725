import { sql } from 'kysely'
import type { ReadDb } from '../platform/database/database.ts'

/** What a meeting takes its matters from. Days 'YYYY-MM-DD'. */
export interface PlanContents {
  plan: { id: string; personId: string; state: string; word: string; revisionOn: string | null }
  goals: { id: string; words: string; state: string; evaluatedOn: string | null }[]
  activities: { id: string; goalId: string | null; what: string; state: string; deadline: string | null }[]
}

/** Goals and activities of a plan as they stand, in the plan's order; null when there is no such plan. */
export async function findPlanContents(db: ReadDb, planId: string): Promise<PlanContents | null> {
  const plan = await db
    .selectFrom('plan')
    .select(['id', 'personId', 'state', 'word', 'revisionOn'])
    .where('id', '=', planId)
    .executeTakeFirst()
  if (!plan) return null
  const goals = await db
    .selectFrom('goal as g')
    .select((from) => [
      'g.id',
      'g.words',
      'g.state',
      from
        .selectFrom('evaluation as e')
        .select(sql<string>`(max(e.at) at time zone 'Europe/Oslo')::date`.as('on'))
        .whereRef('e.goalId', '=', 'g.id')
        .as('evaluatedOn'),
    ])
    .where('g.planId', '=', planId)
    .orderBy('g.position')
    .orderBy('g.createdAt')
    .execute()
  const activities = await db
    .selectFrom('activity')
    .select(['id', 'goalId', 'what', 'state', 'deadline'])
    .where('planId', '=', planId)
    .orderBy('position')
    .orderBy('createdAt')
    .execute()
  return { plan, goals, activities }
}
