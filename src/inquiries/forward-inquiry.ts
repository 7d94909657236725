import { z } from 'zod'
import { findUnits } from '../authorities/index.ts'
import { command } from '../platform/command.ts'
import { id, optionalId, text } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { inquiryActs } from './access.ts'
import { changeInquiry, findJoined } from './inquiry-store.ts'
import { unitSubject } from './inquiry-subject.ts'
import { inquiryLifecycle } from './rules/transitions.ts'

/** To the authority's other door (under or over 18). It is still only received; its clock runs on. */
export const forwardInquiry = command({
  act: inquiryActs.decide,
  form: z.object({ inquiryId: id, unitId: optionalId, reason: text(1000) }),
  about: ({ inquiryId }, db) => unitSubject(db, inquiryId, { lock: true }),
  async run({ input, subject, db, events }) {
    const { inquiry } = subject
    if (!inquiryLifecycle.canDo(inquiry.state, 'forward')) return refuse('not_in_this_state')
    const unit = (await findUnits(db)).find((each) => each.id === input.unitId)
    if (!unit || unit.id === inquiry.unitId) return refuse('choose', 'unitId')
    // Those looked at together go together
    for (const each of [inquiry, ...(await findJoined(db, inquiry.id))])
      await changeInquiry(db, each.id, { unitId: unit.id, reason: input.reason })
    events.add({
      type: 'inquiry_moved',
      personId: inquiry.personId,
      facts: { inquiryId: inquiry.id, from: inquiry.unitId, to: unit.id },
    })
    return { inquiryId: inquiry.id }
  },
})
