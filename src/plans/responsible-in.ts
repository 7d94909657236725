import type { Language } from '../access/actor.ts'
import { texts } from './texts/index.ts'
import type { PlanActivity } from './whole-plan.ts'

/** Who is responsible for an activity, in words. */
export function responsibleIn(activity: PlanActivity, givenName: string, language: Language): string {
  const t = texts[language].activityPage
  if (activity.isPerson) return t.person(givenName)
  if (activity.practitioner && activity.service) return t.inService(activity.practitioner, activity.service)
  return activity.service ?? activity.practitioner ?? activity.relatedPerson ?? t.notGiven
}
