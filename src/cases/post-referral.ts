import { z } from 'zod'
import { dayInOslo } from '../platform/clock/clock.ts'
import { command } from '../platform/command.ts'
import { date, id } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { findCaseSubject } from './case-store.ts'
import { isOnPaper } from './referral-readers.ts'
import { lockReferral, updateReferral } from './referral-store.ts'

/** The printed referral is in the post. Refuses: posted_already, not_in_this_state, day_ahead, before_it_was_made. */
export const postReferral = command({
  act: acts.workOnCase,
  form: z.object({ referralId: id, postedOn: date }),
  about: async ({ referralId }, db, { today }) => {
    const referral = await lockReferral(db, referralId)
    if (!referral || !(await isOnPaper(db, referral, today))) return null
    const found = await findCaseSubject(db, referral.caseId)
    return found && { ...found, referral, version: referral.version }
  },
  async run({ input, subject: { referral }, db, grant, today, events }) {
    if (referral.postedOn) return refuse('posted_already')
    if (referral.state === 'ended') return refuse('not_in_this_state')
    if (input.postedOn > today) return refuse('day_ahead', 'postedOn')
    if (input.postedOn < dayInOslo(referral.sentAt)) return refuse('before_it_was_made', 'postedOn')
    const postedBy = grant.relation.practitionerId!
    await updateReferral(db, referral.id, { postedOn: input.postedOn, postedBy })
    const { caseId, personId } = referral
    events.add({ type: 'referral_posted', personId, facts: { caseId } })
    return { caseId }
  },
})
