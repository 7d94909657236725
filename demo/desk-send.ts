import { getCase } from '../src/cases/case-store.ts'
import { momentInOslo } from '../src/platform/i18n/dates.ts'
import { askPopulationRegister } from '../src/registers/index.ts'
import type { AuthorityId } from './base/authorities.ts'
import type { ActorKey } from './base/demo-actor.ts'
import type { DemoWorld } from './demo-world.ts'
import { standInConnections } from './outside.ts'
import { type Answers, writeInquiry } from './write-inquiry.ts'

/** Sent by the pages' own commands, and then known by the story's reference and code, so that it can be found again. */
export async function send(
  world: DemoWorld,
  story: { authority: AuthorityId; reference: string; code?: string },
  who: ActorKey | 'nobody',
  daysAgo: number,
  answers: Answers,
): Promise<string> {
  const { authority, reference, code } = story
  const asked = world.asked(who, { authority, today: world.daysFrom(-daysAgo) })
  const id = await writeInquiry(world.database, asked, answers)
  const codeHash = code && world.secrets.hashOfCode(`${reference} ${code}`)
  await world.database.transaction(authority, (db) =>
    db
      .updateTable('inquiry')
      .set({ reference, ...(codeHash && { codeHash }) })
      .where('id', '=', id)
      .execute(),
  )
  return id
}

/** The population register answers what the case asked it, so many days ago. */
export async function askTheRegister(
  world: DemoWorld,
  authority: AuthorityId,
  caseId: string,
  daysAgo: number,
): Promise<void> {
  const { personId } = await world.database.transaction(authority, (db) => getCase(db, caseId))
  const { register } = standInConnections({ production: false }).connections
  const now = () => momentInOslo(world.daysFrom(-daysAgo), '13:00')
  await askPopulationRegister({ ...world, register, now }, { authorityId: authority, personId })
}
