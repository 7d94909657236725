import { randomUUID } from 'node:crypto'
import type { AuthorityId } from '../../../demo/base/authorities.ts'
import type { ActorKey } from '../../../demo/base/demo-actor.ts'
import type { ids, PersonKey } from '../../../demo/base/ids.ts'
import type { TestWorld } from '../../../demo/test-world.ts'
import type { Section } from '../../access/sections.ts'
import type { Command, Outcome } from '../../platform/command.ts'

// For tests: everything that stands before a plan, put straight into the tables that other slices own.

type Ids = typeof ids

export interface Before {
  authority: AuthorityId
  person: PersonKey
  unit: keyof Ids['unit']
  coordinator: keyof Ids['practitioner']
  /** What has been granted; both when left out. */
  granted?: readonly ('coordinator' | 'plan')[]
  /** Which consents are open; both when left out. */
  consents?: readonly ('coordination' | 'plan')[]
}

/** A case decided, consents given, a coordinator at work. */
export async function arrangeBefore(world: TestWorld, before: Before): Promise<void> {
  const { authority } = before
  const personId = world.ids.person[before.person]
  const coordinatorId = world.ids.practitioner[before.coordinator]
  const since = world.daysFrom(-30)
  await world.test.asOwner(authority, async (db) => {
    const caseId = randomUUID()
    const decisionId = randomUUID()
    await db.query(
      `insert into case_file (authority_id, id, reference, person_id, unit_id, received_on, answer_due, interim_due, state)
       values ($1, $2, $3, $4, $5, $6, $6, $6, 'decided')`,
      [authority, caseId, caseId, personId, world.ids.unit[before.unit], since],
    )
    const items = (before.granted ?? ['coordinator', 'plan']).map((item) => ({
      item,
      result: 'granted',
      criteria: [],
    }))
    await db.query(
      `insert into decision (authority_id, id, case_id, person_id, result, legal_basis, items, facts_text, reasons,
         still_offered, author_id, issued_at, letter_sha256)
       values ($1, $2, $3, $4, 'granted', 'health', $5, '', '', '', $6, $7, '')`,
      [authority, decisionId, caseId, personId, JSON.stringify(items), coordinatorId, `${since}T10:00:00Z`],
    )
    for (const kind of before.consents ?? ['coordination', 'plan']) {
      await db.query(
        `insert into consent (authority_id, person_id, kind, state, from_date) values ($1, $2, $3, 'given', $4)`,
        [authority, personId, kind, since],
      )
    }
    await db.query(
      `insert into appointment (authority_id, person_id, case_id, decision_id, role, practitioner_id, state, active_from)
       values ($1, $2, $3, $4, 'coordinator', $5, 'active', $6)`,
      [authority, personId, caseId, decisionId, coordinatorId, since],
    )
  })
}

/** A service takes part through somebody there, with these sections opened to it. */
export async function arrangeParticipant(
  world: TestWorld,
  taking: {
    authority: AuthorityId
    person: PersonKey
    service: keyof Ids['service']
    practitioner: keyof Ids['practitioner']
    sections: readonly Section[]
  },
): Promise<void> {
  const { authority } = taking
  const personId = world.ids.person[taking.person]
  const serviceId = world.ids.service[taking.service]
  const since = world.daysFrom(-20)
  await world.test.asOwner(authority, async (db) => {
    const id = randomUUID()
    await db.query(
      'insert into participant (authority_id, id, person_id, service_id, from_date) values ($1, $2, $3, $4, $5)',
      [authority, id, personId, serviceId, since],
    )
    await db.query(
      'insert into participant_practitioner (authority_id, participant_id, practitioner_id, from_date) values ($1, $2, $3, $4)',
      [authority, id, world.ids.practitioner[taking.practitioner], since],
    )
    if (taking.sections.length === 0) return
    await db.query(
      `insert into consent (authority_id, person_id, kind, state, service_id, sections, from_date)
       values ($1, $2, 'sharing', 'given', $3, $4, $5)`,
      [authority, personId, serviceId, taking.sections, since],
    )
  })
}

/** Runs a command as somebody. Fields are as a browser sends them. */
export function pressed<R>(
  world: TestWorld,
  // biome-ignore lint/suspicious/noExplicitAny: each command checks its own form
  command: Command<any, R>,
  who: ActorKey | 'nobody',
  fields: Record<string, unknown>,
  authority?: AuthorityId,
): Promise<Outcome<R>> {
  return command.run(world.database, world.asked(who, { authority }), fields, () => '/next')
}

/** What it gave; fails with what it said instead. */
export async function done<R>(outcome: Promise<Outcome<R>>): Promise<R> {
  const result = await outcome
  if ('done' in result) return result.done
  throw new Error(`not done: ${JSON.stringify(result)}`)
}
