import { can, type Grant } from '../access/acts.ts'
import { caseActs, findServicesDecided } from '../cases/index.ts'
import type { ReadDb } from '../platform/database/database.ts'
import type { LifeArea } from './rules/content.ts'
import { areaOfService, isSaidIn } from './rules/need-from-service.ts'
import { needKeys, type TextKey } from './things.ts'

/** A service that the case established, and the plan's needs do not speak of yet. */
export interface NeedOfCase {
  id: string
  name: string
  status: 'has' | 'needs' | 'will_need'
  area: LifeArea
}

/** What the case can give the needs, for the party to the case alone. Null: no case of theirs, or nothing that is not said already. */
export async function findNeedsOfCase(
  db: ReadDb,
  personId: string,
  { by }: Pick<Grant, 'by'>,
  texts: Partial<Record<TextKey, { text: string }>>,
): Promise<{ decidedOn: string; needs: NeedOfCase[] } | null> {
  if (!can(caseActs.seeOwnCase, by)) return null
  const decided = await findServicesDecided(db, personId)
  if (!decided) return null
  const said = needKeys.map((key) => texts[key]?.text ?? '')
  const needs = decided.services
    .filter(({ name }) => !isSaidIn(name, said))
    .map((service) => ({
      id: service.id,
      name: service.name,
      status: service.status,
      area: areaOfService(service),
    }))
  return needs.length ? { decidedOn: decided.decidedOn, needs } : null
}
