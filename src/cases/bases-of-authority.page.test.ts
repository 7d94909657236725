import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { receiveInquiry } from '../../demo/cases.ts'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { openCase } from './open-case.ts'
import { saveAssessment } from './save-assessment.ts'
import { done, hanneAsks, press } from './test/case-world.ts'

describe('[bases-of-authority] the legal bases of a case', () => {
  let world: TestWorld
  let app: TestApp
  before(async () => {
    world = await testWorld()
    app = await testApp(world)
  })

  test('are at a hospital its own alone: no other is offered, and none is taken', async () => {
    const hospital = { authority: 'fjordsykehuset' } as const
    const inquiryId = await receiveInquiry(world, {
      ...{ ...hanneAsks, ...hospital, key: 'basis-knut', unit: 'ke-fjord', handler: 'unit-fjord' },
      ...{ person: 'knut', givenName: 'Knut', sender: { who: 'knut', kind: 'self', name: 'Knut' } },
    })
    const { caseId } = await done(world, openCase, 'unit-fjord', { inquiryId }, hospital)
    const unit = await app.visitor('unit-fjord')
    const { body } = await unit.get(`/fjordsykehuset/saker/${caseId}/vurdering`)
    assert.ok(/id="endre-opplysninger"/.test(body))
    assert.ok(!/name="legalBasis"/.test(body))
    const save = (legalBasis: string) =>
      press(world, saveAssessment, 'unit-fjord', { caseId, legalBasis }, hospital)
    for (const basis of ['nav', 'social_services', 'child_welfare'])
      assert.deepEqual(await save(basis), { refused: 'basis_not_decided_here', field: 'legalBasis' })
    assert.ok('done' in (await save('health')))
  })

  test('are all of them in a municipality', async () => {
    const inquiryId = await receiveInquiry(world, { ...hanneAsks, key: 'basis-august' })
    const { caseId } = await done(world, openCase, 'unit-sandnes', { inquiryId })
    const { body } = await (await app.visitor('unit-sandnes')).get(`/sandnes/saker/${caseId}/vurdering`)
    const [select = ''] = /<select[^>]*name="legalBasis".*?<\/select>/s.exec(body) ?? []
    assert.equal(select.match(/<option/g)?.length, 4)
  })
})
