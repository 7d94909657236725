export {
  type PopulationRegister,
  populationRegisterFromEnvironment,
  type RegisterEvent,
  type RegisterPart,
  registerParts,
} from './population-register.ts'
export type { RegisterPerson } from './register-person.ts'
export {
  type Happening,
  type StandInRegister,
  type StandInRegisterPerson,
  standInPopulationRegister,
} from './stand-in.ts'
