import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { getMissingForm } from '../complaints/get-complaint-form.ts'
import { isDenied } from '../platform/asked.ts'
import { textOfPdf } from '../platform/pdf/text-of-pdf.ts'
import { assessAgain, closeCase } from './close-case.ts'
import { getLetter } from './get-letter.ts'
import { getOwnCase } from './get-own-case.ts'
import { issueDecision } from './issue-decision.ts'
import { findLettersOfCase } from './letter-store.ts'
import { saveAssessment } from './save-assessment.ts'
import { saveDecisionDraft } from './save-decision-draft.ts'
import { assessmentOf, done, hanneAsks, notFound, openedCase, words } from './test/case-world.ts'

const unit = 'unit-sandnes'

describe('[closed-unanswered] a decided case that is assessed again, and ended without a new decision', () => {
  let world: TestWorld
  let caseId: string
  const later = (days: number) => ({ today: world.daysFrom(days) })
  const own = async (days: number) => {
    const page = await getOwnCase.run(world.database, world.asked('hanne', later(days)), { caseId })
    assert.ok(!isDenied(page))
    return page
  }
  before(async () => {
    world = await testWorld()
    caseId = await openedCase(world, hanneAsks)
    await done(world, saveAssessment, unit, { caseId, ...assessmentOf('coordinator') })
    await done(world, saveDecisionDraft, unit, { caseId, ...words })
    await done(world, issueDecision, unit, { caseId })
    await done(world, assessAgain, unit, { caseId, reason: 'Nye tjenester.' }, later(10))
    const ending = { caseId, ground: 'own_wish', reason: 'Du ville ha det som før.' }
    await done(world, closeCase, unit, ending, later(12))
  })

  test('the letter says what stands: no inquiry that was not sent, and no complaint that cannot be made', async () => {
    const letters = await world.database.transaction('sandnes', (db) => findLettersOfCase(db, caseId))
    const letter = letters.find(({ kind }) => kind === 'closing')
    assert.ok(letter)
    const pdf = await getLetter.run(world.database, world.asked('hanne', later(12)), { letterId: letter.id })
    assert.ok(!isDenied(pdf))
    const text = textOfPdf(pdf as Buffer).replace(/\s+/g, ' ')
    for (const said of ['Du ville ha det som før.', 'gjelder fortsatt', 'Du kan be om hjelp på nytt'])
      assert.ok(text.includes(said), said)
    for (const said of [
      'Svar på henvendelsen',
      'Du tok kontakt',
      'Vi fikk henvendelsen',
      'klage på at du ikke',
    ])
      assert.ok(!text.includes(said), said)
    const asked = world.asked('hanne', later(12))
    assert.deepEqual(await getMissingForm.run(world.database, asked, { caseId }), notFound)
  })

  test('the person reads why it ended and what stands, and no promise said to be kept', async () => {
    const page = await own(12)
    assert.deepEqual(page.closed, {
      on: world.daysFrom(12),
      reason: 'Du ville ha det som før.',
      wasDecided: true,
    })
    const promise = page.clocks.find(({ code }) => code === 'promise')
    assert.equal(promise?.endedOn, world.daysFrom(12))
  })

  test('closed as done after a decision, there is nothing to say no to', async () => {
    const other = await openedCase(world, { ...hanneAsks, key: 'test-trygve', person: 'trygve' })
    await done(world, saveAssessment, unit, { caseId: other, ...assessmentOf('coordinator') })
    await done(world, saveDecisionDraft, unit, { caseId: other, ...words })
    await done(world, issueDecision, unit, { caseId: other })
    await done(world, closeCase, unit, { caseId: other, ground: 'done', reason: 'Ferdig.' })
    const page = await getOwnCase.run(world.database, world.asked('trygve'), { caseId: other })
    assert.ok(!isDenied(page))
    assert.equal(page.closed, null)
  })
})
