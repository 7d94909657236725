// The door of `training`: how far each coordinator is, what waits for the unit's answer, and the way to
// the authority's own procedures.
export { acts as trainingActs } from './access.ts'
export { findTrainingProgress } from './find-progress.ts'
export { findOpenQuestions } from './guidance-store.ts'
export { ProceduresLink } from './pages/procedures-link.tsx'
export type { Progress } from './rules/progress.ts'
