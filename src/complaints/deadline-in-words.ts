import { longDate } from '../platform/i18n/dates.ts'
import type { Language } from '../platform/i18n/language.ts'
import { type Complaint, lastDayOf } from './complaint.ts'
import { complaintTexts } from './texts/index.ts'

/** The last day to complain: the day, that time had not begun to run when the complaint came, or (nothing was decided) that there is none. */
export function deadlineInWords(complaint: Complaint, language: Language): string {
  const t = complaintTexts[language].words
  const lastDay = lastDayOf(complaint)
  if (lastDay) return longDate(language, lastDay)
  return complaint.decisionId ? t.notBegun : t.noDeadline
}
