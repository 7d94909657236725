import { z } from 'zod'
import { can } from '../access/acts.ts'
import { aboutWholePlan, plansActs, viaPlan, whatGoesBack } from '../plans/index.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { acts } from './access.ts'
import { compareThing, idsIn } from './as-compared.ts'
import { calledTo } from './called-to.ts'
import { type ToldChange, tellChange } from './find-history.ts'
import { findChange, findNames, findStanding } from './history-store.ts'
import { changeAsRead, isChangeOpen, putBackBy } from './own-changes.ts'
import { type PlanRead, readWholeOrOwn } from './read-whole.ts'
import type { Difference } from './rules/compare-plans.ts'

/** One that can be put back, and what that would change in what stands now. */
export interface PutBack {
  to: 'before' | 'after'
  differences: Difference[]
}

export interface ShownChange extends PlanRead {
  change: ToldChange
  /** The thing's version now: a press from a page that is older is answered with what stands. */
  standingVersion: number
  /** It has been changed again since. */
  isChangedSince: boolean
  putBacks: PutBack[]
}

/** One change, by one who takes part one's own: what it was, what it became, and what would be if either were put back. */
export const findChangePage = query({
  act: acts.see,
  logAs: 'change',
  input: z.object({ planId: id, changeId: id }),
  via: viaPlan,
  about: aboutWholePlan,
  async read(context): Promise<ShownChange | null> {
    const { input, db, grant, today } = context
    const read = readWholeOrOwn(context)
    const change = read && (await findChange(db, input.planId, input.changeId))
    const isShown = change && (await isChangeOpen(db, change, context))
    const standing = isShown && (await findStanding(db, change))
    if (!standing) return null
    const ids = idsIn([change.content, change.before, standing.content])
    const names = await findNames(db, ids, calledTo(read, context.language))
    // Who leads the plan, and until when, is put back by whoever may change it
    const may = change.thing !== 'plan' || can(plansActs.lead, grant.by) !== null
    const putBacks: PutBack[] = []
    for (const to of may ? (['before', 'after'] as const) : []) {
      const of = { ...change, personId: read.person.id }
      const all = await whatGoesBack(db, of, { ...change, to, standing: standing.content }, { today, grant })
      const back = await putBackBy(db, change, all, {
        ...{ to, standingVersion: standing.version, grant, actor: context.actor },
      })
      if (!back) continue
      const differences = compareThing(change, standing.content, { ...standing.content, ...back }, names)
      if (differences.length > 0) putBacks.push({ to, differences })
    }
    return {
      ...read,
      change: tellChange(await changeAsRead(db, change, grant), names, grant),
      standingVersion: standing.version,
      isChangedSince: standing.version !== change.version,
      putBacks,
    }
  },
  sees: ({ person }) => [{ personId: person.id, what: ['history'] }],
})
