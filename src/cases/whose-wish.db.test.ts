import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { type Answers, writeInquiry } from '../../demo/write-inquiry.ts'
import { recordPersonAnswer } from '../inquiries/answer-about-me.ts'
import { type Asked, isDenied } from '../platform/asked.ts'
import { getAssessment } from './get-assessment.ts'
import { openCase } from './open-case.ts'
import { done } from './test/case-world.ts'

describe('[whose-wish] the wish for a plan or a child coordinator is the person’s', () => {
  let world: TestWorld
  let born = 0
  before(async () => {
    world = await testWorld()
  })
  const nobody = (): Asked => ({
    ...world.asked('nobody'),
    draftOwner: { key: `c:wish-${born}`, isSignedIn: false },
  })
  /** About somebody new each time, unless another is named. */
  const asks = (asked: Asked, answers: Answers) =>
    writeInquiry(world.database, asked, {
      whom: 'born',
      givenName: `Eir${born}`,
      familyName: 'Vierbekk',
      birthDate: `2018-01-${10 + born++}`,
      asksFor: ['child_coordinator', 'plan'],
      need: 'Vi trenger hjelp.',
      senderName: 'Tor Vierbekk',
      phone: '400 00 102',
      ...answers,
    })
  const adult = { birthDate: '1980-04-04', asksFor: ['coordinator', 'plan'] }
  const assessed = async (inquiryId: string, unit: ActorKey) => {
    const opened = { inquiryId, who: 'another', anotherReason: 'Et annet menneske.' }
    const { caseId } = await done(world, openCase, unit, opened)
    const page = await getAssessment.run(world.database, world.asked(unit), { caseId })
    assert.ok(!isDenied(page))
    const wish = (item: string) =>
      page.items.find((each) => each.item === item)?.criteria.find(({ code }) => code === 'wish')
    return { plan: wish('plan'), child: wish('child_coordinator'), caseId }
  }

  const cells: [who: string, by: ActorKey | 'nobody', answers: Answers, unit: ActorKey, isOwn: boolean][] = [
    ['a parent with responsibility', 'new-baerum', { senderKind: 'parent' }, 'unit-baerum', true],
    ['a parent without it', 'new-baerum', { senderKind: 'parent', mayAct: 'no' }, 'unit-baerum', false],
    ['next of kin who says all agree', 'nobody', { senderKind: 'next_of_kin' }, 'unit-baerum', false],
    ['a teacher', 'nobody', { senderKind: 'service', senderRole: 'lærer' }, 'unit-baerum', false],
    ['a guardian nobody knows', 'nobody', { senderKind: 'guardian', ...adult }, 'unit-baerum-adult', false],
    ['a proxy by own word', 'nobody', { senderKind: 'proxy', ...adult }, 'unit-baerum-adult', false],
    [
      'next of kin of an adult',
      'nobody',
      { senderKind: 'next_of_kin', ...adult },
      'unit-baerum-adult',
      false,
    ],
    [
      'a doctor nobody knows',
      'nobody',
      { senderKind: 'service', senderRole: 'fastlege', ...adult },
      'unit-baerum-adult',
      false,
    ],
  ]
  for (const [who, by, answers, unit, isOwn] of cells)
    test(`${who}: ${isOwn ? 'taken as the wish' : 'not known, and it is said who asked'}`, async () => {
      const asked = by === 'nobody' ? nobody() : world.asked(by)
      const { plan } = await assessed(await asks(asked, answers), unit)
      assert.equal(plan?.proposal, isOwn ? 'met' : 'unclear')
      assert.deepEqual(
        plan?.wishes.map((each) => [each.as, each.isOwn]),
        [[answers.senderKind, isOwn]],
      )
    })

  test('the family’s wish for a child coordinator is the same', async () => {
    const byParent = await assessed(
      await asks(world.asked('new-baerum'), { senderKind: 'parent' }),
      'unit-baerum',
    )
    assert.equal(byParent.child?.proposal, 'met')
    const byDoctor = await asks(nobody(), { senderKind: 'service', senderRole: 'fastlege' })
    assert.equal((await assessed(byDoctor, 'unit-baerum')).child?.proposal, 'unclear')
  })

  test('asked for by oneself, or by a guardian on record for what is personal', async () => {
    const own = { senderKind: 'self', asksFor: ['plan'] }
    const bySelf = await asks(world.asked('first-time-baerum'), own)
    assert.equal((await assessed(bySelf, 'unit-baerum-adult')).plan?.proposal, 'met')
    const erik = { senderKind: 'guardian', whom: world.ids.person.erik, asksFor: ['plan'] }
    const byLiv = await asks(world.asked('liv-verge'), erik)
    assert.equal((await assessed(byLiv, 'unit-baerum-adult')).plan?.proposal, 'met')
  })

  test('next of kin asked, and the person has answered yes: it is wished; the words say so', async () => {
    const inquiryId = await asks(nobody(), { senderKind: 'next_of_kin', ...adult, birthDate: '1981-05-05' })
    const answer = { inquiryId, personAnswer: 'agrees', note: '' }
    await done(world, recordPersonAnswer, 'unit-baerum-adult', answer)
    const { plan } = await assessed(inquiryId, 'unit-baerum-adult')
    assert.equal(plan?.proposal, 'met')
    assert.deepEqual(
      plan?.wishes.map(({ as, personAnswer }) => [as, personAnswer]),
      [['next_of_kin', 'agrees']],
    )
  })
})
