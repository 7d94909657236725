// The door of `plans`: what other slices may know of a plan. Commands and pages stand in files of their own.
export { acts as plansActs } from './access.ts'
export { addDecidedActivity as addActivity } from './add-activity.ts'
export {
  findActivitiesOfPractitioner,
  type PractitionersActivity,
} from './find-activities-of-practitioner.ts'
export { findOwnBalls, type OwnBall } from './find-own-balls.ts'
export { findPersonOfPlan } from './find-person-of-plan.ts'
export { findPlanAround, type PlanAround } from './find-plan-around.ts'
export { findPlanContents, type PlanContents } from './find-plan-contents.ts'
export { freezePlanVersion } from './freeze-plan-version.ts'
export { waitsFor } from './holder.ts'
export { findPlanOfPerson, findPlansOfPersons } from './plan-store.ts'
export { type Writer, writerOf } from './revision-store.ts'
export { type LifeArea, lifeAreas } from './rules/content.ts'
export { startPlan } from './start-plan.ts'
export { asWas, isChangedFrom, readWas } from './was-text.ts'
