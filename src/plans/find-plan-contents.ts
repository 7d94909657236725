import { type Grant, isOpen } from '../access/acts.ts'
import type { Thing } from '../access/left-out.ts'
import type { Section } from '../access/sections.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import type { ReadDb } from '../platform/database/database.ts'
import type { ActivityState, GoalState, PersonsWord, PlanState } from './rules/transitions.ts'

export interface PlanContents {
  plan: { id: string; state: PlanState; word: PersonsWord; revisionOn: string | null }
  /** `evaluatedOn`: the day of the newest evaluation. */
  goals: { id: string; words: string; lifeArea: string; state: GoalState; evaluatedOn: string | null }[]
  activities: {
    id: string
    goalId: string | null
    what: string
    state: ActivityState
    deadline: string | null
    responsible: string | null
  }[]
}

/**
 * A plan's goals and activities, for those who go through it: an agenda, minutes. Cut to what the grant opens, as the plan's
 * page is; 'all' is for what the person themselves has let go along with a complaint. Throws when there is no such plan.
 */
export async function findPlanContents(
  db: ReadDb,
  planId: string,
  grant: Grant | 'all',
): Promise<PlanContents> {
  const opens = (section: Section, thing?: Thing) => grant === 'all' || isOpen(grant, section, thing)
  const [plan, goals, activities] = await Promise.all([
    db
      .selectFrom('plan')
      .select(['id', 'state', 'word', 'revisionOn'])
      .where('id', '=', planId)
      .executeTakeFirstOrThrow(),
    db
      .selectFrom('goal as g')
      .select(['g.id', 'g.words', 'g.lifeArea', 'g.state'])
      .select((eb) =>
        eb
          .selectFrom('evaluation as e')
          .select((of) => of.fn.max('e.at').as('at'))
          .whereRef('e.goalId', '=', 'g.id')
          .as('evaluatedAt'),
      )
      .where('g.planId', '=', planId)
      .orderBy('g.position')
      .execute(),
    db
      .selectFrom('activity as a')
      .leftJoin('service as s', 's.id', 'a.responsibleServiceId')
      .leftJoin('practitioner as n', 'n.id', 'a.responsiblePractitionerId')
      .leftJoin('relatedPerson as r', 'r.id', 'a.responsibleRelatedPersonId')
      .select(['a.id', 'a.goalId', 'a.what', 'a.state', 'a.deadline'])
      .select((eb) => eb.fn.coalesce('n.name', 's.name', 'r.name').as('responsible'))
      .where('a.planId', '=', planId)
      .orderBy('a.position')
      .execute(),
  ])
  return {
    plan: {
      ...plan,
      state: plan.state as PlanState,
      word: opens('about_person') ? (plan.word as PersonsWord) : '',
    },
    goals: goals
      .filter(({ id }) => opens('goals', `goal:${id}`))
      .map(({ evaluatedAt, ...row }) => ({
        ...row,
        state: row.state as GoalState,
        evaluatedOn: evaluatedAt && dayInOslo(evaluatedAt),
      })),
    activities: activities
      .filter(({ id }) => opens('activities', `activity:${id}`))
      .map((row) => ({ ...row, state: row.state as ActivityState })),
  }
}
