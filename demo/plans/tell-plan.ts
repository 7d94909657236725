import { findRelatedPersons } from '../../src/people/index.ts'
import { addActivity } from '../../src/plans/add-activity.ts'
import { addGoal } from '../../src/plans/add-goal.ts'
import { commentOnGoal } from '../../src/plans/comment-on-goal.ts'
import { evaluateActivity } from '../../src/plans/evaluate-activity.ts'
import { evaluateGoal } from '../../src/plans/evaluate-goal.ts'
import { giveWord } from '../../src/plans/give-word.ts'
import { giveWordOnGoal } from '../../src/plans/give-word-on-goal.ts'
import { leadPlan } from '../../src/plans/lead-plan.ts'
import { moveGoal } from '../../src/plans/move-goal.ts'
import { movePlan } from '../../src/plans/move-plan.ts'
import { rateGoal } from '../../src/plans/rate-goal.ts'
import { startPlan } from '../../src/plans/start-plan.ts'
import type { TextKey } from '../../src/plans/things.ts'
import { updateActivity } from '../../src/plans/update-activity.ts'
import { asWas } from '../../src/plans/was-text.ts'
import { textField, wasField, writeOtherTexts, writeOwnTexts } from '../../src/plans/write-texts.ts'
import type { Command } from '../../src/platform/command.ts'
import { typedDate } from '../../src/platform/i18n/dates.ts'
import { findTeam } from '../../src/team/index.ts'
import type { ActorKey } from '../base/demo-actor.ts'
import type { DemoWorld } from '../demo-world.ts'
import type { ActivityStory, GoalStory, PlanStory } from './story.ts'

/** The one who leads somebody's coordination, and the first day on which a plan could be begun. */
export interface Lead {
  who: ActorKey
  since: string
}

