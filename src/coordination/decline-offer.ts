import { z } from 'zod'
import { command } from '../platform/command.ts'
import { id, text } from '../platform/form/fields.ts'
import { isRefusal, refuse } from '../platform/refusal.ts'
import { aboutAppointment } from './about.ts'
import { acts } from './access.ts'
import { updateAppointment } from './appointment-store.ts'
import { keepCovered } from './keep-covered.ts'
import { appointmentLifecycle } from './rules/transitions.ts'
import { tellUnit } from './tell-unit.ts'

/** The one who is asked says no, and why: the unit must ask somebody else. Refuses: not_your_offer, not_in_this_state. */
export const declineOffer = command({
  act: acts.answerOffer,
  form: z.object({ appointmentId: id, reason: text(1000) }),
  about: ({ appointmentId }, db) => aboutAppointment(db, appointmentId, { lock: true }),
  async run({ input, subject, db, grant, authorityId, authority, now, today, events }) {
    const { appointment, personId } = subject
    if (appointment.practitionerId !== grant.relation.practitionerId) return refuse('not_your_offer')
    const state = appointmentLifecycle.next(appointment.state, 'decline', input.reason)
    if (isRefusal(state)) return state
    await updateAppointment(db, appointment.appointmentId, { state, answeredAt: now, reason: input.reason })
    await keepCovered(db, authority, personId, now)
    events.add({
      type: 'appointment_declined',
      personId,
      facts: { appointmentId: appointment.appointmentId, role: appointment.role },
    })
    await tellUnit(db, { authorityId, now, today }, subject, {
      kind: 'coordinator_answered',
      href: `/${authorityId}/saker/${appointment.caseId}/koordinator`,
    })
    return { appointmentId: appointment.appointmentId }
  },
})
