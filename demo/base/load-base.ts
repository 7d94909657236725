import type pg from 'pg'
import type { Database, Db } from '../../src/platform/database/database.ts'
import type { Secrets } from '../../src/platform/secrets/secrets.ts'
import { type AuthorityId, authorities, authorityIds } from './authorities.ts'
import { alsoServed, around, type CitizenKey, citizens } from './citizens.ts'
import { demoActor, getHuman } from './demo-actor.ts'
import { demoId } from './demo-id.ts'
import { ids } from './ids.ts'
import { services, units } from './places.ts'
import { staff } from './staff.ts'

const workedSince = '2024-01-01'

/** Puts the five authorities in, as the owner of the schema: the application itself can only read them. */
export async function loadAuthorities(owner: Pick<pg.ClientBase, 'query'>): Promise<void> {
  await owner.query(
    `insert into authority (id, name, kind, settings)
     select id, name, kind, settings from json_to_recordset($1) as t(id text, name text, kind text, settings jsonb)`,
    [JSON.stringify(authorityIds.map((id) => ({ id, ...authorities[id] })))],
  )
}

/** Units, services, staff, and persons with those around them, of every authority. `day`: the day of loading. */
export async function loadBase(database: Database, secrets: Secrets, day: string): Promise<void> {
  for (const authorityId of authorityIds) {
    await database.transaction(authorityId, async (db) => {
      await loadPlaces(db, authorityId)
      await loadStaff(db, secrets, authorityId)
      await loadPersons(db, secrets, authorityId, day)
    })
  }
}

async function loadPlaces(db: Db, authorityId: AuthorityId): Promise<void> {
  const settings = authorities[authorityId].settings
  await db
    .insertInto('coordinatingUnit')
    .values(
      units.filter(here(authorityId)).map(({ key, name, gate, phone }) => ({
        authorityId,
        id: ids.unit[key],
        name,
        gate,
        phone,
        email: settings.email,
        address: settings.address,
      })),
    )
    .execute()
  await db
    .insertInto('service')
    .values(
      services.filter(here(authorityId)).map((each, at) => ({
        authorityId,
        id: ids.service[each.key],
        name: each.name,
        kind: each.kind,
        description: each.description,
        lifeSituations: [...each.life],
        belongsTo: each.belongsTo ?? '',
        // A number of each service's own, of the authority's series
        phone: `${settings.phone.slice(0, 5)} 01 ${10 + at}`,
      })),
    )
    .execute()
}

async function loadStaff(db: Db, secrets: Secrets, authorityId: AuthorityId): Promise<void> {
  const hereAtWork = staff.filter(here(authorityId))
  await db
    .insertInto('practitioner')
    .values(
      hereAtWork.map(({ key, name, workTitle, signsIn }, at) => ({
        authorityId,
        id: ids.practitioner[key],
        identityKey: demoActor(key, secrets).identityKey,
        name,
        workTitle,
        isHealthPersonnel: signsIn === 'helseid',
        email: `${key.split('@')[0]}@${authorityId}.example`,
        phone: `900 00 ${String(100 + at)}`,
      })),
    )
    .execute()
  const roles = hereAtWork.flatMap(({ key, roles }) =>
    roles.map((each, at) => ({
      authorityId,
      id: demoId('role', key, String(at)),
      practitionerId: ids.practitioner[key],
      role: each.role,
      unitId: each.unit ? ids.unit[each.unit] : null,
      serviceId: each.service ? ids.service[each.service] : null,
      fromDate: workedSince,
      toDate: each.until ?? null,
    })),
  )
  await db.insertInto('practitionerRole').values(roles).execute()
}

async function loadPersons(db: Db, secrets: Secrets, authorityId: AuthorityId, day: string): Promise<void> {
  const byKey = new Map<CitizenKey, (typeof citizens)[number]>(citizens.map((each) => [each.key, each]))
  const served = [
    ...citizens
      .filter((each) => each.isServed && each.authority === authorityId)
      .map((each) => ({ id: ids.person[each.key], citizen: each })),
    ...alsoServed
      .filter(here(authorityId))
      .map((each) => ({ id: ids.person[each.key], citizen: byKey.get(each.citizen)! })),
  ]
  await db
    .insertInto('person')
    .values(
      served.map(({ id, citizen }) => {
        const { nationalId } = getHuman(citizen.key)
        return {
          authorityId,
          id,
          identityKey: nationalId === null ? null : secrets.identityKeyOfNumber(nationalId),
          nationalId: nationalId === null ? null : secrets.encrypt(nationalId),
          givenName: citizen.givenName,
          familyName: citizen.familyName,
          birthDate: citizen.born,
          dueDate: citizen.dueInWeeks ? addDays(day, citizen.dueInWeeks * 7) : null,
          language: citizen.language ?? 'nb',
          interpreter: citizen.interpreter ?? '',
          addressProtection: citizen.addressProtection ?? 'none',
          onPaper: citizen.onPaper === true,
        }
      }),
    )
    .execute()
  const personIds = new Set(served.map((each) => each.id))
  const related = around.filter((each) => personIds.has(ids.person[each.of]))
  if (!related.length) return
  await db
    .insertInto('relatedPerson')
    .values(
      related.map((each) => ({
        authorityId,
        id: ids.related[each.key],
        personId: ids.person[each.of],
        identityKey: secrets.identityKeyOfNumber(getHuman(each.who).nationalId!),
        nationalId: secrets.encrypt(getHuman(each.who).nationalId!),
        sharesHome: each.sharesHome ?? null,
        confirmedAt: each.sharesHome === undefined ? null : new Date(`${workedSince}T09:00:00Z`),
        kind: each.kind,
        name: getHuman(each.who).name,
        hasParentalResponsibility: each.responsible === true,
        mandate: each.mandate ?? '',
        fromDate: workedSince,
      })),
    )
    .execute()
}

function here(authorityId: AuthorityId): (each: { authority: AuthorityId }) => boolean {
  return (each) => each.authority === authorityId
}

/** The day so many days after (or, negative, before) another. */
export function addDays(day: string, days: number): string {
  const at = new Date(`${day}T12:00:00Z`)
  at.setUTCDate(at.getUTCDate() + days)
  return at.toISOString().slice(0, 10)
}
