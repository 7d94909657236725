import { z } from 'zod'
import { choice, optionalText, readDate, whyNoDate } from '../platform/form/fields.ts'
import { whichMeeting } from './about-meeting.ts'
import type { AgendaItem, MinutesContent } from './meeting.ts'

/** So many tasks can be decided on one matter. */
export const mostTasks = 8

const longestText = 4000
const longestTask = 300

interface TypedItem {
  discussion: string
  decision: string
  tasks: { what: string; whoId: string; deadline: string | null }[]
}

/** The names of the fields of one matter. */
export const fieldOf = {
  discussion: (itemId: string) => `discussion-${itemId}`,
  decision: (itemId: string) => `decision-${itemId}`,
  what: (itemId: string, task: number) => `what-${itemId}-${task}`,
  who: (itemId: string, task: number) => `who-${itemId}-${task}`,
  deadline: (itemId: string, task: number) => `deadline-${itemId}-${task}`,
}

/** Minutes as they are typed: the fields of each matter carry its id. */
export const minutesForm = z
  .looseObject({
    ...whichMeeting,
    present: z.preprocess((value) => [value ?? []].flat(), z.array(z.uuid()).max(100)),
    personView: optionalText(longestText),
    nextMeeting: optionalText(500),
    /** Only kept, or looked over before it is shared. */
    step: choice(['draft', 'review']).default('draft'),
  })
  .transform((typed, context) => {
    const itemIds = new Set(
      Object.keys(typed).flatMap((name) => /^discussion-([0-9a-f-]{36})$/.exec(name)?.[1] ?? []),
    )
    const items = new Map<string, TypedItem>()
    for (const itemId of itemIds) {
      const tasks = Array.from({ length: mostTasks }, (_, at) => ({
        what: read(fieldOf.what(itemId, at), longestTask),
        whoId: read(fieldOf.who(itemId, at), 36),
        deadline: readDay(fieldOf.deadline(itemId, at)),
      }))
      items.set(itemId, {
        discussion: read(fieldOf.discussion(itemId), longestText),
        decision: read(fieldOf.decision(itemId), longestText),
        tasks: tasks.filter((task) => task.what !== ''),
      })
    }
    const { personId, meetingId, present, personView, nextMeeting } = typed
    return { personId, meetingId, present, personView, nextMeeting, step: typed.step, items }

    function read(name: string, longest: number): string {
      const parsed = optionalText(longest).safeParse(typed[name] ?? '')
      if (parsed.success) return parsed.data
      context.addIssue({
        code: 'custom',
        path: [name],
        message: parsed.error.issues[0]?.message ?? 'invalid',
      })
      return ''
    }
    function readDay(name: string): string | null {
      const said = read(name, 40)
      if (said === '') return null
      const day = readDate(said)
      if (!day) context.addIssue({ code: 'custom', path: [name], message: whyNoDate(said) })
      return day
    }
  })
export type TypedMinutes = z.output<typeof minutesForm>

/** What was typed, in the order of the agenda. A task is only somebody's who was invited. */
export function contentOf(
  typed: TypedMinutes,
  agenda: readonly AgendaItem[],
  invitationIds: readonly string[],
): MinutesContent {
  return {
    personView: typed.personView,
    nextMeeting: typed.nextMeeting,
    items: agenda.map(({ id, title, aboutGoalId, aboutActivityId }) => {
      const { discussion = '', decision = '', tasks = [] } = typed.items.get(id) ?? {}
      return {
        agendaItemId: id,
        title,
        aboutGoalId,
        aboutActivityId,
        discussion,
        decision,
        tasks: tasks.map((task) => ({
          ...task,
          whoId: invitationIds.includes(task.whoId) ? task.whoId : '',
        })),
      }
    }),
  }
}

/** The first thing that is missing before the minutes can be shared, with its field; null when nothing is. */
export function findMissing(content: MinutesContent): { code: string; field: string } | null {
  for (const item of content.items) {
    for (const [at, task] of item.tasks.entries()) {
      if (!task.whoId) return { code: 'task_without_who', field: fieldOf.who(item.agendaItemId, at) }
    }
  }
  const isEmpty = content.items.every((item) => !item.discussion && !item.decision && !item.tasks.length)
  const first = content.items[0]
  if (isEmpty) return { code: 'minutes_empty', field: first ? fieldOf.discussion(first.agendaItemId) : '_' }
  return null
}
