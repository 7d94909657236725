import { sql } from 'kysely'
import type { Db, ReadDb } from '../platform/database/database.ts'
import type { ServiceKind } from './service-kinds.ts'

export interface Service {
  id: string
  name: string
  /** On the health basis only the first two count; the third takes part. */
  kind: ServiceKind
  /** The organisation, where it is another than the authority; else ''. */
  belongsTo: string
  description: string
  lifeSituations: string[]
  phone: string
  web: string
  openToPublic: boolean
  fromDate: string
  /** The first day it is not offered any more; null: it goes on. */
  toDate: string | null
  version: number
}

const columns = [
  'id',
  'name',
  'kind',
  'belongsTo',
  'description',
  'lifeSituations',
  'phone',
  'web',
  'openToPublic',
  'fromDate',
  'toDate',
  'version',
] as const

/** Every service known here, by name; also those that have ended, which still stand in plans and teams. */
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

export async function lockService(db: Db, serviceId: string): Promise<Service | null> {
  const row = await db
    .selectFrom('service')
    .select(columns)
    .where('id', '=', serviceId)
    .forUpdate()
    .executeTakeFirst()
  return (row as Service | undefined) ?? null
}

export type ServiceWords = Omit<Service, 'id' | 'openToPublic' | 'version'>

export async function insertService(db: Db, authorityId: string, words: ServiceWords): Promise<string> {
  const { id } = await db
    .insertInto('service')
    .values({ ...words, authorityId })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** What stood is kept by its version, with who changed it. */
export async function changeService(
  db: Db,
  authorityId: string,
  before: Service,
  words: Partial<ServiceWords>,
  by: { at: Date; practitionerId: string | null },
): Promise<void> {
  const { id, openToPublic: _, ...stood } = before
  await db
    .insertInto('serviceVersion')
    .values({ authorityId, serviceId: id, ...stood, changedAt: by.at, changedBy: by.practitionerId })
    .execute()
  await db
    .updateTable('service')
    .set({ ...words, version: sql<number>`version + 1` })
    .where('id', '=', id)
    .execute()
}
