import type { Language } from '../access/actor.ts'
import { texts } from './texts/index.ts'
import type { PlanActivity } from './whole-plan.ts'

/** Who is responsible for an activity, in words. `isToThem`: read by the one the plan is about. */
export function responsibleIn(
  activity: PlanActivity,
  givenName: string,
  language: Language,
  isToThem = false,
): string {
  const t = texts[language].activityPage
  if (activity.isPerson) return isToThem ? t.personSelf : t.person(givenName)
  if (activity.practitioner && activity.service) return t.inService(activity.practitioner, activity.service)
  return activity.service ?? activity.practitioner ?? activity.relatedPerson ?? t.notGiven
}
