import {
  type Case,
  findCaseSubject,
  mayTakeBack,
  noteTakenBack,
  speaksForCase,
  standingToCase,
} from '../cases/index.ts'
import type { CommandContext } from '../platform/command.ts'
import { isRefusal, type Refusal } from '../platform/refusal.ts'
import { askerKey, askerOf } from './asker.ts'
import { changeInquiry, findInquiriesOfCase, freeJoined, type Inquiry } from './inquiry-store.ts'
import { inquiryLifecycle } from './rules/transitions.ts'
import { tellUnit } from './tell-unit.ts'

type Context = Omit<CommandContext<unknown, object>, 'input' | 'subject'>

/**
 * Its sender takes the inquiry back, signed in (`byKey`) or by reference and code. Where a case has taken it in, who speaks for
 * the person takes that back too, for the unit to settle; of another's only what they wrote is withdrawn (`case-taken-back`).
 */
export async function takeBackInquiry(
  context: Context,
  inquiry: Inquiry,
  { reason, byKey }: { reason: string; byKey: string | null },
): Promise<Refusal | { inquiryId: string }> {
  const { db, events, now } = context
  const next = inquiryLifecycle.next(inquiry.state, 'withdraw', reason)
  if (isRefusal(next)) return next
  await changeInquiry(db, inquiry.id, { state: next, reason, joinedTo: null })
  await freeJoined(db, inquiry.id)
  events.add({ type: 'inquiry_withdrawn', personId: inquiry.personId, facts: { inquiryId: inquiry.id } })
  const found = inquiry.caseId ? await findCaseSubject(db, inquiry.caseId, { lock: true }) : null
  if (found && mayTakeBack(found.case.state) && (await takesCase(context, inquiry, found.case, byKey))) {
    const asked = {
      caseId: found.case.id,
      inquiryId: inquiry.id,
      askedByKey: byKey,
      askedByName: askerOf(inquiry).name,
      askedAs: inquiry.senderKind,
      reason,
      askedAt: now,
    }
    if (await noteTakenBack(context, found.case, asked)) return { inquiryId: inquiry.id }
  }
  await tellUnit(db, context, inquiry)
  return { inquiryId: inquiry.id }
}

/** By what is on record, and who else has asked; the case is locked, so that nobody asks meanwhile. */
async function takesCase(
  { db, today }: Context,
  inquiry: Inquiry,
  file: Case,
  byKey: string | null,
): Promise<boolean> {
  const all = await findInquiriesOfCase(db, file.id)
  // Whoever holds the code of one sent signed in may be its sender, kept out, or another
  const sender = await standingToCase(db, file.personId, askerKey(inquiry), today)
  return speaksForCase({
    as: inquiry.senderKind,
    mayAct: inquiry.senderMayAct,
    isOnRecord: byKey !== null && sender.isOnRecord,
    isKeptOut:
      sender.isKeptOut ||
      (byKey === null && (await standingToCase(db, file.personId, null, today)).isKeptOut),
    isOnlyAsker: all.every((each) => (byKey ? askerKey(each) === byKey : each.id === inquiry.id)),
  })
}
