import type { Actor } from '../../access/actor.ts'
import type { Grant } from '../../access/acts.ts'
import { type Db, sendBuiltLast } from '../database/database.ts'

/** What happened, in codes and ids only: content can then lawfully be destroyed without touching the history. */
export interface NewEvent {
  type: string
  personId?: string | null
  facts?: Record<string, string | number | boolean | null | readonly string[]>
}

interface By {
  actor: Actor
  grant: Grant | null
  now: Date
}

export async function writeEvents(
  db: Db,
  authorityId: string,
  events: readonly NewEvent[],
  by: By,
): Promise<void> {
  if (events.length) await insertion(db, authorityId, events, by).execute()
}

/** The same, sent with the transaction's commit. */
export function writeEventsLast(db: Db, authorityId: string, events: readonly NewEvent[], by: By): void {
  if (events.length) sendBuiltLast(db, insertion(db, authorityId, events, by))
}

const insertion = (db: Db, authorityId: string, events: readonly NewEvent[], by: By) =>
  db.insertInto('event').values(
    events.map((event) => ({
      authorityId,
      at: by.now,
      type: event.type,
      personId: event.personId ?? null,
      actorId: by.actor.kind === 'nobody' ? null : by.actor.identityId,
      relation: by.grant?.relation.name ?? 'system',
      practitionerId: by.grant?.relation.practitionerId ?? null,
      facts: JSON.stringify(event.facts ?? {}),
    })),
  )
