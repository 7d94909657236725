import type { LegalBasis } from '../law/legal-basis.ts'
import { capital } from '../platform/i18n/capital.ts'
import type { Language } from '../platform/i18n/language.ts'
import { listed } from '../platform/i18n/listed.ts'
import type { DecidedItem } from './case.ts'
import type { CriterionCode } from './rules/criteria.ts'
import { itemAnswer, lackingIn } from './rules/decide-item.ts'
import { waysApart } from './rules/ways-apart.ts'
import { textsOf } from './texts/index.ts'

/** A right by its name: 'koordinator'. */
export const nameOfRight = (item: string, language: Language): string =>
  textsOf(language).law.items[item] ?? item

/** A legal basis by its name: 'Barnevern (barnevernsloven)'. */
export const nameOfBasis = (basis: LegalBasis, language: Language): string =>
  textsOf(language).law.bases[basis]

/** Several rights by name, to begin a line with: 'Koordinator og individuell plan'. */
export const namesOfRights = (items: readonly string[], language: Language): string =>
  capital(
    listed(
      items.map((item) => nameOfRight(item, language)),
      textsOf(language).decision.and,
    ),
  )

/** A criterion in plain words; some have words of their own for one right. */
export function criterionName(item: string, code: string, language: Language): string {
  const { criteria } = textsOf(language).law
  return criteria[`${item}.${code}`] ?? criteria[code] ?? code
}

/** Why it was a no: what is lacking, and where one of several would have been enough, that. */
export function refusedInWords(item: DecidedItem, language: Language): string {
  const t = textsOf(language).law
  const { always, either } = lackingIn(item)
  const name = (code: string) => criterionName(item.item, code, language)
  const enough = either.map((way) => way.map((code) => t.ways.parts[code] ?? code))
  return [
    ...(always.length ? [t.refused(always.map(name))] : []),
    ...(enough.length ? [t.noneOf(enough, always.length > 0)] : []),
  ].join(' ')
}

/** The answer on a right as a heading: 'Ja til koordinator'. */
export function titleOfAnswer(decided: DecidedItem, language: Language): string {
  const t = textsOf(language).decision
  const name = nameOfRight(decided.item, language)
  const answer = itemAnswer(decided)
  if (answer === 'not_wanted') return t.notWanted(capital(name))
  return answer === 'granted' ? t.yes(name) : t.no(name)
}

/** Why, in a sentence: the criteria that are not met; of what is not wanted, that it is so. */
export function saidOfAnswer(decided: DecidedItem, language: Language): string {
  const t = textsOf(language).law
  const answer = itemAnswer(decided)
  if (answer === 'not_wanted') return t.notWanted
  if (answer === 'granted') return t.granted
  return refusedInWords(decided, language)
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

/**
 * What must fit for a right, by the table's own ways: all of it, or what is enough. `shown`: the criteria that are shown to
 * the reader; a way that needs another is not theirs.
 */
export function waysInWords(
  ways: readonly (readonly CriterionCode[])[],
  language: Language,
  shown?: readonly CriterionCode[],
): string {
  const t = textsOf(language).law.ways
  const theirs = shown ? ways.filter((way) => way.every((code) => shown.includes(code))) : ways
  const { always, either } = waysApart(theirs)
  if (!either.length) return t.all
  const enough = t.enough(either.map((way) => way.map((code) => t.parts[code] ?? code)))
  return [enough, ...(always.length ? [t.rest] : [])].join(' ')
}
