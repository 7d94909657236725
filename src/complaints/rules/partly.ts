import { type Refused, refused } from '../../law/refusal.ts'
import { defineRule } from '../../law/rule.ts'

export const partlyUpheld = defineRule({
  code: 'complaint-partly',
  version: 1,
  paragraph: 'fvl § 33',
  says: 'A complaint upheld in part says what is upheld and what is left. What is upheld is decided anew first; then what is left goes to the appeal body, with both decisions.',
  basis: 'inference',
  source: 'lov-1967-02-10 § 33; lifecycles: complaint',
})

/** What is upheld in part: of the decision's items, and in words what is left where no item is. */
export interface Part<Item extends string = string> {
  upheld: readonly Item[]
  remaining: string
}

/** The decision's items that were not upheld: they go to the appeal body. */
export const itemsLeft = <Item extends string>(items: readonly Item[], upheld: readonly Item[]): Item[] =>
  items.filter((each) => !upheld.includes(each))

/**
 * May it be answered so, in part? `items`: what was decided; none where the decision is missing, and then the words say it
 * all. Where every item is upheld, the words say what is left.
 */
export function mayFindPartly<Item extends string>(
  items: readonly Item[],
  { upheld, remaining }: Part<Item>,
): Refused<'upheld_missing' | 'remaining_missing'> | null {
  if (upheld.some((each) => !items.includes(each))) return refused('upheld_missing', 'upheld')
  if (items.length > 0 && upheld.length === 0) return refused('upheld_missing', 'upheld')
  if (itemsLeft(items, upheld).length === 0 && remaining.trim() === '')
    return refused('remaining_missing', 'remaining')
  return null
}

/** What is upheld is decided anew before what is left goes on. */
export function maySendRest(
  state: string,
  { hasNewDecision }: { hasNewDecision: boolean },
): Refused<'new_decision_first'> | null {
  return state === 'partly' && !hasNewDecision ? refused('new_decision_first') : null
}
