import type { Language } from '../platform/i18n/language.ts'
import { languages } from '../platform/i18n/language.ts'
import { texts } from './texts/index.ts'

// What the system proposed is stored in the language of the one who chose it. It is recognised here and said to each reader
// in the reader's own; what somebody typed stays as it was typed.

/** A matter on the agenda that the plan proposed, in the reader's language. `null`: not ours, somebody's own words. */
export function proposedTitle(language: Language, title: string): string | null {
  for (const each of languages)
    for (const kind of kinds) {
      const [before, after] = around(each, kind)
      if (after === null ? title !== before : !fits(title, before, after)) continue
      const said = texts[language].proposals[kind]
      return typeof said === 'string'
        ? said
        : said(title.slice(before.length, title.length - (after?.length ?? 0)))
    }
  return null
}

const { why: _, ...proposals } = texts.nb.proposals
const kinds = Object.keys(proposals) as (keyof typeof proposals)[]

/** What stands before and after the plan's own words; `null` after a title that has none. */
function around(language: Language, kind: (typeof kinds)[number]): [string, string | null] {
  const said = texts[language].proposals[kind]
  if (typeof said === 'string') return [said, null]
  const [before = '', after = ''] = said('\n').split('\n')
  return [before, after]
}

function fits(title: string, before: string, after: string): boolean {
  return title.length > before.length + after.length && title.startsWith(before) && title.endsWith(after)
}
