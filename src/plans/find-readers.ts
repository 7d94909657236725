import { type Grant, isOpen } from '../access/acts.ts'
import type { Section } from '../access/sections.ts'
import { getPerson, hidesWhereabouts } from '../people/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { findTeam } from '../team/index.ts'

/** Who reads what is written in one of the plan's sections, beside the person's own side and the one who coordinates. */
export type Readers = { names: string[] } | 'those_let_in'

/** By name, where the reader may know who takes part and it tells nothing of where the person is. */
export async function findReaders(
  db: ReadDb,
  { personId, section, today, grant }: { personId: string; section: Section; today: string; grant: Grant },
): Promise<Readers> {
  const person = await getPerson(db, personId)
  if (!isOpen(grant, 'participants') || hidesWhereabouts(person, grant.relation)) return 'those_let_in'
  const team = await findTeam(db, personId, today)
  return { names: team.filter((member) => member.sections.includes(section)).map(({ name }) => name) }
}
