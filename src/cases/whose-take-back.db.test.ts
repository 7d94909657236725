import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { writeInquiry } from '../../demo/write-inquiry.ts'
import { withdrawInquiry } from '../inquiries/withdraw-inquiry.ts'
import { findNotices } from '../messages/index.ts'
import { changePerson, getPerson } from '../people/index.ts'
import { isDenied } from '../platform/asked.ts'
import { getCase } from './case-store.ts'
import { getCasePage } from './get-case.ts'
import { getOwnCase } from './get-own-case.ts'
import { goOnWithCase } from './go-on-with-case.ts'
import { joinCase } from './join-case.ts'
import { openCase } from './open-case.ts'
import { regretTakeBack, takeBackCase, wantCaseOn } from './take-back-case.ts'
import { done, kariAsks, notFound, openedCase, press } from './test/case-world.ts'

const unit = 'unit-baerum'

describe('[case-taken-back] a child’s case, and those around it', () => {
  let world: TestWorld
  let caseId: string
  const inside = <T>(work: Parameters<typeof world.database.transaction<T>>[1]) =>
    world.database.transaction('baerum', work)
  const own = async (who: ActorKey) => {
    const page = await getOwnCase.run(world.database, world.asked(who), { caseId })
    assert.ok(!isDenied(page))
    return page
  }

  const taken = async (id: string) => {
    const page = await getCasePage.run(world.database, world.asked(unit), { caseId: id })
    assert.ok(!isDenied(page))
    return page.takenBack
  }
  const noticesOf = (who: typeof unit) =>
    inside(async (db) => {
      const { actor } = world.asked(who)
      return actor.kind === 'nobody' ? [] : (await findNotices(db, actor)).map(({ kind }) => kind)
    })

  before(async () => {
    world = await testWorld()
    caseId = await openedCase(world, kariAsks)
  })

  test('[shielded-reader] why it goes on is not read by who must not learn where the child is: only that it does', async () => {
    const reason = 'Ada bor på krisesenteret i Asker.'
    await inside((db) => changePerson(db, world.ids.person.ada, { addressProtection: 'confidential' }))
    await done(world, takeBackCase, 'ola-far', { caseId })
    await done(world, goOnWithCase, unit, { caseId, reason })
    const seen = await own('ola-far')
    assert.equal(seen.isShielded, true)
    assert.deepEqual(seen.takeBack.goesOn, { reason: null })
    assert.ok(!JSON.stringify(seen).includes('Asker'))
    await inside((db) => changePerson(db, world.ids.person.ada, { addressProtection: 'none' }))
    assert.deepEqual((await own('ola-far')).takeBack.goesOn, { reason })
  })

  test('only who asked regrets it; the other parent says that it should go on, and the unit sees who', async () => {
    await done(world, takeBackCase, 'ola-far', { caseId, reason: 'Vi klarer oss.' })
    assert.deepEqual(await press(world, regretTakeBack, 'kari-mor', { caseId }), {
      refused: 'only_asker_regrets',
    })
    const wantsOn = (who: ActorKey) => press(world, wantCaseOn, who, { caseId, reason: 'Ada trenger det.' })
    assert.deepEqual(await wantsOn('ola-far'), { refused: 'not_in_this_state' })
    for (const who of ['nils', unit, 'unit-sandnes'] as const)
      assert.deepEqual(await wantsOn(who), notFound, who)
    assert.equal((await own('kari-mor')).takeBack.wantsOn, false)
    assert.ok('done' in (await wantsOn('kari-mor')))
    assert.deepEqual(await wantsOn('kari-mor'), { refused: 'said_already' })
    assert.equal((await own('kari-mor')).takeBack.wantsOn, true)
    const waits = await taken(caseId)
    assert.match(waits!.askedByName, /^Ola/)
    assert.deepEqual(
      waits!.objections.map(({ byName, byAs, reason }) => [byName.split(' ')[0], byAs, reason]),
      [['Kari', 'parent', 'Ada trenger det.']],
    )
    assert.ok((await noticesOf(unit)).includes('case_take_back_word'))
    assert.ok(!JSON.stringify(await own('ola-far')).includes('Ada trenger det'), 'her words are the unit’s')
    await done(world, regretTakeBack, 'ola-far', { caseId })
    assert.equal(await taken(caseId), null)
    assert.deepEqual(await wantsOn('kari-mor'), { refused: 'not_in_this_state' })
  })

  test('it goes along when the case is joined with another, and those who want it on; the double asks nothing', async () => {
    const { birthDate } = await inside((db) => getPerson(db, world.ids.person.ada))
    const inquiryId = await writeInquiry(world.database, world.asked('kari-mor', { authority: 'baerum' }), {
      senderKind: 'parent',
      mayAct: 'yes',
      whom: 'born',
      givenName: 'Ada',
      familyName: 'Solstrålevik',
      birthDate: birthDate!,
      asksFor: ['plan'],
      need: 'Vi vil ha en plan.',
      senderName: 'Kari Solstrålevik',
    })
    const reason = 'Kan være en annen.'
    const { caseId: double } = await done(world, openCase, unit, {
      inquiryId,
      who: 'another',
      anotherReason: reason,
    })
    assert.notEqual(double, caseId)
    await done(world, withdrawInquiry, 'kari-mor', { inquiryId, reason: 'Vi flytter.' })
    assert.equal((await taken(double))?.reason, 'Vi flytter.')
    const { reference } = await inside((db) => getCase(db, caseId))
    await done(world, joinCase, unit, { caseId: double, into: reference, reason: 'Samme barn.' })
    assert.equal(await taken(double), null)
    const goOn = { caseId: double, reason: 'x' }
    assert.deepEqual(await press(world, goOnWithCase, unit, goOn), { refused: 'not_in_this_state' })
    const waits = await taken(caseId)
    assert.deepEqual([waits?.reason, waits?.askedAs], ['Vi flytter.', 'parent'])
    await done(world, goOnWithCase, unit, { caseId, reason: 'Vi har snakket sammen.' })
  })
})
