import { findRelations } from '../access/find-relations.ts'
import { type Case, findCaseOfPerson } from '../cases/index.ts'
import { getPerson, hidesWhereabouts } from '../people/index.ts'
import type { Asked } from '../platform/asked.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { joinsByRelation } from './rules/joins-by-itself.ts'

/**
 * The open case an inquiry is taken into as it is sent (`inquiry-joins-by-itself`); null: it waits like every other. One that is
 * decided is asked anew: the unit takes it in, with clocks of its own.
 */
export async function findCaseToJoin(
  db: ReadDb,
  { actor, today }: Pick<Asked, 'actor' | 'today'>,
  personId: string | null,
): Promise<Case | null> {
  if (!personId || actor.kind === 'nobody') return null
  const found = await findCaseOfPerson(db, personId)
  if (!found || found.state === 'closed' || found.state === 'decided') return null
  const person = await getPerson(db, personId)
  // Who writes may not know of the death: the unit looks first (`mandate-ends-by-death`)
  if (person.diedOn) return null
  const relations = await findRelations(db, actor, { personId, unitId: found.unitId }, today)
  // Which unit has it may tell where one is whose address is kept from the sender
  const open = relations.filter((each) => !hidesWhereabouts(person, each))
  return joinsByRelation(open.map(({ name }) => name)) ? found : null
}
