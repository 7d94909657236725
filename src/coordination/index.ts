// The door of `coordination`: rows, rules, the pages' common navigation. Commands and pages stand in files of their own.
export { acts as coordinationActs } from './access.ts'
export { type Appointment, livingStates, type StandIn } from './appointment.ts'
export {
  findAppointment,
  findAppointments,
  findAppointmentsOf,
  findCoordinators,
  findStandIn,
  findStandInsOf,
} from './appointment-store.ts'
export { CoordinationNav, type CoordinationPart } from './coordination-nav.tsx'
export { findPersonsWithoutCoordinator, type PersonWithoutCoordinator } from './find-without-coordinator.ts'
export { keepCovered } from './keep-covered.ts'
export type { CoordinatorRole } from './rules/standing.ts'
export { type AppointmentState, isInPlace } from './rules/transitions.ts'
