import { z } from 'zod'
import { can, type Grant, isOpen } from '../access/acts.ts'
import type { RelationName } from '../access/relations.ts'
import { daysBetween } from '../law/calendar.ts'
import { calledInSentence, contactOf, getPerson, hidesWhereabouts, type Person } from '../people/index.ts'
import { findPlanOfPerson, findReaders, type Readers } from '../plans/index.ts'
import type { Asked } from '../platform/asked.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { findTeam } from '../team/index.ts'
import { aboutSheet, contentOfPart, partOf, type SheetSubject } from './about-sheet.ts'
import { acts } from './access.ts'
import { findLinksAsTheyAre } from './may-still-link.ts'
import { type Confirmation, confirmationOf, type SheetPart } from './rules/sheet.ts'
import { emptySheet, isEmpty, type Sheet, type SheetPerson } from './sheet.ts'
import { sheetAsSeen } from './sheet-as-seen.ts'

export interface ShownSheet {
  person: SheetPerson
  relation: RelationName
  sections: Grant['sections']
  isSelf: boolean
  /** The sheet as the reader may see it; null where nothing is written. */
  sheet: Sheet | null
  confirmation: Confirmation
  mayWrite: boolean
  /** Words, numbers and places are left out: they would tell where the person is. */
  isShielded: boolean
  /** Their own contact details stand with the sheet of one whose address is protected: say so where it is written. */
  isProtected: boolean
  hasDied: boolean
  /** It has been written more than once, and the reader may see how it stood. */
  hasBefore: boolean
  /** Services that read the sheet; null: not told to this reader. */
  readers: string[] | null
  /** Links to it: how many are in use, and when one was last opened; null for those outside the own side and coordination. */
  links: { open: number; lastOpened: Date | null; mayMake: boolean } | null
  /** Null while there is none, and where the reader may not know. */
  planId: string | null
}

/** The contingency sheet, for those who may see it. */
export const getSheet = query({
  act: acts.seeSheet,
  input: z.object({ personId: id }),
  about: ({ personId }, db) => aboutSheet(db, personId),
  read: readSheet,
  sees: ({ person }) => [{ personId: person.id, what: ['contingency'] }],
})

/** The same, to be put on paper: logged as printed. */
export const getSheetPrint = query({
  act: acts.seeSheet,
  logAs: 'print',
  input: z.object({ personId: id }),
  about: ({ personId }, db) => aboutSheet(db, personId),
  async read(context) {
    const shown = await readSheet(context)
    return shown.sheet && !isEmpty(shown.sheet.content) ? { ...shown, sheet: shown.sheet } : null
  },
  sees: ({ person }) => [{ personId: person.id, what: ['contingency'] }],
})

/** One part of it, for those who may write there. */
export const getSheetPart = query({
  act: acts.writeSheet,
  input: z.object({
    personId: id,
    part: z.preprocess(
      partOf,
      z.custom<SheetPart>((part) => part !== null),
    ),
  }),
  about: ({ personId }, db) => aboutSheet(db, personId),
  async read(context) {
    const shown = await readSheet(context)
    if (!shown.mayWrite) return null
    const { part } = context.input
    const content = shown.sheet?.content ?? emptySheet
    const { db, grant, today, language } = context
    const { page } = await findReaders(db, {
      ...{ personId: shown.person.id, today, language, grant, act: acts.seeSheet },
      places: { page: { section: 'contingency' } },
    })
    return { ...shown, part, isNew: contentOfPart(content, part) === undefined, readBy: page }
  },
  sees: ({ person }) => [{ personId: person.id, what: ['contingency'] }],
})
export type ShownPart = ShownSheet & { part: SheetPart; isNew: boolean; readBy: Readers }

const own: readonly RelationName[] = ['self', 'child_15', 'child']

async function readSheet({
  db,
  subject: { personId, sheet },
  grant,
  authority,
  today,
  language,
}: Asked & { db: ReadDb; subject: SheetSubject; grant: Grant }): Promise<ShownSheet> {
  const person = await getPerson(db, personId)
  const relation = grant.relation.name
  const isShielded = hidesWhereabouts(person, grant.relation)
  const plan = await findPlanOfPerson(db, personId)
  const seen = sheet && {
    ...sheet,
    content: sheetAsSeen(sheet.content, person, grant.relation),
    ...(isShielded && {
      writtenName: sheet.saidHow ? contactOf(authority).name : '',
      confirmedName: sheet.confirmedHow ? contactOf(authority).name : '',
    }),
  }
  return {
    person: {
      id: personId,
      givenName: calledInSentence(person, relation === 'parent', language),
      fullName: person.fullName,
      birthDate: person.birthDate,
    },
    relation,
    sections: grant.sections,
    isSelf: own.includes(relation),
    sheet: seen,
    confirmation: confirmationOf(
      sheet?.confirmedOn ? daysBetween(sheet.confirmedOn, today) : null,
      sheet !== null && sheet.confirmedVersion !== sheet.version,
    ),
    mayWrite: can(acts.writeSheet, grant.by) !== null && !isShielded && !person.diedOn,
    isShielded,
    isProtected: person.addressProtection !== 'none',
    hasDied: person.diedOn !== null,
    hasBefore: can(acts.readBefore, grant.by) !== null && !isShielded && (sheet?.version ?? 0) > 1,
    readers:
      isShielded || !isOpen(grant, 'participants') ? null : await findServicesReading(db, personId, today),
    links: grant.sections === 'all' && !isShielded ? await findLinksOf(db, person, today, grant) : null,
    planId: plan && plan.state !== 'ended' ? plan.id : null,
  }
}

async function findServicesReading(db: ReadDb, personId: string, today: string): Promise<string[]> {
  const team = await findTeam(db, personId, today)
  return team.filter(({ sections }) => sections.includes('contingency')).map(({ name }) => name)
}

async function findLinksOf(
  db: ReadDb,
  person: Person,
  today: string,
  grant: Grant,
): Promise<ShownSheet['links']> {
  const links = await findLinksAsTheyAre(db, person, today)
  const openings = links.flatMap((link) => link.openings).sort((a, b) => +b - +a)
  return {
    open: links.filter(({ secondsLeft }) => secondsLeft > 0).length,
    lastOpened: openings[0] ?? null,
    mayMake: can(acts.makeLink, grant.by) !== null,
  }
}
