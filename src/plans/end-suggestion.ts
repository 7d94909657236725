import { z } from 'zod'
import { command } from '../platform/command.ts'
import { choice, id } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { lockSuggestion, endSuggestion as putAway, suggestedThings } from './suggestion-store.ts'

/** No longer suggested, from today. What began with it stands as it is. Refuses: not_in_this_state. */
export const endSuggestion = command({
  act: acts.keepSuggestions,
  form: z.object({ of: choice(suggestedThings), suggestionId: id }),
  about: async ({ of, suggestionId }, db) => {
    const suggestion = await lockSuggestion(db, of, suggestionId)
    return suggestion && { suggestion, version: undefined }
  },
  async run({ input: { of }, subject: { suggestion }, db, today, events }) {
    if (suggestion.endedOn) return refuse('not_in_this_state')
    await putAway(db, of, suggestion.id, today)
    events.add({ type: 'suggestion_ended', facts: { of, suggestionId: suggestion.id } })
    return { suggestionId: suggestion.id }
  },
})
