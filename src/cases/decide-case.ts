import { isRefused, type Refused, refused } from '../law/refusal.ts'
import { getPerson } from '../people/index.ts'
import type { Asked } from '../platform/asked.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { handAnew } from './anew-hand.ts'
import type { Case, DecidedItem, DecisionDraft } from './case.ts'
import { findAuthors } from './part-author-store.ts'
import { answersOf, childIsToBeHeard, tablesOfCase } from './rights-of-case.ts'
import { begunUnasked } from './rules/answer-elsewhere.ts'
import type { CriteriaTable, CriterionCode, RightsItem } from './rules/criteria.ts'
import { followsOrders } from './rules/decide-anew.ts'
import { decideItem, type ItemResult, isNeeded, resultAnswer } from './rules/decide-item.ts'
import { type DecisionResult, decide } from './rules/decision.ts'
import { whatIsAssessed } from './what-is-assessed.ts'

export interface DecidedCase {
  result: DecisionResult
  items: DecidedItem[]
}

/** Why not yet; `begun` is a right nobody asked for that somebody began to assess. */
export type NotYet = Refused & { begun?: RightsItem }

/** The decision that the case's assessment and draft make, pressed by `issuerId`; or the named reason why not yet. */
export async function decideCase(
  db: ReadDb,
  { authority, today }: Pick<Asked, 'authority' | 'today'>,
  file: Case,
  draft: DecisionDraft,
  by: { issuerId: string; asksForApproval: boolean },
): Promise<DecidedCase | NotYet> {
  const person = await getPerson(db, file.personId)
  const { asked, assessment, owed, againstBirthDate } = await whatIsAssessed(db, file.id, person, today)
  const tables = tablesOfCase(authority, file, person, asked, today).filter(
    ({ item }) => asked.includes(item) || assessment.some((each) => each.item === item),
  )
  if (childIsToBeHeard(person, today) && file.childHeard.trim() === '') return refused('child_not_heard')
  const items = tables.map((table) => ({ table, answers: answersOf(assessment, table.item) }))
  const lacking = items.filter(({ table, answers }) => isRefused(decideItem(table, answers)))
  const begun = begunUnasked(
    lacking.map(({ table }) => table.item),
    asked,
  )
  if (begun) return { ...refused('unasked_begun'), begun }
  if (tables.some(({ item }) => againstBirthDate.includes(item))) return refused('calendar_says_else')
  const decided = decide({
    state: draft.state,
    items,
    factsText: draft.factsText,
    reasons: draft.reasons,
    authorIds: await findAuthors(db, file.id, draft),
    ...by,
  })
  if (isRefused(decided)) return { refused: decided.refused, field: fieldNames[decided.field ?? ''] }
  const unbound = followsOrders(
    decided.items.map((each) => ({ item: each.item, answer: resultAnswer(each) })),
    owed,
  )
  if (unbound) return unbound
  const hand = await handAnew(db, { unitId: file.unitId, owed, me: draft.authorId, today })
  if (isRefused(hand)) return hand
  return {
    result: decided.result,
    items: decided.items.map((item) =>
      keptItem(item, tables.find((table) => table.item === item.item)!, answersOf(assessment, item.item)),
    ),
  }
}

const fieldNames: Record<string, string> = { facts_text: 'factsText', reasons: 'reasons' }

function keptItem(
  decided: ItemResult,
  table: CriteriaTable,
  answers: ReturnType<typeof answersOf>,
): DecidedItem {
  const { item, result, met, rule, lacking } = decided
  const metCodes = new Set<CriterionCode>(met)
  const way = table.ways.find((each) => each.every((code) => metCodes.has(code)))
  return {
    item,
    result,
    rule,
    criteria: table.criteria.map(({ code }) => ({
      criterion: code,
      decided: answers[code]!.decided,
      reason: answers[code]!.reason,
      // Another way was enough, or lacked less: then this one not being met took nothing away.
      needed: metCodes.has(code) || (way ? way.includes(code) : isNeeded(code, decided)),
    })),
    lacking,
  }
}
