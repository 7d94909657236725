import { findToBeTold, hasNotice, notifyRecipient, rerouteHomeLetters } from '../messages/index.ts'
import { findCapacityIssuedAs, getPerson } from '../people/index.ts'
import type { Asked } from '../platform/asked.ts'
import type { Db } from '../platform/database/database.ts'
import type { NewEvent } from '../platform/events/events.ts'
import type { Case } from './case.ts'
import { findCapacityIssuedInCase, findDecisionsOfCase, findOpenings } from './decision-store.ts'
import { findLetterOf } from './letter-store.ts'

/**
 * Somebody is on record now who may be told: what was to be posted to the child's home goes to them instead, and a decision that
 * reached nobody is told of to those who have not been; so is one in force that the person cannot consent, to whoever has not been
 * told (`who-is-told`). @returns what happened, when a letter was stopped
 */
export async function tellUnreached(
  db: Db,
  { authorityId, now, today }: Pick<Asked, 'authorityId' | 'now' | 'today'>,
  { id: caseId, personId }: Pick<Case, 'id' | 'personId'>,
): Promise<NewEvent | null> {
  if ((await getPerson(db, personId)).diedOn) return null
  const stopped = await rerouteHomeLetters(db, authorityId, personId, now)
  const [decision] = await findDecisionsOfCase(db, caseId)
  if (decision && (await findOpenings(db, decision.id)).length === 0) {
    const what = { kind: 'decision_issued', href: `/${authorityId}/avgjorelse/${decision.id}`, now } as const
    for (const each of await findToBeTold(db, personId, 'case', today))
      if (!(await hasNotice(db, each.key, what))) await notifyRecipient(db, authorityId, personId, each, what)
  }
  await tellOfCapacity(db, { authorityId, now, today }, caseId, personId)
  return stopped ? { type: 'paper_letter_stopped', personId, facts: { caseId, letters: stopped } } : null
}

/** A guardian is often appointed since somebody cannot consent: what takes that away is theirs to read, and to complain about. */
async function tellOfCapacity(
  db: Db,
  { authorityId, now, today }: Pick<Asked, 'authorityId' | 'now' | 'today'>,
  caseId: string,
  personId: string,
): Promise<void> {
  for (const { id, letterSha256 } of await findCapacityIssuedInCase(db, caseId)) {
    const written = await findCapacityIssuedAs(db, id)
    if (!written || written.endedOn !== null) continue
    const what = { kind: 'capacity_issued', href: `/${authorityId}/avgjorelse/${id}` } as const
    const letterId = (await findLetterOf(db, personId, letterSha256))?.id
    for (const each of await findToBeTold(db, personId, 'case', today))
      if (!(await hasNotice(db, each.key, what)))
        await notifyRecipient(db, authorityId, personId, each, { ...what, now, letterId })
  }
}
