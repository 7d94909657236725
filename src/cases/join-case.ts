import { z } from 'zod'
import { findInquiriesOfCase, moveInquiriesToCase } from '../inquiries/index.ts'
import { protectionAtOnceFrom } from '../law/address-protection.ts'
import { isRefused } from '../law/refusal.ts'
import { forgetAddresses } from '../messages/index.ts'
import {
  changePerson,
  changeRelatedPerson,
  findPersonByKey,
  findRelatedPersons,
  forgetHouseholds,
  getPerson,
  lockPersonWithNumber,
  movePendingNumber,
  settleComparison,
  whatDiffers,
} from '../people/index.ts'
import type { CommandContext } from '../platform/command.ts'
import { command } from '../platform/command.ts'
import type { Db } from '../platform/database/database.ts'
import { id, optionalId, optionalNationalId, optionalText, text } from '../platform/form/fields.ts'
import { type Refusal, refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { askRegister } from './ask-register.ts'
import type { Case } from './case.ts'
import {
  findCaseByReference,
  findCaseSubject,
  findOpenCaseOfPerson,
  getCase,
  lockJoining,
  lockPersonForCase,
} from './case-store.ts'
import { changeCaseState } from './change-case-state.ts'
import { deleteDraft, findCapacityIssuedInCase, findDecisionsOfCase } from './decision-store.ts'
import { moveComplaintsToCase } from './open-complaint-store.ts'
import { moveOwedToCase } from './redecision-store.ts'
import { moveReferralsToCase } from './referral-store.ts'
import { moveRequestsToCase } from './request-store.ts'
import { carryTakeBack } from './take-back-case.ts'
import { alsoInto, newCase } from './take-into-case.ts'
import { takeOutOfApproval } from './take-out-of-approval.ts'
import { findUnsettledAlike } from './unsettled-alike.ts'

/**
 * The case was opened for one who is known here already: its inquiries, what was asked and the oldest clock go to that
 * person's case (a new one, where none is open), and this one ends as a double. Nobody is let in by the double any more. Where
 * the two differ in name or day, they are only set beside each other, until somebody says of the two that they are one.
 */
export const joinCase = command({
  act: acts.workOnCase,
  form: z.object({
    caseId: id,
    otherId: optionalId,
    into: optionalText(40),
    number: optionalNationalId,
    isSame: optionalText(10),
    reason: text(500),
  }),
  async about({ caseId }, db, { authorityId }) {
    await lockJoining(db, authorityId)
    return findCaseSubject(db, caseId, { lock: true })
  },
  async run(context) {
    const { input, subject, db, authorityId, grant, now, today, events } = context
    const { case: file } = subject
    if (file.state === 'closed') return refuse('not_in_this_state')
    const decided = [
      ...(await findDecisionsOfCase(db, file.id)),
      ...(await findCapacityIssuedInCase(db, file.id)),
    ]
    if (decided.length > 0) return refuse('decided_stands_alone')
    const right = await rightPerson(context)
    if ('refused' in right) return right
    const { personId } = right
    const settle = (result: 'same' | 'unsettled') =>
      settleComparison(db, authorityId, {
        personId: file.personId,
        otherId: personId,
        result,
        reason: input.reason,
        settledBy: grant.relation.practitionerId!, // the unit's people are practitioners
        settledAt: now,
      })
    const [one, other] = [await getPerson(db, file.personId), await getPerson(db, personId)]
    if (one.identityKey && other.identityKey) return refuse('different_numbers', 'into')
    if (whatDiffers(one, other).length > 0 && !(input.otherId && input.isSame)) {
      if (input.otherId) return refuse('other_needs_yes', 'isSame')
      await settle('unsettled')
      return { caseId: file.id, isToCompare: true } as Joined
    }
    if (!(await carryOver(db, file.personId, personId, now))) return refuse('different_numbers', 'into')
    askRegister(context, personId)
    await lockPersonForCase(db, personId)
    const open = await findOpenCaseOfPerson(db, personId)
    if (open && open.unitId !== file.unitId) return refuse('at_another_unit')
    const { unitId, receivedOn, facts } = file
    const before = open && (await alsoInto(context, open, receivedOn, {}))
    const caseId = open?.id ?? (await newCase(context, { personId, unitId, receivedOn, facts }))
    const inquiries = await findInquiriesOfCase(db, file.id)
    await moveInquiriesToCase(db, file.id, { caseId, personId, unitId })
    await moveRequestsToCase(db, file.id, { caseId, personId })
    await moveComplaintsToCase(db, file.id, { caseId, personId })
    await moveOwedToCase(db, file.id, caseId)
    await moveReferralsToCase(db, file.id, { caseId, personId })
    await carryTakeBack(context, file.id, { caseId, personId })
    await endDouble(context, file, caseId)
    await settle('same')
    for (const { id: relatedId } of await findRelatedPersons(db, file.personId, today))
      await changeRelatedPerson(db, relatedId, { toDate: today })
    if (!open) events.add({ type: 'case_opened', personId, facts: { caseId } })
    if (open) await takeOutOfApproval(context, caseId)
    for (const { id: inquiryId } of inquiries)
      events.add({ type: 'inquiry_joined_case', personId, facts: { caseId, inquiryId, ...before } })
    return { caseId } as Joined
  },
})

/** The case it all went to; or this one still, with the two set beside each other. */
export interface Joined {
  caseId: string
  isToCompare?: boolean
}

/** Somebody alike, the person with the number, or of the case whose reference was typed; another than the case's own. */
async function rightPerson({
  db,
  input,
  subject,
  secrets,
}: Context): Promise<{ personId: string } | Refusal> {
  const { case: file } = subject
  const { otherId, into, number } = input
  if (otherId) {
    const alike = await findUnsettledAlike(db, file)
    return alike.some(({ person }) => person.id === otherId)
      ? { personId: otherId }
      : refuse('person_not_alike')
  }
  if (number) {
    const byNumber = await findPersonByKey(db, secrets.identityKeyOfNumber(number))
    const isOther = byNumber !== null && byNumber.id !== file.personId
    return isOther ? { personId: byNumber.id } : refuse('nobody_with_number', 'number')
  }
  if (!into) return refuse('which_case', 'into')
  const typed = await findCaseByReference(db, into)
  // A double stands for the one it went into
  const found = typed?.joinedTo ? await getCase(db, typed.joinedTo) : typed
  if (typed && found?.personId === file.personId && typed.id !== file.id)
    return refuse('already_joined', 'into')
  const isOther = found?.unitId === file.unitId && found.personId !== file.personId
  return isOther ? { personId: found.personId } : refuse('no_such_case', 'into')
}

/** Number and protection go along: the stricter of two protections stands. False: they have a number each. */
async function carryOver(db: Db, fromId: string, toId: string, now: Date): Promise<boolean> {
  const [first, second] = [fromId, toId].toSorted()
  const locked = {
    [first!]: await lockPersonWithNumber(db, first!),
    [second!]: await lockPersonWithNumber(db, second!),
  }
  const [from, to] = [locked[fromId]!, locked[toId]!]
  if (from.person.identityKey && to.person.identityKey) return false
  if (from.person.identityKey) {
    await changePerson(db, fromId, { identityKey: null, nationalId: null })
    const { identityKey, birthDate } = from.person
    const ofNumber = { identityKey, nationalId: from.nationalId, ...(birthDate && { birthDate }) }
    await changePerson(db, toId, ofNumber)
  }
  const hasNumber = from.person.identityKey !== null || to.person.identityKey !== null
  await movePendingNumber(db, fromId, { personId: toId, hasNumber }, now)
  const { addressProtection, addressProtectionSource } = await getPerson(db, fromId)
  const stricter = protectionAtOnceFrom(to.person.addressProtection, addressProtection)
  if (stricter) {
    await changePerson(db, toId, { addressProtection: stricter, addressProtectionSource })
    if (to.person.addressProtection === 'none') await forgetHouseholds(db, toId)
    await forgetAddresses(db, toId)
  }
  return true
}

type Context = CommandContext<
  { reason: string; otherId?: string; into: string; number?: string },
  { case: Case }
>

async function endDouble(context: Context, file: Case, joinedTo: string): Promise<void> {
  const { reason } = context.input
  const closed = await changeCaseState(context, 'close_without_decision', {
    reason,
    ground: 'duplicate',
    changes: { closedOn: context.today, closedReason: reason, waitingSince: null, joinedTo },
  })
  if (isRefused(closed)) throw new Error('a case without a decision can be closed')
  await deleteDraft(context.db, file.id)
}
