import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { syntheticNationalId } from '../../../demo/base/national-id.ts'
import type { TestApp } from '../../../demo/test-app.ts'
import type { TestWorld } from '../../../demo/test-world.ts'
import { hashOfToken, randomToken } from '../../platform/secrets/secrets.ts'
import { hasLeft, practitionersOfService, type Reader } from './may-receive.ts'
import { here } from './planting.ts'
import { citizenCount, serviceCount } from './story.ts'

// Those who read: the same few around everybody, so that one is somebody to many.

interface Human {
  id: string
  identityKey: string
  nationalId: string
}

/** Who asks, and with which cookie. */
export interface Asker {
  reader: Reader
  name: string
  cookie: string
}

export interface Pool {
  services: string[]
  practitioners: Human[]
  citizens: Human[]
  leader: Human
  units: Record<'under_18' | 'over_18', string>
  /** A case handler, as the one who wrote. */
  handler: string
  /** JPEG. */
  picture: Buffer
  /** Numbers are given out once. */
  nextOf(born: string): number
}

export async function makePool(world: TestWorld): Promise<Pool> {
  const given = new Map<string, number>()
  const nextOf = (born: string) => {
    const number = given.get(born) ?? 20
    given.set(born, number + 1)
    return number
  }
  const human = (): Human => {
    const nationalId = syntheticNationalId('1979-03-04', nextOf('1979-03-04'))
    return { id: randomUUID(), identityKey: world.secrets.identityKeyOfNumber(nationalId), nationalId }
  }
  const make = (count: number) => Array.from({ length: count }, human)
  const picture = readFileSync(new URL('../../../demo/about/pictures/berit.jpg', import.meta.url))
  const services = Array.from({ length: serviceCount }, () => randomUUID())
  const [practitioners, citizens, leader] = [
    make(serviceCount * practitionersOfService),
    make(citizenCount),
    human(),
  ]
  const units = { under_18: world.ids.unit['ke-baerum-barn'], over_18: world.ids.unit['ke-baerum-voksen'] }
  await world.test.asOwner(here, async (client) => {
    for (const [n, id] of services.entries())
      await client.query(
        `insert into service (authority_id, id, name, kind) values ($1, $2, $3, 'municipal_health')`,
        [here, id, `Tjeneste ${n}`],
      )
    const works = (who: Human, name: string) =>
      client.query(
        `insert into practitioner (authority_id, id, identity_key, name, work_title) values ($1, $2, $3, $4, 'Fagperson')`,
        [here, who.id, who.identityKey, name],
      )
    const role = (who: Human, as: string, service: string, to: string | null = null) =>
      client.query(
        `insert into practitioner_role (authority_id, practitioner_id, role, service_id, from_date, to_date) values ($1, $2, $3, $4, '2020-01-01', $5)`,
        [here, who.id, as, service, to],
      )
    for (const [n, who] of practitioners.entries()) {
      const service = Math.floor(n / practitionersOfService)
      await works(who, `Fagperson ${n}`)
      if (!hasLeft.includes(n)) await role(who, 'staff', services[service]!)
      else {
        await role(who, 'staff', services[service]!, world.daysFrom(-10))
        await role(who, 'staff', services[(service + 1) % serviceCount]!)
      }
    }
    await works(leader, 'Leder')
    await role(leader, 'service_leader', services[0]!)
  })
  return {
    services,
    practitioners,
    citizens,
    leader,
    units,
    handler: world.ids.practitioner['unit-baerum'],
    picture,
    nextOf,
  }
}

/** Everybody who is the same in each story. */
export async function askers(world: TestWorld, app: TestApp, pool: Pool): Promise<Asker[]> {
  const made: Asker[] = []
  for (const [number, who] of pool.practitioners.entries())
    made.push({
      reader: { is: 'practitioner', number },
      name: `practitioner ${number}`,
      cookie: await signIn(world, who, 'work'),
    })
  for (const [number, who] of pool.citizens.entries())
    made.push({
      reader: { is: 'citizen', number },
      name: `citizen ${number}`,
      cookie: await signIn(world, who, 'citizen'),
    })
  made.push({
    reader: { is: 'service_leader', service: 0 },
    name: 'leader of service 0',
    cookie: await signIn(world, pool.leader, 'work'),
  })
  for (const [key, reader] of [
    ['unit-baerum', { is: 'unit', gates: ['under_18'] }],
    ['unit-baerum-adult', { is: 'unit', gates: ['over_18'] }],
    ['leader-baerum', { is: 'unit', gates: ['under_18', 'over_18'] }],
    ['admin-baerum', { is: 'stranger' }],
    ['auditor-baerum', { is: 'stranger' }],
    ['unit-sandnes', { is: 'stranger' }],
    ['berit', { is: 'stranger' }],
  ] as const) {
    const visitor = await app.visitor(key)
    made.push({ reader, name: key, cookie: visitor.cookies.get('samvei')! })
  }
  return [...made, { reader: { is: 'stranger' }, name: 'nobody', cookie: '' }]
}

export async function signIn(
  { database, secrets }: TestWorld,
  { identityKey, nationalId }: Pick<Human, 'identityKey' | 'nationalId'>,
  kind: 'work' | 'citizen',
): Promise<string> {
  const token = randomToken()
  const provider = kind === 'work' ? 'helseid' : 'id-porten'
  await database.pool.query('select sign_in($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12)', [
    ...['http://localhost/test', `${identityKey}-${kind}`, kind, identityKey, 'Navn Navnesen', provider],
    ...[null, null, null, hashOfToken(token), 5, secrets.encrypt(nationalId)],
  ])
  return token
}
