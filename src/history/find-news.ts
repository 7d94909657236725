import { z } from 'zod'
import { isOpen } from '../access/acts.ts'
import {
  aboutWholePlan,
  findNews,
  type News,
  newsAPage,
  planAsSeen,
  plansActs,
  type ShownPlan,
  sameNews,
  sectionsTold,
  seesHistory,
  shownPlan,
  viaPlan,
} from '../plans/index.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { compareThing, idsIn } from './as-compared.ts'
import { calledTo } from './called-to.ts'
import { findNames, findVersionsOfThings, type ThingVersion } from './history-store.ts'
import type { Difference } from './rules/compare-plans.ts'
import { type Net, netChanges, type Step } from './rules/net-change.ts'

export interface ShownNews extends ShownPlan {
  /** From which event the older ones are; null: there are none. */
  older: number | null
  isFirstPage: boolean
  /** From what to what, by the news it is told with; for those who read the plan’s history. */
  changed: ReadonlyMap<number, readonly Difference[]>
}

const sections = ['goals', 'activities', 'about_person', 'documents'] as const

/** What others have done in the plan since the reader looked last, and before that, as far as the plan is open to them. */
export const findNewsPage = query({
  act: plansActs.read,
  input: z.object({ planId: id, eldre: z.coerce.number().int().positive().optional().catch(undefined) }),
  via: viaPlan,
  about: aboutWholePlan,
  async read(context): Promise<ShownNews | null> {
    const { input, subject, grant, db, actor, today, language } = context
    const { whole, personId } = subject
    const shown = shownPlan(whole, grant, { today, language })
    if (!shown) return null
    const open = sections.filter((section) => isOpen(grant, section))
    const readerId = actor.kind === 'nobody' ? null : actor.identityId
    const { news, older } = await findNews(db, {
      ...{ personId, planId: whole.plan.id, readerId, sections: open, before: input.eldre ?? null },
    })
    const seen = planAsSeen({ ...whole, news }, grant, language, newsAPage)
    if (!seen) return null
    const changed = seesHistory(seen, grant.relation.name)
      ? await findWhatChanged(
          db,
          seen.plan.id,
          seen,
          calledTo({ person: seen.person, relation: grant.relation.name }, language),
        )
      : new Map<number, Difference[]>()
    return { ...shown, seen, older, isFirstPage: input.eldre === undefined, changed }
  },
  still: ({ subject: { whole }, grant, language }) => planAsSeen(whole, grant, language) !== null,
  sees: ({ seen, changed }) => [
    { personId: seen.person.id, what: [...sectionsTold(seen), ...(changed.size > 0 ? ['history'] : [])] },
  ],
})

/** What came since the reader looked last is told apart from what came before. */
export const isFresh = ({ recordedAt }: News, lastVisit: string | null): boolean =>
  !lastVisit || new Date(recordedAt) > new Date(lastVisit)

/** From what to what, by the news it is told with: the newest of those the page tells as one. */
async function findWhatChanged(
  db: ReadDb,
  planId: string,
  { news, lastVisit }: ShownPlan['seen'],
  called: string,
): Promise<Map<number, Difference[]>> {
  const steps = news.flatMap((each): Step[] => {
    const toldAs = [sameNews(each), dayInOslo(new Date(each.at)), isFresh(each, lastVisit)].join(' ')
    const of = thingOf(each, planId)
    return of && each.version ? [{ step: each.id, of, version: each.version, toldAs }] : []
  })
  const net = netChanges(steps)
  const wanted = [...net.values()]
    .flat()
    .flatMap(({ of, from, to }) => [...(from > 1 ? [{ of, version: from - 1 }] : []), { of, version: to }])
  const found = await findVersionsOfThings(db, planId, wanted)
  const at = (of: string, version: number) =>
    found.find((each) => each.version === version && each.thingId === of)
  const names = await findNames(db, idsIn(found.map(({ content }) => content)), called)
  return new Map([...net].map(([id, each]) => [id, each.flatMap((one) => differencesOf(one, at, names))]))
}

/** Nothing where either of them was not kept: what is not known is not told. */
function differencesOf(
  { of, from, to }: Net,
  at: (of: string, version: number) => ThingVersion | undefined,
  names: ReadonlyMap<string, string>,
): Difference[] {
  const [before, after] = [at(of, from - 1), at(of, to)]
  if (!after || (!before && from > 1)) return []
  const thing = after.thing === 'text' ? { ...after, thingId: null, key: of } : { ...after, key: null }
  return compareThing(thing, before?.content ?? null, after.content, names)
}

/** What is told of the plan itself, and is kept in its versions. */
const ofThePlan = ['plan_led', 'plan_responsibility_decided']

/** Which thing of the plan was changed; null for what is not kept in its versions: a document has its own. */
const thingOf = ({ type, goalId, activityId, key }: News, planId: string): string | null =>
  activityId ?? goalId ?? key ?? (ofThePlan.includes(type) ? planId : null)
