// What the worker does with consents: beside the door, as it uses what other slices export.
export { remindOfConsents } from './remind-of-consents.ts'
