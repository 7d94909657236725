// The door of `oversight`: what the worker and the command line run.
export { sealLogs } from './seal-logs.ts'
export { lineOf, verifyLogs } from './verify-logs.ts'
