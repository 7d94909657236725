import { daysBetween } from '../law/calendar.ts'
import type { NewAgendaItem } from './meeting.ts'
import type { Texts } from './texts/nb.ts'

/** What the proposals are made from: the plan, the consents and the last minutes, as they stand. Days 'YYYY-MM-DD'. */
export interface Background {
  goals: readonly { id: string; words: string; state: string; evaluatedOn: string | null }[]
  activities: readonly { id: string; what: string; state: string; deadline: string | null }[]
  plan: { revisionOn: string | null; word: string } | null
  consents: readonly { id: string; name: string; untilDate: string }[]
  /** Tasks in the last minutes that are not in the plan. */
  earlierTasks: number
}

export type ProposalKind = keyof Texts['proposals']['why']

export interface AgendaProposal extends NewAgendaItem {
  /** Names the choice in the form. */
  key: string
  kind: ProposalKind
}

const evaluateEvery = 90
const warnAhead = 60
const longestTitle = 200

/**
 * What a meeting should take up, by itself: the last minutes, what is overdue, what is stuck, goals nobody has evaluated
 * for three months, consents that lapse within two months, and the plan's own revision.
 */
export function proposalsFrom(background: Background, today: string, t: Texts): AgendaProposal[] {
  const { goals, activities, plan, consents, earlierTasks } = background
  const say = t.proposals
  const found: AgendaProposal[] = []
  const add = (
    kind: ProposalKind,
    key: string,
    title: string,
    about: { goalId?: string; activityId?: string } = {},
  ) =>
    found.push({
      kind,
      key,
      title: title.length > longestTitle ? `${title.slice(0, longestTitle - 1)}…` : title,
      aboutGoalId: about.goalId ?? null,
      aboutActivityId: about.activityId ?? null,
    })

  if (earlierTasks) add('earlier', 'earlier', say.earlier)
  for (const activity of activities) {
    const isOpen = activity.state === 'planned' || activity.state === 'in_progress'
    const about = { activityId: activity.id }
    if (isOpen && activity.deadline && activity.deadline < today)
      add('overdue', `activity:${activity.id}`, say.overdue(activity.what), about)
    if (activity.state === 'cannot_be_done_yet')
      add('stuck', `activity:${activity.id}`, say.stuck(activity.what), about)
  }
  for (const goal of goals) {
    const about = { goalId: goal.id }
    if (goal.state === 'proposed') add('proposed', `goal:${goal.id}`, say.proposed(goal.words), about)
    const isDue = goal.evaluatedOn === null || daysBetween(goal.evaluatedOn, today) > evaluateEvery
    if (goal.state === 'current' && isDue) add('evaluate', `goal:${goal.id}`, say.evaluate(goal.words), about)
  }
  for (const consent of consents) {
    const left = daysBetween(today, consent.untilDate)
    if (left >= 0 && left <= warnAhead) add('consent', `consent:${consent.id}`, say.consent(consent.name))
  }
  if (plan?.word === 'disagrees') add('disagrees', 'disagrees', say.disagrees)
  if (plan?.revisionOn && daysBetween(today, plan.revisionOn) <= warnAhead)
    add('revision', 'revision', say.revision)
  return found
}
