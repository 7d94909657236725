import { z } from 'zod'
import { command } from '../platform/command.ts'
import { id } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { inquiryActs } from './access.ts'
import { findLikes } from './find-likes.ts'
import { changeInquiry, findJoined, lockInquiry } from './inquiry-store.ts'
import { unitSubject } from './inquiry-subject.ts'

/**
 * The same need, told twice: in one press the other is looked at together with this one. Each sender keeps their own
 * receipt, clock and answer, and hears nothing of the other. Only what the rule finds alike can be joined.
 */
export const joinInquiries = command({
  act: inquiryActs.decide,
  form: z.object({ inquiryId: id, otherId: id }),
  about: ({ inquiryId }, db) => unitSubject(db, inquiryId, { lock: true }),
  async run({ input, subject, db, events }) {
    const { inquiry } = subject
    if (!['received', 'needs_information'].includes(inquiry.state)) return refuse('not_in_this_state')
    const { inquiries } = await findLikes(db, inquiry)
    if (!inquiries.some((each) => each.inquiry.id === input.otherId)) return refuse('not_alike')
    const other = await lockInquiry(db, input.otherId)
    // What waits at another gate is that gate's: it is moved there first
    if (other?.unitId !== inquiry.unitId) return refuse('at_another_unit')
    // The one that came first leads, so that its clock does
    const [first, second] = other.receivedAt < inquiry.receivedAt ? [other, inquiry] : [inquiry, other]
    for (const each of [second, ...(await findJoined(db, second.id))]) {
      await changeInquiry(db, each.id, { joinedTo: first.id })
      events.add({
        type: 'inquiry_joined',
        personId: each.personId,
        facts: { inquiryId: each.id, to: first.id },
      })
    }
    return { inquiryId: first.id }
  },
})

/** Not the same after all: it stands on its own again, with the clock it always had. */
export const partInquiry = command({
  act: inquiryActs.decide,
  form: z.object({ inquiryId: id, otherId: id }),
  about: ({ inquiryId }, db) => unitSubject(db, inquiryId, { lock: true }),
  async run({ input, subject, db, events }) {
    const other = await lockInquiry(db, input.otherId)
    if (other?.joinedTo !== subject.inquiry.id || !['received', 'needs_information'].includes(other.state))
      return refuse('not_in_this_state')
    await changeInquiry(db, other.id, { joinedTo: null })
    events.add({ type: 'inquiry_parted', personId: other.personId, facts: { inquiryId: other.id } })
    return { inquiryId: subject.inquiry.id }
  },
})
