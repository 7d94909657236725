import { type Refused, refused } from '../../law/refusal.ts'
import { defineRule } from '../../law/rule.ts'
import { type CriteriaTable, type CriterionCode, proposeResult, type RightsItem } from './criteria.ts'

export const aPersonDecides = defineRule({
  code: 'assessment-by-person',
  version: 1,
  paragraph: 'fvl §§ 24, 25',
  says: 'The law’s table only proposes. A person answers every criterion with a reason before an item is granted or refused.',
  basis: 'inference',
  source: 'lov-1967-02-10 §§ 24, 25',
})

/** What a person decided on one criterion. */
export interface CriterionAnswer {
  decided: 'met' | 'not_met'
  reason: string
}
export type CriteriaAnswers = Readonly<Partial<Record<CriterionCode, CriterionAnswer>>>

export interface ItemResult {
  item: RightsItem
  result: 'granted' | 'refused'
  met: CriterionCode[]
  notMet: CriterionCode[]
  /** The rule the item was decided by: a decision stores it. */
  rule: { code: string; version: number; paragraph: string }
}

/** Granted or refused by what persons decided; refused by name while a criterion lacks answer or reason. */
export function decideItem(
  table: CriteriaTable,
  answers: CriteriaAnswers,
): ItemResult | Refused<'assessment_missing' | 'reason_missing'> {
  const codes = table.criteria.map((criterion) => criterion.code)
  const unanswered = codes.find((code) => !answers[code])
  if (unanswered) return refused('assessment_missing', `${table.item}.${unanswered}`)
  const withoutReason = codes.find((code) => answers[code]?.reason.trim() === '')
  if (withoutReason) return refused('reason_missing', `${table.item}.${withoutReason}`)
  const findings = Object.fromEntries(codes.map((code) => [code, answers[code]?.decided]))
  const met = codes.filter((criterion) => findings[criterion] === 'met')
  const { code, version, paragraph } = ruleBehind(table, met)
  return {
    item: table.item,
    result: proposeResult(table, findings) === 'met' ? 'granted' : 'refused',
    met,
    notMet: codes.filter((criterion) => findings[criterion] === 'not_met'),
    rule: { code, version, paragraph },
  }
}

/** Met, each of these gives the right by itself, on a ground of its own. */
const waysOfTheirOwn: readonly string[] = ['qualification_programme', 'plan_right']

/** The criteria that stand together, and those that each are a way of their own: shown apart, so that nobody seems to lack them. */
export function ownWaysApart<T extends { code: string } | { criterion: string }>(
  criteria: readonly T[],
): { together: T[]; own: T[] } {
  const isOwn = (each: T) => waysOfTheirOwn.includes('code' in each ? each.code : each.criterion)
  return { together: criteria.filter((each) => !isOwn(each)), own: criteria.filter(isOwn) }
}

/** The criteria behind a no. One that would have been a way of its own is not lacking: nobody has to meet it. */
export function lackingIn(criteria: readonly { criterion: string; decided: 'met' | 'not_met' }[]): string[] {
  const codes = criteria.filter(({ decided }) => decided === 'not_met').map(({ criterion }) => criterion)
  const own = codes.filter((code) => waysOfTheirOwn.includes(code))
  return own.length === codes.length ? codes : codes.filter((code) => !own.includes(code))
}

/** The rule of the first way that is wholly met; the table's own where none is, or where the way has none of its own. */
function ruleBehind(table: CriteriaTable, met: readonly CriterionCode[]) {
  const way = table.ways.find((each) => each.every((criterion) => met.includes(criterion))) ?? []
  return way.map((criterion) => table.ruleOfWay?.[criterion]).find((rule) => rule) ?? table.rule
}
