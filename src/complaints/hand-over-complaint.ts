import { z } from 'zod'
import { notifyPractitioner } from '../messages/index.ts'
import { command } from '../platform/command.ts'
import { id, optionalText } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { lockedComplaint } from './about-complaint.ts'
import { acts } from './access.ts'
import { insertStep, updateComplaint } from './complaint-store.ts'
import { mayStillBeLookedAt } from './rules/lifecycle.ts'
import { findWhoMayLook } from './who-may-look.ts'

/**
 * To one in the unit who may look at it anew, and is told (fvl §§ 6, 33). It does not bind: another who may can still do it.
 * Refuses: not_in_this_state, not_another_hand, already_theirs.
 */
export const handOverComplaint = command({
  act: acts.work,
  form: z.object({ complaintId: id, toId: id, note: optionalText(1000) }),
  about: lockedComplaint,
  async run({ input, subject, db, authorityId, grant, now, today, events }) {
    const { complaint, unitId } = subject
    const me = grant.relation.practitionerId!
    if (!mayStillBeLookedAt(complaint.state)) return refuse('not_in_this_state')
    const may = await findWhoMayLook(db, complaint, unitId, today)
    if (!may.some((each) => each.id === input.toId)) return refuse('not_another_hand', 'toId')
    if (input.toId === complaint.handedTo) return refuse('already_theirs', 'toId')
    await updateComplaint(db, complaint.id, { handedTo: input.toId })
    await insertStep(db, authorityId, complaint.id, {
      act: 'hand_over',
      reason: input.note,
      practitionerId: me,
      at: now,
    })
    if (input.toId !== me)
      await notifyPractitioner(db, authorityId, input.toId, {
        kind: 'complaint_handed_over',
        href: `/${authorityId}/klager/${complaint.id}`,
        now,
        personId: complaint.personId,
      })
    events.add({
      type: 'complaint_handed_over',
      personId: complaint.personId,
      facts: { caseId: complaint.caseId, complaintId: complaint.id, toId: input.toId },
    })
    return { complaintId: complaint.id }
  },
})
