import { type Refused, refused } from '../../law/refusal.ts'
import { defineRule } from '../../law/rule.ts'
import { type CriteriaTable, type CriterionCode, proposeResult, type RightsItem } from './criteria.ts'
import { waysApart } from './ways-apart.ts'

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

export const whatARefusalLacks = defineRule({
  code: 'refusal-lacks',
  version: 1,
  paragraph: 'fvl §§ 24, 25; pbrl §§ 2-5, 2-5 b, 2-5 c',
  says: 'A no names what stood in the way and nothing else. Where the law asks for one thing or another (complex or coordinated), the one that is not met is not lacking when the other is; where neither is, the no says that one of them would have been enough. A right to the same by another road (the qualification programme, the authority’s promise) is never lacking.',
  basis: 'inference',
  source: 'lov-1967-02-10 §§ 24, 25; lov-1999-07-02-63 §§ 2-5, 2-5 b, 2-5 c',
})

export interface ItemResult {
  item: RightsItem
  result: 'granted' | 'refused'
  met: CriterionCode[]
  notMet: CriterionCode[]
  /** Of a no: what would have turned it, each list by itself enough, and none of them holding another (`refusal-lacks`). */
  lacking: CriterionCode[][]
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
  const result = proposeResult(table, findings) === 'met' ? 'granted' : 'refused'
  return {
    item: table.item,
    result,
    met,
    notMet: codes.filter((criterion) => findings[criterion] === 'not_met'),
    lacking: result === 'refused' ? lackingOf(table, met) : [],
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

export const notWantedIsNoRefusal = defineRule({
  code: 'not-wanted-is-no-refusal',
  version: 1,
  paragraph: 'forskrift 2022-1110 § 5; hol § 7-2 a; fvl §§ 24, 25',
  says: 'A plan or a child coordinator that the person does not want is not given, and is not refused either: it is said that it is not wanted now, and that it may be asked for at any time. What is not wanted does not make a yes to the rest a yes in part.',
  basis: 'inference',
  source: 'forskrift-2022-06-22-1110 § 5; lov-2011-06-24-30 § 7-2 a',
})

/** How an item was answered, as it is told: not given since nobody wants it is no refusal. */
export type ItemAnswer = 'granted' | 'refused' | 'not_wanted'

export function itemAnswer({
  result,
  criteria,
}: {
  result: ItemResult['result']
  criteria: readonly { criterion: string; decided: 'met' | 'not_met' }[]
}): ItemAnswer {
  if (result === 'granted') return 'granted'
  const isUnwanted = criteria.some(({ criterion, decided }) => criterion === 'wish' && decided === 'not_met')
  return isUnwanted ? 'not_wanted' : 'refused'
}

/** The same, of what is being decided. */
export const resultAnswer = ({ result, notMet }: ItemResult): ItemAnswer =>
  itemAnswer({ result, criteria: notMet.map((criterion) => ({ criterion, decided: 'not_met' })) })

/** What is not met of each way, without the ways that lack all that another lacks and more. */
function lackingOf(table: CriteriaTable, met: readonly CriterionCode[]): CriterionCode[][] {
  const ways = table.ways
    .map((way) => way.filter((code) => !met.includes(code)))
    .filter((way) => !way.some((code) => waysOfTheirOwn.includes(code)))
  return ways.filter(
    (way) => !ways.some((other) => other.length < way.length && other.every((code) => way.includes(code))),
  )
}

/** Is it one of what stood in the way, or of a way of its own that is told apart? Else another answer made it needless. */
export function isNeeded(code: CriterionCode, { lacking }: Pick<ItemResult, 'lacking'>): boolean {
  return waysOfTheirOwn.includes(code) || lacking.some((way) => way.includes(code))
}

/**
 * The criteria behind a no: those lacking whatever one does (`always`), and beside them those of which one list is enough
 * (`either`). Decisions from before `lacking` was kept name all that was not met, but no way of its own: so their letters did.
 */
export function lackingIn({
  criteria,
  lacking,
}: {
  criteria: readonly { criterion: string; decided: 'met' | 'not_met' }[]
  lacking?: readonly (readonly string[])[]
}): { always: string[]; either: string[][] } {
  if (lacking?.length) return waysApart(lacking)
  const codes = criteria.filter(({ decided }) => decided === 'not_met').map(({ criterion }) => criterion)
  return { always: codes.filter((code) => !waysOfTheirOwn.includes(code)), either: [] }
}

/** The rule of the first way that is wholly met; the table's own where none is, or where the way has none of its own. */
export function ruleBehind(table: CriteriaTable, met: readonly CriterionCode[]) {
  const way = table.ways.find((each) => each.every((criterion) => met.includes(criterion))) ?? []
  return way.map((criterion) => table.ruleOfWay?.[criterion]).find((rule) => rule) ?? table.rule
}
