import { z } from 'zod'
import { findPractitioners } from '../authorities/index.ts'
import { getCase, grantedRights } from '../cases/index.ts'
import { notifyPerson, notifyPractitioner } from '../messages/index.ts'
import { command } from '../platform/command.ts'
import { choice, id, optionalText } from '../platform/form/fields.ts'
import { isRefusal, refuse } from '../platform/refusal.ts'
import { hasConsent } from '../team/index.ts'
import { acts } from './access.ts'
import { findAppointments, insertAppointment, lockCoordination } from './appointment-store.ts'
import { mayBeAsked } from './candidates.ts'
import { keepCovered } from './keep-covered.ts'
import { coordinatorRoles } from './rules/standing.ts'
import { appointmentLifecycle, isInPlace, toldOfOffer } from './rules/transitions.ts'
import { standingRights } from './standing-rights.ts'

/**
 * The unit asks somebody to be the coordinator; also while there is one, who is relieved when the new one accepts: the person
 * is told so, and why. Refuses: right_missing, consent_missing, why_new_missing, unknown, must_be_health_personnel, must_be_employed_child_coordinator, offer_is_open,
 * is_coordinator_already.
 */
export const offerAppointment = command({
  act: acts.appoint,
  form: z.object({
    caseId: id,
    role: choice(coordinatorRoles),
    practitionerId: z.uuid({ error: 'choose' }),
    message: optionalText(1000),
    whyNew: optionalText(500),
  }),
  about: async ({ caseId }, db) => {
    const found = await getCase(db, caseId).catch(() => null)
    if (!found) return null
    await lockCoordination(db, found.personId)
    return { personId: found.personId, unitId: found.unitId }
  },
  async run({ input, subject: { personId }, db, authorityId, authority, now, today, events }) {
    const rights = standingRights(await grantedRights(db, personId), authority)
    const right = rights.find(({ role }) => role === input.role)
    if (!right) return refuse('right_missing')
    if (!(await hasConsent(db, personId, 'coordination', today))) return refuse('consent_missing')
    const practitioner = (await findPractitioners(db, today)).find(({ id }) => id === input.practitionerId)
    if (!practitioner) return refuse('unknown', 'practitionerId')
    const may = mayBeAsked(input.role, practitioner, authority)
    if (isRefusal(may)) return may
    const there = (await findAppointments(db, personId)).filter(
      (one) => one.role === input.role && isInPlace(one),
    )
    if (there.some(({ practitionerId }) => practitionerId === practitioner.id))
      return refuse('is_coordinator_already', 'practitionerId')
    const told = toldOfOffer(there, input.whyNew)
    if (isRefusal(told)) return refuse(told.refused, 'whyNew')
    const state = appointmentLifecycle.next('proposed', 'offer')
    if (isRefusal(state)) return state
    const appointmentId = await insertAppointment(db, authorityId, {
      personId,
      caseId: right.caseId,
      decisionId: right.decisionId,
      role: input.role,
      practitionerId: practitioner.id,
      serviceId: practitioner.serviceIds[0] ?? null,
      state,
      message: input.message,
      whyNew: told === 'handover' ? input.whyNew : '',
      offeredAt: now,
    })
    if (!appointmentId) return refuse('offer_is_open')
    await keepCovered(db, authority, personId, now)
    events.add({
      type: 'appointment_offered',
      personId,
      facts: { appointmentId, practitionerId: practitioner.id, role: input.role },
    })
    await notifyPractitioner(db, authorityId, practitioner.id, {
      kind: 'coordinator_offered',
      href: `/${authorityId}/oppdrag/${appointmentId}`,
      now,
      personId,
    })
    if (told === 'handover') {
      const href = `/${authorityId}/koordinering/${personId}`
      await notifyPerson(db, authorityId, personId, { kind: 'coordinator_to_change', href, now })
    }
    return { appointmentId }
  },
})
