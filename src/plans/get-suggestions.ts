import { z } from 'zod'
import { query } from '../platform/query.ts'
import { acts } from './access.ts'
import { findSuggestions, type SuggestedThing } from './suggestion-store.ts'

/** The goals or the activities this authority suggests, and those it no longer does: for whoever keeps them. */
const suggestionsOf = (of: SuggestedThing) =>
  query({
    act: acts.keepSuggestions,
    logAs: of === 'goal' ? 'list' : 'activities',
    sees: () => [], // words, and nobody
    input: z.object({}),
    about: async () => ({}),
    read: async ({ db }) => {
      const all = await findSuggestions(db, of)
      return {
        of,
        inUse: all.filter(({ endedOn }) => endedOn === null),
        ended: all.filter(({ endedOn }) => endedOn !== null),
      }
    },
  })

export const getGoalSuggestions = suggestionsOf('goal')
export const getActivitySuggestions = suggestionsOf('activity')

export type Suggestions = Exclude<Awaited<ReturnType<typeof getGoalSuggestions.run>>, { denied: unknown }>
