import { z } from 'zod'
import { getUnit } from '../authorities/index.ts'
import { ageOn } from '../law/age.ts'
import { getPerson } from '../people/index.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { aboutAppointment } from './about.ts'
import { acts } from './access.ts'
import type { Appointment } from './appointment.ts'

export interface Offer {
  appointment: Appointment
  person: { id: string; fullName: string; age: number | null; interpreter: string }
  unit: { name: string; phone: string; email: string }
}

/** What the one who is asked gets to know: whom it is about, the age, and the unit's own words. Nothing of the case. */
export const getOffer = query({
  act: acts.seeOffer,
  input: z.object({ appointmentId: id }),
  about: ({ appointmentId }, db) => aboutAppointment(db, appointmentId),
  async read({ db, subject, grant, today }): Promise<Offer | null> {
    const { appointment } = subject
    if (!grant.by.some(({ practitionerId }) => practitionerId === appointment.practitionerId)) return null
    if (!['offered', 'active', 'absent'].includes(appointment.state)) return null
    const person = await getPerson(db, appointment.personId)
    const unit = await getUnit(db, subject.unitId)
    return {
      appointment,
      person: {
        id: person.id,
        fullName: person.fullName,
        age: person.birthDate ? ageOn(person.birthDate, today) : null,
        interpreter: person.interpreter,
      },
      unit: { name: unit.name, phone: unit.phone, email: unit.email },
    }
  },
  sees: (offer) => [{ personId: offer.person.id, what: ['offer'] }],
})
