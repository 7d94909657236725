import type { Language } from '../access/actor.ts'
import { withMark } from './not-yet-in.ts'
import { texts } from './texts/index.ts'
import type { PlanActivity } from './whole-plan.ts'

/** The same, marked where it is a service that nobody has let in yet. */
export function responsibleMarked(
  ...[activity, givenName, language, isToThem]: Parameters<typeof responsibleIn>
): string {
  const name = responsibleIn(activity, givenName, language, isToThem)
  return activity.notYetIn?.isResponsible ? withMark(name, language) : name
}

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
