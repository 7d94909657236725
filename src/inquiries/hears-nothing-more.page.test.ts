import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { getHuman } from '../../demo/base/demo-actor.ts'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { writeInquiry } from '../../demo/write-inquiry.ts'
import { closeCase } from '../cases/close-case.ts'
import { openCase } from '../cases/open-case.ts'
import { answerAboutMe } from './answer-about-me.ts'
import { answerInquiry } from './answer-inquiry.ts'
import { followInquiry } from './follow-inquiry.ts'
import { getFollowed } from './get-followed.ts'
import { getReceipt } from './get-receipt.ts'
import { getSentInquiry } from './get-sent-inquiry.ts'
import { getInquiry } from './inquiry-store.ts'
import { aboutIvar } from './test/about-ivar.ts'

const neutral = /Derfor kan det hende at du ikke hører mer om dette\./

describe('[sender-hears-nothing-more] after a no, who asked is told nothing further', () => {
  let world: TestWorld
  let app: TestApp
  const about = () => ({
    ...aboutIvar,
    givenName: 'Berit',
    familyName: 'Tyttebærås',
    nationalId: getHuman('berit').nationalId!,
  })
  const at = (id: string) => world.database.transaction('baerum', (db) => getInquiry(db, id))
  const unit = () => world.asked('unit-baerum-adult')
  const saysNo = async (inquiryId: string, personAnswer = 'does_not_want') => {
    const fields = { inquiryId, personAnswer, note: '' }
    const answered = await answerAboutMe.run(world.database, world.asked('berit'), fields, () => '')
    assert.ok('done' in answered, JSON.stringify(answered))
  }
  const noticesToSender = (id: string) =>
    world.database.transaction('baerum', (db) =>
      db.selectFrom('notice').select('kind').where('href', 'like', `%/sendt/${id}`).execute(),
    )
  before(async () => {
    world = await testWorld()
    app = await testApp(world)
  })

  test('signed in: the page, Min side and the notices are the same through the case to its end', async () => {
    const id = await writeInquiry(world.database, world.asked('new-baerum'), about())
    const nina = await app.visitor('new-baerum')
    const shown = async () => {
      const pages = [await nina.get(`/baerum/henvendelse/sendt/${id}`), await nina.get('/baerum/min-side')]
      const uuid = /[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g
      return pages.map(({ body }) => body.replaceAll(uuid, 'ID'))
    }
    assert.match((await shown())[0]!, neutral)
    await saysNo(id)
    const first = await shown()
    assert.match(first[0]!, /Mottatt/)
    assert.match(first[0]!, neutral)
    const opened = await openCase.run(world.database, unit(), { inquiryId: id }, () => '')
    assert.ok('done' in opened, JSON.stringify(opened))
    assert.deepEqual(await shown(), first)
    const close = { caseId: opened.done.caseId, ground: 'own_wish', reason: 'Vil ikke.' }
    const closed = await closeCase.run(world.database, unit(), close, () => '')
    assert.ok('done' in closed, JSON.stringify(closed))
    assert.equal((await at(id)).state, 'answered')
    assert.deepEqual(await shown(), first)
    assert.deepEqual(await noticesToSender(id), [])
    const added = await nina.upload(`/baerum/henvendelse/sendt/${id}`, { act: 'add', text: 'Mer.' }, [])
    assert.equal(added.statusCode, 303, 'nor can it be told from what may be added')
  })

  test('by code: neither the other gate, a new day nor the answer is told, also while a talk is awaited', async () => {
    const asked = {
      ...world.asked('nobody', { authority: 'baerum' }),
      draftOwner: { key: 'c:silent', isSignedIn: false },
    }
    const id = await writeInquiry(world.database, asked, about())
    const receipt = await getReceipt.run(world.database, asked, {})
    assert.ok('receipt' in receipt && receipt.receipt)
    const { reference, code } = receipt.receipt
    await followInquiry.run(world.database, asked, { reference, code }, () => '')
    const shown = () => getFollowed.run(world.database, asked, {})
    await saysNo(id, 'wants_to_talk')
    const first = await shown()
    assert.ok('status' in first && first.status)
    assert.deepEqual(
      [first.status.state, first.status.mayHearNoMore, first.status.canWithdraw],
      ['received', true, false],
    )
    await world.database.transaction('baerum', (db) =>
      db
        .updateTable('inquiry')
        .set({ answerDue: world.daysFrom(90) })
        .where('id', '=', id)
        .execute(),
    )
    assert.deepEqual(await shown(), first)
    const answer = { inquiryId: id, answer: 'Hun vil ikke.', isOpen: 'yes' }
    const answered = await answerInquiry.run(world.database, unit(), answer, () => '')
    assert.ok('done' in answered, JSON.stringify(answered))
    assert.deepEqual(await shown(), first)
  })

  test('the receipt promises no more than the page that follows, in each language; a parent is promised the answer', async () => {
    const send = async (answers: Parameters<typeof writeInquiry>[2]) => {
      const visitor = await app.visitor('nobody')
      const empty = (await visitor.get('/baerum/henvendelse/se-over')).body
      assert.match(empty, /er den ikke borte[\s\S]*href="\/baerum\/henvendelse\/kvittering"/)
      const key = `c:${answers.senderKind}`
      const asked = {
        ...world.asked('nobody', { authority: 'baerum' }),
        draftOwner: { key, isSignedIn: false },
      }
      await writeInquiry(world.database, asked, answers)
      const receipt = await getReceipt.run(world.database, asked, {})
      assert.ok('receipt' in receipt && receipt.receipt)
      return receipt.receipt.mayHearNoMore
    }
    assert.equal(await send(aboutIvar), true)
    assert.equal(
      await send({
        ...{ senderKind: 'parent', whom: 'born', givenName: 'Selma', familyName: 'Blåklokkemo' },
        ...{ birthDate: '2021-08-14', mayAct: 'yes', asksFor: ['child_coordinator'], need: 'Hjelp.' },
        ...{ senderName: 'Maria', phone: '400 00 101' },
      }),
      false,
    )
    const nina = await app.visitor('new-baerum')
    const { rows } = await world.test.asOwner(null, (client) =>
      client.query('select identity_id from session order by started_at desc limit 1'),
    )
    const draftOwner = { key: rows[0].identity_id, isSignedIn: true }
    await writeInquiry(world.database, { ...world.asked('new-baerum'), draftOwner }, about())
    for (const [language, promise, maybe] of [
      ['nb', /Du får svar/, neutral],
      ['nn', /Du får svar/, /ikkje høyrer meir/],
      ['en', /You (will )?get an answer/, /you may not hear more/],
    ] as const) {
      await nina.get(`/sprak/${language}?til=/baerum`)
      const { body } = await nina.get('/baerum/henvendelse/kvittering')
      assert.match(body, maybe)
      assert.doesNotMatch(body, promise)
    }
  })

  test('who is to hear it hears it: one who agrees shuts nothing', async () => {
    const id = await writeInquiry(world.database, world.asked('new-baerum'), about())
    await saysNo(id, 'agrees')
    const opened = await openCase.run(world.database, unit(), { inquiryId: id }, () => '')
    assert.ok('done' in opened, JSON.stringify(opened))
    const seen = await getSentInquiry.run(world.database, world.asked('new-baerum'), { inquiryId: id })
    assert.ok('inquiry' in seen)
    assert.equal(seen.inquiry.personAnswer, 'agrees')
    assert.equal(seen.inquiry.state, (await at(id)).state)
  })
})
