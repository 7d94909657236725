import { isRefused, type Refused } from '../law/refusal.ts'
import { getPerson } from '../people/index.ts'
import type { CommandContext } from '../platform/command.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { getCase } from './case-store.ts'
import { startClocks } from './clocks.ts'
import { findDecision } from './decision-store.ts'
import { insertRedecision } from './redecision-store.ts'
import type { RightsItem } from './rules/criteria.ts'
import { boundBy, type Order } from './rules/decide-anew.ts'
import { itemAnswer } from './rules/decide-item.ts'
import { takeUpAgain } from './take-up-again.ts'

/** The complaint, how it went, and of what. */
export interface WhatWasOrdered {
  caseId: string
  complaintId: string
  /** Null: about a missing decision. */
  decisionId: string | null
  complainedOn: string
  order: Order
  items: readonly RightsItem[]
  /** Kept with the case. */
  reason: string
}

type Context = Parameters<typeof takeUpAgain>[0] & Pick<CommandContext<unknown, object>, 'now'>

/**
 * A complaint led somewhere: the case is taken up, and a new decision is owed until it is issued. The case it is owed in. For one
 * who has died none can be issued: nothing is ordered, and the case stays as it is (`no-decision-for-the-dead`).
 */
export async function orderRedecision(
  context: Context,
  { items, reason, ...ordered }: WhatWasOrdered,
): Promise<Refused | { caseId: string }> {
  const { db, authorityId, authority, now, today } = context
  const { caseId, decisionId, order } = ordered
  if (await isOfTheDead(db, caseId)) return { caseId }
  const decision = decisionId ? await findDecision(db, decisionId) : null
  const decided = (decision?.items ?? []).map((each) => ({ item: each.item, answer: itemAnswer(each) }))
  const taken = await takeUpAgain(context, caseId, reason)
  if (isRefused(taken)) return taken
  await insertRedecision(db, authorityId, {
    ...ordered,
    caseId: taken.caseId,
    binds: boundBy(order, decided, items),
    orderedAt: now,
    dueOn: startClocks(today, authority.settings.answerWeeks).answerDue,
  })
  return taken
}

async function isOfTheDead(db: ReadDb, caseId: string): Promise<boolean> {
  const { personId } = await getCase(db, caseId)
  return (await getPerson(db, personId)).diedOn !== null
}
