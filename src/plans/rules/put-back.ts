import { defineRule } from '../../law/rule.ts'

export const putBackAsNew = defineRule({
  code: 'put-back-as-new-version',
  version: 1,
  paragraph: 'forskrift 2022-1110 §§ 4, 9',
  says: 'What stood before is put back as a new version: nothing is taken away, and who did it is kept. The words go back, and whose they were; who answers for an activity and who has the ball stand as they do now, for they are about who is let in today.',
  basis: 'inference',
  source: 'forskrift-2022-06-22-1110 §§ 4, 9: written together, kept up to date',
})

/** The columns of each thing that go back to what they were. */
const columns = {
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
