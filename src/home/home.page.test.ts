import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, test } from 'node:test'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { findNotices, notifyPerson } from '../messages/index.ts'
import { askConsent } from '../team/index.ts'

let world: TestWorld
let service: TestApp

before(async () => {
  world = await testWorld()
  service = await testApp(world)
  const personId = world.ids.person.ada
  await world.database.transaction('baerum', async (db) => {
    await askConsent(db, 'baerum', { personId, kind: 'coordination', today: world.day })
    await notifyPerson(db, 'baerum', personId, {
      kind: 'consent_asked',
      href: '/baerum/min-side#venter',
      now: world.asked('nobody').now,
    })
  })
})

test('a mother is met by name, with what waits first and the child apart', async () => {
  const kari = await service.visitor('kari-mor')
  const { statusCode, body } = await kari.get('/baerum/min-side')
  assert.equal(statusCode, 200)
  assert.match(body, /<h1[^>]*>Hei, Kari<\/h1>/)
  assert.match(body, new RegExp(`href="/baerum/koordinering/${world.ids.person.ada}/samtykke/[^"]+"`))
  assert.ok(body.indexOf('id="venter"') < body.indexOf(`id="person-${world.ids.person.ada}"`))
  assert.ok(body.includes('href="/fjordsykehuset/min-side"'))
})

test('an administrator is led from the front page to all that is hers to keep, and nobody else is', async () => {
  const places = [
    'tjenester/oversikt',
    'arbeid/brevmaler',
    'arbeid/malforslag',
    'arbeid/malforslag/overskrifter',
  ]
  const hers = await service.visitor('admin-baerum')
  const main = (await hers.get('/baerum/arbeid')).body.split('<main')[1]!
  for (const place of places) {
    assert.ok(main.includes(`href="/baerum/${place}"`), place)
    assert.equal((await hers.get(`/baerum/${place}`)).statusCode, 200, place)
  }
  for (const who of ['coordinator-baerum', 'physio-baerum'] as const)
    assert.doesNotMatch(
      (await (await service.visitor(who)).get('/baerum/arbeid')).body,
      /id="administrasjon"/,
      who,
    )
})

test('to complain of an answer that did not come is offered when its day has passed, not before', async () => {
  const seeded = await testWorld({ with: ['cases'] })
  const pages = await testApp(seeded)
  const offered = /Klag på at du ikke har fått svar/
  const early = (await (await pages.visitor('siv-mor')).get('/midt-troms/min-side')).body
  assert.match(early, /dager igjen/)
  assert.doesNotMatch(early, offered)
  assert.match((await (await pages.visitor('foster-anne')).get('/baerum/min-side')).body, offered)
})

test('what was to be done by a day that is gone says so, and does not ask for it by that day', async () => {
  const { now } = world.asked('berit')
  await world.database.transaction('baerum', async (db) => {
    const own = { authorityId: 'baerum', createdAt: now, how: '', scope: '', state: 'planned' }
    const { id: planId } = await db
      .insertInto('plan')
      .values({ authorityId: 'baerum', personId: world.ids.person.berit, state: 'active' })
      .returning('id')
      .executeTakeFirstOrThrow()
    await db
      .insertInto('activity')
      .values([
        { ...own, planId, what: 'Ringe legen', responsibleIsPerson: true, deadline: world.daysFrom(-1) },
        { ...own, planId, what: 'Finne boka', responsibleIsPerson: true, deadline: world.daysFrom(0) },
      ])
      .execute()
  })
  const { body } = await (await service.visitor('berit')).get('/baerum/min-side')
  assert.match(body, /Ringe legen[\s\S]{0,400}Fristen var [\s\S]*Finne boka[\s\S]{0,400}Gjør det innen/)
})

test('opening a notice leads to what it is about, and it is no longer new', async () => {
  const kari = await service.visitor('kari-mor')
  const page = await kari.get('/baerum/min-side')
  const noticeId = /name="noticeId" value="([^"]+)"/.exec(page.body)?.[1] ?? ''
  const opened = await kari.post('/baerum/min-side', { act: 'openNotice', formKey: noticeId, noticeId })
  assert.equal(opened.statusCode, 303)
  assert.equal(opened.headers.location, '/baerum/min-side#venter')
  assert.ok(!(await kari.get('/baerum/min-side')).body.includes('sv-new'))
  const ola = await service.visitor('ola-far')
  assert.equal((await ola.post('/baerum/min-side', { act: 'openNotice', noticeId })).statusCode, 404)
})

