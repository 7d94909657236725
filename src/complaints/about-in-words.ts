import { capacityTexts, type Decision, isOfCapacity, namesOfRights } from '../cases/index.ts'
import { capital } from '../platform/i18n/capital.ts'
import type { Language } from '../platform/i18n/language.ts'
import { itemsOf } from './basis-of-complaint.ts'
import type { Complaint } from './complaint.ts'
import { complaintTexts } from './texts/index.ts'

/** What is complained about: what a parent was refused to know, the rights, that somebody cannot consent, or that nothing is decided. */
export function aboutInWords(
  complaint: Pick<Complaint, 'items' | 'informingId'>,
  decision: Decision | null,
  language: Language,
): string {
  if (complaint.informingId !== null) return complaintTexts[language].refusal.about
  if (!decision) return complaintTexts[language].words.missing
  if (isOfCapacity(decision)) return capital(capacityTexts[language].name)
  return namesOfRights(itemsOf(complaint, decision), language)
}

/** Who complains: a parent who was refused has no parental responsibility. */
export const complainantInWords = (
  { complainantIs, informingId }: Pick<Complaint, 'complainantIs' | 'informingId'>,
  language: Language,
): string => {
  const { complainants, refusal } = complaintTexts[language]
  return informingId === null ? complainants[complainantIs]! : refusal.complainant
}
