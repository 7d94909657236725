import { z } from 'zod'
import type { Grant } from '../access/acts.ts'
import { isRefused } from '../law/refusal.ts'
import { getPerson, hidesWhereabouts, mayBeShielded } from '../people/index.ts'
import { command } from '../platform/command.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { choice, id, optionalText, text, ticked } from '../platform/form/fields.ts'
import { files } from '../platform/form/files.ts'
import { refuse } from '../platform/refusal.ts'
import { lockedOwnComplaint } from './about-complaint.ts'
import { acts } from './access.ts'
import { changeComplaint, mend, tellUnitOf } from './change-complaint.ts'
import type { Complaint } from './complaint.ts'
import { insertStep, updateComplaint } from './complaint-store.ts'
import { attachmentLimits, keepFiles } from './receive-complaint.ts'
import { broughtByAnswer } from './rules/defects.ts'
import { endedStates } from './rules/lifecycle.ts'
import { isOpenBy, isOwn } from './whose-complaint.ts'

/** One who is not to learn where the person is does not read a complaint on paper, and does not answer for it either. */
async function mayAnswerFor({ subject: { complaint }, grant, db }: Answering): Promise<boolean> {
  if (!isOpenBy(complaint, grant)) return false
  if (complaint.complainantKey !== null || !mayBeShielded(grant.relation.name)) return true
  return !hidesWhereabouts(await getPerson(db, complaint.personId), grant.relation)
}

interface Answering {
  subject: { complaint: Complaint }
  grant: Grant
  db: ReadDb
}

/**
 * The complainant corrects what was asked for, and signs it anew. A power of attorney that was asked for is still lacking
 * until a file is marked as it. Refuses: not_yours, not_in_this_state, attach_mandate, and as `takeFiles` does.
 */
export const mendComplaint = command({
  act: acts.add,
  form: z.object({
    complaintId: id,
    answer: text(8000),
    files: files(attachmentLimits),
    isPowerOfAttorney: ticked,
    sign: ticked.refine((isTicked) => isTicked, { error: 'must_sign' }),
  }),
  about: lockedOwnComplaint,
  may: mayAnswerFor,
  async run(context) {
    const { input, subject } = context
    if (!(await isOwn(context, subject.complaint))) return refuse('not_yours')
    const withMandate = input.isPowerOfAttorney
    if (withMandate && !input.files.length) return refuse('attach_mandate', 'files')
    const came = broughtByAnswer({ withMandate })
    const done = await mend(context, came, input.answer)
    if (isRefused(done)) return done
    const kind = withMandate ? 'power_of_attorney' : 'attachment'
    const refused = await keepFiles(context, subject.complaint.id, kind, input.files)
    if (refused) return refused
    await tellUnitOf(context, { ...subject.complaint, unitId: subject.unitId }, 'complaint_changed')
    return done
  },
})

/** The complainant adds something while it is worked on. Refuses: not_yours, not_in_this_state, nothing_added, and as `takeFiles` does. */
export const addToComplaint = command({
  act: acts.add,
  form: z.object({ complaintId: id, addition: optionalText(8000), files: files(attachmentLimits) }),
  about: lockedOwnComplaint,
  may: mayAnswerFor,
  async run(context) {
    const { input, subject, db, authorityId, now, events } = context
    const { complaint } = subject
    if (!(await isOwn(context, complaint))) return refuse('not_yours')
    if (endedStates.includes(complaint.state) || complaint.sentOn) return refuse('not_in_this_state')
    if (!input.addition && !input.files.length) return refuse('nothing_added', 'addition')
    const refused = await keepFiles(context, complaint.id, 'attachment', input.files)
    if (refused) return refused
    await updateComplaint(db, complaint.id, {})
    const step = { act: 'add', reason: input.addition, practitionerId: null, at: now }
    await insertStep(db, authorityId, complaint.id, step)
    await tellUnitOf(context, { ...complaint, unitId: subject.unitId }, 'complaint_changed')
    events.add({
      type: 'complaint_added_to',
      personId: complaint.personId,
      facts: { caseId: complaint.caseId, complaintId: complaint.id },
    })
    return { complaintId: complaint.id }
  },
})

/** The complainant takes it back. Refuses: not_yours, not_in_this_state. */
export const withdrawComplaint = command({
  act: acts.add,
  form: z.object({ complaintId: id, sure: ticked.refine((isTicked) => isTicked, { error: 'must_be_sure' }) }),
  about: lockedOwnComplaint,
  may: mayAnswerFor,
  async run(context) {
    const { subject } = context
    if (!(await isOwn(context, subject.complaint))) return refuse('not_yours')
    const done = await changeComplaint(context, 'withdraw')
    if (!isRefused(done))
      await tellUnitOf(context, { ...subject.complaint, unitId: subject.unitId }, 'complaint_changed')
    return done
  },
})

/** Complains that the complaint was dismissed. Refuses: not_yours, not_in_this_state. */
export const contestDismissal = command({
  act: acts.add,
  form: z.object({ complaintId: id, why: text(4000) }),
  about: lockedOwnComplaint,
  may: mayAnswerFor,
  async run(context) {
    const { input, subject } = context
    if (!(await isOwn(context, subject.complaint))) return refuse('not_yours')
    const done = await changeComplaint(context, 'contest', input.why)
    if (!isRefused(done))
      await tellUnitOf(context, { ...subject.complaint, unitId: subject.unitId }, 'complaint_changed')
    return done
  },
})

/** Whether the plan may go with the complaint. May be answered anew until it is sent. Refuses: not_in_this_state. */
export const answerPlanConsent = command({
  act: acts.consentToPlan,
  form: z.object({ complaintId: id, planConsent: choice(['given', 'refused']) }),
  about: lockedOwnComplaint,
  may: async ({ subject: { complaint }, grant }) =>
    complaint.informingId === null && isOpenBy(complaint, grant),
  async run({ input, subject, db, authorityId, now, events }) {
    const { complaint } = subject
    if (complaint.sentOn || endedStates.includes(complaint.state)) return refuse('not_in_this_state')
    const { planConsent } = input
    await updateComplaint(db, complaint.id, { planConsent })
    const step = { act: `plan_consent_${planConsent}`, reason: '', practitionerId: null, at: now }
    await insertStep(db, authorityId, complaint.id, step)
    events.add({
      type: 'complaint_plan_answered',
      personId: complaint.personId,
      facts: { caseId: complaint.caseId, complaintId: complaint.id },
    })
    return { complaintId: complaint.id }
  },
})
