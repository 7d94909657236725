import { createContext, use } from 'react'
import { en } from './texts/en.ts'
import { nb, type UiTexts } from './texts/nb.ts'
import { nn } from './texts/nn.ts'

export type UiLanguage = 'nb' | 'nn' | 'en'

const texts: Record<UiLanguage, UiTexts> = { nb, nn, en }

/** The language a page is rendered in. `PageShell` sets it; a component rendered alone speaks bokmål. */
export const LanguageContext = createContext<UiLanguage>('nb')

/** The components' own words, in the page's language. */
export function useTexts(): UiTexts {
  return texts[use(LanguageContext)]
}

/** The components' own words, outside a rendered tree. */
export const uiTexts = (language: UiLanguage): UiTexts => texts[language]
