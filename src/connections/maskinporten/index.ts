export { askWithToken } from './ask-with-token.ts'
export { type MachineAccess, machineAccess, machineAccessFromEnvironment } from './machine-access.ts'
export { RegisterFault, settingsOf } from './register-fault.ts'
