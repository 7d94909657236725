import { z } from 'zod'
import type { Thing } from '../access/left-out.ts'
import { aboutWholePlan, findRatings, type PlanGoal, type PlanSubject, planAsSeen } from '../plans/index.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { acts } from './access.ts'
import { type AboutChild, aboutOwnPerson } from './own-person.ts'

export interface GoalPage {
  personId: string
  planId: string
  goal: Pick<PlanGoal, 'id' | 'words' | 'state' | 'lifeArea'>
  /** The newest number the goal has, 0–10, and when; null: none yet. */
  newest: { value: number; at: Date } | null
}

/** One of the child's own goals, to say how it goes with it. Null: no goal of the child's, or none that is open. */
export const getGoalPage = query({
  act: acts.seeOwnPage,
  input: z.object({ planId: id, goalId: id }),
  async about(
    { planId, goalId },
    db,
    asked,
  ): Promise<(AboutChild & PlanSubject & { things: Thing[] }) | null> {
    const own = await aboutOwnPerson({}, db, asked)
    const about = own && (await aboutWholePlan({ planId }, db, asked))
    return own && about && about.personId === own.personId
      ? { ...own, ...about, things: [`goal:${goalId}`] }
      : null
  },
  async read({ db, subject, grant, language, input: { planId, goalId } }): Promise<GoalPage | null> {
    const goal = planAsSeen(subject.whole, grant, language)?.goals?.find((each) => each.id === goalId)
    if (!goal) return null
    const newest = (await findRatings(db, goalId, grant)).at(-1)
    return { personId: subject.personId, planId, goal, newest: newest ?? null }
  },
  sees: ({ personId }) => [{ personId, what: ['goals'] }],
})
