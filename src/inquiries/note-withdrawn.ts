import { z } from 'zod'
import { dayInOslo } from '../platform/clock/clock.ts'
import { command } from '../platform/command.ts'
import { choice, date, id, text } from '../platform/form/fields.ts'
import { isRefusal, refuse } from '../platform/refusal.ts'
import { inquiryActs } from './access.ts'
import { changeInquiry, freeJoined } from './inquiry-store.ts'
import { unitSubject } from './inquiry-subject.ts'
import { takenBackHow, takenBackOn } from './rules/come-in.ts'
import { inquiryLifecycle } from './rules/transitions.ts'
import { tellSender } from './tell-sender.ts'

/**
 * The sender took it back by phone or letter, and the unit writes down who said so, how and when (fvl § 11 d). A sender who
 * signed in is told, so that nobody is taken out by another's word without knowing it.
 */
export const noteInquiryWithdrawn = command({
  act: inquiryActs.decide,
  form: z.object({
    inquiryId: id,
    toldBy: text(200),
    toldHow: choice(takenBackHow),
    toldOn: date,
    reason: text(1000),
  }),
  about: ({ inquiryId }, db) => unitSubject(db, inquiryId, { lock: true }),
  async run({ input, subject, db, events, authorityId, now, today }) {
    const { inquiry } = subject
    // Once there is a case, that is what is closed, or goes on
    if (inquiry.caseId) return refuse('not_in_this_state')
    const next = inquiryLifecycle.next(inquiry.state, 'withdraw', input.reason)
    if (isRefusal(next)) return next
    const toldOn = takenBackOn(input.toldOn, dayInOslo(inquiry.receivedAt), today)
    if (!toldOn) return refuse('bad_day_taken_back', 'toldOn')
    await changeInquiry(db, inquiry.id, {
      state: next,
      reason: input.reason,
      withdrawalToldBy: input.toldBy,
      withdrawalToldHow: input.toldHow,
      withdrawalToldOn: toldOn,
      joinedTo: null,
    })
    await freeJoined(db, inquiry.id)
    events.add({
      type: 'inquiry_withdrawn',
      personId: inquiry.personId,
      facts: { inquiryId: inquiry.id, told: input.toldHow },
    })
    await tellSender(db, authorityId, inquiry, { kind: 'inquiry_changed', now, today })
    return { inquiryId: inquiry.id }
  },
})
