import type { Language } from '../../platform/i18n/language.ts'
import { keepingTexts } from '../texts/keeping/index.ts'

interface Asked {
  parentsKnow: string
  keepFromParents: string
  keepFromParentsWhy: string
}

/** What a child who asks for itself was asked about those at home, and answered; none where it was not asked. `isQuoted`: its own words stand elsewhere. */
export function keptFacts(
  { parentsKnow, keepFromParents, keepFromParentsWhy }: Asked,
  language: Language,
  isQuoted: boolean,
): { term: string; value: string | undefined }[] {
  if (!parentsKnow) return []
  const t = keepingTexts[language].inquiry
  return [
    { term: t.know, value: t.knows[parentsKnow] },
    { term: t.keep, value: t.keeps[keepFromParents] },
    { term: t.why, value: isQuoted ? undefined : keepFromParentsWhy || undefined },
  ]
}
