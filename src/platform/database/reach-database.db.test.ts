import assert from 'node:assert/strict'
import { createServer } from 'node:net'
import { test } from 'node:test'
import { reachDatabase } from './reach-database.ts'
import { testDatabase } from './test-database.ts'

async function sentence(url: string): Promise<string> {
  const fault = await reachDatabase('DATABASE_URL', url).catch((thrown: Error) => thrown)
  assert.ok(fault, 'it was reached')
  return `${fault.name}: ${fault.message}`
}

test('a database that answers is reached', async () => {
  const database = await testDatabase()
  await reachDatabase('DATABASE_URL', database.appUrl)
})

test('one that does not is told in a sentence, by the name of its setting and never with its password', async () => {
  const closed = createServer()
  await new Promise<void>((done) => closed.listen(0, () => done()))
  const { port } = closed.address() as { port: number }
  await new Promise((done) => closed.close(done))
  assert.equal(
    await sentence(`postgres://a:hemmelig@127.0.0.1:${port}/x`),
    'StartFault: The database in DATABASE_URL cannot be reached (ECONNREFUSED). Is it running, and is the address right?',
  )
})

test('a name that is not there, and a user who is not let in, are told apart', async () => {
  const { appUrl } = await testDatabase()
  const elsewhere = appUrl.replace(/samvei_test_\w+/, 'ingen_slik_base')
  assert.match(await sentence(elsewhere), /has no database of that name \(3D000\)/)
  const stranger = appUrl.replace('samvei_app', 'ingen_slik_bruker')
  assert.match(
    await sentence(stranger),
    /does not (accept the user and password|let the user in) \((28P01|28000)\)/,
  )
})
