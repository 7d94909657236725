import { capacityTexts, type Decision, isOfCapacity, namesOfRights } from '../cases/index.ts'
import { capital } from '../platform/i18n/capital.ts'
import type { Language } from '../platform/i18n/language.ts'
import { itemsOf } from './basis-of-complaint.ts'
import type { Complaint } from './complaint.ts'
import { complaintTexts } from './texts/index.ts'

/** What is complained about: the rights, that somebody cannot consent, or that nothing is decided. */
export function aboutInWords(
  complaint: Pick<Complaint, 'items'>,
  decision: Decision | null,
  language: Language,
): string {
  if (!decision) return complaintTexts[language].words.missing
  if (isOfCapacity(decision)) return capital(capacityTexts[language].name)
  return namesOfRights(itemsOf(complaint, decision), language)
}
