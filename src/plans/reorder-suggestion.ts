import { z } from 'zod'
import { command } from '../platform/command.ts'
import { choice, id } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { lockSuggestion, moveSuggestion, suggestedThings } from './suggestion-store.ts'

/** One up or down among those suggested for the same part of life; at the end it stands still. Refuses: not_in_this_state. */
export const reorderSuggestion = command({
  act: acts.keepSuggestions,
  form: z.object({ of: choice(suggestedThings), suggestionId: id, direction: choice(['up', 'down']) }),
  about: async ({ of, suggestionId }, db) => {
    const suggestion = await lockSuggestion(db, of, suggestionId)
    return suggestion && { suggestion, version: undefined }
  },
  async run({ input: { of, direction }, subject: { suggestion }, db, events }) {
    if (suggestion.endedOn) return refuse('not_in_this_state')
    const { id: suggestionId } = suggestion
    if (await moveSuggestion(db, of, suggestion, direction))
      events.add({ type: 'suggestions_reordered', facts: { of, suggestionId } })
    return { suggestionId }
  },
})
