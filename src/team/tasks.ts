// What the worker does with consents: beside the door, as it uses what other slices export.
export { remindOfAge } from './remind-of-age.ts'
export { remindOfConsents } from './remind-of-consents.ts'
