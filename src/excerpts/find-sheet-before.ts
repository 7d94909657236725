import { z } from 'zod'
import type { RelationName } from '../access/relations.ts'
import { calledInSentence, getPerson, hidesWhereabouts } from '../people/index.ts'
import { id, versionNumber } from '../platform/form/fields.ts'
import { type QueryContext, query } from '../platform/query.ts'
import { aboutSheet, type SheetSubject } from './about-sheet.ts'
import { acts } from './access.ts'
import { type PartKind, partsThatDiffer } from './rules/sheet-difference.ts'
import { emptySheet, type Sheet, type SheetPerson } from './sheet.ts'
import { findSheetVersions } from './sheet-store.ts'

interface Around {
  person: Pick<SheetPerson, 'id' | 'givenName'>
  relation: RelationName
}

/** The sheet as it stood from one moment until another. */
export interface StoodSheet extends Sheet {
  until: Date
}

export interface SheetBefore extends Around {
  /** As it stood each time before it was changed, the newest first. */
  before: StoodSheet[]
}

/** How the sheet stood before it became what it is. Not for one who is not to learn where the person is. */
export const findSheetBefore = query({
  act: acts.readBefore,
  input: z.object({ personId: id }),
  about: ({ personId }, db) => aboutSheet(db, personId),
  async read(context): Promise<SheetBefore | null> {
    const around = await aroundOf(context)
    if (!around) return null
    return { ...around, before: stood(await findSheetVersions(context.db, around.person.id)) }
  },
  sees: ({ person }) => [{ personId: person.id, what: ['contingency'] }],
})

export interface SheetThen extends Around {
  old: Sheet
  /** The sheet's version now: a press from a page that is older is answered with what stands. */
  standingVersion: number
  /** What would be otherwise if this was put back; none: it stands so. */
  differs: PartKind[]
  mayPutBack: boolean
}

/** The sheet as it stood in one version, and what would change by putting it back. */
export const findSheetThen = query({
  act: acts.readBefore,
  input: z.object({ personId: id, sheetVersion: versionNumber }),
  about: ({ personId }, db) => aboutSheet(db, personId),
  async read(context): Promise<SheetThen | null> {
    const { db, input, subject } = context
    const around = await aroundOf(context)
    const versions = around ? await findSheetVersions(db, around.person.id) : []
    const old = versions.find(({ version }) => version === input.sheetVersion)
    if (!around || !old) return null
    return {
      ...around,
      old,
      standingVersion: subject.version,
      differs: partsThatDiffer(old.content, subject.sheet?.content ?? emptySheet),
      mayPutBack: !(await getPerson(db, around.person.id)).diedOn,
    }
  },
  sees: ({ person }) => [{ personId: person.id, what: ['contingency'] }],
})

/** Each that was changed into something else, with when. A version that only confirmed is the same sheet. */
function stood(versions: readonly Sheet[]): StoodSheet[] {
  const changed = versions.filter((each, at) => {
    const older = versions[at + 1]
    return !older || partsThatDiffer(each.content, older.content).length > 0
  })
  return changed.slice(1).map((each, at) => ({ ...each, until: changed[at]!.writtenAt }))
}

async function aroundOf({
  db,
  subject: { personId },
  grant,
  language,
}: Pick<
  QueryContext<unknown, SheetSubject>,
  'db' | 'grant' | 'subject' | 'language'
>): Promise<Around | null> {
  const person = await getPerson(db, personId)
  if (hidesWhereabouts(person, grant.relation)) return null
  const relation = grant.relation.name
  return {
    person: { id: personId, givenName: calledInSentence(person, relation === 'parent', language) },
    relation,
  }
}
