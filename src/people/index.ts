export { hidesWhereabouts } from './hides-whereabouts.ts'
export {
  addPerson,
  findPersonByKey,
  findPersonsNames,
  getPerson,
  type NewPerson,
  type Person,
} from './people-store.ts'
export {
  addRelatedPerson,
  findRelatedPersons,
  findRelatedPersonsNames,
  findRelationsOfKey,
  type NewRelatedPerson,
  type RelatedKind,
  type RelatedPerson,
} from './related-persons-store.ts'
