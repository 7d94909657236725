import { z } from 'zod'
import { endKeptOutMark } from '../people/index.ts'
import { command } from '../platform/command.ts'
import { id, text, versionNumber } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { inquiryActs } from './access.ts'
import { changeInquiry } from './inquiry-store.ts'
import { unitSubject } from './inquiry-subject.ts'

/**
 * It was written wrongly, or is not so. Once one who may be meant is on record it is decided of them instead, and the child is told
 * first (`child-is-told-first`). Refuses: kept_out_is_on_record.
 */
export const takeBackMark = command({
  act: inquiryActs.decide,
  form: z.object({ inquiryId: id, markId: versionNumber, endReason: text(1000) }),
  about: ({ inquiryId }, db) => unitSubject(db, inquiryId, { lock: true }),
  async run({ input, subject, db, grant, now, events }) {
    const { inquiry } = subject
    const ended = { endedBy: grant.relation.practitionerId!, endedAt: now, endReason: input.endReason }
    if (!(await endKeptOutMark(db, inquiry.id, input.markId, ended))) return refuse('kept_out_is_on_record')
    await changeInquiry(db, inquiry.id, {})
    const facts = { inquiryId: inquiry.id }
    events.add({ type: 'kept_out_mark_ended', personId: inquiry.personId, facts })
    return { inquiryId: inquiry.id }
  },
})
