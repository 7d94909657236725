import { z } from 'zod'
import { keepCalled } from '../meetings/index.ts'
import { notifyPerson, notifyPractitioner } from '../messages/index.ts'
import { command } from '../platform/command.ts'
import type { Db } from '../platform/database/database.ts'
import { id } from '../platform/form/fields.ts'
import { isRefusal, type Refusal, refuse } from '../platform/refusal.ts'
import { aboutAppointment } from './about.ts'
import { acts } from './access.ts'
import type { Appointment } from './appointment.ts'
import { findAppointments, updateAppointment } from './appointment-store.ts'
import { keepCovered } from './keep-covered.ts'
import { mayBegin } from './rules/standing.ts'
import { appointmentLifecycle, handOver, isInPlace } from './rules/transitions.ts'
import { tellUnit } from './tell-unit.ts'

/**
 * The one who is asked says yes: coordinator from the same moment. One who was there before is relieved by it, and the
 * person is told. Refuses: not_your_offer, not_in_this_state, another_is_active.
 */
export const acceptOffer = command({
  act: acts.answerOffer,
  form: z.object({ appointmentId: id }),
  about: ({ appointmentId }, db) => aboutAppointment(db, appointmentId, { lock: true }),
  async run({ subject, db, grant, authorityId, authority, now, today, events }) {
    const { appointment, personId } = subject
    if (appointment.practitionerId !== grant.relation.practitionerId) return refuse('not_your_offer')
    const accepted = appointmentLifecycle.next(appointment.state, 'accept')
    if (isRefusal(accepted)) return accepted
    const relieved = await relieve(db, appointment, today)
    if (isRefusal(relieved)) return relieved
    const active = appointmentLifecycle.next(accepted, 'begin')
    if (isRefusal(active)) return active
    await updateAppointment(db, appointment.appointmentId, {
      state: active,
      answeredAt: now,
      activeFrom: today,
    })
    await keepCovered(db, authority, personId, now)
    await keepCalled(db, { authorityId, now, today }, personId)
    const facts = { appointmentId: appointment.appointmentId, role: appointment.role }
    events.add({ type: 'appointment_accepted', personId, facts })
    const href = `/${authorityId}/koordinering/${personId}`
    await notifyPerson(db, authorityId, personId, {
      kind: relieved.length ? 'coordinator_changed' : 'coordinator_appointed',
      href,
      now,
    })
    await tellUnit(db, { authorityId, now, today }, subject, { kind: 'coordinator_answered', href })
    for (const { appointmentId, practitionerId, role } of relieved) {
      events.add({ type: 'appointment_handed_over', personId, facts: { appointmentId, role } })
      const kind = 'coordinator_ended'
      await notifyPractitioner(db, authorityId, practitionerId, { kind, href: `/${authorityId}/arbeid`, now })
    }
    return { personId }
  },
})

/** Those in the same role hand over to the one who has accepted; then nobody may stand in the way. */
async function relieve(db: Db, receiver: Appointment, today: string): Promise<Appointment[] | Refusal> {
  const others = (await findAppointments(db, receiver.personId)).filter(
    ({ appointmentId }) => appointmentId !== receiver.appointmentId,
  )
  const relieved = others.filter((one) => one.role === receiver.role && isInPlace(one))
  for (const each of relieved) {
    const state = handOver(each.state, 'accepted')
    if (isRefusal(state)) return state
    await updateAppointment(db, each.appointmentId, { state, endedOn: today })
  }
  const may = mayBegin(
    receiver.role,
    others.filter((each) => !relieved.includes(each)),
  )
  return isRefusal(may) ? may : relieved
}
