import { z } from 'zod'
import { command } from '../platform/command.ts'
import { id, text, ticked } from '../platform/form/fields.ts'
import { isRefusal, refuse } from '../platform/refusal.ts'
import { inquiryActs } from './access.ts'
import { changeInquiry, findOtherAuthorities, freeJoined } from './inquiry-store.ts'
import { unitSubject } from './inquiry-subject.ts'
import { inquiryLifecycle } from './rules/transitions.ts'

/**
 * To another authority's unit: a hospital notifies the municipality as soon as possible (sphl § 2-5, forskrift 1110 § 8).
 * The person must know and agree; the one who passes it on may have asked them since.
 */
export const passOnInquiry = command({
  act: inquiryActs.decide,
  form: z.object({
    inquiryId: id,
    authorityTo: z.string().max(40).default(''),
    reason: text(1000),
    agreesNow: ticked,
  }),
  about: ({ inquiryId }, db) => unitSubject(db, inquiryId, { lock: true }),
  async run({ input, subject, db, events, jobs, authorityId }) {
    const { inquiry } = subject
    const next = inquiryLifecycle.next(inquiry.state, 'forward', input.reason)
    if (isRefusal(next)) return next
    const to = (await findOtherAuthorities(db, authorityId)).find((each) => each.id === input.authorityTo)
    if (!to) return refuse('choose', 'authorityTo')
    if (inquiry.personAnswer && inquiry.personAnswer !== 'agrees')
      return refuse('person_does_not_want', 'agreesNow')
    const agrees = inquiry.personKnows === 'yes' || inquiry.personAnswer === 'agrees'
    if (!agrees && !input.agreesNow) return refuse('must_agree', 'agreesNow')
    await changeInquiry(db, inquiry.id, {
      state: next,
      reason: input.reason,
      forwardedTo: to.id,
      personKnows: 'yes',
      joinedTo: null,
    })
    await freeJoined(db, inquiry.id)
    events.add({
      type: 'inquiry_passed_on',
      personId: inquiry.personId,
      facts: { inquiryId: inquiry.id, to: to.id, agreedNow: !agrees },
    })
    jobs.add('pass_on_inquiry', { authorityId, inquiryId: inquiry.id }, { key: `pass-on ${inquiry.id}` })
    return { inquiryId: inquiry.id }
  },
})
