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

export interface JointController extends Neighbour {
  /** Whom to ask of either. */
  contact: string
  /** Where the arrangement can be read; '' when it is not told. */
  agreement: string
}

/** Those the authority is joint controller with, by name: GDPR 26. */
export async function findJointControllers(db: ReadDb, { settings }: Authority): Promise<JointController[]> {
  const ids = settings.jointControl.map((each) => each.with)
  if (!ids.length) return []
  const found = await db
    .selectFrom('authority')
    .select(['id', 'name'])
    .where('id', 'in', ids)
    .orderBy('name')
    .execute()
  return found.map((each) => {
    const { contact, agreement } = settings.jointControl.find((one) => one.with === each.id)!
    return { ...each, contact, agreement }
  })
}
