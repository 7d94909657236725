import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { citizens } from '../demo/base/citizens.ts'
import type { ActorKey } from '../demo/base/demo-actor.ts'
import { staff } from '../demo/base/staff.ts'
import { pathsOfPages } from '../demo/paths-of-pages.ts'
import { type TestApp, testApp } from '../demo/test-app.ts'
import type { TestWorld } from '../demo/test-world.ts'
import { wholeTestWorld } from '../demo/whole-test-world.ts'
import { routes } from './routes.ts'

// Every page of the service, asked for by everybody: nobody gets what no relation opens. What they send: forms.page.test.ts.

const here = 'baerum'

/** The pages that are come to by another door than by signing in. */
const wayIn = new Map(
  routes.flatMap(({ kind, spec }) => (kind === 'page' && spec.wayIn ? [[spec.path, spec.wayIn]] : [])),
)

describe('every page', () => {
  let world: TestWorld
  let app: TestApp
  /** Paths with a thing of this authority filled in, by route. */
  let paths: Map<string, string[]>

  before(async () => {
    world = await wholeTestWorld()
    app = await testApp(world)
    paths = await pathsOfPages(world, here)
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
    for (const key of outsiders) {
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
      const { location } = answer.headers
      const door = wayIn.get(route)
      if (door) assert.equal(location, `/${here}${door}`, route)
      else assert.match(String(location), /^\/logg-inn\?/, route)
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
})
