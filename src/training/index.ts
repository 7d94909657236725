// The door of `training`: how far each coordinator is, and what waits for the unit's answer.
export { acts as trainingActs } from './access.ts'
export { findTrainingProgress } from './find-progress.ts'
export { findOpenQuestions } from './guidance-store.ts'
export type { Progress } from './rules/progress.ts'
