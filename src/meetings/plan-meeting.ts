import { z } from 'zod'
import { command } from '../platform/command.ts'
import { id, optionalText } from '../platform/form/fields.ts'
import { isRefusal } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { addAgendaItems } from './agenda-store.ts'
import { proposeAgenda } from './find-agenda-proposals.ts'
import { lacksPlace, meetingFields, timesOf } from './meeting-fields.ts'
import { addMeeting } from './meeting-store.ts'

/** At most so many matters at once: an hour, an hour and a half. */
const mostItems = 20

const form = z.object({
  personId: id,
  ...meetingFields,
  /** Keys of what the plan itself asks to be talked about. */
  proposals: z.preprocess((value) => [value ?? []].flat(), z.array(z.string().max(80)).max(40)),
  /** Own matters, one a line. */
  ownItems: optionalText(2000),
})

/** The coordinator plans a meeting, with an agenda from the plan and own matters. Nobody is told before they are invited. */
export const planMeeting = command({
  act: acts.lead,
  form,
  about: async ({ personId }) => ({ personId }),
  async run({ input, db, grant, authorityId, now, today, language, events }) {
    const times = timesOf(input, now)
    if (isRefusal(times)) return times
    const lacking = lacksPlace(input)
    if (lacking) return lacking
    const { personId, title, channel, place, preparation } = input
    const meetingId = await addMeeting(db, authorityId, {
      personId,
      title,
      channel,
      place,
      preparation,
      ...times,
    })
    const proposals = input.proposals.length
      ? await proposeAgenda(db, { personId, today, language, grant })
      : []
    const chosen = proposals.filter((each) => input.proposals.includes(each.key))
    const own = linesOf(input.ownItems).map((line) => ({
      title: line,
      aboutGoalId: null,
      aboutActivityId: null,
    }))
    await addAgendaItems(db, authorityId, meetingId, [...chosen, ...own].slice(0, mostItems))
    events.add({ type: 'meeting_planned', personId, facts: { meetingId } })
    return { meetingId }
  },
})

const longestItem = 200

/** One matter a line; a long line is cut at its end. */
function linesOf(typed: string): string[] {
  return typed
    .split('\n')
    .map((line) => line.trim().slice(0, longestItem))
    .filter((line) => line !== '')
}
