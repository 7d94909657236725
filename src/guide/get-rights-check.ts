import { z } from 'zod'
import type { Fields } from '../platform/form/drafts.ts'
import { query } from '../platform/query.ts'
import { guideActs } from './access.ts'
import { findMunicipalities, type Neighbour } from './municipalities-store.ts'
import { findRightsAnswers } from './rights-draft.ts'
import { firstOpenInCheck, type RightsQuestion, rightsQuestionAt } from './rights-questions.ts'
import { type RightsResults, resultsOf } from './rights-results.ts'

export interface RightsCheckSoFar {
  fields: Fields
  /** The page's question; null on the first page and the answer. */
  question: RightsQuestion | null
  open: RightsQuestion | null
  results: RightsResults
  /** At a hospital: where the municipality's part can be asked for. */
  municipalities: Neighbour[]
}

export const getRightsCheck = query({
  act: guideActs.check,
  input: z.object({ question: z.string().optional() }),
  about: async () => ({}),
  async read({ input, db, ...asked }): Promise<RightsCheckSoFar | null> {
    const question = input.question === undefined ? null : rightsQuestionAt(input.question)
    if (input.question !== undefined && question === null) return null
    const fields = await findRightsAnswers(db, asked)
    return {
      fields,
      question,
      open: firstOpenInCheck(fields),
      results: resultsOf(fields, asked.today, asked.authority.kind, asked.authority.settings),
      municipalities: await findMunicipalities(db, asked.authority),
    }
  },
  sees: () => [],
})
