import { type Decision, nameOfRight } from '../cases/index.ts'
import { capital } from '../platform/i18n/capital.ts'
import type { Language } from '../platform/i18n/language.ts'
import { itemsOf } from './basis-of-complaint.ts'
import type { Complaint } from './complaint.ts'
import { itemsLeft } from './rules/partly.ts'

/** A complaint upheld in part: what is upheld, and what is left, by name and in the unit's words. */
export interface PartInWords {
  upheld: string[]
  left: string[]
}

/** Null where it was not upheld in part. */
export function partInWords(
  complaint: Complaint,
  decision: Decision | null,
  language: Language,
): PartInWords | null {
  const { upheldItems, remaining } = complaint
  if (!upheldItems.length && !remaining) return null
  const items = itemsOf(complaint, decision)
  const name = (item: string) => capital(nameOfRight(item, language))
  return {
    upheld: upheldItems.map(name),
    left: [...itemsLeft(items, upheldItems).map(name), ...(remaining ? [remaining] : [])],
  }
}
