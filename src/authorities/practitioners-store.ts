import type { ReadDb } from '../platform/database/database.ts'

export interface Practitioner {
  id: string
  identityKey: string
  name: string
  workTitle: string
  isHealthPersonnel: boolean
  email: string
  phone: string
  /** By the roles in force: where, and as what. */
  serviceIds: string[]
  unitIds: string[]
  roles: string[]
}

/** Those with a role in force on a day, by name. One who has left is not among them. */
export async function findPractitioners(db: ReadDb, today: string): Promise<Practitioner[]> {
  return gathered(await withRoles(db, today).execute()).sort((a, b) => a.name.localeCompare(b.name, 'nb'))
}

/** Those of a service on a day, by name. */
export async function findPractitionersOfService(
  db: ReadDb,
  serviceId: string,
  today: string,
): Promise<Practitioner[]> {
  const all = await findPractitioners(db, today)
  return all.filter((each) => each.serviceIds.includes(serviceId))
}

/** The practitioner with this key, while a role is in force. */
export async function findPractitionerByKey(
  db: ReadDb,
  identityKey: string,
  today: string,
): Promise<Practitioner | null> {
  const rows = await withRoles(db, today).where('p.identityKey', '=', identityKey).execute()
  return gathered(rows)[0] ?? null
}

/** Also one who has left: what was done is still by somebody. @throws when there is no such practitioner here */
export async function getPractitioner(
  db: ReadDb,
  practitionerId: string,
): Promise<Omit<Practitioner, 'serviceIds' | 'unitIds' | 'roles'>> {
  const row = await db
    .selectFrom('practitioner')
    .select(['id', 'identityKey', 'name', 'workTitle', 'isHealthPersonnel', 'email', 'phone'])
    .where('id', '=', practitionerId)
    .executeTakeFirst()
  if (!row) throw new Error('no such practitioner')
  return row
}

/** Names and titles by id, also of those who have left; those unknown are left out. */
export async function findPractitionersNames(
  db: ReadDb,
  ids: readonly string[],
): Promise<Map<string, { name: string; workTitle: string }>> {
  if (!ids.length) return new Map()
  const rows = await db
    .selectFrom('practitioner')
    .select(['id', 'name', 'workTitle'])
    .where(({ eb, fn, val }) => eb('id', '=', fn.any(val([...new Set(ids)]))))
    .execute()
  return new Map(rows.map(({ id, name, workTitle }) => [id, { name, workTitle }]))
}

function withRoles(db: ReadDb, today: string) {
  return db
    .selectFrom('practitioner as p')
    .innerJoin('practitionerRole as r', 'r.practitionerId', 'p.id')
    .select([
      'p.id',
      'p.identityKey',
      'p.name',
      'p.workTitle',
      'p.isHealthPersonnel',
      'p.email',
      'p.phone',
      'r.role',
      'r.unitId',
      'r.serviceId',
    ])
    .where('r.fromDate', '<=', today)
    .where((where) => where.or([where('r.toDate', 'is', null), where('r.toDate', '>', today)]))
}

type Row = Omit<Practitioner, 'serviceIds' | 'unitIds' | 'roles'> & {
  role: string
  unitId: string | null
  serviceId: string | null
}

function gathered(rows: readonly Row[]): Practitioner[] {
  const byId = new Map<string, Practitioner>()
  for (const { role, unitId, serviceId, ...practitioner } of rows) {
    const known = byId.get(practitioner.id) ?? { ...practitioner, serviceIds: [], unitIds: [], roles: [] }
    byId.set(practitioner.id, known)
    if (!known.roles.includes(role)) known.roles.push(role)
    if (unitId && !known.unitIds.includes(unitId)) known.unitIds.push(unitId)
    if (serviceId && !known.serviceIds.includes(serviceId)) known.serviceIds.push(serviceId)
  }
  return [...byId.values()]
}