test('a notice is read by opening the page it leads to, each for themselves; a decision only when it is opened', async () => {
  const personId = world.ids.person.ada
  const consents = `/baerum/koordinering/${personId}/samtykke`
  await world.database.transaction('baerum', async (db) => {
    for (const [kind, href] of [
      ['team_changed', `${consents}#hvem`],
      ['decision_issued', consents],
    ] as const) {
      await notifyPerson(db, 'baerum', personId, { kind, href, now: world.asked('nobody').now })
    }
  })
  const kari = await service.visitor('kari-mor')
  const unread = async (who: 'kari-mor' | 'ola-far') => {
    const { identityKey } = world.asked(who).actor as { identityKey: string }
    const notices = await world.database.transaction('baerum', (db) =>
      findNotices(db, { identityKey, kind: 'citizen' }),
    )
    return notices
      .flatMap((each) => (each.openedAt || !each.href.startsWith(consents) ? [] : each.kind))
      .sort()
  }
  assert.deepEqual(await unread('kari-mor'), ['decision_issued', 'team_changed'])
  assert.equal((await kari.get(`${consents}/${randomUUID()}`)).statusCode, 404)
  assert.equal((await kari.get(consents)).statusCode, 200)
  assert.deepEqual(await unread('kari-mor'), ['decision_issued'])
  assert.deepEqual(await unread('ola-far'), ['decision_issued', 'team_changed'])
})

test('somebody new is told what to do first', async () => {
  const { body } = await (await service.visitor('new-baerum')).get('/baerum/min-side')
  assert.match(body, /Her er det tomt ennå/)
  assert.match(body, /href="\/baerum\/henvendelse"/)
  assert.doesNotMatch(body, /id="venter"/)
})

test('nobody signed in is led to sign in, and back', async () => {
  const { statusCode, headers } = await (await service.visitor('nobody')).get('/baerum/min-side')
  assert.equal(statusCode, 303)
  assert.equal(headers.location, '/logg-inn?til=%2Fbaerum%2Fmin-side&virksomhet=baerum')
})

test('the unit is pointed to its queue, a teacher is not, and one who has left finds no page', async () => {
  const unit = await (await service.visitor('unit-baerum')).get('/baerum/arbeid')
  assert.match(unit.body, /href="\/baerum\/saker"/)
  const teacher = await (await service.visitor('teacher-baerum')).get('/baerum/arbeid')
  assert.equal(teacher.statusCode, 200)
  assert.doesNotMatch(teacher.body, /href="\/baerum\/saker"/)
  assert.equal((await (await service.visitor('former-baerum')).get('/baerum/arbeid')).statusCode, 404)
})

test('the pages speak nynorsk and English', async () => {
  const kari = await service.visitor('kari-mor')
  await kari.get('/sprak/nn')
  assert.match((await kari.get('/baerum/min-side')).body, /Det som ventar på deg/)
  await kari.get('/sprak/en')
  assert.match((await kari.get('/baerum/min-side')).body, /Waiting for you/)
})

test('one outside the unit can tell of somebody from the working day, and finds what was sent with its state', async () => {
  const teacher = await service.visitor('teacher-baerum')
  const { actor, now } = world.asked('teacher-baerum')
  assert.ok(actor.kind === 'work')
  const before = await teacher.get('/baerum/arbeid')
  assert.match(before.body, /href="\/baerum\/henvendelse"[^>]*>Meld fra om en som trenger koordinator/)
  assert.doesNotMatch(before.body, /id="henvendelser"/)
  const inquiryId = randomUUID()
  const sent = (id: string, reference: string, senderSignedInAs: 'work' | 'citizen') => ({
    authorityId: 'baerum',
    id,
    reference,
    unitId: world.ids.unit['ke-baerum-barn'],
    asksFor: ['coordinator'],
    senderKind: 'service',
    senderName: 'Skolen',
    senderKey: actor.identityKey,
    senderSignedInAs,
    personGivenName: 'Ukjent',
    personFamilyName: 'Testdal',
    receivedAt: now,
    answerDue: world.daysFrom(28),
  })
  await world.database.transaction('baerum', (db) =>
    db
      .insertInto('inquiry')
      .values([sent(inquiryId, 'ABCD-2345', 'work'), sent(randomUUID(), 'HOME-2345', 'citizen')])
      .execute(),
  )
  const { body } = await teacher.get('/baerum/arbeid')
  assert.ok(body.includes(`href="/baerum/henvendelse/sendt/${inquiryId}"`))
  assert.match(body, /Henvendelser du har sendt[\s\S]*ABCD-2345[\s\S]*Om Ukjent[\s\S]*Mottatt/)
  assert.doesNotMatch(body, /HOME-2345/)
  const unit = await (await service.visitor('unit-baerum')).get('/baerum/arbeid')
  assert.doesNotMatch(unit.body, /Meld fra om en som trenger/)
})
