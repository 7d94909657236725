import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type ActorKey, getHuman } from '../../demo/base/demo-actor.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { type Answers, writeInquiry } from '../../demo/write-inquiry.ts'
import { type Asked, isDenied } from '../platform/asked.ts'
import { recordPersonAnswer } from './answer-about-me.ts'
import { answerInquiry } from './answer-inquiry.ts'
import { getUnitInquiry } from './get-unit-inquiry.ts'
import { aboutIvar } from './test/about-ivar.ts'

describe('[answered-with-confidential] a sender’s own word asks, and never opens an answer', () => {
  let world: TestWorld
  before(async () => {
    world = await testWorld()
  })
  let browsers = 0
  const somebody = (): Asked => ({
    ...world.asked('nobody'),
    draftOwner: { key: `c:own-word-${browsers++}`, isSignedIn: false },
  })
  const seen = async (inquiryId: string, unit: ActorKey) => {
    const page = await getUnitInquiry.run(world.database, world.asked(unit), { inquiryId })
    assert.ok(!isDenied(page))
    return page
  }
  const answer = (inquiryId: string, unit: ActorKey, isOpen = '') =>
    answerInquiry.run(
      world.database,
      world.asked(unit),
      { inquiryId, answer: 'Hun har time på torsdag.', isOpen },
      () => '',
    )
  const child: Answers = {
    ...aboutIvar,
    givenName: 'Liv',
    familyName: 'Rypelien',
    birthDate: '2019-03-04',
    senderKind: 'service',
    senderRole: 'lærer',
  }

  test('kin of an adult says he agrees: more may be asked, and the answer is general until he has said it himself', async () => {
    const unit = 'unit-baerum-adult'
    const inquiryId = await writeInquiry(world.database, somebody(), aboutIvar)
    const before = await seen(inquiryId, unit)
    assert.deepEqual([before.mayAskBack, before.mayAnswer], [true, false])
    assert.deepEqual(await answer(inquiryId, unit), { refused: 'must_be_open', field: 'isOpen' })
    const agrees = { inquiryId, personAnswer: 'agrees', note: 'Ringte ham.' }
    const recorded = await recordPersonAnswer.run(world.database, world.asked(unit), agrees, () => '')
    assert.ok('done' in recorded)
    assert.equal((await seen(inquiryId, unit)).mayAnswer, true)
    assert.ok('done' in (await answer(inquiryId, unit)))
  })

  test('a teacher, of a child: it is the parents who are asked about, and her word opens no answer', async () => {
    const inquiryId = await writeInquiry(world.database, somebody(), child)
    const page = await seen(inquiryId, 'unit-baerum')
    assert.deepEqual(page.said, [{ question: 'parents_know', answer: 'yes' }])
    assert.deepEqual([page.mayAskBack, page.mayAnswer], [true, false])
    assert.ok('done' in (await answer(inquiryId, 'unit-baerum', 'yes')))
  })

  test('a parent: on record they are answered, by own word they are asked', async () => {
    const ada = {
      senderKind: 'parent',
      whom: world.ids.person.ada,
      asksFor: ['information'],
      need: 'Hva nå?',
    }
    const kari = await writeInquiry(world.database, world.asked('kari-mor'), { ...ada, senderName: 'Kari' })
    assert.equal((await seen(kari, 'unit-baerum')).mayAnswer, true)
    const said = await writeInquiry(world.database, world.asked('new-baerum'), {
      ...child,
      senderKind: 'parent',
    })
    const page = await seen(said, 'unit-baerum')
    assert.deepEqual([page.mayAskBack, page.mayAnswer], [true, false])
  })

  test('who only says to be the parent of a strictly protected child is neither asked nor answered', async () => {
    const inquiryId = await writeInquiry(world.database, world.asked('new-baerum'), {
      ...child,
      senderKind: 'parent',
      givenName: 'Noor',
      familyName: 'Skumringslia',
      birthDate: '',
      nationalId: getHuman('noor').nationalId!,
    })
    const page = await seen(inquiryId, 'unit-baerum')
    assert.deepEqual([page.mayAskBack, page.mayAnswer], [false, false])
  })
})
