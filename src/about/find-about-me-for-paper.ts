import { can, type Grant } from '../access/acts.ts'
import type { ReadDb } from '../platform/database/database.ts'
import type { Language } from '../platform/i18n/language.ts'
import { acts } from './access.ts'
import { readAboutMe } from './find-about-me.ts'
import { texts } from './texts/index.ts'

export interface AboutMeForPaper {
  heading: string
  /** By: who wrote it down, where another than the person did; else ''. */
  parts: { heading: string; words: string; by: string }[]
}

/** The page as whoever has these relations may read it, in words. Null where there is nothing of it for them. */
export async function findAboutMeForPaper(
  db: ReadDb,
  personId: string,
  { grant, today, language }: { grant: Grant; today: string; language: Language },
): Promise<AboutMeForPaper | null> {
  const own = can(acts.readAboutMe, grant.by)
  if (!own) return null
  const t = texts[language]
  const { keys, texts: written } = await readAboutMe(db, personId, { grant: own, today, language })
  const parts = keys.flatMap((key) => {
    const words = written[key]?.text
    if (!words) return []
    const writer = t.writers[written[key]?.writtenAs ?? '']
    return [{ heading: t.headings[key], words, by: writer ? t.aboutMe.writtenBy(writer) : '' }]
  })
  return parts.length > 0 ? { heading: t.aboutMe.titleSelf, parts } : null
}
