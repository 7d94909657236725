import { longDate } from '../i18n/dates.ts'
import type { PdfLanguage } from './pdf-process.ts'

/** An ISO day as it stands on paper: "22. november 2026". On paper the year is always written, and a line never breaks in it. */
export function printDate(isoDay: string, language: PdfLanguage): string {
  return longDate(language, isoDay).replaceAll(' ', '\u00A0')
}
