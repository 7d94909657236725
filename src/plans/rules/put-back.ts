import { defineRule } from '../../law/rule.ts'

export const putBackAsNew = defineRule({
  code: 'put-back-as-new-version',
  version: 3,
  paragraph: 'forskrift 2022-1110 §§ 4, 9',
  says: 'What stood before is put back as a new version: nothing is taken away, and who did it is kept. The words go back, and whose they were; who answers for an activity stands as it does now, for it is about who is let in today. The ball goes back to the one it was passed from, while it lies where it was passed and that one is let in. Of the plan: the period, the day it is to be gone through, the physician, and the service that answers for it, where it takes part today; where the plan stands is moved by its own steps. One who takes part puts back what they wrote themselves, and takes back a change of theirs while it stands: what others wrote before is not theirs to bring back.',
  basis: 'inference',
  source: 'forskrift-2022-06-22-1110 §§ 4, 9: written together, kept up to date',
})

/** The columns of each thing that go back to what they were. */
const columns = {
  plan: ['period_from', 'period_to', 'revision_on', 'responsible_service_id', 'responsible_physician'],
  text: ['text', 'written_as'],
  goal: ['words', 'written_as', 'life_area', 'state', 'reason', 'target_on'],
  activity: ['what', 'how', 'scope', 'deadline', 'evaluate_on', 'goal_id', 'state', 'reason'],
} as const

/** What of an older version is written again. A column that did not exist then is left as it is. */
export function putBack(
  thing: keyof typeof columns,
  content: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return Object.fromEntries(
    columns[thing].flatMap((column) => (column in content ? [[column, content[column]]] : [])),
  )
}

/** Whether one who takes part may put this back: their own words, or what stood before while their change is what stands. */
export function mayPutBackOwn(
  to: 'before' | 'after',
  { isOwn, stands }: { isOwn: boolean; stands: boolean },
) {
  return isOwn && (to === 'after' || stands)
}

/**
 * What of it one who takes part puts back: where a thing belongs among the goals is for those who see them all, where a goal stands is
 * moved by its own steps (`goal-taken-up`), and a goal's words are for whoever may reword it. `mayReword`: of a goal; else null.
 */
export function ownPart(
  back: Readonly<Record<string, unknown>>,
  { mayReword }: { mayReword: boolean | null },
): Record<string, unknown> {
  const ofGoal = mayReword === null ? [] : ['state', 'reason', ...(mayReword ? [] : ['words', 'written_as'])]
  const kept = ['goal_id', ...ofGoal]
  return Object.fromEntries(Object.entries(back).filter(([column]) => !kept.includes(column)))
}

/** What goes along with another column: whose the words are, and why it stands there. */
const along: Readonly<Record<string, readonly string[]>> = {
  written_as: ['text', 'words'],
  reason: ['state'],
}

/** Of what would go back, what the change itself wrote: what stood beside it was others'. */
export function onlyWritten(
  back: Readonly<Record<string, unknown>>,
  change: {
    before: Readonly<Record<string, unknown>> | null
    content: Readonly<Record<string, unknown>>
  },
): Record<string, unknown> {
  const { before, content } = change
  const isWritten = (column: string) => !before || before[column] !== content[column]
  return Object.fromEntries(
    Object.entries(back).filter(([column]) => [column, ...(along[column] ?? [])].some(isWritten)),
  )
}

const holder = [
  'waiting_for',
  'waiting_for_service_id',
  'waiting_for_practitioner_id',
  'waiting_for_related_person_id',
  'waiting_for_is_person',
] as const

/** Whether the ball of an activity was passed by a change, and still lies where it was passed. A version from before it was kept: no. */
export function canBallGoBack(
  was: Readonly<Record<string, unknown>>,
  became: Readonly<Record<string, unknown>>,
  stands: Readonly<Record<string, unknown>>,
): boolean {
  const isKept = holder.every((column) => column in was && column in became)
  const lies = holder.every((column) => stands[column] === became[column])
  return isKept && lies && holder.some((column) => was[column] !== became[column])
}

/** The columns that say whom an activity waited for. */
export function ballIn(content: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(holder.map((column) => [column, content[column]]))
}
