// The door of `plans`: what other slices may know of a plan. Commands and pages stand in files of their own.
export { aboutWholePlan, type PlanSubject, readWholePlan, viaPlan } from './about-plan.ts'
export { acts as plansActs } from './access.ts'
export { type OwnView, ownViews } from './activities-of-practitioner-sql.ts'
export { addDecidedActivity as addActivity } from './add-activity.ts'
export {
  type ActivityPlace,
  findActivitiesOfPractitioner,
  type OwnActivities,
  type PractitionersActivity,
} from './find-activities-of-practitioner.ts'
export { findOverdueInLed } from './find-overdue-in-led.ts'
export { findOwnActivities, type OwnActivity } from './find-own-activities.ts'
export { findOwnBalls, type OwnBall } from './find-own-balls.ts'
export {
  findPeopleOfPractitioner,
  type OwnPeople,
  type PersonPlace,
  type PractitionersPerson,
} from './find-people-of-practitioner.ts'
export { findPersonOfPlan } from './find-person-of-plan.ts'
export { findPlanAround, type PlanAround } from './find-plan-around.ts'
export { findPlanContents, type PlanContents } from './find-plan-contents.ts'
export { type ShownPlan, shownPlan } from './find-plan-page.ts'
export { findReaders, type Readers } from './find-readers.ts'
export { findThingsOfPlan, type PlanThing } from './find-things-of-plan.ts'
export { freezePlanVersion } from './freeze-plan-version.ts'
export { findGoal } from './goal-store.ts'
export { type StandingWord, withStandingWords } from './goal-word-store.ts'
export { waitsFor } from './holder.ts'
export { mayReword } from './may-reword.ts'
export { whyNotWrite } from './may-write.ts'
export { mayWriteThing } from './may-write-thing.ts'
export { fieldsAtOnce, filledWith, keepsWaiting, mergeable, mergeFields } from './merge-fields.ts'
export { findNews, newsAPage } from './news-store.ts'
export { AtOnce, WroteAtOnce } from './pages/at-once.tsx'
export { nameOfNews, onceEach, sameNews } from './pages/news-in-words.ts'
export { planAsSeen, type SeenPlan, sectionsSeen, sectionsTold } from './plan-as-seen.ts'
export {
  findPlanForPaper,
  type PlanForPaper,
  type PrintPart,
  planForPaper,
  printParts,
} from './plan-for-paper.ts'
export { findPlan, findPlanOfPerson, findPlansOfPersons, lockPlan } from './plan-store.ts'
export { headingOf } from './plan-template.ts'
export { type PlanPrint, printPlan } from './print/plan-print.ts'
export { lockThing, putBackThing, type ThingOfPlan } from './put-back-thing.ts'
export { rateGoal } from './rate-goal.ts'
export { findRatings } from './rating-store.ts'
export { isThePerson, readerOf, type WhoReads, whoReads } from './reader.ts'
export { readersInWords } from './readers-in-words.ts'
export { remindOfPlan } from './remind-of-plan.ts'
export { findPlansPastRevision, findRevisionsPassed } from './reminder-store.ts'
export { responsibleIn } from './responsible-in.ts'
export { type Writer, writerOf } from './revision-store.ts'
export { type LifeArea, lifeAreas } from './rules/content.ts'
export { mayPutBackOwn, onlyWritten, ownPart } from './rules/put-back.ts'
export { findLooked } from './see-plan-as.ts'
export { seesHistory, takesPart } from './sees-history.ts'
export { startPlan } from './start-plan.ts'
export { takeBackRating } from './take-back-rating.ts'
export { tellHolder } from './tell-holder.ts'
export { sentences as planSentences, texts as planTexts } from './texts/index.ts'
export { type TextKey, textKeys } from './things.ts'
export { asWas, isChangedFrom, readWas } from './was-text.ts'
export { whatGoesBack } from './what-goes-back.ts'
export { ballOf } from './who-has-the-ball.ts'
export type { News, PlanActivity, PlanGoal, WholePlan } from './whole-plan.ts'
export { doneBy, isOwnWords, ratingIn } from './whose-words.ts'
export { wordsThenFor } from './words-then.ts'
