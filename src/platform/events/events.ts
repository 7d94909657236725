import type { Actor } from '../../access/actor.ts'
import type { Grant } from '../../access/acts.ts'
import type { Db } from '../database/database.ts'

/** What happened, in codes and ids only: content can then lawfully be destroyed without touching the history. */
export interface NewEvent {
  type: string
  personId?: string | null
  facts?: Record<string, string | number | boolean | null | readonly string[]>
}

export async function writeEvents(
  db: Db,
  authorityId: string,
  events: readonly NewEvent[],
  by: { actor: Actor; grant: Grant | null; now: Date },
): Promise<void> {
  if (!events.length) return
  await db
    .insertInto('event')
    .values(
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
    .execute()
}
