import { type Refused, refused } from './refusal.ts'
import { defineRule } from './rule.ts'

export const anotherHand = defineRule({
  code: 'complaint-other-hand',
  version: 3,
  paragraph: 'fvl §§ 6, 33',
  says: 'What is complained about is looked at anew, and a complaint on it dismissed, by another than those who wrote any of it and the one who approved it, where another handles the unit’s cases. That it came in time, and that a late one is treated, anybody there may judge.',
  basis: 'inference',
  source: 'lov-1967-02-10 §§ 6, 33; law-and-practice 3.2 F',
})

/** Those of the unit who may look at it anew. Empty: there is no other hand, and then its makers may. */
export const handsThatMay = (makers: readonly string[], unit: readonly string[]): string[] =>
  unit.filter((each) => !makers.includes(each))

/**
 * May this one make the new assessment, or dismiss the complaint? `makers`: who wrote any of the decision, and who approved it; none where it is missing.
 * @returns whether there was no other hand in the unit, or why not
 */
export function mayReconsiderBy(
  me: string,
  makers: readonly string[],
  unit: readonly string[],
): Refused<'own_decision'> | { noOtherHand: boolean } {
  if (!makers.includes(me)) return { noOtherHand: false }
  return handsThatMay(makers, unit).length > 0 ? refused('own_decision') : { noOtherHand: true }
}
