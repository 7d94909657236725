// The door of `complaints`: what waits in a unit, and what a person has under way.

export type { Complaint } from './complaint.ts'
export { findBegunComplaints, findComplaintsOfPerson } from './complaint-store.ts'
export { type ComplaintsWaiting, findComplaintsWaiting } from './find-complaints-waiting.ts'
export { findOwnComplaint, type OwnComplaint } from './find-own-complaint.ts'
export { printShieldedStatementOnPaper } from './print-shielded-statement.ts'
export type { ComplaintState } from './rules/lifecycle.ts'
export { type Timeliness, timeliness } from './rules/time-to-complain.ts'
export { takeAllHeldComplaints, takeHeldComplaints } from './take-held-complaints.ts'
export { tellPassedComplaints } from './tell-passed-complaints.ts'
export { mayFollowComplaint } from './whose-complaint.ts'
