import type { Actor } from '../access/actor.ts'
import { can, type Grant } from '../access/acts.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { longDate } from '../platform/i18n/dates.ts'
import type { Language } from '../platform/i18n/language.ts'
import { whyShut } from './about-documents.ts'
import { acts } from './access.ts'
import { findDocumentsOfPlan } from './document-store.ts'
import { seen } from './find-documents.ts'
import { documentTexts } from './texts/index.ts'

export interface DocumentsForPaper {
  heading: string
  columns: string[]
  content: string[][]
}

/**
 * What documents stand in a plan, as whoever has these relations sees them: what each is, and not what is in it. Null where there is
 * nothing of them for the reader.
 */
export async function findDocumentsForPaper(
  db: ReadDb,
  { planId, personId }: { planId: string; personId: string },
  asked: { grant: Grant; actor: Actor; today: string; language: Language },
): Promise<DocumentsForPaper | null> {
  const { actor, today, language } = asked
  const grant = can(acts.readDocuments, asked.grant.by)
  if (!grant || (await whyShut(db, personId, grant, today))) return null
  const t = documentTexts[language]
  const content = (await findDocumentsOfPlan(db, planId)).flatMap((versions) => {
    const document = seen(versions, { grant, actor })
    if (!document || document.withdrawn) return []
    const { title, kind, fromWhom, datedOn } = document
    return [[title, t.kinds[kind], fromWhom, datedOn ? longDate(language, datedOn) : '']]
  })
  const columns = [t.paper.name, t.paper.kind, t.fromWhom, t.dated]
  return content.length > 0 ? { heading: t.paper.heading, columns, content } : null
}
