import { z } from 'zod'
import { checkRights, type RightsCheck } from '../cases/index.ts'
import type { Fields } from '../platform/form/drafts.ts'
import { query } from '../platform/query.ts'
import { guideActs } from './access.ts'
import { findRightsAnswers } from './rights-draft.ts'
import { factsFrom } from './rights-facts.ts'
import { firstOpenInCheck, isAboutChild, type RightsQuestion, rightsQuestionAt } from './rights-questions.ts'

export interface RightsCheckSoFar {
  fields: Fields
  /** The page's question; null on the first page and the answer. */
  question: RightsQuestion | null
  open: RightsQuestion | null
  /** What it looks like; for an adult without the child coordinator. Never an answer to anybody. */
  checked: RightsCheck[]
}

export const getRightsCheck = query({
  act: guideActs.check,
  input: z.object({ question: z.string().optional() }),
  about: async () => ({}),
  async read({ input, db, ...asked }): Promise<RightsCheckSoFar | null> {
    const question = input.question === undefined ? null : rightsQuestionAt(input.question)
    if (input.question !== undefined && question === null) return null
    const fields = await findRightsAnswers(db, asked)
    const checked = checkRights(factsFrom(fields, asked.today))
    return {
      fields,
      question,
      open: firstOpenInCheck(fields),
      checked: checked.filter(({ item }) => item !== 'child_coordinator' || isAboutChild(fields)),
    }
  },
  sees: () => [],
})
