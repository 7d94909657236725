import { z } from 'zod'
import { command } from '../platform/command.ts'
import { choice, text } from '../platform/form/fields.ts'
import { acts } from './access.ts'
import { lifeAreas } from './rules/content.ts'
import { insertSuggestion, suggestedThings } from './suggestion-store.ts'

/** A goal or an activity that is suggested from now on, where one is written. */
export const addSuggestion = command({
  act: acts.keepSuggestions,
  form: z.object({ of: choice(suggestedThings), lifeArea: choice(lifeAreas), words: text(200) }),
  about: async () => ({}),
  async run({ input: { of, lifeArea, words }, db, authorityId, events }) {
    const suggestionId = await insertSuggestion(db, authorityId, of, { lifeArea, words, endedOn: null })
    events.add({ type: 'suggestion_added', facts: { of, suggestionId } })
    return { suggestionId }
  },
})
