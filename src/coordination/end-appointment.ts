import { z } from 'zod'
import { keepCalled } from '../meetings/index.ts'
import { notifyPerson, notifyPractitioner } from '../messages/index.ts'
import { command } from '../platform/command.ts'
import { id, text } from '../platform/form/fields.ts'
import { isRefusal } from '../platform/refusal.ts'
import { aboutAppointment } from './about.ts'
import { acts } from './access.ts'
import { updateAppointment } from './appointment-store.ts'
import { keepCovered } from './keep-covered.ts'
import { appointmentLifecycle, isInPlace } from './rules/transitions.ts'

/**
 * The unit takes an offer back or ends an appointment, and says why. From the same moment a named person in the unit stands
 * in. Refuses: not_in_this_state.
 */
export const endAppointment = command({
  act: acts.appoint,
  form: z.object({ appointmentId: id, reason: text(1000) }),
  about: ({ appointmentId }, db) => aboutAppointment(db, appointmentId, { lock: true }),
  async run({ input, subject, db, authorityId, authority, now, today, events }) {
    const { appointment, personId } = subject
    const state = appointmentLifecycle.next(appointment.state, 'end', input.reason)
    if (isRefusal(state)) return state
    const wasThere = isInPlace(appointment)
    await updateAppointment(db, appointment.appointmentId, { state, endedOn: today, reason: input.reason })
    await keepCovered(db, authority, personId, now)
    await keepCalled(db, { authorityId, now, today }, personId)
    events.add({
      type: wasThere ? 'appointment_ended' : 'appointment_offer_withdrawn',
      personId,
      facts: { appointmentId: appointment.appointmentId, role: appointment.role },
    })
    const kind = 'coordinator_ended'
    await notifyPractitioner(db, authorityId, appointment.practitionerId, {
      kind,
      href: `/${authorityId}/arbeid`,
      now,
    })
    const href = `/${authorityId}/koordinering/${personId}`
    if (wasThere) await notifyPerson(db, authorityId, personId, { kind, href, now })
    return { caseId: appointment.caseId }
  },
})
