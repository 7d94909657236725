import type { ReadDb } from '../platform/database/database.ts'

export interface Service {
  id: string
  name: string
  /** On the health basis only the first two count; the third takes part. */
  kind: 'municipal_health' | 'specialist_health' | 'other_welfare'
  /** The organisation, where it is another than the authority; else ''. */
  belongsTo: string
  description: string
  lifeSituations: string[]
  phone: string
  openToPublic: boolean
}

const columns = [
  'id',
  'name',
  'kind',
  'belongsTo',
  'description',
  'lifeSituations',
  'phone',
  'openToPublic',
] as const

/** Every service known here, by name. */
export async function findServices(db: ReadDb): Promise<Service[]> {
  const rows = await db.selectFrom('service').select(columns).execute()
  return (rows as Service[]).sort((a, b) => a.name.localeCompare(b.name, 'nb'))
}

/** @throws when there is no such service in this authority */
export async function getService(db: ReadDb, serviceId: string): Promise<Service> {
  const row = await db.selectFrom('service').select(columns).where('id', '=', serviceId).executeTakeFirst()
  if (!row) throw new Error('no such service')
  return row as Service
}
