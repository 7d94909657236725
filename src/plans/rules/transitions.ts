import { type ActOf, lifecycle, type StateOf, type StateTable } from '../../law/lifecycle.ts'
import { defineRule } from '../../law/rule.ts'

export const planStates = defineRule({
  code: 'plan-lifecycle',
  version: 1,
  paragraph: 'forskrift 2022-1110 §§ 5, 9',
  says: 'A plan is drafted, active and revised in turn, and ends only for a reason; at 18 nothing closes by itself.',
  basis: 'inference',
  source: 'forskrift-2022-06-22-1110 §§ 5, 9',
})

export const goalStates = defineRule({
  code: 'goal-lifecycle',
  version: 1,
  paragraph: 'forskrift 2022-1110 §§ 4, 9 a',
  says: 'A goal is proposed, current or for the future, achieved, or set aside with a reason, and may be taken up again with a reason.',
  basis: 'inference',
  source: 'forskrift-2022-06-22-1110 §§ 4, 9',
})

export const goalTakenUp = defineRule({
  code: 'goal-taken-up',
  version: 1,
  paragraph: 'forskrift 2022-1110 §§ 4, 9 a',
  says: 'A goal that somebody has proposed is taken up, or kept for later, by the person, who decides for the person, or who coordinates. Whoever takes part may lay aside what they have proposed themselves, and does not take up again what was laid aside.',
  basis: 'inference',
  source: 'forskrift-2022-06-22-1110 §§ 4, 9',
})

export const activityStates = defineRule({
  code: 'activity-lifecycle',
  version: 1,
  paragraph: 'forskrift 2022-1110 § 9 e, f',
  says: 'An activity is planned, in progress and done; that it cannot be done yet or is no longer needed is said with a reason.',
  basis: 'inference',
  source: 'forskrift-2022-06-22-1110 § 9',
})

export const personsWord = defineRule({
  code: 'persons-word',
  version: 1,
  paragraph: 'forskrift 2022-1110 § 4',
  says: 'The person says about goal and plan: agrees, does not agree or could not answer, the last two with a reason, and may change it later.',
  basis: 'inference',
  source: 'forskrift-2022-06-22-1110 § 4',
})

const planTable = {
  draft: {
    activate: { to: 'active' },
    end: { to: 'ended', needsReason: true },
  },
  active: {
    revise: { to: 'under_revision' },
    end: { to: 'ended', needsReason: true },
  },
  under_revision: {
    activate: { to: 'active' },
    end: { to: 'ended', needsReason: true },
  },
  ended: {},
} as const satisfies StateTable

export const planLifecycle = lifecycle(planTable)
export type PlanState = StateOf<typeof planTable>
export type PlanAct = ActOf<typeof planTable>

export const planEndReasons = ['need_over', 'own_wish', 'consent_withdrawn', 'moved', 'death'] as const
export type PlanEndReason = (typeof planEndReasons)[number]

const goalTable = {
  proposed: {
    take_up: { to: 'current' },
    keep_for_later: { to: 'future' },
    set_aside: { to: 'set_aside', needsReason: true },
  },
  current: {
    keep_for_later: { to: 'future' },
    achieve: { to: 'achieved' },
    set_aside: { to: 'set_aside', needsReason: true },
  },
  future: {
    take_up: { to: 'current' },
    achieve: { to: 'achieved' },
    set_aside: { to: 'set_aside', needsReason: true },
  },
  achieved: {
    take_up_again: { to: 'current', needsReason: true },
  },
  set_aside: {
    take_up_again: { to: 'current', needsReason: true },
  },
} as const satisfies StateTable

export const goalLifecycle = lifecycle(goalTable)
export type GoalState = StateOf<typeof goalTable>
export type GoalAct = ActOf<typeof goalTable>

/**
 * The steps of a goal that are for one who moves it (rule `goal-taken-up`). `proposes`: whose own goals are wishes until they are taken
 * up; `isOwn`: the goal is still a wish of theirs.
 */
export function goalStepsFor(state: GoalState, who: { proposes: boolean; isOwn: boolean }): GoalAct[] {
  const steps = goalLifecycle.actsIn(state)
  if (!who.proposes) return steps
  if (state === 'set_aside') return []
  return state === 'proposed' ? steps.filter((step) => who.isOwn && step === 'set_aside') : steps
}

const activityTable = {
  planned: {
    start: { to: 'in_progress' },
    finish: { to: 'done' },
    hold: { to: 'cannot_be_done_yet', needsReason: true },
    drop: { to: 'no_longer_needed', needsReason: true },
  },
  in_progress: {
    finish: { to: 'done' },
    hold: { to: 'cannot_be_done_yet', needsReason: true },
    drop: { to: 'no_longer_needed', needsReason: true },
  },
  cannot_be_done_yet: {
    start: { to: 'in_progress' },
    finish: { to: 'done' },
    drop: { to: 'no_longer_needed', needsReason: true },
  },
  done: {
    take_up_again: { to: 'in_progress', needsReason: true },
  },
  no_longer_needed: {
    take_up_again: { to: 'planned', needsReason: true },
  },
} as const satisfies StateTable

export const activityLifecycle = lifecycle(activityTable)
export type ActivityState = StateOf<typeof activityTable>
export type ActivityAct = ActOf<typeof activityTable>

/** The person's word on goal or plan; '' until it is asked. Each answer may be changed to each other. */
const wordTable = {
  '': {
    agree: { to: 'agrees' },
    disagree: { to: 'disagrees', needsReason: true },
    could_not: { to: 'could_not_answer', needsReason: true },
  },
  agrees: {
    disagree: { to: 'disagrees', needsReason: true },
    could_not: { to: 'could_not_answer', needsReason: true },
  },
  disagrees: {
    agree: { to: 'agrees' },
    could_not: { to: 'could_not_answer', needsReason: true },
  },
  could_not_answer: {
    agree: { to: 'agrees' },
    disagree: { to: 'disagrees', needsReason: true },
  },
} as const satisfies StateTable

export const wordLifecycle = lifecycle(wordTable)
export type PersonsWord = StateOf<typeof wordTable>
export type WordAct = ActOf<typeof wordTable>
