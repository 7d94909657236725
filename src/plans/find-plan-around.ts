import { can, type Grant } from '../access/acts.ts'
import type { Asked } from '../platform/asked.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { aboutWholePlan } from './about-plan.ts'
import { acts } from './access.ts'
import { planAsSeen, type SeenPlan } from './plan-as-seen.ts'
import type { LifeArea } from './rules/content.ts'
import { holdersOf } from './who-has-the-ball.ts'

/** What the plan says of those around the person, as far as the reader may see it. */
export interface PlanAround {
  /** Parts of life with a goal that stands, and nobody but the person answering for anything there. Null: not for this reader. */
  openAreas: LifeArea[] | null
  /** Whom something waits for: ids, or the words where the plan has no more. */
  ballWith: ReadonlySet<string>
  /** Something waits for the person's own side. */
  isBallWithPerson: boolean
}

const nothing: PlanAround = { openAreas: null, ballWith: new Set(), isBallWithPerson: false }

/** For the picture of the team: where goals stand with nobody to help, and who has the ball. `by`: the reader's relations. */
export async function findPlanAround(
  db: ReadDb,
  asked: Asked,
  planId: string,
  by: Grant['by'],
): Promise<PlanAround> {
  const grant = can(acts.read, by)
  const found = grant && (await aboutWholePlan({ planId }, db, asked))
  const seen = found && planAsSeen(found.whole, grant, asked.language)
  if (!seen || seen.plan.state === 'ended') return nothing
  const holders = (seen.activities ?? []).map((activity) => holdersOf(activity, seen))
  return {
    openAreas: seen.isWhole ? openAreasOf(seen) : null,
    ballWith: new Set(holders.flatMap(({ of, isPerson }) => (isPerson ? [] : of))),
    isBallWithPerson: holders.some(({ isPerson }) => isPerson),
  }
}

const standing = ['proposed', 'current']
const givenUp = ['no_longer_needed']

/** An activity that somebody else answers for fills its goal's area, wherever they otherwise stand. */
function openAreasOf({ goals = [], activities = [] }: SeenPlan): LifeArea[] {
  const helped = new Set(
    activities
      .filter(
        (each) => !givenUp.includes(each.state) && (each.service ?? each.practitioner ?? each.relatedPerson),
      )
      .map(({ goalId }) => goalId),
  )
  const areas = goals
    .filter(({ id, state }) => standing.includes(state) && !helped.has(id))
    .map(({ lifeArea }) => lifeArea as LifeArea)
  return [...new Set(areas)]
}
