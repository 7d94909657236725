import { z } from 'zod'
import { command } from '../platform/command.ts'
import { choice, id } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { lockSuggestion, reopenSuggestion as suggestAgain, suggestedThings } from './suggestion-store.ts'

/** Suggested again, last of its part of life. Refuses: not_in_this_state. */
export const reopenSuggestion = command({
  act: acts.keepSuggestions,
  form: z.object({ of: choice(suggestedThings), suggestionId: id }),
  about: async ({ of, suggestionId }, db) => {
    const suggestion = await lockSuggestion(db, of, suggestionId)
    return suggestion && { suggestion, version: undefined }
  },
  async run({ input: { of }, subject: { suggestion }, db, events }) {
    if (!suggestion.endedOn) return refuse('not_in_this_state')
    await suggestAgain(db, of, suggestion.id)
    events.add({ type: 'suggestion_reopened', facts: { of, suggestionId: suggestion.id } })
    return { suggestionId: suggestion.id }
  },
})
