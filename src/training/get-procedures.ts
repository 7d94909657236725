import { z } from 'zod'
import { query } from '../platform/query.ts'
import { acts } from './access.ts'

/** The authority's own procedures, for everybody who works there. */
export const getProcedures = query({
  act: acts.seeProcedures,
  input: z.object({}),
  about: async () => ({}),
  read: async ({ authority }) => ({
    procedures: authority.settings.procedures,
    planTemplate: authority.settings.planTemplate ?? null,
  }),
  sees: () => [], // about nobody
})
