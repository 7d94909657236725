import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import type { ActorKey } from '../demo/base/demo-actor.ts'
import { pathsOfPages } from '../demo/paths-of-pages.ts'
import { type TestApp, testApp } from '../demo/test-app.ts'
import { type TestWorld, testWorld } from '../demo/test-world.ts'
import { routes } from './routes.ts'

// What is there and closed is answered to the letter as what is not there: by address, and by each act.

const here = 'baerum'
const anId = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

/** What makes a form whole, so that it is the act that answers. */
const whole = {
  ...{ words: 'Ord', text: 'Ord', title: 'Ord', what: 'Ord', note: 'Ord', reason: 'Ord', heading: 'Ord' },
  ...{ step: 'take_up', direction: 'up', rating: '5', word: 'agrees', progress: 'better', effect: 'helped' },
  ...{
    lifeArea: 'leisure',
    kind: 'other',
    to: 'before',
    part: 'words',
    from: '1',
    version: '1',
    how: 'oral',
  },
  ...{ time: 'now', responsible: 'person', waitingFor: 'person', state: 'given', code: 'AAAA-BBBB-CCCC' },
}

describe('what is closed and what is not there', () => {
  let world: TestWorld
  let app: TestApp
  let paths: Map<string, string[]>
  before(async () => {
    world = await testWorld({ with: ['cases', 'coordination', 'team', 'plans', 'meetings', 'about'] })
    app = await testApp(world)
    paths = await pathsOfPages(world, here, 2)
  })

  /** Without what is of the press and of the address itself. */
  const bare = (body: string, path: string) =>
    body
      .replaceAll(encodeURIComponent(path), '')
      .replaceAll(path, '')
      .replace(anId, 'id')
      .replace(/nonce="[^"]*"/g, '')

  // A stranger, one who takes part in little, the unit that sees no plan, one who leads elsewhere
  for (const who of [
    'hanne',
    'physio-baerum',
    'unit-baerum',
    'mette-mor',
    'coordinator-baerum',
  ] as ActorKey[])
    test(`look alike to ${who}, whether asked for or acted on`, async () => {
      const visitor = await app.visitor(who)
      let compared = 0
      for (const { kind, spec } of routes)
        for (const path of paths.get(spec.path) ?? []) {
          if (!/:\w+Id/.test(spec.path)) continue
          const unknown = path.replace(anId, () => randomUUID())
          const closed = await visitor.get(path)
          if (closed.statusCode !== 404) continue
          const none = await visitor.get(unknown)
          assert.equal(none.statusCode, 404, spec.path)
          assert.equal(bare(closed.body, path), bare(none.body, unknown), spec.path)
          for (const act of kind === 'page' ? Object.keys(spec.acts ?? {}) : [])
            for (const fields of [{ act }, { ...whole, act }]) {
              const [one, other] = [await visitor.post(path, fields), await visitor.post(unknown, fields)]
              const told = `${spec.path} ${act} ${Object.keys(fields).length}`
              assert.deepEqual(
                [one.statusCode, one.headers.location],
                [other.statusCode, other.headers.location],
                told,
              )
              assert.equal(one.statusCode, 404, told)
              assert.equal(bare(one.body, path), bare(other.body, unknown), told)
              compared += 1
            }
        }
      assert.ok(compared > 40, String(compared))
    })
})
