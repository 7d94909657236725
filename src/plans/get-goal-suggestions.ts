import { z } from 'zod'
import { query } from '../platform/query.ts'
import { acts } from './access.ts'
import { findSuggestions } from './suggestion-store.ts'

/** The goals this authority suggests, and those it no longer does: for whoever keeps them. */
export const getGoalSuggestions = query({
  act: acts.keepSuggestions,
  logAs: 'list',
  input: z.object({}),
  about: async () => ({}),
  read: async ({ db }) => {
    const all = await findSuggestions(db)
    return {
      inUse: all.filter(({ endedOn }) => endedOn === null),
      ended: all.filter(({ endedOn }) => endedOn !== null),
    }
  },
  sees: () => [], // words, and nobody
})

export type GoalSuggestions = Exclude<Awaited<ReturnType<typeof getGoalSuggestions.run>>, { denied: unknown }>
