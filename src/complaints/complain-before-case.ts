import { z } from 'zod'
import type { Actor, SignedInActor } from '../access/actor.ts'
import { can } from '../access/acts.ts'
import { findRelations } from '../access/find-relations.ts'
import {
  appealBodyOf,
  type Case,
  findCase,
  findDecisionsOfCase,
  mayComplainOfMissing,
  takeInquiryIn,
} from '../cases/index.ts'
import {
  asSent,
  findHeldComplaints,
  findInquiry,
  type HeldWords,
  holdComplaint,
  type Inquiry,
  lockInquiry,
  mayComplainOf,
  senderSeen,
  unitShownToSender,
} from '../inquiries/index.ts'
import { addMonths } from '../law/calendar.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import { command } from '../platform/command.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { isRefusal, refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { findKnownAs } from './find-known-as.ts'
import { findOwnComplaint, type OwnComplaint } from './find-own-complaint.ts'
import { receiveComplaint } from './receive-complaint.ts'
import type { Complainant } from './rules/defects.ts'
import { signed } from './send-complaint.ts'

// A complaint about a missing answer by who asked, on the inquiry itself (`inquiry-missing-answer`): it hangs on the case,
// which it opens where the unit has not.

/** The complaint of who asked, in their words, signed as it was sent. Without a mandate it is of one who lacks a power of attorney. */
export function askersComplaint(
  complainantIs: Complainant | null,
  asker: { key: string | null; name: string },
  words: HeldWords,
  signedAt: Date,
) {
  return {
    ...words,
    complainantKey: asker.key,
    complainantName: asker.name,
    complainantIs: complainantIs ?? ('proxy' as const),
    receivedAs: 'digital' as const,
    receivedOn: dayInOslo(signedAt),
    recordedBy: null,
    signedAt,
    hasMandate: complainantIs !== null,
  }
}

/** The form; null where the inquiry is answered, passed on, or another’s to complain of. */
export const getMissingFormOfInquiry = query({
  act: acts.writeAsSender,
  input: z.object({ inquiryId: id }),
  about: async ({ inquiryId }, db) => asSent(db, await findInquiry(db, inquiryId)),
  async read({ subject, db, actor, authority, today }) {
    const { inquiry } = subject
    if (!(await mayComplain(db, inquiry))) return null
    const me = actor as SignedInActor // the act is open to nobody unknown
    const seen = await senderSeen(db, actor, inquiry, today)
    const unit = await unitShownToSender(db, inquiry, seen, authority)
    const open = await findMine(db, inquiry, me)
    const [held] = await findHeldComplaints(db, [inquiry.id])
    const { personId } = inquiry
    const mayFollow = open !== null && (await isOnRecord(db, actor, personId, today))
    return {
      person: { givenName: inquiry.personGivenName },
      reference: inquiry.reference,
      inquiryId: inquiry.id,
      unit,
      phone: unit.phone || authority.settings.phone,
      appealBody: appealBodyOf(authority, 'health'),
      basis: 'health' as const,
      signer: me.name,
      answerBy: addMonths(today, 1),
      openComplaintId: mayFollow ? open.id : null,
      sentOn: open?.receivedOn ?? (held ? dayInOslo(held.addedAt) : null),
      decision: null,
      promised: { receivedOn: dayInOslo(inquiry.receivedAt), answerBy: inquiry.answerDue, closedOn: null },
    }
  },
  sees: (_form, { subject: { inquiry } }) => [
    { personId: inquiry.personId ?? inquiry.id, what: ['inquiry'] },
  ],
})

/** A case that closed without a decision answered nothing, whatever its inquiries were told (`closed-unanswered`). */
async function mayComplain(db: ReadDb, inquiry: Inquiry): Promise<boolean> {
  if (mayComplainOf(inquiry)) return true
  const file = inquiry.caseId ? await findCase(db, inquiry.caseId) : null
  if (file?.state !== 'closed' || !(await isUnanswered(db, file))) return false
  return mayComplainOf({ ...inquiry, state: 'accepted_to_case' })
}

const isUnanswered = async (db: ReadDb, file: Case) =>
  mayComplainOfMissing(file, { isDecided: (await findDecisionsOfCase(db, file.id)).length > 0 })

/** One’s own that still goes on. */
async function findMine(
  db: ReadDb,
  { caseId, personId }: Inquiry,
  me: SignedInActor,
): Promise<OwnComplaint | null> {
  if (!caseId || !personId) return null
  const mine = await findOwnComplaint(db, { personId, caseId, decisionId: null }, me)
  return mine?.isOpen ? mine : null
}

const isOnRecord = async (db: ReadDb, me: Actor, personId: string | null, today: string): Promise<boolean> =>
  personId !== null && can(acts.follow, await findRelations(db, me, { personId }, today)) !== null

/**
 * Complains that no answer has come. Of one whom nobody has found to be the person or theirs it is kept for now; else it opens
 * the case where there is none. Refuses: answered_already, complaint_open, call_to_complain (the case is for a person to open),
 * and as `takeFiles` does.
 */
export const complainBeforeCase = command({
  act: acts.writeAsSender,
  form: z.object({ inquiryId: id, ...signed }),
  about: async ({ inquiryId }, db) => asSent(db, await lockInquiry(db, inquiryId)),
  async run(context) {
    const { input, subject, db, today, now } = context
    const { inquiry } = subject
    const actor = context.actor as SignedInActor // the act is open to nobody unknown
    if (!(await mayComplain(db, inquiry))) return refuse('answered_already')
    if (await findMine(db, inquiry, actor)) return refuse('complaint_open')
    const { wrong, changeWanted, reasons, helpedBy } = input
    const words = { wrong, changeWanted, reasons, helpedBy }
    const known = await findKnownAs(db, inquiry, today)
    if ('why' in known) return holdComplaint(db, context, inquiry, words, input.files)
    const leading = inquiry.joinedTo ? await lockInquiry(db, inquiry.joinedTo) : inquiry
    const taken = inquiry.caseId
      ? { caseId: inquiry.caseId }
      : leading && (await takeInquiryIn(context, leading, ''))
    if (!taken || isRefusal(taken)) return refuse('call_to_complain')
    const file = (await findCase(db, taken.caseId))!
    if (!(await isUnanswered(db, file))) return refuse('answered_already')
    const received = await receiveComplaint(
      context,
      { personId: file.personId, unitId: file.unitId, caseId: file.id, decision: null },
      askersComplaint(known.complainantIs, { key: actor.identityKey, name: actor.name }, words, now),
      { by: actor, chosen: input.files },
    )
    return isRefusal(received) ? received : { inquiryId: inquiry.id }
  },
})
