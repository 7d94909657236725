import { z } from 'zod'
import { command } from '../platform/command.ts'
import { id } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { lockSuggestion, reopenSuggestion } from './suggestion-store.ts'

/** Suggested again, last of its part of life. Refuses: not_in_this_state. */
export const reopenGoalSuggestion = command({
  act: acts.keepSuggestions,
  form: z.object({ suggestionId: id }),
  about: async ({ suggestionId }, db) => {
    const suggestion = await lockSuggestion(db, suggestionId)
    return suggestion && { suggestion, version: undefined }
  },
  async run({ subject: { suggestion }, db, events }) {
    if (!suggestion.endedOn) return refuse('not_in_this_state')
    await reopenSuggestion(db, suggestion.id)
    events.add({ type: 'suggestion_reopened', facts: { suggestionId: suggestion.id } })
    return { suggestionId: suggestion.id }
  },
})
