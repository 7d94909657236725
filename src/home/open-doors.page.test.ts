import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { citizens } from '../../demo/base/citizens.ts'
import { type ActorKey, demoActor, getHuman } from '../../demo/base/demo-actor.ts'
import { staff } from '../../demo/base/staff.ts'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import type { TestWorld } from '../../demo/test-world.ts'
import { wholeTestWorld } from '../../demo/whole-test-world.ts'
import { findNotices } from '../messages/index.ts'
import { withdrawConsent } from '../team/withdraw-consent.ts'
import { findOpenDoors } from './find-open-doors.ts'

let world: TestWorld
let service: TestApp
before(async () => {
  world = await wholeTestWorld()
  service = await testApp(world)
})

const guarded = /^\/[^/]+\/(koordinering|plan|oppdrag|opplysninger)\//
const all = [...staff, ...citizens].map(({ key }) => key).filter((key) => getHuman(key).nationalId !== null)

/** What each one has been told of, and whether the list calls it open. */
async function toldOf(who: ActorKey): Promise<{ href: string; isOpen: boolean }[]> {
  const { authority } = getHuman(who)
  const reader = demoActor(who, world.secrets)
  return world.database.transaction(authority, async (db) => {
    const mayOpen = findOpenDoors(db, reader, authority, world.day)
    const hrefs = new Set((await findNotices(db, reader)).map(({ href }) => href))
    const found: { href: string; isOpen: boolean }[] = []
    for (const href of hrefs) if (guarded.test(href)) found.push({ href, isOpen: await mayOpen(href) })
    return found
  })
}

async function disagreements(): Promise<{ wrong: string[]; closed: number }> {
  const wrong: string[] = []
  let closed = 0
  for (const who of all) {
    const visitor = await service.visitor(who)
    for (const { href, isOpen } of await toldOf(who)) {
      const { statusCode } = await visitor.get(href)
      if ((statusCode === 200) !== isOpen) wrong.push(`${who} ${href}: ${statusCode}, ${isOpen}`)
      if (!isOpen) closed += 1
    }
  }
  return { wrong, closed }
}

test('a notice is a link exactly where the page opens, for everybody in the demonstration', async () => {
  assert.deepEqual((await disagreements()).wrong, [])
})

test('when a consent is taken back or a coordinator relieved, what they were told of is no link any longer', async () => {
  const before = await disagreements()
  const personId = world.ids.person.berit
  const consentId = await world.database.transaction('baerum', async (db) => {
    const found = await db
      .selectFrom('consent')
      .select('id')
      .where('personId', '=', personId)
      .where('kind', '=', 'coordination')
      .executeTakeFirstOrThrow()
    return found.id
  })
  const done = await withdrawConsent.run(
    world.database,
    world.asked('berit'),
    { personId, consentId },
    () => '/',
  )
  assert.ok('done' in done)
  const after = await disagreements()
  assert.deepEqual(after.wrong, [])
  assert.ok(after.closed > before.closed)
  const coordinator = await service.visitor('coordinator-baerum')
  const { body } = await coordinator.get('/baerum/arbeid')
  assert.match(body, /Du har ikke lenger tilgang til dette\./)
  assert.doesNotMatch(body, /Berit/)
})
