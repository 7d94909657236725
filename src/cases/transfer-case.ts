import { z } from 'zod'
import { findPractitioners, findUnits } from '../authorities/index.ts'
import { moveInquiriesOfCase } from '../inquiries/index.ts'
import { isRefused } from '../law/refusal.ts'
import { notifyPractitioner } from '../messages/index.ts'
import { command } from '../platform/command.ts'
import type { Db, ReadDb } from '../platform/database/database.ts'
import { choice, id, optionalText, text } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { findCaseSubject, getCase, updateCase } from './case-store.ts'
import { dropOffer } from './hand-over.ts'
import { isBeingWorkedOn } from './is-being-worked-on.ts'
import { transferLifecycle } from './rules/case-work.ts'
import { tellSentOn } from './tell-sent-on.ts'
import {
  answerTransferRow,
  findTransfer,
  findTransfersOfCase,
  insertTransfer,
  isOnItsWay,
} from './transfer-store.ts'

/** To another gate of the authority, whole. It is the sender's until the receiver has said yes. */
export const transferCase = command({
  act: acts.workOnCase,
  form: z.object({ caseId: id, toUnitId: id, reason: text(2000) }),
  about: ({ caseId }, db) => findCaseSubject(db, caseId, { lock: true }),
  async run({ input, subject, db, authorityId, grant, now, today, events }) {
    const { case: file } = subject
    if (!isBeingWorkedOn(file.state)) return refuse('not_in_this_state')
    if ((await findTransfersOfCase(db, file.id)).some(isOnItsWay)) return refuse('already_sent_on')
    const units = await findUnits(db)
    if (input.toUnitId === file.unitId || !units.some((unit) => unit.id === input.toUnitId))
      return refuse('not_another_gate', 'toUnitId')
    const transferId = await insertTransfer(db, authorityId, {
      caseId: file.id,
      personId: file.personId,
      fromUnitId: file.unitId,
      toUnitId: input.toUnitId,
      toAuthorityId: null,
      reason: input.reason,
      sentBy: grant.relation.practitionerId!,
      sentAt: now,
    })
    await updateCase(db, file.id, {})
    const href = `/${authorityId}/overforinger/${transferId}`
    for (const leader of await findPractitioners(db, today)) {
      if (!leader.unitIds.includes(input.toUnitId) || !leader.roles.includes('unit_leader')) continue
      const what = { kind: 'case_sent_on', href, now, personId: file.personId } as const
      await notifyPractitioner(db, authorityId, leader.id, what)
    }
    events.add({
      type: 'case_sent_on',
      personId: file.personId,
      facts: { caseId: file.id, toUnitId: input.toUnitId },
    })
    return { caseId: file.id, transferId }
  },
})

/** A transfer as the receiving gate has it: by that unit alone. */
export async function findTransferSubject(db: ReadDb, transferId: string, { lock = false } = {}) {
  const transfer = await findTransfer(db, transferId, { lock })
  if (!transfer?.toUnitId) return null
  return { personId: transfer.personId, unitId: transfer.toUnitId, version: transfer.version, transfer }
}

/** Yes or no by the receiving gate. A yes makes the case theirs, as it stands: its clocks run on, nothing is typed again. */
export const answerTransfer = command({
  act: acts.answerTransfer,
  form: z.object({ transferId: id, answer: choice(['accept', 'decline']), reason: optionalText(1000) }),
  about: ({ transferId }, db) => findTransferSubject(db, transferId, { lock: true }),
  async run({ input, subject, db, authorityId, grant, now, today, events }) {
    const { transfer } = subject
    const state = transferLifecycle.next(transfer.state, input.answer, input.reason)
    if (isRefused(state)) return state
    const file = (await findCaseSubject(db, transfer.caseId, { lock: true }))!.case
    if (input.answer === 'accept' && !isBeingWorkedOn(file.state)) return refuse('not_in_this_state')
    const me = grant.relation.practitionerId!
    await answerTransferRow(db, transfer.id, {
      state,
      answeredBy: me,
      answeredAt: now,
      answerWords: input.reason,
    })
    if (input.answer === 'accept') {
      await dropOffer(db, file.id, now)
      await updateCase(db, file.id, { unitId: transfer.toUnitId!, handlerId: me })
      await moveInquiriesOfCase(db, file.id, transfer.toUnitId!)
      await tellSentOn(db, { authorityId, now, today }, file)
    } else await updateCase(db, file.id, {})
    const href = `/${authorityId}/saker`
    const what = { kind: 'case_offer_answered', href, now, personId: file.personId } as const
    await notifyPractitioner(db, authorityId, transfer.sentBy, what)
    events.add({ type: `case_transfer_${state}`, personId: file.personId, facts: { caseId: file.id } })
    return { caseId: file.id, isAccepted: input.answer === 'accept' }
  },
})

/** Back to the sender, before there is an answer. From another authority it comes back only by their answer. */
export const takeBackTransfer = command({
  act: acts.workOnCase,
  form: z.object({ transferId: id }),
  about: ({ transferId }, db) => findSentSubject(db, transferId),
  async run({ subject, db, grant, now, events }) {
    const { transfer } = subject
    if (transfer.toAuthorityId) return refuse('not_in_this_state')
    const state = transferLifecycle.next(transfer.state, 'take_back')
    if (isRefused(state)) return state
    const me = grant.relation.practitionerId ?? null
    await answerTransferRow(db, transfer.id, { state, answeredBy: me, answeredAt: now, answerWords: '' })
    await updateCase(db, transfer.caseId, {})
    const { caseId, personId } = transfer
    events.add({ type: 'case_transfer_taken_back', personId, facts: { caseId } })
    return { caseId }
  },
})

async function findSentSubject(db: Db, transferId: string) {
  const transfer = await findTransfer(db, transferId, { lock: true })
  if (!transfer) return null
  const { unitId } = await getCase(db, transfer.caseId)
  return { personId: transfer.personId, unitId, version: transfer.version, transfer }
}
