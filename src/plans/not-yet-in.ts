import type { Language } from '../platform/i18n/language.ts'
import { texts } from './texts/index.ts'
import type { PlanActivity, WholePlan } from './whole-plan.ts'

/** The plan as the database has it, with the services by which those who take part, and who coordinates, are known. */
export type ReadPlan = Omit<WholePlan, 'contact' | 'team'> & {
  team: (WholePlan['team'][number] & { serviceId: string | null })[]
  leadServices: string[]
}

const open = ['planned', 'in_progress', 'cannot_be_done_yet']

/**
 * Marks what a service answers for, or has the ball in, before anybody has let it in: it sees nothing, and is told nothing
 * (forskrift 1110 §§ 5, 9 e, 10). The service of one who coordinates is in it through them.
 */
export function markNotYetIn({ team, leadServices, ...plan }: ReadPlan): Omit<WholePlan, 'contact'> {
  const known = new Set([
    ...team.map(({ serviceId }) => serviceId),
    ...plan.outside.map(({ id }) => id),
    ...leadServices,
  ])
  const isNot = ({ serviceId }: { serviceId: string | null }) => serviceId !== null && !known.has(serviceId)
  const marked = (activity: PlanActivity): PlanActivity => {
    if (!open.includes(activity.state)) return activity
    const isHolder = activity.holder !== null && isNot(activity.holder)
    const isResponsible = isNot(activity)
    if (!isHolder && !isResponsible) return activity
    return { ...activity, notYetIn: { isHolder, isResponsible } }
  }
  return {
    ...plan,
    activities: plan.plan.state === 'ended' ? plan.activities : plan.activities.map(marked),
    team: team.map(({ serviceId: _service, ...member }) => member),
  }
}

/** The same, without the marks: who takes part is a section of its own. */
export function withoutMarks(activities: readonly PlanActivity[]): PlanActivity[] {
  return activities.map(({ notYetIn: _marks, ...activity }) => activity)
}

/** The service of an activity that is not in the plan yet: the one that has the ball, else the one responsible. */
export function serviceNotYetIn({
  notYetIn,
  holder,
  serviceId,
  service,
}: PlanActivity): { id: string; name: string } | null {
  if (notYetIn?.isResponsible && serviceId && service) return { id: serviceId, name: service }
  if (notYetIn?.isHolder && holder?.serviceId && holder.name)
    return { id: holder.serviceId, name: holder.name }
  return null
}

/** A name with the mark. */
export const withMark = (name: string, language: Language): string => texts[language].page.notYetIn(name)

/** One who takes part, and does not see the activity. */
export const withUnseeingMark = (name: string, language: Language): string =>
  texts[language].page.unseeing(name)
