import { z } from 'zod'
import { command } from '../platform/command.ts'
import { id } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { endSuggestion, lockSuggestion } from './suggestion-store.ts'

/** No longer suggested, from today. Goals that began with it stand as they are. Refuses: not_in_this_state. */
export const endGoalSuggestion = command({
  act: acts.keepSuggestions,
  form: z.object({ suggestionId: id }),
  about: async ({ suggestionId }, db) => {
    const suggestion = await lockSuggestion(db, suggestionId)
    return suggestion && { suggestion, version: undefined }
  },
  async run({ subject: { suggestion }, db, today, events }) {
    if (suggestion.endedOn) return refuse('not_in_this_state')
    await endSuggestion(db, suggestion.id, today)
    events.add({ type: 'suggestion_ended', facts: { suggestionId: suggestion.id } })
    return { suggestionId: suggestion.id }
  },
})
