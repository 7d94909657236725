import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { answerRequest } from '../cases/answer-request.ts'
import { askForInformation } from '../cases/ask-for-information.ts'
import { done, hanneAsks, openedCase } from '../cases/test/case-world.ts'
import { isDenied } from '../platform/asked.ts'
import { getMyPage } from './get-my-page.ts'

describe('a question that the case waits for an answer to', () => {
  let world: TestWorld
  const waits = async () => {
    const page = await getMyPage.run(world.database, world.asked('hanne'), {})
    assert.ok(!isDenied(page))
    return page.waits.filter(({ kind }) => kind === 'give_information')
  }

  before(async () => {
    world = await testWorld()
  })

  test('waits on one’s own page with its day, until it is answered', async () => {
    const caseId = await openedCase(world, hanneAsks)
    assert.deepEqual(await waits(), [])
    const question = { caseId, question: 'Hvem er fastlegen din?', answerBy: world.daysFrom(7) }
    const { requestId } = await done(world, askForInformation, 'unit-sandnes', question)
    assert.deepEqual(await waits(), [
      {
        kind: 'give_information',
        path: `/opplysninger/${requestId}`,
        givenName: null,
        at: null,
        deadline: world.daysFrom(7),
      },
    ])
    await done(world, answerRequest, 'hanne', { requestId, answer: 'Legen heter Li.' })
    assert.deepEqual(await waits(), [])
  })
})
