import type { SignedInActor } from '../access/actor.ts'
import type { ReadDb } from '../platform/database/database.ts'
import type { Workday } from './workday.ts'

/** The people somebody works for today, each by the rules of access: what one may not see is not there. */
export async function findWorkPeople(
  _db: ReadDb,
  _reader: SignedInActor,
  _practitionerId: string,
  _at: { today: string; now: Date },
): Promise<Pick<Workday, 'offers' | 'people' | 'activities' | 'meetings'>> {
  return { offers: [], people: [], activities: [], meetings: [] }
}
