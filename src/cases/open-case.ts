import { z } from 'zod'
import {
  attachToCase,
  findHeldComplaints,
  findInquiriesOfCase,
  findRegisterAnswer,
  type getInquiry,
  lockInquiry,
  moveInquiriesOfCase,
  noteNameFits,
  tellOfOpenedCase,
} from '../inquiries/index.ts'
import { getPerson } from '../people/index.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import { type CommandContext, command } from '../platform/command.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { id, optionalText } from '../platform/form/fields.ts'
import { isRefusal, type Refusal, refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { askRegister } from './ask-register.ts'
import { insertCaseStep } from './case-step-store.ts'
import { findOpenCaseOfPerson, lockPersonForCase } from './case-store.ts'
import { factsWished } from './find-wishes.ts'
import { guardToldAddress } from './guard-told-address.ts'
import { takeRequestsToCase } from './request-store.ts'
import { mayOpenCase } from './rules/opening.ts'
import { alsoInto, newCase } from './take-into-case.ts'
import { takeOutOfApproval } from './take-out-of-approval.ts'
import { takeWhatWasHeld } from './take-what-was-held.ts'
import { type Choice, choiceFields, unchosen, whichPerson } from './which-person.ts'

type Inquiry = Awaited<ReturnType<typeof getInquiry>>

/** The inquiry in its unit, locked until the transaction ends. */
export async function aboutInquiry({ inquiryId }: { inquiryId: string }, db: ReadDb) {
  const inquiry = await lockInquiry(db, inquiryId)
  return inquiry && { personId: inquiry.personId, unitId: inquiry.unitId, inquiry }
}

/**
 * Takes an inquiry in: into a new case, or into the one the person already has. The clocks run from the inquiry. Who may be
 * known here from before is chosen first (`which-person`).
 */
export const openCase = command({
  act: acts.openCase,
  form: z.object({
    inquiryId: id,
    deadReason: optionalText(500),
    ...choiceFields,
  }),
  about: aboutInquiry,
  run: (context) => takeInquiryIn(context, context.subject.inquiry, context.input.deadReason, context.input),
})

/** The same, as part of what else is done with it. Refuses: inquiry_not_open, person_unknown, dead_needs_reason, and those of `whichPerson`. */
export async function takeInquiryIn(
  context: Omit<CommandContext<unknown, object>, 'input' | 'subject'>,
  inquiry: Inquiry,
  deadReason: string,
  choice: Choice = unchosen,
): Promise<{ caseId: string; joined: boolean; isHere: boolean } | Refusal> {
  const { db, authorityId, grant, now, today, events, jobs } = context
  if (inquiry.caseId || !['received', 'needs_information'].includes(inquiry.state)) {
    return refuse('inquiry_not_open')
  }
  const which = await whichPerson({ ...context, input: choice }, inquiry)
  if (isRefusal(which)) return which
  const { personId } = which
  if (which.isNumberOfOtherName) await noteNameFits(db, [inquiry.id])
  await lockPersonForCase(db, personId)
  askRegister({ jobs, authorityId }, personId)
  const receivedOn = dayInOslo(inquiry.receivedAt)
  const open = await findOpenCaseOfPerson(db, personId)
  const step = (caseId: string, act: string, reason: string) =>
    insertCaseStep(db, authorityId, caseId, {
      act,
      reason,
      practitionerId: grant.relation.practitionerId ?? null,
      at: now,
    })
  const noteOtherName = async (caseId: string) => {
    if (!which.isNumberOfOtherName) return
    await step(caseId, 'confirm_number', choice.anotherReason)
    events.add({ type: 'number_confirmed', personId, facts: { caseId, inquiryId: inquiry.id } })
  }
  if (!open) {
    const diedOn =
      (await getPerson(db, personId)).diedOn ?? (await findRegisterAnswer(db, inquiry.id))?.diedOn ?? null
    if (!mayOpenCase(diedOn, deadReason)) return refuse('dead_needs_reason', 'deadReason')
    const { unitId } = inquiry
    const caseId = await newCase(context, {
      personId,
      unitId,
      receivedOn,
      facts: await factsWished(db, inquiry, personId, today),
    })
    await takeIn(context, inquiry.id, caseId, personId)
    const guarded = await guardToldAddress(db, inquiry, { personId, caseId })
    if (guarded) events.add(guarded)
    if (diedOn) await step(caseId, 'open_after_death', deadReason)
    await tellOfOpenedCase(db, { authorityId, now, today }, caseId)
    events.add({ type: 'case_opened', personId, facts: { caseId, inquiryId: inquiry.id } })
    if (which.isAnother) {
      await step(caseId, 'tell_apart', choice.anotherReason)
      events.add({ type: 'person_told_apart', personId, facts: { caseId, inquiryId: inquiry.id } })
    }
    await noteOtherName(caseId)
    return { caseId, joined: false, isHere: true }
  }
  await takeIn(context, inquiry.id, open.id, personId)
  const isHere = open.unitId === inquiry.unitId
  if (!isHere) await moveInquiriesOfCase(db, open.id, open.unitId)
  const guarded = await guardToldAddress(db, inquiry, { personId, caseId: open.id })
  if (guarded) events.add(guarded)
  await tellOfOpenedCase(db, { authorityId, now, today }, open.id)
  const before = await alsoInto(context, open, receivedOn, await factsWished(db, inquiry, personId, today))
  const facts = { caseId: open.id, inquiryId: inquiry.id, ...before }
  events.add({ type: 'inquiry_joined_case', personId, facts })
  await noteOtherName(open.id)
  await takeOutOfApproval(context, open.id)
  return { caseId: open.id, joined: true, isHere }
}

/** The inquiry and those joined to it, what their senders have been asked, and what they have complained of. */
async function takeIn(
  { db, authorityId }: Pick<CommandContext<unknown, object>, 'db' | 'authorityId'>,
  inquiryId: string,
  caseId: string,
  personId: string,
): Promise<void> {
  await attachToCase(db, inquiryId, caseId, personId)
  const taken = (await findInquiriesOfCase(db, caseId)).map((each) => each.id)
  await takeRequestsToCase(db, taken, { caseId, personId })
  if ((await findHeldComplaints(db, taken)).length > 0) await takeWhatWasHeld(db, authorityId, caseId)
}
