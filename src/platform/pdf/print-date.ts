import type { PdfLanguage } from './pdf-worker.ts'

const formats: Record<PdfLanguage, Intl.DateTimeFormat> = {
  nb: format('nb-NO'),
  nn: format('nn-NO'),
  en: format('en-GB'),
}

/** An ISO day as it stands on paper: "22. november 2026". On paper the year is always written, and a line never breaks in it. */
export function printDate(isoDay: string, language: PdfLanguage): string {
  return formats[language].format(new Date(`${isoDay}T12:00:00Z`)).replaceAll(' ', '\u00A0')
}

function format(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
}
