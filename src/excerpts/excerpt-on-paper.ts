import { findAboutMeForPaper } from '../about/index.ts'
import type { Grant } from '../access/acts.ts'
import type { Section } from '../access/sections.ts'
import { findDocumentsForPaper } from '../documents/index.ts'
import { getPerson } from '../people/index.ts'
import { findPlanForPaper, type PlanForPaper, printParts } from '../plans/index.ts'
import type { Asked } from '../platform/asked.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { longDate } from '../platform/i18n/dates.ts'
import type { ExcerptPart } from './rules/excerpt.ts'
import { isEmpty, lastFields, type Sheet } from './sheet.ts'
import { sheetAsSeen } from './sheet-as-seen.ts'
import { findSheet } from './sheet-store.ts'
import { excerptTexts } from './texts/index.ts'

/** What the maker sees today, set for paper: of the plan as it is printed, About me, which documents there are, and the contingency sheet. Null: they see no plan. */
export async function excerptOnPaper(
  planId: string,
  asked: Asked & { db: ReadDb; grant: Grant },
  { parts, receiver }: { parts: readonly ExcerptPart[]; receiver: string },
): Promise<(Omit<PlanForPaper, 'offered'> & { offered: ExcerptPart[] }) | null> {
  const ofPlan = printParts.filter((part) => parts.includes(part))
  const found = await findPlanForPaper(planId, asked, { parts: ofPlan, readBy: receiver })
  if (!found) return null
  const sheet = await findSheet(asked.db, found.personId)
  const person = await getPerson(asked.db, found.personId)
  const seen = sheet && { ...sheet, content: sheetAsSeen(sheet.content, person, asked.grant.relation) }
  const hasSheet = seen !== null && !isEmpty(seen.content)
  const aboutMe = await findAboutMeForPaper(asked.db, found.personId, asked)
  const documents = await findDocumentsForPaper(asked.db, { planId, personId: found.personId }, asked)
  const beside: [ExcerptPart, boolean, Section][] = [
    ['about_me', aboutMe !== null, 'about_person'],
    ['documents', documents !== null, 'documents'],
    ['contingency', hasSheet, 'contingency'],
  ]
  const given = beside.filter(([part, isThere]) => isThere && parts.includes(part))
  const isGiven = (part: ExcerptPart) => given.some(([each]) => each === part)
  return {
    ...found,
    offered: [...found.offered, ...beside.filter(([, isThere]) => isThere).map(([part]) => part)],
    sections: [...new Set([...found.sections, ...given.map(([, , section]) => section)])],
    print: {
      ...found.print,
      ...(aboutMe && isGiven('about_me') && { aboutMe }),
      ...(documents && isGiven('documents') && { documents }),
      ...(seen && isGiven('contingency') && { contingency: sheetInPlan(seen, asked.language) }),
    },
  }
}

function sheetInPlan({ content, confirmedOn }: Sheet, language: Asked['language']) {
  const t = excerptTexts[language]
  const inOne = (who: string, phone: string) =>
    [who, phone.replaceAll(' ', '\u00a0')].filter(Boolean).join(', ')
  return {
    heading: t.sheet.contingency,
    confirmed: confirmedOn ? t.sheet.standing.fresh(longDate(language, confirmedOn)) : t.sheet.neverConfirmed,
    first: content.first,
    calls: {
      heading: t.sheet.callFirst,
      columns: [t.part.name, t.part.who, t.part.phone],
      rows: content.contacts.map(({ name, who, phone }) => [name, who, inOne('', phone)]),
    },
    steps: {
      heading: t.sheet.ifHappens,
      columns: [t.sheet.if, t.sheet.do, t.sheet.thenCall],
      rows: content.steps.map(({ happens, does, call, phone }) => [happens, does, inOne(call, phone)]),
    },
    last: lastFields
      .filter((key) => content[key])
      .map((key) => ({ heading: t.sheet[key], words: content[key] })),
  }
}
