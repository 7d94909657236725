import type { Authority } from '../platform/authority/authority.ts'
import type { Language } from '../platform/i18n/language.ts'
import { texts } from './texts/index.ts'
import { headingOfNeed } from './texts/needs.ts'
import { aboutKeys, type TextKey } from './things.ts'

/**
 * The heading of one of the plan's texts, and help to write it: the authority's own where its template has one, else the
 * common ones. A template is written in the authority's own words, the same in every language.
 */
export function headingOf(
  key: TextKey,
  authority: Templated,
  language: Language,
  /** Who is asked: the person, or somebody else about the person of this given name. */
  asked?: 'person' | { about: string },
): { label: string; hint: string } {
  const own = authority.settings.planTemplate?.headings[key]
  if (own) return { label: own.heading, hint: own.help }
  if (!isAboutKey(key)) return headingOfNeed(key, language)
  const common = texts[language].texts[key]
  if (asked === 'person') return texts[language].toYou[key] ?? common
  return asked && key === 'what_matters' ? texts[language].whatMattersTo(asked.about) : common
}

/** What of an authority's settings says how its plans are worded. */
interface Templated {
  settings: Pick<Authority['settings'], 'planTemplate'>
}

/** What a plan made here is called: the template's name, or the common word. */
export function planName(authority: Templated, language: Language): string {
  return authority.settings.planTemplate?.name || texts[language].page.over
}

const isAboutKey = (key: TextKey): key is (typeof aboutKeys)[number] => aboutKeys.some((each) => each === key)
