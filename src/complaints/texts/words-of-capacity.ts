import { complaintTexts } from './index.ts'

type Language = keyof typeof complaintTexts

/** How it went at the appeal body, and each step, as they are said of what is complained about. */
export const wordsOf = (language: Language, isOfCapacity: boolean) => {
  const { outcomes, steps, capacity } = complaintTexts[language]
  return isOfCapacity
    ? { outcomes: { ...outcomes, ...capacity.outcomes }, steps: { ...steps, ...capacity.steps } }
    : { outcomes, steps }
}
