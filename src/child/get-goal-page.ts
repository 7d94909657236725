import { z } from 'zod'
import type { Thing } from '../access/left-out.ts'
import {
  aboutWholePlan,
  findRatings,
  isThePerson,
  type PlanGoal,
  type PlanSubject,
  planAsSeen,
  wordsThenFor,
} from '../plans/index.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { acts } from './access.ts'
import { type AboutChild, aboutOwnPerson } from './own-person.ts'

export interface GoalPage {
  personId: string
  planId: string
  goal: Pick<PlanGoal, 'id' | 'words' | 'state' | 'lifeArea'>
  /** The newest number the child has given, 0–10, and when; null: none yet. */
  newest: { id: string; value: number; at: Date; isMine: boolean; wordsThen: string | null } | null
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
  async read({ db, subject, grant, language, actor, input: { planId, goalId } }): Promise<GoalPage | null> {
    const seen = planAsSeen(subject.whole, grant, language)
    const goal = seen?.goals?.find((each) => each.id === goalId)
    if (!seen || !goal) return null
    // The child's own: what another wrote is not what the child said
    const newest = (await findRatings(db, goalId, grant)).findLast(({ ratedAs }) => isThePerson(ratedAs))
    const isMine = actor.kind !== 'nobody' && newest?.ratedBy === actor.identityId
    return {
      personId: subject.personId,
      planId,
      goal,
      newest: newest ? { ...newest, isMine, wordsThen: wordsThenFor(newest.wordsThen, seen) } : null,
    }
  },
  sees: ({ personId }) => [{ personId, what: ['goals'] }],
})
