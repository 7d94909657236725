import { type Db, sendLast } from '../platform/database/database.ts'
import type { Actor } from './actor.ts'
import type { Act, Grant } from './acts.ts'

/** One row per person whose data was shown. `what`: codes of the sections or things seen. */
export interface Seen {
  personId: string
  what: readonly string[]
}

const insert = `
  insert into access_log (authority_id, actor_id, practitioner_id, related_person_id, service_id, unit_id, relation, ground,
    act, person_id, what)
  select $1, $2, $3, $4, $5, $6, $7, $8, $9, seen."personId", seen.what
  from json_to_recordset($10::json) as seen("personId" uuid, what text[])`

/**
 * Pasientjournalloven § 22 a: who, for which organisation, on what ground, what, when. Sent with the transaction's commit,
 * and both are done before the answer leaves.
 */
export function writeAccessLog(
  db: Db,
  authorityId: string,
  actor: Actor,
  act: Act,
  grant: Grant,
  seen: readonly Seen[],
): void {
  if (!seen.length) return
  const { relation } = grant
  sendLast(db, 'access-log', insert, [
    authorityId,
    actor.kind === 'nobody' ? null : actor.identityId,
    relation.practitionerId ?? null,
    relation.relatedPersonId ?? null,
    relation.serviceId ?? null,
    relation.unitId ?? null,
    relation.name,
    relation.ground,
    act.name,
    JSON.stringify(seen),
  ])
}
