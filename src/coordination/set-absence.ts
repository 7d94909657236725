import { z } from 'zod'
import { keepCalled } from '../meetings/index.ts'
import { notifyPerson } from '../messages/index.ts'
import { command } from '../platform/command.ts'
import { choice, id } from '../platform/form/fields.ts'
import { isRefusal, refuse } from '../platform/refusal.ts'
import { aboutAppointment } from './about.ts'
import { acts } from './access.ts'
import { updateAppointment } from './appointment-store.ts'
import { keepCovered } from './keep-covered.ts'
import { appointmentLifecycle } from './rules/transitions.ts'

/**
 * The coordinator is away, or back. While away somebody in the unit stands in, and the person is told. Refuses:
 * not_your_offer (another's appointment), not_in_this_state.
 */
export const setAbsence = command({
  act: acts.setAbsence,
  form: z.object({ appointmentId: id, absence: choice(['away', 'back']) }),
  about: ({ appointmentId }, db) => aboutAppointment(db, appointmentId, { lock: true }),
  async run({ input, subject, db, grant, authorityId, authority, now, today, events }) {
    const { appointment, personId } = subject
    const isUnits = grant.by.some(({ name }) => name !== 'coordinator')
    const isOwn = grant.by.some(({ practitionerId }) => practitionerId === appointment.practitionerId)
    if (!isUnits && !isOwn) return refuse('not_your_offer')
    const act = input.absence === 'away' ? 'go_absent' : 'return'
    const state = appointmentLifecycle.next(appointment.state, act)
    if (isRefusal(state)) return state
    await updateAppointment(db, appointment.appointmentId, { state })
    await keepCovered(db, authority, personId, now)
    await keepCalled(db, { authorityId, now, today }, personId)
    events.add({
      type: input.absence === 'away' ? 'coordinator_away' : 'coordinator_back',
      personId,
      facts: { appointmentId: appointment.appointmentId },
    })
    const href = `/${authorityId}/koordinering/${personId}`
    await notifyPerson(db, authorityId, personId, { kind: 'team_changed', href, now })
    return { personId }
  },
})
