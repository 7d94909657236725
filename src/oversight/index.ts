// The door of `oversight`: who may see the log, and what the worker and the command line run.
export { acts as oversightActs } from './access.ts'
export { sealLogs } from './seal-logs.ts'
export { lineOf, verifyLogs } from './verify-logs.ts'
