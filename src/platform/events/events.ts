import type { Actor } from '../../access/actor.ts'
import type { Grant } from '../../access/acts.ts'
import { type Db, hotRead, sendLast } from '../database/database.ts'

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

/** Written by hand: every act sends it. $1 authority · $2 when · $3 who · $4 as what · $5 at work, who · $6 the events, as JSON */
const eventsSql = `
  insert into event (authority_id, at, type, person_id, actor_id, relation, practitioner_id, facts)
  select $1, $2, one.type, one."personId", $3, $4, $5, one.facts
  from json_to_recordset($6::json) as one(type text, "personId" uuid, facts jsonb)`

export async function writeEvents(...writing: Writing): Promise<void> {
  if (writing[2].length) await hotRead(writing[0], 'events', eventsSql, valuesOf(writing))
}

/** The same, sent with the transaction's commit. */
export function writeEventsLast(...writing: Writing): void {
  if (writing[2].length) sendLast(writing[0], 'events', eventsSql, valuesOf(writing))
}

type Writing = [db: Db, authorityId: string, events: readonly NewEvent[], by: By]

const valuesOf = ([, authorityId, events, { actor, grant, now }]: Writing) => [
  authorityId,
  now,
  actor.kind === 'nobody' ? null : actor.identityId,
  grant?.relation.name ?? 'system',
  grant?.relation.practitionerId ?? null,
  JSON.stringify(events.map((event) => ({ ...event, facts: event.facts ?? {} }))),
]
