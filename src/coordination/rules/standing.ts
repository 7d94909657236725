import { type Born, rightsOn, turnsAge } from '../../law/age.ts'
import { addMonths, hoursBetween, type IsoDate } from '../../law/calendar.ts'
import { type Refused, refused } from '../../law/refusal.ts'
import { defineRule } from '../../law/rule.ts'
import type { AppointmentState } from './transitions.ts'
import { isInPlace } from './transitions.ts'

export const alwaysOne = defineRule({
  code: 'forskrift-1110-3',
  version: 2,
  paragraph: 'forskrift 2022-1110 § 3; hol § 7-2; sphl § 2-5 a',
  says: 'For each standing right there is exactly one active coordinator, or a named person who stands in. The time without is counted from when no coordinator was there: an absence counts, the time before it does not.',
  basis: 'inference',
  source: 'forskrift-2022-06-22-1110 § 3 (one service provider has the main responsibility at any time)',
})

export const planIsLed = defineRule({
  code: 'forskrift-1110-9-led',
  version: 1,
  paragraph: 'forskrift 2022-1110 §§ 3, 9',
  says: 'A plan names who is responsible for coordination and progress, whatever act gives the right to it. Where no coordinator was granted beside the plan, somebody is appointed to lead it all the same, and the unit’s person stands in until then.',
  basis: 'inference',
  source:
    'forskrift-2022-06-22-1110 § 9, third point; § 3 (one service provider has the main responsibility at any time)',
})

export const sideBySide = defineRule({
  code: 'coordinators-side-by-side',
  version: 1,
  paragraph: 'sphl §§ 2-1 e, 2-5 a; hol § 3-4',
  says: 'A hospital’s coordinator stands beside the municipality’s. In the municipality a child coordinator does the coordinating, so no other coordinator stands beside.',
  basis: 'inference',
  source: 'lov-1999-07-02-61 §§ 2-1 e, 2-5 a; lov-2011-06-24-30 § 3-4',
})

export const hospitalCoordinatorIsHealthPersonnel = defineRule({
  code: 'sphl-2-5-a-personnel',
  version: 1,
  paragraph: 'sphl § 2-5 a; forskrift 2011-1256 § 17',
  says: 'The hospital’s coordinator is health personnel.',
  basis: 'law',
  source: 'forskrift-2011-12-16-1256 § 17',
})

export const endsAtEighteen = defineRule({
  code: 'hol-7-2-a-18',
  version: 1,
  paragraph: 'hol § 7-2 a',
  says: 'The right to a child coordinator ends at 18. It is flagged from 17½; nothing closes by itself, so that the right to a coordinator is assessed first.',
  basis: 'law',
  source: 'lov-2011-06-24-30 § 7-2 a',
})

export const coordinatorRoles = ['coordinator', 'child_coordinator', 'hospital_coordinator'] as const
export type CoordinatorRole = (typeof coordinatorRoles)[number]

export interface AppointmentFact {
  role: CoordinatorRole
  state: AppointmentState
}

export interface StandingFacts {
  role: CoordinatorRole
  /** All the person's appointments. */
  appointments: readonly AppointmentFact[]
  /** Somebody is named who stands in for this role now: the unit's person, or the absent coordinator's deputy. */
  hasStandIn: boolean
  /** The moment from which the right stood with neither; an ISO instant. */
  withoutSince: string
}

export type Standing =
  | { state: 'held' | 'stood_in' }
  | { state: 'without'; hours: number }
  | { state: 'more_than_one' }

/** A child coordinator does what a coordinator would: hol § 3-4. */
export const heldBy: Record<CoordinatorRole, readonly CoordinatorRole[]> = {
  coordinator: ['coordinator', 'child_coordinator'],
  child_coordinator: ['child_coordinator'],
  hospital_coordinator: ['hospital_coordinator'],
}

/** How a standing right is kept at `now` (an ISO instant). */
export function standingOf(facts: StandingFacts, now: string): Standing {
  const active = facts.appointments.filter(
    ({ role, state }) => state === 'active' && heldBy[facts.role].includes(role),
  )
  if (active.length > 1) return { state: 'more_than_one' }
  if (active.length === 1) return { state: 'held' }
  if (facts.hasStandIn) return { state: 'stood_in' }
  return { state: 'without', hours: Math.max(0, hoursBetween(facts.withoutSince, now)) }
}

const sameMunicipality: readonly CoordinatorRole[] = ['coordinator', 'child_coordinator']

/** Whether one may begin as coordinator beside those there are: `another_is_active` otherwise, absent ones included. */
export function mayBegin(
  role: CoordinatorRole,
  others: readonly AppointmentFact[],
): true | Refused<'another_is_active'> {
  const rivals = sameMunicipality.includes(role) ? sameMunicipality : [role]
  const taken = others.some((other) => rivals.includes(other.role) && isInPlace(other))
  return taken ? refused('another_is_active') : true
}

/** Whether a practitioner may be appointed in this role. The municipality asks no formal competence. */
export function mayBeAppointed(
  role: CoordinatorRole,
  practitioner: { isHealthPersonnel: boolean },
): true | Refused<'must_be_health_personnel'> {
  if (role === 'hospital_coordinator' && !practitioner.isHealthPersonnel)
    return refused('must_be_health_personnel')
  return true
}

/** Where a child coordinator's appointment is on the way to 18. A flag only: a person ends it. */
export function eighteenFlag(born: Born, today: IsoDate): 'none' | 'soon' | 'past' {
  if (!rightsOn(born, today).mayHaveChildCoordinator) return 'past'
  if (!born.birthDate) return 'none'
  return today >= addMonths(born.birthDate, 17 * 12 + 6) ? 'soon' : 'none'
}

/** The day the right to a child coordinator ends; null for one not born. */
export function childCoordinatorEndsOn({ birthDate }: Born): IsoDate | null {
  return birthDate ? turnsAge(birthDate, 18) : null
}