/** Tells one plan from its beginning, with the service's own commands. @returns the plan's id */
export async function tellPlan(world: DemoWorld, story: PlanStory, lead: Lead): Promise<string> {
  const { authority } = story
  const personId = world.ids.person[story.person]

  /** So many days ago, but never before it could be done. */
  const dayOf = (daysAgo: number) => {
    const day = world.daysFrom(-daysAgo)
    return [day, lead.since].sort().at(-1)!
  }
  async function act<R>(
    // biome-ignore lint/suspicious/noExplicitAny: each command has a form of its own
    command: Command<any, R>,
    who: ActorKey,
    daysAgo: number,
    fields: Record<string, string | undefined>,
  ): Promise<R> {
    const asked = world.asked(who, { authority, today: dayOf(daysAgo), time: '11:00' })
    const outcome = await command.run(world.database, asked, fields, () => '')
    if ('done' in outcome) return outcome.done
    throw new Error(`${story.person}: ${command.act.name} by ${who}: ${JSON.stringify(outcome)}`)
  }

  const began = story.startedDaysAgo
  const { planId } = await act(startPlan, lead.who, began, { personId })
  for (const [key, text] of Object.entries(story.texts)) {
    const isOwn = key === 'what_matters'
    const fields = {
      planId,
      version: '0',
      [textField(key as TextKey)]: text,
      [wasField(key as TextKey)]: asWas(undefined),
    }
    await act(isOwn ? writeOwnTexts : writeOtherTexts, isOwn ? story.own : lead.who, began, fields)
  }
  const goalIds = new Map<string, string>()
  // What happens after the beginning is told in the order it happened
  const later: { daysAgo: number; tell: () => Promise<unknown> }[] = []
  for (const goal of story.goals) await tellGoal(goal)
  for (const activity of story.activities ?? []) await tellActivity(activity)
  if (story.led) {
    const { service, from, to, revision, physician } = story.led
    await act(leadPlan, lead.who, began, {
      planId,
      responsibleServiceId: world.ids.service[service],
      periodFrom: typedDate(world.daysFrom(from)),
      periodTo: typedDate(world.daysFrom(to)),
      revisionOn: typedDate(world.daysFrom(revision)),
      responsiblePhysician: physician,
    })
  }
  const { activeDaysAgo, revisedDaysAgo, word, ended } = story
  const move = (daysAgo: number, step: string, reason?: string) =>
    later.push({ daysAgo, tell: () => act(movePlan, lead.who, daysAgo, { planId, step, reason }) })
  if (activeDaysAgo !== undefined) move(activeDaysAgo, 'activate')
  if (word) {
    const who = word.who === 'coordinator' ? lead.who : word.who
    const daysAgo = activeDaysAgo ?? began
    const how = word.who === 'coordinator' && 'oral'
    const fields = { planId, word: word.word, reason: word.reason, ...(how && { how }) }
    later.push({ daysAgo, tell: () => act(giveWord, who, daysAgo, fields) })
  }
  if (revisedDaysAgo !== undefined) move(revisedDaysAgo, 'revise')
  if (ended) move(ended.daysAgo, 'end', ended.reason)
  later.sort((a, b) => b.daysAgo - a.daysAgo)
  for (const { tell } of later) await tell()
  return planId

  async function tellGoal(goal: GoalStory): Promise<void> {
    const { goalId } = await act(addGoal, goal.by ?? story.own, began, {
      planId,
      words: goal.words,
      lifeArea: goal.area,
      when: goal.when ?? 'current',
      targetOn: goal.targetIn === undefined ? '' : typedDate(world.daysFrom(goal.targetIn)),
      parentGoalId: goal.under && goalIds.get(goal.under),
    })
    goalIds.set(goal.words, goalId)
    for (const activity of goal.activities ?? []) await tellActivity(activity, goalId)
    for (const { by, progress, text, daysAgo } of goal.evaluations ?? []) {
      const fields = { planId, goalId, progress, text }
      later.push({ daysAgo, tell: () => act(evaluateGoal, by, daysAgo, fields) })
    }
    for (const { by, daysAgo, ...given } of goal.said ?? [])
      later.push({ daysAgo, tell: () => act(giveWordOnGoal, by, daysAgo, { planId, goalId, ...given }) })
    for (const { by, value, daysAgo } of goal.ratings ?? []) {
      const fields = { planId, goalId, rating: String(value) }
      later.push({ daysAgo, tell: () => act(rateGoal, by, daysAgo, fields) })
    }
    for (const { by, text, daysAgo } of goal.comments ?? [])
      later.push({ daysAgo, tell: () => act(commentOnGoal, by, daysAgo, { planId, goalId, text }) })
    for (const { step, reason, daysAgo } of goal.steps ?? []) {
      const fields = { planId, goalId, step, reason }
      later.push({ daysAgo, tell: () => act(moveGoal, lead.who, daysAgo, fields) })
    }
  }

  async function tellActivity(activity: ActivityStory, goalId?: string): Promise<void> {
    const { activityId } = await act(addActivity, lead.who, began, {
      planId,
      goalId,
      what: activity.what,
      how: activity.how,
      scope: activity.scope,
      responsible: await responsibleIn(activity.responsible),
      deadline: activity.deadlineIn === undefined ? '' : typedDate(world.daysFrom(activity.deadlineIn)),
      evaluateOn: activity.evaluateIn === undefined ? '' : typedDate(world.daysFrom(activity.evaluateIn)),
      waitingFor: activity.waitingFor,
    })
    for (const { by, daysAgo, againIn, ...said } of activity.helps ?? []) {
      const evaluateOn = againIn === undefined ? '' : typedDate(world.daysFrom(againIn))
      const fields = { planId, activityId, ...said, evaluateOn }
      later.push({ daysAgo, tell: () => act(evaluateActivity, by, daysAgo, fields) })
    }
    for (const { by, daysAgo, ...fields } of activity.told ?? []) {
      const who = by ?? lead.who
      later.push({
        daysAgo,
        tell: () => act(updateActivity, who, daysAgo, { planId, activityId, ...fields }),
      })
    }
  }

  /** A parent, or somebody in the team; else the service, which can always be responsible. */
  async function responsibleIn(wish: ActivityStory['responsible']): Promise<string> {
    if (wish === 'person') return 'person'
    const team = await world.database.transaction(authority, (db) => findTeam(db, personId, dayOf(began)))
    if ('related' in wish) {
      const id = world.ids.related[wish.related]
      const around = await world.database.transaction(authority, (db) =>
        findRelatedPersons(db, personId, dayOf(began)),
      )
      const isParent = around.some((each) => each.id === id && each.hasParentalResponsibility)
      if (isParent || team.some((member) => member.relatedPersonId === id)) return `r:${id}`
      return wish.else === 'person' ? 'person' : `s:${world.ids.service[wish.else]}`
    }
    const service = world.ids.service[wish.service]
    const who = wish.who && world.ids.practitioner[wish.who]
    const people = team.find((member) => member.serviceId === service)?.people ?? []
    return people.some((one) => one.practitionerId === who) ? `p:${service}:${who}` : `s:${service}`
  }
}
