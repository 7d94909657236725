import { changeInquiry, lockInquiry } from '../inquiries/index.ts'
import { command } from '../platform/command.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { insertCaseStep } from './case-step-store.ts'
import { findCaseSubject, updateCase } from './case-store.ts'
import { caseKeepingForm, decideKeeping, inquiryKeepingForm, keptEvent } from './decide-keeping.ts'

/** In a case: whether one who answers for the child is to know. Refuses as `decideKeeping`. */
export const keepFromParent = command({
  act: acts.workOnCase,
  form: caseKeepingForm,
  about: ({ caseId }, db) => findCaseSubject(db, caseId, { lock: true }),
  async run(context) {
    const { input, subject, db, authorityId, grant, now, events } = context
    const { case: file, personId } = subject
    const no = await decideKeeping(context, personId, input)
    if (no) return no
    await updateCase(db, file.id, {})
    await insertCaseStep(db, authorityId, file.id, {
      act: `telling_${input.choice}`,
      reason: input.reason,
      practitionerId: grant.relation.practitionerId ?? null,
      at: now,
    })
    events.add({ type: keptEvent[input.choice], personId, facts: { caseId: file.id } })
    return { caseId: file.id }
  },
})

/** The same of an inquiry nobody has opened a case of. Refuses also: person_not_known_here. */
export const keepFromParentOfInquiry = command({
  act: acts.openCase,
  form: inquiryKeepingForm,
  async about({ inquiryId }, db) {
    const inquiry = await lockInquiry(db, inquiryId)
    return (
      inquiry && { personId: inquiry.personId, unitId: inquiry.unitId, version: inquiry.version, inquiry }
    )
  },
  async run(context) {
    const { input, subject, db, events } = context
    const { id: inquiryId, personId } = subject.inquiry
    if (!personId) return refuse('person_not_known_here')
    const no = await decideKeeping(context, personId, input)
    if (no) return no
    await changeInquiry(db, inquiryId, {})
    events.add({ type: keptEvent[input.choice], personId, facts: { inquiryId } })
    return { inquiryId }
  },
})
