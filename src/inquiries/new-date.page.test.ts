import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { writeInquiry } from '../../demo/write-inquiry.ts'
import { openCase } from '../cases/open-case.ts'
import { sendInterimReply } from '../cases/send-interim-reply.ts'
import { longDate } from '../platform/i18n/dates.ts'
import { getReceipt } from './get-receipt.ts'
import { aboutIvar } from './test/about-ivar.ts'

const aCase = /\bsak(en|a)?\b|\bcase\b|foreløpig svar/i

describe('[new-date-goes-along] a new date is shown as new', () => {
  let world: TestWorld
  let app: TestApp
  before(async () => {
    world = await testWorld()
    app = await testApp(world)
  })
  const openOf = async (inquiryId: string) => {
    const opened = await openCase.run(
      world.database,
      world.asked('unit-baerum-adult'),
      { inquiryId },
      () => '',
    )
    assert.ok('done' in opened, JSON.stringify(opened))
    return opened.done.caseId
  }
  const move = async (caseId: string, newDate: string) => {
    const reply = { caseId, reason: 'Vi venter på sykehuset.', newDate, meanwhile: '' }
    const replied = await sendInterimReply.run(
      world.database,
      world.asked('unit-baerum-adult'),
      reply,
      () => '',
    )
    assert.ok('done' in replied, JSON.stringify(replied))
  }
  const stored = (id: string) =>
    world.database.transaction('baerum', (db) =>
      db.selectFrom('inquiry').select('answerDue').where('id', '=', id).executeTakeFirstOrThrow(),
    )
  const mainOf = (body: string) =>
    /<main[\s\S]*?<\/main>/
      .exec(body)![0]
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/\s+/g, ' ')
  const day = (iso: string) => longDate('nb', iso).replaceAll(/\s+/g, ' ')

  test('by reference and code: from which day to which, and how the answer comes; never that there is a case', async () => {
    const asked = {
      ...world.asked('nobody', { authority: 'baerum' }),
      draftOwner: { key: 'c:new-date', isSignedIn: false },
    }
    const id = await writeInquiry(world.database, asked, aboutIvar)
    const got = await getReceipt.run(world.database, asked, {})
    assert.ok('receipt' in got && got.receipt)
    const { reference, code } = got.receipt
    const visitor = await app.visitor('nobody')
    await visitor.post('/baerum/folg', { act: 'follow', reference, code })
    const shown = async () => mainOf((await visitor.get('/baerum/folg')).body)
    const first = await shown()
    assert.doesNotMatch(first, /ny dato/i)
    assert.match(first, /Du sendte uten innlogging, og får ikke varsel/)
    assert.match(first, /i posten/)
    const caseId = await openOf(id)
    assert.doesNotMatch(await shown(), /ny dato/i)
    const was = (await stored(id)).answerDue
    await move(caseId, world.daysFrom(45))
    const moved = await shown()
    assert.match(moved, /Dette er en ny dato/)
    assert.ok(moved.includes(day(was)), moved)
    assert.ok(moved.includes(day(world.daysFrom(45))), moved)
    assert.doesNotMatch(moved.replaceAll(/Følg saken|Trekk[\s\S]*/g, ''), aCase)
    await move(caseId, world.daysFrom(60))
    assert.ok((await shown()).includes(day(world.daysFrom(45))), 'the last that was said')
  })

  test('signed in, on the sender’s own page; the receipt’s day alone for one that was promised a later day already', async () => {
    const sender = await app.visitor('new-baerum')
    const about = { ...aboutIvar, givenName: 'Iver', birthDate: '1952-03-12' }
    const id = await writeInquiry(world.database, world.asked('new-baerum'), about)
    const caseId = await openOf(id)
    const page = async () => mainOf((await sender.get(`/baerum/henvendelse/sendt/${id}`)).body)
    assert.doesNotMatch(await page(), /ny dato/i)
    await move(caseId, world.daysFrom(40))
    assert.match(await page(), /Dette er en ny dato/)
    const later = await writeInquiry(world.database, world.asked('new-baerum'), {
      ...about,
      givenName: 'Ivo',
      birthDate: '1953-03-12',
    })
    await world.database.transaction('baerum', (db) =>
      db
        .updateTable('inquiry')
        .set({ answerDue: world.daysFrom(80) })
        .where('id', '=', later)
        .execute(),
    )
    await move(await openOf(later), world.daysFrom(50))
    const body = mainOf((await sender.get(`/baerum/henvendelse/sendt/${later}`)).body)
    assert.ok(body.includes(day(world.daysFrom(50))), body)
    assert.doesNotMatch(body, /ny dato/i, 'an earlier day would tell that there was something before')
  })
})
