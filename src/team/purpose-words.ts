import type { Language } from '../platform/i18n/language.ts'
import type { Consent } from './consent.ts'
import { purposeTexts } from './texts/index.ts'

/** What a consent is for, in words; '' where nothing was said. What somebody wrote themselves stands as it was written. */
export function purposeWords(
  { purposeKind, purpose }: Pick<Consent, 'purposeKind' | 'purpose'>,
  language: Language,
): string {
  if (purposeKind === '' || purposeKind === 'other') return purpose
  return [`${purposeTexts[language].kinds[purposeKind]}.`, purpose].filter(Boolean).join(' ')
}
