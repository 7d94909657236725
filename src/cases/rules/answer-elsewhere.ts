import { defineRule } from '../../law/rule.ts'
import type { CriterionCode, RightsItem } from './criteria.ts'
import type { CriterionAnswer } from './decide-item.ts'

export const unaskedIsChosen = defineRule({
  code: 'unasked-is-chosen',
  version: 1,
  paragraph: 'fvl §§ 17, 24',
  says: 'A right that nobody has asked for is assessed only when a person chooses to: nothing is filled in for it beforehand, and what was begun on it can be taken away again. What is begun is finished or taken away before the decision.',
  basis: 'inference',
  source: 'lov-1967-02-10 §§ 17, 24',
})

/** Criteria that ask the same for every right. A wish does not, nor which services count. */
const shared: readonly string[] = ['complex', 'long_term', 'coordination']

interface Assessed extends CriterionAnswer {
  item: RightsItem
  criterion: string
}

/** What was decided on the same question for another right of the case: the same answer to begin from, where it was asked for. */
export function answerElsewhere(
  assessment: readonly Assessed[],
  { item, code, isAsked }: { item: RightsItem; code: CriterionCode; isAsked: boolean },
): CriterionAnswer | null {
  if (!isAsked || !shared.includes(code)) return null
  const found = assessment.find((each) => each.criterion === code && each.item !== item)
  return found ? { decided: found.decided, reason: found.reason } : null
}

export const oneAnswerForAll = defineRule({
  code: 'one-answer-for-all',
  version: 2,
  paragraph: 'fvl §§ 17, 24, 25',
  says: 'A criterion that asks the same for several rights that were asked for is answered once: the page says that the answer holds for each of them, and another may be given for one. Once given, each answer stands by itself: no later change of one changes another, and what is answered unlike is pointed out before the decision is sent. A wish does not ask the same, nor which services count.',
  basis: 'inference',
  source: 'lov-1967-02-10 §§ 17, 24, 25',
})

/** The first right asked for that has the same criterion: its answer is taken here too, where none is given. Null: its own. */
export function followedRight(
  tables: readonly { item: RightsItem; criteria: readonly { code: CriterionCode }[] }[],
  asked: readonly RightsItem[],
  { item, code }: { item: RightsItem; code: CriterionCode },
): RightsItem | null {
  if (!shared.includes(code) || !asked.includes(item)) return null
  const first = tables.find(
    (table) => asked.includes(table.item) && table.criteria.some((each) => each.code === code),
  )
  return first && first.item !== item ? first.item : null
}

/** May what is written on this right be taken away again? Never of one somebody asked for: that is to be answered. */
export const mayLeaveOut = (item: RightsItem, asked: readonly RightsItem[]): boolean => !asked.includes(item)

/** Of the rights that lack an answer, one that nobody asked for: it is finished or taken away. */
export const begunUnasked = (
  lacking: readonly RightsItem[],
  asked: readonly RightsItem[],
): RightsItem | undefined =>
  lacking.some((item) => asked.includes(item)) ? undefined : lacking.find((item) => mayLeaveOut(item, asked))

export interface AnsweredUnlike<Item extends string = string> {
  code: string
  met: Item[]
  notMet: Item[]
}

/** The criteria that ask the same and have been answered unlike (`one-answer-for-all`): it may be meant, or be a slip. */
export function answeredUnlike<Item extends string>(
  items: readonly { item: Item; criteria: readonly { criterion: string; decided: 'met' | 'not_met' }[] }[],
): AnsweredUnlike<Item>[] {
  const answered = (code: string, decided: string) =>
    items
      .filter(({ criteria }) => criteria.some((each) => each.criterion === code && each.decided === decided))
      .map(({ item }) => item)
  return shared
    .map((code) => ({ code, met: answered(code, 'met'), notMet: answered(code, 'not_met') }))
    .filter(({ met, notMet }) => met.length > 0 && notMet.length > 0)
}
