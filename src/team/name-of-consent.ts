import type { Language } from '../platform/i18n/language.ts'
import type { Consent } from './consent.ts'
import { teamTexts } from './texts/index.ts'

/** What tells one consent from another, in a few words: whom it is to, or what it is to. */
export const nameOfConsent = (
  { kind, withName }: Pick<Consent, 'kind' | 'withName'>,
  language: Language,
): string => withName ?? teamTexts[language].kinds[kind].name
