import type { Grant } from '../access/acts.ts'
import { findReaders, type Readers } from '../plans/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import type { Language } from '../platform/i18n/language.ts'
import { acts } from './access.ts'

/** Who reads what somebody contributes with, as it stands in the team. */
export async function findReadersOfTeam(
  db: ReadDb,
  of: { personId: string; today: string; language: Language; grant: Grant },
): Promise<Readers> {
  const { team } = await findReaders(db, {
    ...of,
    act: acts.seeTeam,
    places: { team: { section: 'participants' } },
  })
  return team
}
