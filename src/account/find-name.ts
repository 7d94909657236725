import type { SignedIn } from '../connections/sign-in/index.ts'
import type { House } from '../platform/http/house.ts'

/**
 * ID-porten gives no name. It is taken from where the person is already known: as the one a case is about, or as
 * somebody's parent; else from the population register. '' when nowhere: the page then says only that one is signed in.
 */
export async function findName(house: House, who: SignedIn): Promise<string> {
  if (!who.nationalId) return ''
  const key = house.secrets.identityKeyOfNumber(who.nationalId)
  const kind = who.kind === 'id-porten' ? 'citizen' : 'work'
  const { rows } = await house.database.pool.query('select find_authorities_of($1, $2) as id', [key, kind])
  for (const { id } of rows as { id: string }[]) {
    const name = await house.database.transaction(id, async (db) => {
      const person = await db
        .selectFrom('person')
        .select(['givenName', 'familyName'])
        .where('identityKey', '=', key)
        .executeTakeFirst()
      if (person) return `${person.givenName} ${person.familyName}`
      const related = await db
        .selectFrom('relatedPerson')
        .select('name')
        .where('identityKey', '=', key)
        .executeTakeFirst()
      return related?.name ?? ''
    })
    if (name) return name
  }
  return who.kind === 'id-porten' ? ((await house.findRegisteredName?.(who.nationalId)) ?? '') : ''
}
