import type { Fields } from '../../platform/form/drafts.ts'
import type { Language } from '../../platform/i18n/language.ts'
import { type RightsQuestion, whoOf } from '../rights-questions.ts'
import { guideTexts } from '../texts/index.ts'

/** The question, in words for whom it is about. */
export function questionLabel(question: RightsQuestion, fields: Fields, language: Language): string {
  const t = guideTexts[language].checkPage.questions[question]
  return t[whoOf(fields)] ?? t.label
}
