export {
  findPractitionerByKey,
  findPractitioners,
  findPractitionersNames,
  findPractitionersOfService,
  getPractitioner,
  type Practitioner,
} from './practitioners-store.ts'
export { findServices, getService, type Service } from './services-store.ts'
export { type CoordinatingUnit, findUnits, getUnit } from './units-store.ts'
