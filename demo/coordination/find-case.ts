import type { AuthorityId } from '../base/authorities.ts'
import type { DemoWorld } from '../demo-world.ts'

export interface Where {
  authority: AuthorityId
  daysAgo: number
  time?: string
}

/** The person's case; the newest where there are several. */
export async function findCaseId(
  world: DemoWorld,
  authority: AuthorityId,
  personId: string,
): Promise<string> {
  return world.database.transaction(authority, async (db) => {
    const { id } = await db
      .selectFrom('caseFile')
      .select('id')
      .where('personId', '=', personId)
      .orderBy('receivedOn', 'desc')
      .executeTakeFirstOrThrow()
    return id
  })
}
