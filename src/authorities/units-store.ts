import type { ReadDb } from '../platform/database/database.ts'

/** A door into the authority's coordinating unit; there may be several, by age. */
export interface CoordinatingUnit {
  id: string
  name: string
  gate: 'under_18' | 'over_18' | 'all'
  phone: string
  email: string
  address: string
}

/** Every unit of the authority, the one for children first. */
export async function findUnits(db: ReadDb): Promise<CoordinatingUnit[]> {
  const rows = await db
    .selectFrom('coordinatingUnit')
    .select(['id', 'name', 'gate', 'phone', 'email', 'address'])
    .execute()
  const order = ['under_18', 'over_18', 'all']
  return (rows as CoordinatingUnit[]).sort((a, b) => order.indexOf(a.gate) - order.indexOf(b.gate))
}

/** @throws when there is no such unit in this authority */
export async function getUnit(db: ReadDb, unitId: string): Promise<CoordinatingUnit> {
  const unit = (await findUnits(db)).find((each) => each.id === unitId)
  if (!unit) throw new Error('no such unit')
  return unit
}
