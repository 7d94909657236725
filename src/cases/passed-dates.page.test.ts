import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { adultStories } from '../../demo/cases/adults.ts'
import { tell } from '../../demo/cases/tell.ts'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { hanneAsks, openedCase } from './test/case-world.ts'

describe('days that are passed, and days that have not begun', () => {
  let world: TestWorld
  let app: TestApp
  before(async () => {
    world = await testWorld()
    app = await testApp(world)
  })

  test('[stated-date] the case’s own page says that the day has passed, whom to call, and how to complain', async () => {
    const caseId = await openedCase(world, hanneAsks)
    const state = (newDate: string) =>
      world.database.transaction('sandnes', (db) =>
        db.updateTable('caseFile').set({ newDate }).where('id', '=', caseId).execute(),
      )
    const hanne = await app.visitor('hanne')
    const path = `/sandnes/min-sak/${caseId}`
    await state(world.day)
    const today = await hanne.get(path)
    assert.ok(today.body.includes('Du får svar innen'))
    assert.ok(!today.body.includes('/klage/manglende-svar/'))
    await state(world.daysFrom(-1))
    for (const [language, passed, never] of [
      ['nn', 'Du skulle ha fått svar innan', 'Du får svar innan'],
      ['en', 'You should have had an answer by', 'You will have an answer by'],
      ['nb', 'Du skulle ha fått svar innen', 'Du får svar innen'],
    ] as const) {
      await hanne.get(`/sprak/${language}?til=${path}`)
      const { body } = await hanne.get(path)
      assert.ok(body.includes(passed) && !body.includes(never), language)
      assert.ok(body.includes(`/sandnes/klage/manglende-svar/${caseId}`))
    }
  })

  test('[complaint-not-begun] the unit is shown for each who was told whether their time to complain has begun', async () => {
    const story = adultStories.find(({ key }) => key === 'erik')!
    const { caseId } = await tell(world, { ...story, openedBy: [] })
    const unit = await app.visitor(story.handler)
    const path = `/baerum/saker/${caseId}`
    const notBegun = (body: string) => body.match(/Klagefristen har ikke begynt å løpe/g)?.length ?? 0
    // Erik, and his guardian with a copy; the day in their letter stands all the same
    const before = (await unit.get(path)).body
    assert.equal(notBegun(before), 2)
    assert.equal(before.match(/Den går ikke ut før [^<]+, som står i brevet/g)?.length, 2)
    await world.database.transaction('baerum', (db) =>
      db
        .updateTable('notice')
        .set({ openedAt: world.asked('nobody').now })
        .where('kind', '=', 'decision_issued')
        .where('recipientKey', '=', erikKey())
        .execute(),
    )
    const { body } = await unit.get(path)
    assert.equal(notBegun(body), 1)
    assert.match(body, /Kan klage til \d/)
  })

  const erikKey = () => {
    const { actor } = world.asked('erik')
    assert.ok(actor.kind !== 'nobody')
    return actor.identityKey
  }
})
