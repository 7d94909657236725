import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { isDenied } from '../platform/asked.ts'
import { findDecisionsOfCase } from './decision-store.ts'
import { getAssessment } from './get-assessment.ts'
import { getDecisionDraft } from './get-decision-draft.ts'
import { issueDecision } from './issue-decision.ts'
import { recordChildView } from './record-child-view.ts'
import { lackingIn } from './rules/decide-item.ts'
import { saveAssessment } from './save-assessment.ts'
import { saveDecisionDraft, sendForApproval } from './save-decision-draft.ts'
import { assessmentOf, done, kariAsks, openedCase, press, words } from './test/case-world.ts'

const unit = 'unit-baerum'
const leader = 'leader-baerum'
/** Sara is 17 on the day of the world, and 18 from here. */
const eighteenth = '2027-04-30'
const later = { today: eighteenth }

describe('one who asked for a child coordinator, and turns eighteen before the decision', () => {
  let world: TestWorld
  let caseId: string
  const draftOf = async (today: string) => {
    const page = await getDecisionDraft.run(world.database, world.asked(leader, { today }), { caseId })
    assert.ok(!isDenied(page))
    return page
  }
  const under18 = async (today: string) => {
    const page = await getAssessment.run(world.database, world.asked(unit, { today }), { caseId })
    assert.ok(!isDenied(page))
    const item = page.items.find((each) => each.item === 'child_coordinator')!
    return { item, criterion: item.criteria.find(({ code }) => code === 'under_18')! }
  }

  before(async () => {
    world = await testWorld()
    caseId = await openedCase(world, {
      ...kariAsks,
      key: 'test-sara',
      person: 'sara',
      givenName: 'Sara',
      familyName: 'Nordlyshaug',
      sender: { who: 'sara', kind: 'self', name: 'Sara Nordlyshaug' },
      asksFor: ['child_coordinator'],
    })
    await done(world, recordChildView, unit, { caseId, childView: 'Jeg vil.', childHeard: 'Hjemme.' })
  })

  test('[calendar-knows] an answer against the birth date is not taken, whichever way', async () => {
    const wrong = { caseId, ...assessmentOf('child_coordinator', ['under_18']) }
    const refused = await press(world, saveAssessment, unit, wrong)
    assert.ok('refused' in refused && refused.refused === 'against_birth_date')
    assert.equal(refused.field, 'child_coordinator_under_18')
  })

  test('the day before, what was answered stands', async () => {
    await done(world, saveAssessment, unit, { caseId, ...assessmentOf('child_coordinator') })
    await done(world, saveDecisionDraft, unit, { caseId, ...words })
    await done(world, sendForApproval, unit, { caseId })
    const page = await draftOf('2027-04-29')
    assert.equal(page.missing, null)
    assert.equal(page.decided?.items[0]?.result, 'granted')
  })

  test('on the day nothing is issued on it, and the draft says why', async () => {
    const page = await draftOf(eighteenth)
    assert.equal(page.missing, 'calendar_says_else')
    assert.equal(page.decided, null)
    const pressed = await press(world, issueDecision, leader, { caseId, read: page.fingerprint }, later)
    assert.ok('refused' in pressed && pressed.refused === 'calendar_says_else', JSON.stringify(pressed))
    assert.deepEqual(await world.database.transaction('baerum', (db) => findDecisionsOfCase(db, caseId)), [])
  })

  test('the criterion is to be answered anew, and nothing is filled in for it', async () => {
    const { item, criterion } = await under18(eighteenth)
    assert.equal(item.result, null)
    assert.equal(item.isPastBirthDate, true)
    assert.deepEqual(
      [criterion.answer, criterion.elsewhere, criterion.proposal, criterion.because],
      [null, null, 'not_met', 'adult'],
    )
    const kept = item.criteria.filter(({ code }) => code !== 'under_18')
    assert.ok(kept.every(({ answer }) => answer !== null))
    const again = { caseId, child_coordinator_under_18: 'met', child_coordinator_under_18_reason: 'Var det.' }
    const refused = await press(world, saveAssessment, unit, again, later)
    assert.ok('refused' in refused && refused.refused === 'against_birth_date')
  })

  test('answered anew it is a no that says so, read and issued by another', async () => {
    const answer = { child_coordinator_under_18: 'not_met', child_coordinator_under_18_reason: 'Fylte 18.' }
    await done(world, saveAssessment, unit, { caseId, ...answer }, later)
    await done(world, sendForApproval, unit, { caseId }, later)
    const { fingerprint } = await draftOf(eighteenth)
    await done(world, issueDecision, leader, { caseId, read: fingerprint }, later)
    const [decision] = await world.database.transaction('baerum', (db) => findDecisionsOfCase(db, caseId))
    assert.deepEqual(
      decision?.items.map((each) => [each.item, each.result, lackingIn(each).always]),
      [['child_coordinator', 'refused', ['under_18']]],
    )
  })
})
