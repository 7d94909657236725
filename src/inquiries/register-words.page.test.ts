import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { writeInquiry } from '../../demo/write-inquiry.ts'
import { saveRegisterAnswer } from './register-answer-store.ts'
import { aboutIvar } from './test/about-ivar.ts'

describe('[inquiry-on-the-dead] what the register says, on the inquiry’s page', () => {
  let world: TestWorld
  let app: TestApp
  before(async () => {
    world = await testWorld()
    app = await testApp(world)
  })

  async function page(answer: { diedOn?: string; municipality?: string }, state = 'received') {
    const inquiryId = await writeInquiry(world.database, world.asked('new-baerum'), aboutIvar)
    const { diedOn = null, municipality = '' } = answer
    await world.database.transaction('baerum', async (db) => {
      await saveRegisterAnswer(db, 'baerum', inquiryId, {
        ...{ isKnown: true, protection: 'none', nameFits: true, askedAt: world.asked('nobody').now },
        ...{ diedOn, municipality, livesElsewhere: municipality !== '' },
      })
      await db.updateTable('inquiry').set({ state }).where('id', '=', inquiryId).execute()
    })
    return (await (await app.visitor('unit-baerum-adult')).get(`/baerum/henvendelser/${inquiryId}`)).payload
  }

  test('of one who is dead nobody is asked to call or write, nor to note an answer', async () => {
    assert.ok(/Ring eller skriv, og noter svaret her/.test(await page({})))
    const dead = await page({ diedOn: world.daysFrom(-3) })
    assert.ok(/er død/.test(dead))
    assert.ok(!/Ring eller skriv|Noter svaret fra den det gjelder|Spør den det gjelder/.test(dead))
    assert.ok(/Den det gjelder, er død\. Avsenderens ord er ikke nok/.test(dead))
  })

  test('one who lives elsewhere is not said to have moved, and nothing is advised once it is answered', async () => {
    const open = await page({ municipality: '5001' })
    assert.ok(/bor i en annen kommune\. Vurder å sende henvendelsen videre/.test(open))
    const answered = await page({ municipality: '1108' }, 'answered')
    assert.ok(/bor i en annen kommune/.test(answered))
    assert.ok(!/Vurder å sende/.test(answered))
    for (const each of [open, answered]) assert.ok(!/har flyttet/.test(each))
  })
})
