import { capacityTexts } from '../../cases/index.ts'
import type { ConsentField } from '../../people/index.ts'
import { longDate } from '../../platform/i18n/dates.ts'
import { listed } from '../../platform/i18n/listed.ts'
import type { OfCapacity } from '../find-what-was-set-aside.ts'
import { complaintTexts } from './index.ts'

type Language = keyof typeof complaintTexts

/** How it went at the appeal body, and each step, as they are said of what is complained about. */
export const wordsOf = (language: Language, isOfCapacity: boolean, isOver = false) => {
  const { outcomes, steps, capacity } = complaintTexts[language]
  if (!isOfCapacity) return { outcomes, steps }
  const found: Record<string, string> = isOver ? { find_in_favour: capacity.foundWhenOver } : {}
  return { outcomes: { ...outcomes, ...capacity.outcomes }, steps: { ...steps, ...capacity.steps, ...found } }
}

/** It had ended, or run out, without this complaint: there is nothing to set aside. */
export const isOverAlready = (of: OfCapacity | null | undefined): boolean =>
  !!of && !of.isSetAside && (of.endedOn !== null || of.ranOutOn !== undefined)

/** That it applies no more, and since when. Null: it stands, or this complaint set it aside. */
export function overInWords(language: Language, of: OfCapacity | null | undefined): string | null {
  const { over } = complaintTexts[language].capacity
  if (!of || of.isSetAside) return null
  if (of.endedOn) return over.ended(longDate(language, of.endedOn))
  return of.ranOutOn ? over.ranOut(longDate(language, of.ranOutOn)) : null
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
