export { calledInSentence } from './called-in-sentence.ts'
export {
  type CapacityDecision,
  type ConsentField,
  consentFields,
  endCapacityDecisionRow,
  findCapacityDecisions,
  findCapacityIssuedAs,
  hasRunOut,
  insertCapacityDecision,
  lockCapacityDecision,
} from './capacity-store.ts'
export {
  findGivenAddress,
  forgetAddressOfRelated,
  type GivenAddress,
  setGivenAddress,
} from './given-address-store.ts'
export { hidesFromRecipient, hidesWhereabouts, mayBeShielded, wordsShownTo } from './hides-whereabouts.ts'
export {
  type CarriedMark,
  endKeptOutMark,
  findKeptOutMarks,
  findKeptOutToCarry,
  findWaitingMarks,
  insertKeptOutMark,
  isAnybodyKeptOut,
  type KeptOutMark,
  takeCarriedMarks,
} from './kept-out-mark-store.ts'
export { type OwnIdentity, ownIdentityOf } from './own-identity.ts'
export {
  addPendingNumber,
  findPendingNumber,
  findPersonsWithWaitingNumber,
  lockPendingNumber,
  movePendingNumber,
  noteNumberAnswered,
  type PendingNumber,
  settlePendingNumber,
} from './pending-number-store.ts'
export {
  addPerson,
  changePerson,
  findExpectedBy,
  findHolderToGive,
  findPersonByKey,
  findPersons,
  findPersonsNames,
  findPersonsTouchedBy,
  findRegisterReadAt,
  getPerson,
  lockPerson,
  lockPersonWithNumber,
  type NewPerson,
  type Person,
} from './people-store.ts'
export {
  findPersonsAlike,
  type PersonAlike,
  settleComparison,
  type ToCompare,
} from './persons-alike-store.ts'
export {
  addPowerOfAttorney,
  endPowerOfAttorney,
  findPowersOfAttorney,
  type PowerOfAttorneyGiven,
  type PowerScope,
  powerScopes,
} from './powers-of-attorney-store.ts'
export { findReachable, findReachableOf, type Reachable } from './reachable-store.ts'
export {
  addDifferences,
  type FoundDifference,
  findOpenDifferences,
  lockDifference,
  type RegisterDifference,
  saveDifferences,
  settleDifference,
} from './register-difference-store.ts'
export {
  addRelatedPerson,
  changeRelatedPerson,
  findAroundToTell,
  findNumbersAround,
  findRelatedPersons,
  findRelatedPersonsNames,
  findRelationsOfKey,
  findWithheldFrom,
  forgetHouseholds,
  type NewRelatedPerson,
  type RelatedKind,
  type RelatedPerson,
} from './related-persons-store.ts'
export {
  type ChildGround,
  childGrounds,
  firstDayTold,
  type ReasonsNeeded,
  reasonsNeeded,
  refuseKeeping,
  remindedOfEndFrom,
  type Standing,
} from './rules/kept-from-parents.ts'
export { type WhyAlike, whatDiffers } from './rules/same-person.ts'
export { byItself } from './rules/withheld-from-parent.ts'
export { contactOf, unitShownTo } from './unit-contact.ts'
export {
  findStanding,
  findToldFrom,
  findWithheldUntil,
  findWithholdings,
  insertWithholding,
  isEverAround,
  isForChild,
  isKeptFromParents,
  isKeptOutOf,
  isNotPosted,
  isWithheldFrom,
  type Withholding,
  type WithholdingChoice,
} from './withholding-store.ts'
