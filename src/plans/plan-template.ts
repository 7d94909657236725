import type { Authority } from '../platform/authority/authority.ts'
import type { Language } from '../platform/i18n/language.ts'
import { texts } from './texts/index.ts'
import type { TextKey } from './things.ts'

/**
 * The heading of one of the plan's texts, and help to write it: the authority's own where its template has one, else the
 * common ones. A template is written in the authority's own words, the same in every language.
 */
export function headingOf(
  key: TextKey,
  authority: Pick<Authority, 'settings'>,
  language: Language,
  /** The person's given name, when somebody else than the person is asked. */
  by?: string,
): { label: string; hint: string } {
  const own = authority.settings.planTemplate?.headings[key]
  if (own) return { label: own.heading, hint: own.help }
  const common = texts[language].texts[key]
  return by && key === 'what_matters' ? texts[language].whatMattersTo(by) : common
}

/** What a plan made here is called: the template's name, or the common word. */
export function planName(authority: Pick<Authority, 'settings'>, language: Language): string {
  return authority.settings.planTemplate?.name ?? texts[language].page.over
}
