import type { Database } from '../src/platform/database/database.ts'
import type { AuthorityId } from './base/authorities.ts'
import { citizens } from './base/citizens.ts'
import { demoDoors } from './child.ts'

export interface DemoDoor {
  authority: AuthorityId
  givenName: string
  code: string
  /** It is used once; then its maker gives another. */
  isWaiting: boolean
  makerKey: string
  makerPage: string
}

/** The children one can be by a code, and whether the code still waits. */
export async function findDemoDoors(database: Database): Promise<DemoDoor[]> {
  const found: DemoDoor[] = []
  for (const { authority, person, maker, code } of demoDoors) {
    const row = await database.transaction(authority, (db) =>
      db
        .selectFrom('doorCode')
        .select(['personId', 'usedAt', 'endedAt', 'misses'])
        .where('selector', '=', code.slice(0, 4))
        .orderBy('madeAt')
        .executeTakeFirst(),
    )
    if (!row) continue
    found.push({
      authority,
      code,
      givenName: citizens.find(({ key }) => key === person)!.givenName,
      isWaiting: !row.usedAt && !row.endedAt && row.misses < 5,
      makerKey: maker,
      makerPage: `/${authority}/koordinering/${row.personId}/barn`,
    })
  }
  return found
}
