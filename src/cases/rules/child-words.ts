import { type AgeGroup, rightsByAge } from '../../law/age.ts'
import { defineRule } from '../../law/rule.ts'

export const childWordsAreKept = defineRule({
  code: 'child-words-kept',
  version: 1,
  paragraph: 'pbrl §§ 3-4, 4-4',
  says: 'A child’s own words are kept from the parents when the child, from 12 and until 16, asks for it for reasons that should be respected, and at any age under 18 when weighty reasons for the child speak for it. How the child was heard, and what weight it had, is told all the same: the parents need that to understand the decision.',
  basis: 'memory',
  source: 'lov-1999-07-02-63 §§ 3-4, 4-4',
})

export const keptBecauses = ['child_asks', 'weighty_reasons'] as const
export type KeptBecause = (typeof keptBecauses)[number]

/** May the words of a child of this age be kept from the parents for this reason? */
export function mayKeepChildWords(group: AgeGroup, because: KeptBecause): boolean {
  if (because === 'child_asks') return rightsByAge[group].mayAskThatParentsAreNotTold
  return group !== 'unborn' && group !== 'adult'
}

/** The child itself reads its own words; the parents, and others who act for the child, do not when they are kept. */
export function mayReadChildWords(isKept: boolean, relation: string): boolean {
  return !isKept || relation === 'self' || relation === 'child_15'
}
