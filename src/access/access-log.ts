import type { Db } from '../platform/database/database.ts'
import type { Actor } from './actor.ts'
import type { Act, Grant } from './acts.ts'

/** One row per person whose data was shown. `what`: codes of the sections or things seen. */
export interface Seen {
  personId: string
  what: readonly string[]
}

/** Pasientjournalloven § 22 a: who, for which organisation, on what ground, what, when. Before the answer leaves. */
export async function writeAccessLog(
  db: Db,
  authorityId: string,
  actor: Actor,
  act: Act,
  grant: Grant,
  seen: readonly Seen[],
): Promise<void> {
  if (!seen.length) return
  const { relation } = grant
  await db
    .insertInto('accessLog')
    .values(
      seen.map(({ personId, what }) => ({
        authorityId,
        actorId: actor.kind === 'nobody' ? null : actor.identityId,
        practitionerId: relation.practitionerId ?? null,
        relatedPersonId: relation.relatedPersonId ?? null,
        serviceId: relation.serviceId ?? null,
        unitId: relation.unitId ?? null,
        relation: relation.name,
        ground: relation.ground,
        personId,
        act: act.name,
        what: [...what],
      })),
    )
    .execute()
}
