import { can, type Grant } from '../access/acts.ts'
import type { Thing } from '../access/left-out.ts'
import type { Asked } from '../platform/asked.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { aboutWholePlan } from './about-plan.ts'
import { acts } from './access.ts'
import { planAsSeen } from './plan-as-seen.ts'
import { headingOf } from './plan-template.ts'
import { isThePerson } from './reader.ts'
import { headingAlone } from './texts/needs.ts'
import { textKeys } from './things.ts'
import type { PlanActivity, WholePlan } from './whole-plan.ts'

/** One thing in a plan that a consent may leave out, in the words the reader sees it by. */
export interface PlanThing {
  thing: Thing
  kind: 'goal' | 'activity' | 'text'
  words: string
  /** The goal it stands under, and is left out with. */
  under: Thing | null
  /** The services and private persons that answer for it, or for something under it, or have the ball: by id. Not of what is over. */
  answeredBy: ReadonlySet<string>
}

const over = ['done', 'no_longer_needed']

/** What of the plan may be left out of a consent: goals each with what stands under it, activities, texts. Null: not for this reader. */
export async function findThingsOfPlan(
  db: ReadDb,
  asked: Asked,
  planId: string,
  by: Grant['by'],
): Promise<PlanThing[] | null> {
  const grant = can(acts.read, by)
  const found = grant && (await aboutWholePlan({ planId }, db, asked))
  const seen = found && planAsSeen(found.whole, grant, asked.language)
  if (!seen) return null
  const { whole } = found
  const goals = seen.goals ?? []
  const asksAs = isThePerson(grant.relation.name) ? 'person' : { about: seen.person.givenName }
  const goal = ({ id, words, parentGoalId }: (typeof goals)[number]): PlanThing => ({
    thing: `goal:${id}`,
    kind: 'goal',
    words,
    under: parentGoalId ? `goal:${parentGoalId}` : null,
    answeredBy: answering(whole, (activity) => isUnder(whole, activity, id)),
  })
  const isSub = ({ parentGoalId }: (typeof goals)[number]) => parentGoalId !== null
  return [
    ...goals
      .filter((each) => !isSub(each))
      .flatMap((each) => [goal(each), ...goals.filter((sub) => sub.parentGoalId === each.id).map(goal)]),
    ...(seen.activities ?? []).map(
      ({ id, what, goalId }): PlanThing => ({
        thing: `activity:${id}`,
        kind: 'activity',
        words: what,
        under: goalId ? `goal:${goalId}` : null,
        answeredBy: answering(whole, (activity) => activity.id === id),
      }),
    ),
    ...textKeys
      .filter((key) => seen.texts?.[key]?.text)
      .map(
        (key): PlanThing => ({
          thing: `text:${key}`,
          kind: 'text',
          words: headingAlone(
            headingOf(key, asked.authority, asked.language, asksAs).label,
            key,
            asked.language,
          ),
          under: null,
          answeredBy: new Set(),
        }),
      ),
  ]
}

function isUnder({ goals }: WholePlan, { goalId }: PlanActivity, id: string): boolean {
  return goalId === id || goals.some((goal) => goal.id === goalId && goal.parentGoalId === id)
}

/** Of the whole plan: a reader who is not told who answers for what, is still told that it is one who must see it. */
function answering({ activities }: WholePlan, which: (activity: PlanActivity) => boolean): Set<string> {
  const ids = activities
    .filter((each) => !over.includes(each.state) && which(each))
    .flatMap(({ serviceId, relatedPersonId, holder }) => [
      ...[serviceId, relatedPersonId],
      ...[holder?.serviceId, holder?.relatedPersonId],
    ])
  return new Set(ids.filter((each) => typeof each === 'string'))
}
