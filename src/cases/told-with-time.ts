import { findToldAbout, type ToldOne } from '../messages/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import type { Decision } from './case.ts'
import { type TimeOfPart, timesToComplain } from './when-known.ts'

/** Who was told of what, and for each told of a decision the time they have to complain. */
export async function findToldWithTime(
  db: ReadDb,
  personId: string,
  decisions: readonly Decision[],
  today: string,
): Promise<(ToldOne & { times: TimeOfPart[] })[]> {
  const times = new Map<string, Map<string, TimeOfPart[]>>()
  for (const decision of decisions) times.set(decision.id, await timesToComplain(db, decision))
  return (await findToldAbout(db, personId, today)).map((each) => {
    const decisionId = each.href.includes('/avgjorelse/') ? (each.href.split('/').at(-1) ?? '') : ''
    return { ...each, times: times.get(decisionId)?.get(each.recipientKey) ?? [] }
  })
}
