// The door of `plans`.
export { addDecidedActivity as addActivity } from './add-activity.ts'
export { findPlanContents, type PlanContents } from './contents-store.ts'
export { freezePlanVersion } from './freeze-plan-version.ts'
export { findPlanOfPerson } from './plan-store.ts'
export { type LifeArea, lifeAreas } from './rules/content.ts'
