import type { Language } from '../platform/i18n/language.ts'
import { textsOf } from './texts/index.ts'

/** A right by its name: 'koordinator'. */
export const nameOfRight = (item: string, language: Language): string =>
  textsOf(language).law.items[item] ?? item

/** A criterion in plain words; some have words of their own for one right. */
export function criterionName(item: string, code: string, language: Language): string {
  const { criteria } = textsOf(language).law
  return criteria[`${item}.${code}`] ?? criteria[code] ?? code
}

/** 'pbrl § 2-5 b; hol § 7-2' with the acts' full names, one paragraph each. */
export function paragraphsOf(paragraph: string, language: Language): string[] {
  const { acts } = textsOf(language).law
  return paragraph.split(';').map((part) => {
    const trimmed = part.trim()
    const act = Object.keys(acts).find((each) => trimmed.startsWith(`${each} §`))
    return act ? trimmed.replace(act, acts[act]!) : trimmed
  })
}
