import { randomUUID } from 'node:crypto'
import { nobody } from '../access/actor.ts'
import { findUnits } from '../authorities/index.ts'
import { settleTransferElsewhere } from '../cases/index.ts'
import { addWeeks } from '../law/calendar.ts'
import { findKeptOutToCarry, takeCarriedMarks } from '../people/index.ts'
import { getAuthorities } from '../platform/authority/find-authorities.ts'
import { type Clock, dayInOslo } from '../platform/clock/clock.ts'
import type { Database } from '../platform/database/database.ts'
import { writeEvents } from '../platform/events/events.ts'
import { enqueue } from '../platform/jobs/enqueue.ts'
import { makeReference } from '../platform/secrets/codes.ts'
import { type Addition, carryAddition, findAdditions } from './addition-store.ts'
import { addSealed, readSealedAttachments } from './attachment-store.ts'
import { bornOf } from './born-of.ts'
import { carriedKey } from './carried-sender.ts'
import { findNamedByKey } from './find-named-by-key.ts'
import {
  changeInquiry,
  findByOrigin,
  findInquiry,
  findOtherAuthorities,
  getInquiry,
  type HistoryLine,
  type Inquiry,
  insertPassedOn,
  lockInquiry,
  tellOrigin,
} from './inquiry-store.ts'
import { isHiddenFromSender } from './may-ask-sender.ts'
import { gateFor } from './rules/gate.ts'
import { dueOf } from './rules/passed-on.ts'
import { tellPerson } from './tell-person.ts'
import { tellSender } from './tell-sender.ts'
import { tellUnit } from './tell-unit.ts'

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
  const now = house.clock.now()
  const today = dayInOslo(now)
  const { sent, key, marks, attachments, additions, others, from } = await house.database.transaction(
    authorityId,
    async (db) => {
      const sent = await findInquiry(db, inquiryId)
      return {
        sent,
        key: sent && (await carriedKey(db, sent, today)),
        marks: sent && (await findKeptOutToCarry(db, { inquiryId, personId: sent.personId }, today)),
        attachments: await readSealedAttachments(db, inquiryId),
        additions: (await findAdditions(db, inquiryId)).reverse(),
        others: await findOtherAuthorities(db, authorityId),
        from: (await getAuthorities(house.database)).get(authorityId)?.name ?? '',
      }
    },
  )
  const to = others.find((each) => each.id === sent?.forwardedTo)
  if (!sent || !to) return
  await house.database.transaction(to.id, async (db) => {
    const born = bornOf(sent)
    const unit = gateFor(await findUnits(db), born, today)
    if (!unit) throw new Error('an authority without a coordinating unit')
    const typed = { givenName: sent.personGivenName, familyName: sent.personFamilyName }
    const person = sent.personKey ? await findNamedByKey(db, sent.personKey, typed) : null
    const id = randomUUID()
    const { authorityId: _, version: __, ...words } = sent
    const history = [...sent.history, ...historyOf(sent, additions, from, now)]
    const isNew = await insertPassedOn(db, to.id, {
      ...words,
      id,
      reference: makeReference(),
      codeHash: null,
      senderKey: key,
      // Nobody has proven here to belong to an open case: the unit takes it in (`inquiry-joins-by-itself`)
      state: 'received',
      caseId: null,
      unitId: unit.id,
      personId: person?.id ?? null,
      rightsCheck: sent.rightsCheck === null ? null : JSON.stringify(sent.rightsCheck),
      originAuthorityId: authorityId,
      originInquiryId: sent.id,
      forwardedTo: null,
      forwardedInquiryReceivedAt: null,
      forwardedAnswerDue: null,
      forwardedAnsweredAt: null,
      forwardedSentId: null,
      answeredAt: null,
      answer: '',
      joinedTo: null,
      // Told here too: this unit answers it now
      personToldAt: null,
      // Ids of theirs; the answer itself is carried
      personAnswerBy: null,
      passedTold: null,
      history: JSON.stringify(history),
      receivedAt: now,
      answerDue: addWeeks(today, to.answerWeeks),
    })
    const there = isNew ? id : (await findByOrigin(db, authorityId, sent.id))!.id
    // Before anybody is told: who is kept out is so from the first moment, also by what was decided since (`kept-out-goes-along`)
    await takeCarriedMarks(db, to.id, { inquiryId: there, marks: marks ?? [], fromAuthority: from, now })
    if (isNew) {
      for (const attachment of attachments)
        if (attachment.additionId === null) await addSealed(db, to.id, id, attachment)
      const facts = { inquiryId: id, unitId: unit.id, from: authorityId }
      await writeEvents(db, to.id, [{ type: 'inquiry_received', personId: person?.id ?? null, facts }], {
        actor: nobody,
        grant: null,
        now,
      })
      // The one it is about is told here too, where they are known: this unit answers it now
      await tellPerson(db, { authorityId: to.id, now, today }, await getInquiry(db, id))
      if (person || sent.personNationalId)
        await enqueue(db, 'ask_population_register', { authorityId: to.id, inquiryId: id })
    }
    // What was added here, also after it was sent on, follows it
    let cameAlong = 0
    for (const addition of additions) {
      if (!(await carryAddition(db, to.id, there, addition))) continue
      cameAlong++
      for (const attachment of attachments)
        if (attachment.additionId === addition.id) await addSealed(db, to.id, there, attachment)
    }
    if (!isNew && cameAlong > 0) {
      const inquiry = await getInquiry(db, there)
      await tellUnit(db, { authorityId: to.id, now, today }, inquiry)
    }
    await enqueue(db, 'confirm_passed_on_inquiry', { authorityId, inquiryId })
  })
  house.database.wake()
}

