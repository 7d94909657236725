import { randomUUID } from 'node:crypto'
import { nobody } from '../access/actor.ts'
import { findUnits } from '../authorities/index.ts'
import { findCaseOfPerson } from '../cases/index.ts'
import { addWeeks } from '../law/calendar.ts'
import { findPersonByKey } from '../people/index.ts'
import { type Clock, dayInOslo } from '../platform/clock/clock.ts'
import type { Database } from '../platform/database/database.ts'
import { writeEvents } from '../platform/events/events.ts'
import { enqueue } from '../platform/jobs/enqueue.ts'
import { addSealed, readSealedAttachments } from './attachment-store.ts'
import { changeInquiry, findInquiry, findOtherAuthorities, insertPassedOn } from './inquiry-store.ts'
import { makeReference } from './reference.ts'
import { gateFor } from './rules/gate.ts'

interface Parts {
  database: Database
  clock: Pick<Clock, 'now'>
}

/**
 * Carries an inquiry over to the other authority: one transaction in each, and the receipt back as a job of its own.
 * Done again it changes nothing: its origin is unique there.
 */
export async function carryInquiryOver(house: Parts, payload: Record<string, string>): Promise<void> {
  const { authorityId = '', inquiryId = '' } = payload
  const { sent, attachments, others } = await house.database.transaction(authorityId, async (db) => ({
    sent: await findInquiry(db, inquiryId),
    attachments: await readSealedAttachments(db, inquiryId),
    others: await findOtherAuthorities(db, authorityId),
  }))
  const to = others.find((each) => each.id === sent?.forwardedTo)
  if (!sent || !to) return
  const now = house.clock.now()
  const today = dayInOslo(now)
  await house.database.transaction(to.id, async (db) => {
    const born = { birthDate: sent.personBirthDate, dueDate: sent.personDueDate }
    const unit = gateFor(await findUnits(db), born, today)
    if (!unit) throw new Error('an authority without a coordinating unit')
    const person = sent.personKey ? await findPersonByKey(db, sent.personKey) : null
    const known = person && (await findCaseOfPerson(db, person.id))
    const openCase = known && known.state !== 'closed' && known.state !== 'decided' ? known : null
    const id = randomUUID()
    const { authorityId: _, version: __, ...words } = sent
    const isNew = await insertPassedOn(db, to.id, {
      ...words,
      id,
      reference: makeReference(),
      codeHash: null,
      senderKey: null,
      state: openCase ? 'accepted_to_case' : 'received',
      caseId: openCase?.id ?? null,
      unitId: openCase?.unitId ?? unit.id,
      personId: person?.id ?? null,
      rightsCheck: sent.rightsCheck === null ? null : JSON.stringify(sent.rightsCheck),
      originAuthorityId: authorityId,
      originInquiryId: sent.id,
      forwardedTo: null,
      forwardedInquiryReceivedAt: null,
      answeredAt: null,
      answer: '',
      receivedAt: now,
      answerDue: addWeeks(today, to.answerWeeks),
    })
    if (isNew) {
      for (const attachment of attachments) await addSealed(db, to.id, id, attachment)
      const facts = { inquiryId: id, unitId: unit.id, from: authorityId }
      await writeEvents(db, to.id, [{ type: 'inquiry_received', personId: person?.id ?? null, facts }], {
        actor: nobody,
        grant: null,
        now,
      })
    }
    await enqueue(db, 'confirm_passed_on_inquiry', { authorityId, inquiryId })
  })
  house.database.wake()
}

/** The receipt back: both sides now see that it came, and when. */
export async function confirmCarriedOver(house: Parts, payload: Record<string, string>): Promise<void> {
  const { authorityId = '', inquiryId = '' } = payload
  const now = house.clock.now()
  await house.database.transaction(authorityId, async (db) => {
    const sent = await findInquiry(db, inquiryId)
    if (!sent || sent.forwardedInquiryReceivedAt) return
    await changeInquiry(db, sent.id, { forwardedInquiryReceivedAt: now })
    const event = { type: 'inquiry_receipt_came', personId: sent.personId, facts: { inquiryId: sent.id } }
    await writeEvents(db, authorityId, [event], { actor: nobody, grant: null, now })
  })
  house.database.wake()
}
