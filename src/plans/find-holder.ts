import { type Grant, isOpen } from '../access/acts.ts'
import { getPerson } from '../people/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { type Refusal, refuse } from '../platform/refusal.ts'
import { type WaitsFor, waitsFor, waitsForNobody } from './holder.ts'
import { findResponsibleChoices, isShutOut } from './responsible.ts'
import { ballChoices } from './who-has-the-ball.ts'

const coded = /^(person|[src]:[0-9a-f-]{36}|p:[0-9a-f-]{36}:[0-9a-f-]{36})$/

/** A form's value for one by who they are, and not words. */
export const isCoded = (value: string): boolean => coded.test(value)

/**
 * Whom a form's value gives the ball to: one of those who take part or coordinate. Words that are the name of one of them only are
 * that one; others stay words. Refuses: not_let_in.
 */
export async function findHolder(
  db: ReadDb,
  { personId, value, today, grant }: { personId: string; value: string; today: string; grant: Grant },
): Promise<WaitsFor | Refusal<'not_let_in'>> {
  if (!value) return waitsForNobody
  const choices = ballChoices(await findResponsibleChoices(db, personId, today, grant))
  if (isCoded(value)) {
    const chosen = choices.find((choice) => choice.value === value)
    return chosen ? waitsFor(chosen) : refuse('not_let_in', 'waitingFor')
  }
  const { givenName } = await getPerson(db, personId)
  const named = choices.filter((choice) => (choice.isPerson ? givenName : choice.name) === value)
  const [one, other] = named
  if (one && !other) return waitsFor(one)
  // Somebody who takes part through two services is still one
  if (one?.practitionerId && named.every((each) => each.practitionerId === one.practitionerId))
    return waitsFor({ ...one, serviceId: null })
  // Whose consent is gone is for those who know who takes part: to others a refusal would tell of it
  if (isOpen(grant, 'participants') && (await isShutOut(db, personId, value, today)))
    return refuse('not_let_in', 'waitingFor')
  return { ...waitsForNobody, waitingFor: value }
}
