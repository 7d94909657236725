import { sql } from 'kysely'
import type { ReadDb } from '../platform/database/database.ts'
import type { Inquiry } from './inquiry-store.ts'
import { speaksAs } from './rules/on-behalf.ts'

/** Of these inquiries those about one who is dead by the population register, also one who is not entered here yet: id → the day. */
export async function findDeaths(
  db: ReadDb,
  inquiryIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (inquiryIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('inquiry as i')
    .leftJoin('inquiryRegisterAnswer as a', 'a.inquiryId', 'i.id')
    .leftJoin('person as p', (join) =>
      join.on((where) =>
        where.or([
          where('p.id', '=', where.ref('i.personId')),
          where('p.identityKey', '=', where.ref('i.personKey')),
        ]),
      ),
    )
    .select(['i.id', (select) => select.fn.coalesce('p.diedOn', 'a.diedOn').as('diedOn')])
    .where('i.id', '=', sql<string>`any(${inquiryIds})`)
    .execute()
  return new Map(rows.flatMap(({ id, diedOn }) => (diedOn ? [[id, diedOn] as const] : [])))
}

/** The one an inquiry is about is dead by the population register: nothing is sent to them (`inquiry-on-the-dead`). */
export async function isAboutDead(db: ReadDb, { id }: { id: string }): Promise<boolean> {
  return (await findDeaths(db, [id])).size > 0
}

/** The one who asked did so for themselves, and is dead: no letter is printed to them. */
export async function isToTheDead(db: ReadDb, inquiry: Inquiry): Promise<boolean> {
  return speaksAs(inquiry) === 'self' && (await isAboutDead(db, inquiry))
}
