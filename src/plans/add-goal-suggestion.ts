import { z } from 'zod'
import { command } from '../platform/command.ts'
import { choice, text } from '../platform/form/fields.ts'
import { acts } from './access.ts'
import { lifeAreas } from './rules/content.ts'
import { insertSuggestion } from './suggestion-store.ts'

/** A goal that is suggested from now on, where a goal is written. */
export const addGoalSuggestion = command({
  act: acts.keepSuggestions,
  form: z.object({ lifeArea: choice(lifeAreas), words: text(200) }),
  about: async () => ({}),
  async run({ input, db, authorityId, events }) {
    const suggestionId = await insertSuggestion(db, authorityId, { ...input, endedOn: null })
    events.add({ type: 'suggestion_added', facts: { suggestionId } })
    return { suggestionId }
  },
})
