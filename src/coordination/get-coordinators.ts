import { z } from 'zod'
import { findPractitioners } from '../authorities/index.ts'
import { findPersonsNames } from '../people/index.ts'
import { findPlansPastRevision } from '../plans/index.ts'
import { query } from '../platform/query.ts'
import { findTrainingProgress, type Progress } from '../training/index.ts'
import { acts } from './access.ts'
import type { Appointment } from './appointment.ts'
import { findCoordinationOf, findGrantedInUnits, findLoads } from './appointment-store.ts'
import { type ConsentStanding, standingOfConsent } from './consent-standing.ts'
import { findPersonsWithoutCoordinator, type PersonWithoutCoordinator } from './find-without-coordinator.ts'

export interface CoordinatorRow {
  practitionerId: string
  name: string
  workTitle: string
  /** For how many in the whole authority. */
  load: number
  /** Null where the unit has entered no training. */
  training: Progress | null
  /** Those of the reader's own gate. */
  persons: { personId: string; name: string; caseId: string; appointment: Appointment }[]
}

export interface Coordinators {
  /** Those nobody stands in for first, then the longest wait. */
  without: (PersonWithoutCoordinator & { name: string; consent: ConsentStanding })[]
  rows: CoordinatorRow[]
  /** Whose plan should have been gone through, the first first: the day and who coordinates, and nothing of the plan. */
  pastRevision: { personId: string; name: string; revisionOn: string; coordinators: string[] }[]
}

/** Who coordinates for whom in the reader's units, how many each has, and who has nobody. */
export const getCoordinators = query({
  act: acts.seeCoordinators,
  input: z.object({}),
  about: async () => ({}),
  async read({ db, grant, authority, now, today }): Promise<Coordinators> {
    const unitIds = [...new Set(grant.by.flatMap(({ unitId }) => unitId ?? []))]
    const without = await findPersonsWithoutCoordinator(db, unitIds, now, authority)
    const granted = await findGrantedInUnits(db, unitIds)
    const late = await findPlansPastRevision(db, unitIds, today)
    const around = [...granted, ...late].map((each) => each.personId)
    const { appointments, standIns } = await findCoordinationOf(db, [...new Set(around)])
    const isGranted = new Set(granted.map((each) => each.personId))
    const there = appointments.filter(
      ({ state, personId }) => isGranted.has(personId) && ['active', 'absent', 'offered'].includes(state),
    )
    const names = await findPersonsNames(db, [
      ...without.map((each) => each.personId),
      ...there.map((each) => each.personId),
      ...late.map((each) => each.personId),
    ])
    const consents = new Map<string, ConsentStanding>()
    for (const { personId } of without)
      consents.set(personId, await standingOfConsent(db, personId, 'coordination', today))
    const loads = await findLoads(db)
    const practitioners = await findPractitioners(db, today)
    const trainingOf = await findTrainingProgress(db)
    const leadsOf = (personId: string) => {
      const own = appointments.filter((each) => each.personId === personId)
      const active = own.filter(({ state }) => state === 'active')
      const shown = active.length ? active : standIns.filter((each) => each.personId === personId)
      return (shown.length ? shown : own.filter(({ state }) => state === 'absent')).map((each) => each.name)
    }
    return {
      pastRevision: late.map(({ personId, revisionOn }) => ({
        personId,
        name: names.get(personId) ?? '',
        revisionOn,
        coordinators: leadsOf(personId),
      })),
      without: without
        .map((each) => ({
          ...each,
          name: names.get(each.personId) ?? '',
          consent: consents.get(each.personId)!,
        }))
        .sort((a, b) => Number(a.standIn !== null) - Number(b.standIn !== null) || b.hours - a.hours),
      rows: practitioners
        .map(({ id, name, workTitle }) => ({
          practitionerId: id,
          name,
          workTitle,
          load: loads.get(id) ?? 0,
          training: trainingOf?.(id) ?? null,
          persons: there
            .filter(({ practitionerId }) => practitionerId === id)
            .map((appointment) => ({
              personId: appointment.personId,
              name: names.get(appointment.personId) ?? '',
              caseId: appointment.caseId,
              appointment,
            })),
        }))
        .filter((row) => row.persons.length > 0)
        .sort((a, b) => b.load - a.load || a.name.localeCompare(b.name, 'nb')),
    }
  },
  sees: ({ without, rows, pastRevision }) => {
    const shown = [...without, ...pastRevision, ...rows.flatMap((row) => row.persons)].map(
      ({ personId }) => personId,
    )
    return [...new Set(shown)].map((personId) => ({ personId, what: ['coordination'] }))
  },
})
