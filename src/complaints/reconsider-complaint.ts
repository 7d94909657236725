import { z } from 'zod'
import {
  findDecision,
  isOfCapacity,
  orderRedecision,
  type RightsItem,
  setAsideCapacity,
  type WhatWasOrdered,
} from '../cases/index.ts'
import { mayReconsiderBy } from '../law/other-hand.ts'
import { isRefused } from '../law/refusal.ts'
import { type CommandContext, command } from '../platform/command.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { choice, choices, id, optionalText, text } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { lockedComplaint } from './about-complaint.ts'
import { acts } from './access.ts'
import { itemsOf } from './basis-of-complaint.ts'
import { changeComplaint, tellParty } from './change-complaint.ts'
import type { Complaint } from './complaint.ts'
import { mayFindPartly } from './rules/partly.ts'
import { complaintTexts } from './texts/index.ts'
import { findHands } from './who-may-look.ts'

/** Whether this one may look at it anew. Refuses: own_decision. */
export async function otherHand(db: ReadDb, complaint: Complaint, unitId: string, me: string, today: string) {
  const { unit, makers } = await findHands(db, complaint, unitId, today)
  return mayReconsiderBy(
    me,
    makers,
    unit.map((each) => each.id),
  )
}

/** The new assessment, as often as it is written on. Refuses: own_decision. */
export const reconsiderComplaint = command({
  act: acts.reconsider,
  form: z.object({ complaintId: id, assessment: text(8000) }),
  about: lockedComplaint,
  async run(context) {
    const { input, subject, db, grant, today } = context
    const me = grant.relation.practitionerId!
    const hand = await otherHand(db, subject.complaint, subject.unitId, me, today)
    if (isRefused(hand)) return hand
    return changeComplaint(context, 'reconsider', '', {
      assessment: input.assessment,
      assessedBy: me,
      hadNoOtherHand: hand.noOtherHand,
    })
  },
})

const acting = { in_favour: 'find_in_favour', partly: 'find_partly', stands: 'let_stand' } as const
export const answers = ['in_favour', 'partly', 'stands'] as const
export const rights = ['coordinator', 'child_coordinator', 'plan'] as const satisfies readonly RightsItem[]

/**
 * What came of the new assessment. In favour, wholly or in part: the case is taken up and a new decision replaces; that
 * somebody cannot consent is set aside (`capacity-set-aside`); a parent who was refused is owed an answer (`informing-complaint`). What stands, or is left, goes on to the appeal body with this
 * statement, which the party gets. Refuses: own_decision, not_in_part, refusal_not_in_part, upheld_missing, remaining_missing.
 */
export const answerComplaint = command({
  act: acts.reconsider,
  form: z.object({
    complaintId: id,
    answer: choice(answers),
    upheld: choices(rights),
    remaining: optionalText(4000),
    statement: text(8000),
  }),
  about: lockedComplaint,
  async run(context) {
    const { input, subject, db, grant, today } = context
    const hand = await otherHand(db, subject.complaint, subject.unitId, grant.relation.practitionerId!, today)
    if (isRefused(hand)) return hand
    const { answer, statement, upheld, remaining } = input
    const isPartly = answer === 'partly'
    if (isPartly && subject.complaint.informingId !== null) return refuse('refusal_not_in_part', 'answer')
    if (isPartly) {
      const { decisionId } = subject.complaint
      const decision = decisionId ? await findDecision(db, decisionId) : null
      if (decision && isOfCapacity(decision)) return refuse('not_in_part', 'answer')
      const items = itemsOf(subject.complaint, decision)
      const refused = mayFindPartly(items, { upheld, remaining })
      if (refused) return refused
    }
    const part = isPartly ? { upheldItems: upheld, remaining } : {}
    const done = await changeComplaint(context, acting[answer], statement, { statement, ...part })
    if (isRefused(done)) return done
    const taken =
      answer === 'stands'
        ? subject.complaint
        : await actOnComplaint(context, answer, isPartly ? upheld : subject.complaint.items)
    if (isRefused(taken)) return taken
    await tellParty(context, 'complaint_answered')
    return { ...done, caseId: taken.caseId, answer }
  },
})

/**
 * What a complaint that led somewhere leads to. The case is assessed again, for a new decision that replaces, bound by how it went;
 * the reason names nothing of the complaint's words. That somebody cannot consent is set aside, and nothing is owed. That a parent
 * who was refused is owed an answer stands with the refusal (`isOwedAnAnswer`).
 */
export async function actOnComplaint(
  context: CommandContext<unknown, { complaint: Complaint }>,
  order: WhatWasOrdered['order'],
  items: WhatWasOrdered['items'],
) {
  const { id: complaintId, caseId, decisionId, receivedOn } = context.subject.complaint
  const decision = decisionId ? await findDecision(context.db, decisionId) : null
  if (context.subject.complaint.informingId !== null) return { caseId }
  if (decision && isOfCapacity(decision)) {
    await setAsideCapacity(context, { decisionId: decision.id, complaintId })
    return { caseId }
  }
  const reason = complaintTexts[context.authority.settings.language].caseReason
  return orderRedecision(context, {
    caseId,
    complaintId,
    decisionId,
    complainedOn: receivedOn,
    order,
    items,
    reason,
  })
}
