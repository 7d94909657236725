import { type Refused, refused } from '../../law/refusal.ts'
import { defineRule } from '../../law/rule.ts'
import type { ItemAnswer } from './decide-item.ts'

export const noDecisionForTheDead = defineRule({
  code: 'no-decision-for-the-dead',
  version: 1,
  paragraph: 'fvl §§ 2, 27, 33',
  says: 'Of one who has died no new decision is made: a complaint that is upheld then leads to none, and none is promised. A person in the unit answers the complaint, and tells those who complained how it ends.',
  basis: 'inference',
  source: 'lov-1967-02-10 §§ 2, 27, 33',
})

export const decidedAnew = defineRule({
  code: 'decided-anew',
  version: 1,
  paragraph: 'fvl §§ 33, 34',
  says: 'A complaint that led somewhere is acted on by a new decision. What was found in favour, or changed by the appeal body, is not refused again; of what was complained about, no more. What nobody wants is no refusal, and is not ordered. What was overturned is assessed anew, each criterion of it, and written by another than those who made the decision complained of, where the unit has another; else it is said why not. The one who wrote it does not approve the new one where anybody else can, and the one who approved it not where the unit has somebody who had no part in it. By when is the authority’s own setting.',
  basis: 'inference',
  source: 'lov-1967-02-10 §§ 33, 34; lifecycles: complaint',
})

/** How the complaint went: here, or at the appeal body. */
export const orders = ['in_favour', 'partly', 'changed', 'overturned'] as const
export type Order = (typeof orders)[number]

interface Answer<Item extends string = string> {
  item: Item
  /** `not-wanted-is-no-refusal` */
  answer: ItemAnswer
}

/** How one item of the new decision is bound. */
export interface Bound<Item extends string = string> {
  item: Item
  /** `anew`: it may be a yes or a no, looked at by another hand. */
  must: 'grant' | 'anew'
  /** What the decision complained of said. */
  was: 'granted' | 'refused'
}

/**
 * What the new decision is bound by. `decided`: the decision complained of; empty where it was missing. `chosen`: what was
 * upheld in part, changed or overturned; in favour of the whole it is what was complained about (empty: all of it), and of
 * that what was refused, or, with nothing refused, what was granted.
 */
export function boundBy<Item extends string>(
  order: Order,
  decided: readonly Answer<Item>[],
  chosen: readonly Item[],
): Bound<Item>[] {
  const isWhole = order === 'in_favour' && chosen.length === 0
  const of = isWhole ? decided : decided.filter(({ item }) => chosen.includes(item))
  const about = order === 'in_favour' ? upheldOf(of) : of
  const must = order === 'overturned' ? ('anew' as const) : ('grant' as const)
  return about.map(({ item, answer }) => ({ item, must, was: answer === 'granted' ? answer : 'refused' }))
}

/** Unless all that was complained about is that something was taken not to be wanted, what nobody wants is left out. */
function upheldOf<A extends Answer>(of: readonly A[]): readonly A[] {
  const refusedOnes = of.filter(({ answer }) => answer === 'refused')
  const grantedOnes = of.filter(({ answer }) => answer === 'granted')
  return [refusedOnes, grantedOnes].find((each) => each.length > 0) ?? of
}

/**
 * What the appeal body changed or overturned, of what was decided. With one item there is nothing to choose; a missing
 * decision has none.
 */
export function mayHaveChanged<Item extends string>(
  decided: readonly Item[],
  chosen: readonly Item[],
): Refused<'changed_what'> | { items: Item[] } {
  if (chosen.some((each) => !decided.includes(each))) return refused('changed_what', 'items')
  if (chosen.length) return { items: [...chosen] }
  return decided.length > 1 ? refused('changed_what', 'items') : { items: [...decided] }
}

export interface Owed<Item extends string = string> {
  binds: readonly Bound<Item>[]
  orderedAt: Date
}

/** Is an answer from before no answer now? Not where what it led to was granted, and stands. */
export const isToBeAssessedAgain = ({ must, was }: Bound): boolean => must === 'anew' || was === 'refused'

/** The answers that still count: those given on an item before it was ordered decided anew do not. */
export function answersAfter<A extends { item: string; decidedAt: Date }>(
  assessment: readonly A[],
  owed: readonly Owed[],
): A[] {
  return assessment.filter(({ item, decidedAt }) =>
    owed.every(
      ({ binds, orderedAt }) =>
        decidedAt > orderedAt || !binds.some((each) => each.item === item && isToBeAssessedAgain(each)),
    ),
  )
}

/** May this be the new decision, as the complaint went? */
export function followsOrders(
  decided: readonly Answer[],
  owed: readonly Owed[],
): Refused<'assessment_missing' | 'must_be_granted'> | null {
  for (const { item, must } of owed.flatMap(({ binds }) => binds)) {
    const found = decided.find((each) => each.item === item)
    if (!found) return refused('assessment_missing')
    if (must === 'grant' && found.answer === 'refused') return refused('must_be_granted')
  }
  return null
}

/**
 * May this one approve what replaces an overturned decision? That says who wrote any of it and who approved it; `writers`: of the new
 * one, who may not approve it anyhow; `unit`: all who could.
 */
export function mayApproveAnew(
  me: string,
  {
    authorId,
    writtenBy,
    approverId,
  }: { authorId: string; writtenBy: readonly string[]; approverId: string | null },
  { writers, unit }: { writers: readonly string[]; unit: readonly string[] },
): Refused<'approve_by_another'> | null {
  const wrote = [authorId, ...writtenBy]
  if (!wrote.includes(me) && me !== approverId) return null
  const others = unit.filter((each) => !wrote.includes(each) && !writers.includes(each))
  const better = wrote.includes(me) ? others : others.filter((each) => each !== approverId)
  return better.length > 0 ? refused('approve_by_another') : null
}
