import type { RegisterEvent } from '../connections/population-register/index.ts'
import { findPersonsTouchedBy, findPersonsWithWaitingNumber } from '../people/index.ts'
import { getAuthorities } from '../platform/authority/find-authorities.ts'
import { askPopulationRegister } from './ask-population-register.ts'
import { findCursor, saveCursor } from './cursor-store.ts'
import type { RegisterMeans } from './means.ts'
import { takeBirth } from './take-birth.ts'

/**
 * The job: reads what has happened in the register since the last time, authority by authority, and asks anew about those
 * who are here. The cursor moves when an event is done with: one that fails is read again.
 */
export async function readPopulationRegister(means: RegisterMeans): Promise<void> {
  if (!means.register) return
  for (const authorityId of (await getAuthorities(means.database)).keys()) {
    await askOfWaiting(means, authorityId)
    await readFor(means, authorityId)
  }
}

/** Numbers that were typed while the register did not answer. */
async function askOfWaiting(means: RegisterMeans, authorityId: string): Promise<void> {
  const waiting = await means.database.transaction(authorityId, findPersonsWithWaitingNumber)
  for (const personId of waiting) await askPopulationRegister(means, { authorityId, personId })
}

async function readFor(means: RegisterMeans, authorityId: string): Promise<void> {
  const { database, register } = means
  let cursor = await database.transaction(authorityId, findCursor)
  if (cursor === null) {
    cursor = await register!.latestSequence()
    const from = cursor
    await database.transaction(authorityId, (db) => saveCursor(db, authorityId, from, means.now()))
  }
  for (;;) {
    const events = await register!.readFeed(cursor)
    const last = events.at(-1)
    if (!last) return
    await takeEvents(means, authorityId, events)
    cursor = last.sequence
  }
}

async function takeEvents(
  means: RegisterMeans,
  authorityId: string,
  events: readonly RegisterEvent[],
): Promise<void> {
  const { database, secrets } = means
  const keyOf = ({ number }: RegisterEvent) => secrets.identityKeyOfNumber(number)
  const touched = await database.transaction(authorityId, (db) => findPersonsTouchedBy(db, events.map(keyOf)))
  for (const event of events) {
    const personIds = touched.get(keyOf(event)) ?? []
    if (event.isBirth && personIds.length === 0) {
      const bornId = await takeBirth(means, authorityId, event.number)
      if (bornId) personIds.push(bornId)
    }
    for (const personId of personIds) await askPopulationRegister(means, { authorityId, personId })
    await database.transaction(authorityId, (db) => saveCursor(db, authorityId, event.sequence, means.now()))
  }
}
