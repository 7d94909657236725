import { z } from 'zod'
import { aboutWholePlan, type SeenPlan, viaPlan, withStandingWords } from '../plans/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { id, versionNumber } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { acts } from './access.ts'
import { planCompared, versionAsSeen } from './as-compared.ts'
import { findVersion, findVersions, type Version } from './history-store.ts'
import { type PlanRead, readWhole } from './read-whole.ts'
import { comparePlans, type Difference } from './rules/compare-plans.ts'

const number = versionNumber

export interface KeptVersion extends PlanRead {
  version: Version
  then: SeenPlan
}

/** One version that was kept, as it was. */
export const findKeptVersion = query({
  act: acts.see,
  logAs: 'version',
  input: z.object({ planId: id, number }),
  via: viaPlan,
  about: aboutWholePlan,
  async read(context): Promise<KeptVersion | null> {
    const { input, subject, grant, db, language } = context
    const read = readWhole(context)
    const found = read && (await findVersion(db, input.planId, input.number))
    if (!found) return null
    const { content, ...version } = found
    const then = versionAsSeen(subject.whole, content, grant, language)
    return then && { ...read, version, then }
  },
  sees: ({ person }) => [{ personId: person.id, what: ['history'] }],
})

/** As it stands now, with the words that stand on the goals one sees. */
async function nowWithWords(db: ReadDb, { planId, seen }: PlanRead): Promise<SeenPlan> {
  return seen.goals ? { ...seen, goals: await withStandingWords(db, planId, seen.goals) } : seen
}

export interface Comparison extends PlanRead {
  versions: Version[]
  from: Version
  /** Null: the plan as it stands now. */
  to: Version | null
  /** Absent until there is something to hold against each other. */
  differences: Difference[]
}

/**
 * What became of the plan from one kept version to another, or to now. The older is always held against the newer, in whatever order
 * they were chosen. Null when one of them is not there.
 */
export const findComparison = query({
  act: acts.see,
  logAs: 'comparison',
  input: z.object({
    planId: id,
    fra: number,
    til: z.union([number, z.literal('naa')]).default('naa'),
  }),
  via: viaPlan,
  about: aboutWholePlan,
  async read(context): Promise<Comparison | null> {
    const { input, subject, grant, db, language } = context
    const read = readWhole(context)
    if (!read) return null
    const [first, second] =
      input.til === 'naa' || input.fra <= input.til ? [input.fra, input.til] : [input.til, input.fra]
    const [versions, from, to] = await Promise.all([
      findVersions(db, input.planId),
      findVersion(db, input.planId, first),
      second === 'naa' ? null : findVersion(db, input.planId, second),
    ])
    if (!from || (second !== 'naa' && !to)) return null
    const before = versionAsSeen(subject.whole, from.content, grant, language)
    const after = to
      ? versionAsSeen(subject.whole, to.content, grant, language)
      : await nowWithWords(db, read)
    if (!before || !after) return null
    return {
      ...read,
      versions,
      from,
      to,
      differences: comparePlans(planCompared(before), planCompared(after)),
    }
  },
  sees: ({ person }) => [{ personId: person.id, what: ['history'] }],
})
