export { mountStandIns, type StandInOptions } from './mount-stand-ins.ts'
export type { StandInPerson } from './person.ts'
