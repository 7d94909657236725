import type { Authority } from '../platform/authority/authority.ts'
import type { ReadDb } from '../platform/database/database.ts'

export interface Neighbour {
  id: string
  name: string
}

/** The municipalities a hospital trust works with, by name; none for a municipality. */
export async function findMunicipalities(db: ReadDb, { kind, settings }: Authority): Promise<Neighbour[]> {
  if (kind !== 'hospital_trust') return []
  return db
    .selectFrom('authority')
    .select(['id', 'name'])
    .where('kind', '=', 'municipality')
    .where((where) => where(where.ref('id'), '=', where.fn.any(where.val([...settings.neighbours]))))
    .orderBy('name')
    .execute()
}

/** The other authorities it works with, by name: a municipality's hospital, a trust's municipalities. */
export async function findNear(db: ReadDb, { settings }: Authority): Promise<Neighbour[]> {
  return db
    .selectFrom('authority')
    .select(['id', 'name'])
    .where((where) => where(where.ref('id'), '=', where.fn.any(where.val([...settings.neighbours]))))
    .orderBy('name')
    .execute()
}
