import { z } from 'zod'
import { findPractitioners, findServices, isForChildrenOnly } from '../authorities/index.ts'
import { getCase, grantedRights } from '../cases/index.ts'
import { findInquiriesOfCase } from '../inquiries/index.ts'
import { ageOn } from '../law/age.ts'
import { getPerson } from '../people/index.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { hasConsent } from '../team/index.ts'
import { findTrainingProgress, type Progress } from '../training/index.ts'
import { acts } from './access.ts'
import type { Appointment, StandIn } from './appointment.ts'
import { findAppointments, findAway, findLoads, findStandIns, findStandInTimes } from './appointment-store.ts'
import { type Candidate, candidatesFor } from './candidates.ts'
import { type CoordinatorRole, eighteenFlag, type Standing, standingOf } from './rules/standing.ts'
import { isInPlace } from './rules/transitions.ts'
import { standingRights, withoutSince } from './standing-rights.ts'
import { type CoordinatorWish, findWishes } from './wish-store.ts'

export interface RightToFill {
  role: CoordinatorRole
  issuedAt: Date
  /** Without the stand-in: how the right itself stands. */
  standing: Standing
  current: Appointment | null
  offer: Appointment | null
  standIn: StandIn | null
  /** `training`: null where the unit has entered none. */
  candidates: (Candidate & { services: string[]; training: Progress | null })[]
}

export interface Offers {
  caseId: string
  reference: string
  person: { id: string; fullName: string }
  rights: RightToFill[]
  /** The persons’ own words on whom, from the inquiries. */
  proposals: string[]
  hasConsent: boolean
  earlier: Appointment[]
  wishes: CoordinatorWish[]
  inUnit: { id: string; name: string; workTitle: string }[]
  eighteen: 'none' | 'soon' | 'past'
  onlyEmployed: boolean
}

/** What the unit needs to find a coordinator: the rights granted, the person's own proposal, and who may be asked. */
export const getOffers = query({
  act: acts.seeOffers,
  input: z.object({ caseId: id }),
  about: async ({ caseId }, db) => {
    const found = await getCase(db, caseId).catch(() => null)
    return found && { personId: found.personId, unitId: found.unitId, file: found }
  },
  async read({ db, subject, authority, now, today }): Promise<Offers> {
    const { personId, unitId, file } = subject
    const person = await getPerson(db, personId)
    const practitioners = await findPractitioners(db, today)
    const services = await findServices(db)
    const around = {
      isAdult: person.birthDate !== null && ageOn(person.birthDate, today) >= 18,
      loads: await findLoads(db),
      away: await findAway(db),
      childServices: new Set(services.filter(isForChildrenOnly).map((each) => each.id)),
    }
    const times = await findStandInTimes(db, [personId])
    const trainingOf = await findTrainingProgress(db)
    const appointments = await findAppointments(db, personId)
    const standIns = await findStandIns(db, personId)
    const rights = standingRights(await grantedRights(db, personId), authority)
    return {
      caseId: file.id,
      reference: file.reference,
      person: { id: personId, fullName: person.fullName },
      rights: rights.map((right) => ({
        role: right.role,
        issuedAt: right.issuedAt,
        standing: standingOf(
          {
            role: right.role,
            appointments,
            hasStandIn: false,
            withoutSince: withoutSince(right, appointments, times),
          },
          now.toISOString(),
        ),
        current: appointments.find((one) => one.role === right.role && isInPlace(one)) ?? null,
        offer: appointments.find(({ role, state }) => role === right.role && state === 'offered') ?? null,
        standIn: standIns.find(({ role }) => role === right.role) ?? null,
        candidates: candidatesFor(right.role, practitioners, around, authority).map((each) => ({
          ...each,
          services: services.filter(({ id: one }) => each.serviceIds.includes(one)).map(({ name }) => name),
          training: trainingOf?.(each.id) ?? null,
        })),
      })),
      proposals: (await findInquiriesOfCase(db, file.id))
        .map((inquiry) => inquiry.proposedCoordinator)
        .filter((words) => words !== ''),
      hasConsent: await hasConsent(db, personId, 'coordination', today),
      earlier: appointments.filter(({ state }) => ['declined', 'ended', 'handed_over'].includes(state)),
      wishes: await findWishes(db, personId),
      inUnit: practitioners.filter(({ unitIds }) => unitIds.includes(unitId)),
      eighteen: eighteenFlag(person, today),
      onlyEmployed: authority.settings.childCoordinatorIsIndependent,
    }
  },
  sees: (offers) => [{ personId: offers.person.id, what: ['case', 'coordination'] }],
})