/** What happened here, for those it goes to: when it came, what was added, what the person answered, why it goes on. */
function historyOf(sent: Inquiry, additions: readonly Addition[], where: string, now: Date): HistoryLine[] {
  const line = (at: Date, what: HistoryLine['what'], text = ''): HistoryLine => ({
    at: at.toISOString(),
    what,
    where,
    text,
  })
  const answered = sent.personAnsweredAt && sent.personAnswer
  return [
    line(sent.receivedAt, 'received'),
    ...additions.map((each) => line(each.addedAt, 'added')),
    ...(answered ? [line(sent.personAnsweredAt!, 'person_answered', sent.personAnswer!)] : []),
    line(now, 'passed_on', sent.reason),
  ].sort((a, b) => a.at.localeCompare(b.at))
}

/**
 * Back to the one who passed it on: that it came, by when it is answered, and that it is answered. Dates only. Its sender and
 * the unit are told of the answer; what is passed on further is told of all the way back. Done again it changes nothing.
 */
export async function confirmCarriedOver(house: Parts, payload: Record<string, string>): Promise<void> {
  const { authorityId = '', inquiryId = '' } = payload
  const now = house.clock.now()
  const to = await house.database.transaction(
    authorityId,
    async (db) => (await findInquiry(db, inquiryId))?.forwardedTo,
  )
  if (!to) return
  const found = await house.database.transaction(to, async (db) => {
    const there = await findByOrigin(db, authorityId, inquiryId)
    const isOpen = there?.senderKey && !(await isHiddenFromSender(db, there))
    return there && { there, sentId: isOpen ? there.id : null }
  })
  if (!found) return
  const { there, sentId } = found
  const authorities = await getAuthorities(house.database)
  const from = authorities.get(authorityId)!
  await house.database.transaction(authorityId, async (db) => {
    const sent = await lockInquiry(db, inquiryId)
    if (!sent) return
    const answeredAt = there.answeredAt ?? there.forwardedAnsweredAt
    if (there.caseId || answeredAt)
      await settleTransferElsewhere(
        db,
        { authorityId, language: from.settings.language, now, today: dayInOslo(now) },
        { inquiryId, isAccepted: there.caseId !== null, toName: authorities.get(to)!.name },
      )
    const isReceipt = sent.forwardedInquiryReceivedAt === null
    const isAnswer = answeredAt !== null && sent.forwardedAnsweredAt === null
    const answerDue = dueOf(there)
    const isSame = answerDue === sent.forwardedAnswerDue && sentId === sent.forwardedSentId
    if (!isReceipt && !isAnswer && isSame) return
    await changeInquiry(db, sent.id, {
      forwardedAnswerDue: answerDue,
      forwardedAnswerDueWas: there.forwardedAnswerDue ? there.forwardedAnswerDueWas : there.answerDueWas,
      forwardedSentId: sentId,
      ...(isReceipt && { forwardedInquiryReceivedAt: now }),
      ...(isAnswer && { forwardedAnsweredAt: answeredAt }),
    })
    const of = { personId: sent.personId, facts: { inquiryId: sent.id } }
    const events = [
      ...(isReceipt ? [{ type: 'inquiry_receipt_came', ...of }] : []),
      ...(isAnswer ? [{ type: 'inquiry_answered_elsewhere', ...of }] : []),
    ]
    await writeEvents(db, authorityId, events, { actor: nobody, grant: null, now })
    if (isAnswer) {
      const at = { now, today: dayInOslo(now) }
      // Told there, where the answer is, if they have a page there
      if (!sentId) await tellSender(db, authorityId, sent, { kind: 'inquiry_answered', ...at })
      await tellUnit(db, { authorityId, ...at }, sent)
    }
    await tellOrigin(db, sent)
  })
  house.database.wake()
}
