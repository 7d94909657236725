import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { notifyChosen } from '../messages/index.ts'
import { outwardMessage } from '../messages/outward-message.ts'
import { getMyPage } from './get-my-page.ts'

let world: TestWorld
let app: TestApp
let ada: string
const rowsOf = (sql: string, values: unknown[] = []) =>
  world.test.asOwner('baerum', async (db) => (await db.query(sql, values)).rows as Record<string, string>[])
const noticesOf = async (who: 'kari-mor' | 'mormor-ada') => {
  const read = await getMyPage.run(world.database, world.asked(who), {})
  assert.ok('notices' in read)
  return read.notices.filter(({ kind }) => kind === 'consent_ends_soon')
}

before(async () => {
  world = await testWorld({ with: ['cases', 'coordination', 'team'] })
  app = await testApp(world)
  ada = world.ids.person.ada
  // What soon ends is asked about above the notices, and said once
  await rowsOf(`update consent set until_date = null where person_id = $1`, [ada])
  const consents = await rowsOf(
    `select id from consent where person_id = $1 and (service_id = $2 or kind = 'coordination')`,
    [ada, world.ids.service['fysio-baerum']],
  )
  const chosen = { isPersonChosen: false, relatedPersonIds: [world.ids.related['kari-ada']] }
  for (const { id } of consents)
    await world.database.transaction('baerum', (db) =>
      notifyChosen(db, 'baerum', ada, chosen, {
        kind: 'consent_ends_soon',
        href: `/baerum/koordinering/${ada}/samtykke/${id}`,
        now: world.asked('nobody').now,
      }),
    )
})

test('a notice of a consent says inside which it is, by whom it is to, or what it is to', async () => {
  const { body } = await (await app.visitor('kari-mor')).get('/baerum/min-side')
  const notices = body.slice(body.indexOf('id="varsler"'))
  assert.match(notices, /Et samtykke går snart ut[\s\S]*Ada[^<]* · Fysioterapi for barn og unge/)
  assert.match(notices, /Ada[^<]* · Koordinering/)
  const [row] = await rowsOf(
    `select what::text as seen from access_log where act = 'home.seeMyPage' and person_id = $1 order by id desc limit 1`,
    [ada],
  )
  assert.match(row!.seen!, /consents/, 'the log says so')
})

test('outward nothing is said of which', () => {
  const { authority } = world.asked('nobody')
  for (const isProtected of [true, false]) {
    const words = JSON.stringify(
      outwardMessage(authority, 'consent_ends_soon', 'nb', 'https://samvei.example', isProtected),
    )
    assert.doesNotMatch(words, /Fysio|Ada|amtykke|oordiner/)
  }
})

test('where an address is protected, or the consents are closed to the reader, it is not said', async () => {
  assert.deepEqual((await noticesOf('kari-mor')).map(({ consent }) => consent?.kind).sort(), [
    'coordination',
    'sharing',
  ])
  await rowsOf(`update person set address_protection = 'confidential' where id = $1`, [ada])
  assert.deepEqual(
    (await noticesOf('kari-mor')).map(({ consent }) => consent),
    [null, null],
  )
  await rowsOf(`update person set address_protection = 'none' where id = $1`, [ada])
  await rowsOf(`update related_person set to_date = $2 where id = $1`, [
    world.ids.related['kari-ada'],
    world.daysFrom(-1),
  ])
  assert.deepEqual(
    (await noticesOf('kari-mor')).map(({ consent }) => consent),
    [null, null],
  )
})
