import type { CoordinatorRole } from './rules/standing.ts'
import type { AppointmentState } from './rules/transitions.ts'

export interface Appointment {
  appointmentId: string
  personId: string
  caseId: string
  decisionId: string
  role: CoordinatorRole
  state: AppointmentState
  practitionerId: string
  name: string
  workTitle: string
  phone: string
  email: string
  /** The unit's words to the one who is asked. */
  message: string
  offeredAt: Date | null
  answeredAt: Date | null
  activeFrom: string | null
  endedOn: string | null
  reason: string
  /** The unit's words to the person on why another is asked while there is one; '' when nobody is relieved. */
  whyNew: string
  version: number
}

/** Offered, or coordinating: not declined, ended or handed over. */
export const livingStates: readonly AppointmentState[] = [
  'proposed',
  'offered',
  'accepted',
  'active',
  'absent',
]

export interface StandIn {
  standInId: string
  role: CoordinatorRole
  practitionerId: string
  name: string
  workTitle: string
  phone: string
  email: string
  since: Date
}
