import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tellSlowSteps } from './tell-slow-steps.ts'

test('a slow step is told after a second and every five; a quick one is not', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout', 'setInterval'] })
  const said: string[] = []
  const step = tellSlowSteps((line) => said.push(line))
  assert.equal(await step('Quick', async () => 7), 7)
  let finish = () => {}
  const slow = step('Slow', () => new Promise<void>((done) => (finish = done)))
  t.mock.timers.tick(999)
  assert.deepEqual(said, [])
  t.mock.timers.tick(1)
  assert.deepEqual(said, ['Slow …'])
  t.mock.timers.tick(4000)
  assert.match(said[1] ?? '', /^Slow … \d+ s$/)
  finish()
  await slow
  t.mock.timers.tick(60_000)
  assert.equal(said.length, 2)
})

test('a step that fails fails as it did, and says no more', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout', 'setInterval'] })
  const said: string[] = []
  const step = tellSlowSteps((line) => said.push(line))
  await assert.rejects(
    step('Doomed', async () => {
      throw new Error('as it was')
    }),
    /as it was/,
  )
  t.mock.timers.tick(60_000)
  assert.deepEqual(said, [])
})
