import { capacityTexts } from '../../cases/index.ts'
import type { ConsentField } from '../../people/index.ts'
import { listed } from '../../platform/i18n/listed.ts'
import { complaintTexts } from './index.ts'

type Language = keyof typeof complaintTexts

/** How it went at the appeal body, and each step, as they are said of what is complained about. */
export const wordsOf = (language: Language, isOfCapacity: boolean) => {
  const { outcomes, steps, capacity } = complaintTexts[language]
  return isOfCapacity
    ? { outcomes: { ...outcomes, ...capacity.outcomes }, steps: { ...steps, ...capacity.steps } }
    : { outcomes, steps }
}

/** That another decision on consent stands, and for what. */
export function othersStand(language: Language, fields: readonly ConsentField[]): string {
  const t = capacityTexts[language]
  return complaintTexts[language].capacity.othersStand(
    listed(
      fields.map((field) => t.fields[field]),
      t.and,
    ),
  )
}
