import { type Db, sendLast } from '../platform/database/database.ts'
import type { Actor } from './actor.ts'
import type { Grant } from './acts.ts'
import type { Relation } from './relations.ts'

/** One row per person whose data was shown. `what`: codes of the sections or things seen. */
export interface Seen {
  personId: string
  what: readonly string[]
  /** In which relation, where a page shows several persons and one stands differently to each. Else the act's own. */
  by?: Relation
}

/** $1 authority · $2 who · $3 doing what · $4 the persons seen, each with relation and ground, as JSON · $5 a page that stood open */
export const accessLogSql = `
  insert into access_log (authority_id, actor_id, act, practitioner_id, related_person_id, service_id, unit_id, relation,
    ground, person_id, what, is_refresh)
  select $1, $2, $3, seen."practitionerId", seen."relatedPersonId", seen."serviceId", seen."unitId", seen.relation,
    seen.ground, seen."personId", seen.what, $5
  from json_to_recordset($4::json) as seen("practitionerId" uuid, "relatedPersonId" uuid, "serviceId" uuid, "unitId" uuid,
    relation text, ground text, "personId" uuid, what text[])`

/**
 * Pasientjournalloven § 22 a: who, for which organisation, on what ground, what (the `kind` of read, and parts), when. Sent with the transaction's commit,
 * and both are done before the answer leaves. `isRefresh`: the page stood open and fetched itself.
 */
export function writeAccessLog(
  db: Db,
  authorityId: string,
  actor: Actor,
  kind: string,
  grant: Grant,
  seen: readonly Seen[],
  isRefresh = false,
): void {
  if (!seen.length) return
  const rows = seen.map(({ personId, what, by = grant.relation }) => {
    const { practitionerId, relatedPersonId, serviceId, unitId, name, ground } = by
    return { practitionerId, relatedPersonId, serviceId, unitId, relation: name, ground, personId, what }
  })
  sendLast(db, 'access-log', accessLogSql, [
    authorityId,
    actor.kind === 'nobody' ? null : actor.identityId,
    kind,
    JSON.stringify(rows),
    isRefresh,
  ])
}
