import type { Language } from '../../platform/i18n/language.ts'
import { guideTexts } from '../texts/index.ts'

/** «pbrl § 2-5 b» as people can look it up, in their language. */
export function actsInFull(paragraph: string, language: Language): string {
  return Object.entries(guideTexts[language].answer.laws).reduce(
    (said, [short, full]) => said.replaceAll(short, full),
    paragraph,
  )
}
