import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { citizens } from '../demo/base/citizens.ts'
import type { ActorKey } from '../demo/base/demo-actor.ts'
import { staff } from '../demo/base/staff.ts'
import { loaders } from '../demo/loaders.ts'
import { type TestApp, testApp, type Visitor } from '../demo/test-app.ts'
import { type TestWorld, testWorld } from '../demo/test-world.ts'
import { routes } from './routes.ts'

// Every page of the service, asked for by everybody: nobody gets what no relation opens, and nothing anybody sends
// makes the service fall.

const here = 'baerum'

/** One thing of each kind in the authority, for the places in addresses. */
const oneOf: Record<string, string> = {
  inquiryId: 'inquiry',
  caseId: 'case_file',
  decisionId: 'decision',
  appointmentId: 'appointment',
  planId: 'plan',
  goalId: 'goal',
  activityId: 'activity',
  meetingId: 'meeting',
  letterId: 'letter',
  attachmentId: 'attachment',
  consentId: 'consent',
  participantId: 'participant',
}

const nasty = [
  '',
  'x'.repeat(100_000),
  '\u0000\u0008',
  '<script>alert(1)</script>',
  "'; drop table person; --",
  '31.02.2026',
  '-1',
  '00000000-0000-4000-8000-000000000000',
  '99999999999',
  '😀'.repeat(500),
  '{"a":1}',
  '../../etc/passwd',
  '%00',
  'NaN',
  '\ud800',
]

/** The questions of the two ways that go question by question, as their addresses have them. */
function questionsOf(path: string): string[] {
  return path.includes('rettighetssjekk') ? ['hvem', 'finnes-ikke'] : ['hvem-spor', 'finnes-ikke']
}

const everyThird = <T>(all: T[]) => all.filter((_each, at) => at % 3 === 0)

describe('every page', () => {
  let world: TestWorld
  let app: TestApp
  /** Paths with a thing of this authority filled in, by route. */
  const paths = new Map<string, string[]>()

  before(async () => {
    world = await testWorld({ with: loaders.map((each) => each.name) })
    app = await testApp(world)
    const ids = await world.test.asOwner(here, async (client) => {
      const found: Record<string, string[]> = {}
      for (const [place, table] of Object.entries(oneOf)) {
        found[place] = (await client.query(`select id from ${table} order by id limit 3`)).rows.map(
          (row) => row.id,
        )
      }
      found.personId = (
        await client.query('select distinct person_id as id from case_file order by 1 limit 3')
      ).rows.map((row) => row.id)
      return found
    })
    for (const { spec } of routes) {
      const places = [...spec.path.matchAll(/:(\w+)/g)]
        .map((match) => match[1]!)
        .filter((place) => place !== 'authority')
      if (places.includes('question')) ids.question = questionsOf(spec.path)
      const most = places.length === 0 ? 1 : Math.max(...places.map((place) => ids[place]?.length ?? 0))
      paths.set(
        spec.path,
        Array.from({ length: most }, (_, at) =>
          spec.path.replace(/:(\w+)/g, (_whole, place) =>
            place === 'authority' ? here : (ids[place]?.[at] ?? ids[place]?.[0] ?? 'none'),
          ),
        ),
      )
    }
  })

  test('has something of each kind to be asked for', () => {
    assert.ok(routes.length > 25)
    for (const [route, tried] of paths)
      assert.ok(tried.length > 0 && !tried.some((path) => path.includes('/none')), route)
  })

  test('is refused to those who are nobody here: other authorities’ people and strangers', async () => {
    const outsiders: ActorKey[] = [
      ...staff
        .filter(
          (each) =>
            each.authority !== here &&
            !each.key.includes('@') &&
            !staff.some((other) => other.key === `${each.key}@${here}`),
        )
        .map((each) => each.key),
      ...citizens.filter((each) => each.authority !== here && !each.cannotSignIn).map((each) => each.key),
    ]
    assert.ok(outsiders.length > 15)
    for (const key of everyThird(outsiders)) {
      const visitor = await app.visitor(key)
      for (const [route, tried] of paths) {
        if (!/:\w+Id/.test(route)) continue
        assert.equal((await visitor.get(tried[0]!)).statusCode, 404, `${key} ${route}`)
      }
    }
  })

  test('that is about a person sends somebody not signed in to sign in, with no word of what is there', async () => {
    const visitor = await app.visitor('nobody')
    for (const [route, tried] of paths) {
      if (!/:\w+Id/.test(route)) continue
      const answer = await visitor.get(tried[0]!)
      assert.equal(answer.statusCode, 303, route)
      assert.match(String(answer.headers.location), /^\/logg-inn\?/)
      const unknown = await visitor.get(
        tried[0]!.replace(/[0-9a-f-]{36}/g, '00000000-0000-4000-8000-000000000000'),
      )
      assert.equal(unknown.statusCode, 303, `${route}, unknown`)
    }
  })

  test('answers everybody of the authority without falling, and knows no one by another authority’s id', async () => {
    for (const key of [
      ...staff.filter((each) => each.authority === here),
      ...citizens.filter((each) => each.authority === here && !each.cannotSignIn),
    ].map((each) => each.key)) {
      const visitor = await app.visitor(key)
      for (const [route, tried] of paths) {
        for (const path of tried) {
          const { statusCode } = await visitor.get(path)
          assert.ok([200, 303, 404].includes(statusCode), `${key} ${route}: ${statusCode}`)
          if (/:\w+Id/.test(route) && path === tried[0]) {
            const elsewhere = await visitor.get(path.replace(`/${here}/`, '/sandnes/'))
            assert.equal(elsewhere.statusCode, 404, `${key} ${route} in another authority`)
          }
        }
      }
    }
  })

  // Those who can do most: nobody, a parent, the unit, a coordinator, a participant
  for (const key of [
    'nobody',
    'kari-mor',
    'unit-baerum',
    'child-coordinator-baerum',
    'teacher-baerum',
  ] as const) {
    test(`takes anything at all from ${key}, in its forms and addresses, without falling`, async () => {
      const visitor = await app.visitor(key)
      for (const { kind, spec } of routes) {
        const path = paths.get(spec.path)![0]!
        for (const odd of ['x', '%27', '%00', 'a'.repeat(150)]) {
          const answer = await visitor.get(path.replace(/[0-9a-f-]{36}/g, odd))
          assert.ok(
            answer.statusCode < 500,
            `GET ${spec.path} with ${odd.slice(0, 10)}: ${answer.statusCode}`,
          )
        }
        if (kind !== 'page' || !spec.acts) continue
        const shown = await visitor.get(path)
        const fields = [...new Set([...shown.body.matchAll(/ name="([\w.-]+)"/g)].map((match) => match[1]!))]
        for (const act of [...Object.keys(spec.acts), 'constructor', ''])
          await pushNasty(visitor, path, act, fields)
      }
    })
  }

  /** Five forms full of nonsense, another in each field every time, and one with two of everything. */
  async function pushNasty(visitor: Visitor, path: string, act: string, fields: string[]): Promise<void> {
    const forms = [0, 1, 2, 3, 4].map((round) =>
      fields.map((field, at) => [field, nasty[(at + round * 3) % nasty.length]!]),
    )
    for (const form of [...forms, fields.map((field) => [field, ['a', 'b']])]) {
      const { statusCode } = await visitor.post(path, { ...Object.fromEntries(form), act })
      assert.ok(statusCode < 500, `${path} ${act}: ${statusCode} for ${JSON.stringify(form).slice(0, 300)}`)
    }
  }
})
