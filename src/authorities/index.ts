export { isForChildrenOnly, lifeSituations } from './life-situations.ts'
export { findOrganisations, type UserOrganisation } from './organisations-store.ts'
export {
  findPractitionerByKey,
  findPractitioners,
  findPractitionersNames,
  findPractitionersOfService,
  getPractitioner,
  type Practitioner,
} from './practitioners-store.ts'
export { isOffered } from './service-kinds.ts'
export { findServices, getService, type Service } from './services-store.ts'
export { authoritiesTexts } from './texts/index.ts'
export { type CoordinatingUnit, findUnits, getUnit } from './units-store.ts'
