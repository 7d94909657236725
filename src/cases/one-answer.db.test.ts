import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { isDenied } from '../platform/asked.ts'
import { findAssessment } from './assessment-store.ts'
import { getAssessment } from './get-assessment.ts'
import { saveAssessment } from './save-assessment.ts'
import { done, hanneAsks, openedCase } from './test/case-world.ts'

describe('[one-answer-for-all] criteria that coordinator and plan share', () => {
  let world: TestWorld
  let caseId: string
  const shared = ['long_term', 'coordination']
  const same = Object.fromEntries(shared.map((code) => [`plan_${code}_same`, 'yes']))
  const save = (fields: Record<string, string>) =>
    done(world, saveAssessment, 'unit-sandnes', { caseId, ...same, ...fields })
  const answer = (item: string, code: string, decided: 'met' | 'not_met', reason: string) => ({
    [`${item}_${code}`]: decided,
    [`${item}_${code}_reason`]: reason,
  })
  const kept = async () => {
    const rows = await world.database.transaction('sandnes', (db) => findAssessment(db, caseId))
    return rows.map((each) => `${each.item} ${each.criterion}: ${each.decided}, ${each.reason}`).sort()
  }
  const follows = async () => {
    const page = await getAssessment.run(world.database, world.asked('unit-sandnes'), { caseId })
    assert.ok(!isDenied(page))
    return page.items.flatMap(({ item, criteria }) =>
      criteria.flatMap((each) => (each.follows ? [`${item} ${each.code}: ${each.follows}`] : [])),
    )
  }

  before(async () => {
    world = await testWorld()
    caseId = await openedCase(world, { ...hanneAsks, asksFor: ['coordinator', 'plan'] })
  })

  test('are asked for once, and say so for the other', async () => {
    assert.deepEqual(await follows(), ['plan long_term: coordinator', 'plan coordination: coordinator'])
    await save({})
    assert.deepEqual(await kept(), [])
  })

  test('one answer holds for both; given, each stands by itself, and no change of one changes the other', async () => {
    await save(answer('coordinator', 'long_term', 'met', 'I flere år.'))
    assert.deepEqual(await kept(), [
      'coordinator long_term: met, I flere år.',
      'plan long_term: met, I flere år.',
    ])
    assert.deepEqual(await follows(), ['plan coordination: coordinator'])
    await save(answer('coordinator', 'long_term', 'not_met', 'Bare i år.'))
    assert.deepEqual(await kept(), [
      'coordinator long_term: not_met, Bare i år.',
      'plan long_term: met, I flere år.',
    ])
  })

  test('another may be given for one from the start', async () => {
    await save({
      ...answer('coordinator', 'coordination', 'met', 'Mange å ringe til.'),
      ...answer('plan', 'coordination', 'not_met', 'Planen trengs ikke til det.'),
    })
    assert.ok((await kept()).includes('plan coordination: not_met, Planen trengs ikke til det.'))
    assert.deepEqual(await follows(), [])
  })

  test('are not followed by what only one of them asks, nor by a right that nobody asked for', async () => {
    await save({ ...answer('coordinator', 'services', 'met', 'To.'), plan_services_same: 'yes' })
    await save({ ...answer('coordinator', 'complex', 'met', 'Ja.'), child_coordinator_complex_same: 'yes' })
    assert.ok((await kept()).every((each) => !/^plan services|^child/.test(each)))
  })

  test('the button for the proposals saves, and leads to the first right', async () => {
    const saved = await save({ longTerm: 'yes', button: 'propose' })
    assert.equal(saved.goesTo, 'coordinator')
    const page = await getAssessment.run(world.database, world.asked('unit-sandnes'), { caseId })
    assert.ok(!isDenied(page))
    const found = page.items[0]!.criteria.find(({ code }) => code === 'long_term')
    assert.equal(found?.proposal, 'met')
  })
})
