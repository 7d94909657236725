import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { done, kariAsks, openedCase } from '../cases/test/case-world.ts'
import { answerTransfer, transferCase } from '../cases/transfer-case.ts'
import { notifyPerson } from '../messages/index.ts'
import { isDenied } from '../platform/asked.ts'
import { getPaperLetters } from '../registers/get-paper-letters.ts'
import { postPaperLetter } from '../registers/post-paper-letter.ts'
import { getWorkday } from './get-workday.ts'

type Who = Parameters<TestWorld['asked']>[0]

describe('what waits for the unit: cases sent to its gate, and letters to post', () => {
  let world: TestWorld
  const on = (who: Who, days = 0) => {
    const asked = world.asked(who)
    return { ...asked, today: world.daysFrom(days), now: new Date(asked.now.getTime() + days * 86_400_000) }
  }
  const waits = async (who: Who, kind: string, days = 0) => {
    const day = await getWorkday.run(world.database, on(who, days), {})
    assert.ok(!isDenied(day))
    return day.waits
      .filter((each) => each.kind === kind)
      .map((each) => ['count' in each && each.count, each.path, each.dueOn, each.isLate])
  }

  before(async () => {
    world = await testWorld()
  })

  test('a case sent to a gate waits there by its own clock until it is answered, and for nobody else', async () => {
    const caseId = await openedCase(world, kariAsks)
    const toUnitId = world.ids.unit['ke-baerum-voksen']
    const { transferId } = await done(world, transferCase, 'unit-baerum', {
      caseId,
      toUnitId,
      reason: 'Fyller 18 i uka.',
    })
    const [found] = await waits('unit-baerum-adult', 'transfers')
    assert.ok(found)
    const [count, path, dueOn, isLate] = found
    assert.deepEqual([count, path, isLate], [1, `/overforinger/${transferId}`, false])
    assert.ok(typeof dueOn === 'string' && dueOn > world.day)
    assert.equal(
      (await waits('unit-baerum-adult', 'transfers', 40))[0]![3],
      true,
      'the promised day has passed',
    )
    for (const who of ['unit-baerum', 'unit-sandnes', 'teacher-baerum'] as const)
      assert.deepEqual(await waits(who, 'transfers'), [])
    const no = { transferId, answer: 'decline', reason: 'Ada er sju år.' }
    await done(world, answerTransfer, 'unit-baerum-adult', no)
    assert.deepEqual(await waits('unit-baerum-adult', 'transfers'), [])
  })

  test('[posted-within-a-week] a letter waits from the day it was made, is late after a week, and is gone when posted', async () => {
    const { now } = world.asked('unit-baerum-adult')
    await world.database.transaction('baerum', (db) =>
      notifyPerson(db, 'baerum', world.ids.person.gunnar, { kind: 'message', href: '/baerum', now }),
    )
    assert.deepEqual(await waits('unit-baerum-adult', 'to_post'), [[1, '/papirpost', world.day, false]])
    assert.deepEqual(await waits('unit-baerum-adult', 'to_post', 8), [[1, '/papirpost', world.day, true]])
    for (const who of ['unit-sandnes', 'teacher-baerum'] as const)
      assert.deepEqual(await waits(who, 'to_post'), [])
    const page = await getPaperLetters.run(world.database, on('unit-baerum-adult', 8), {})
    assert.ok(!isDenied(page))
    const [letter] = page.waiting
    assert.ok(letter?.isLate)
    await done(world, postPaperLetter, 'unit-baerum-adult', {
      paperLetterId: letter.id,
      postedOn: world.day,
    })
    assert.deepEqual(await waits('unit-baerum-adult', 'to_post'), [])
  })
})
