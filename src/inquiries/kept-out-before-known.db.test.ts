import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type ActorKey, getHuman } from '../../demo/base/demo-actor.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { type Answers, writeInquiry } from '../../demo/write-inquiry.ts'
import { getCasePage } from '../cases/get-case.ts'
import { keepFromParent } from '../cases/keep-from-parent.ts'
import { openCase } from '../cases/open-case.ts'
import { done, notFound, press } from '../cases/test/case-world.ts'
import { getMyPage } from '../home/get-my-page.ts'
import { findNotices, findToBeTold } from '../messages/index.ts'
import { addRelatedPerson, isKeptOutOf, isNotPosted } from '../people/index.ts'
import { isDenied } from '../platform/asked.ts'
import type { Db } from '../platform/database/database.ts'
import { getUnitInquiry } from './get-unit-inquiry.ts'
import { getInquiry } from './inquiry-store.ts'
import { markKeptOut } from './mark-kept-out.ts'
import { takeBackMark } from './take-back-mark.ts'

const unit = 'unit-baerum'
const child: Answers = {
  whom: 'born',
  givenName: 'Solveig',
  familyName: 'Rypehaug',
  birthDate: '2017-05-06',
  nationalId: '',
  asksFor: ['coordinator'],
  need: 'Hun trenger hjelp.',
}
const why = 'Mor sier at far har truet dem, og ikke må få vite det.'

describe('[kept-out-before-known] one who is to be kept out, said before anybody is on record', () => {
  let world: TestWorld
  before(async () => {
    world = await testWorld()
  })
  const inside = <T>(work: (db: Db) => Promise<T>) => world.database.transaction('baerum', work)
  const keyOf = (who: ActorKey) => {
    const { actor } = world.asked(who)
    assert.ok(actor.kind !== 'nobody')
    return actor.identityKey
  }
  const asks = (by: ActorKey = 'kari-mor', fields: Answers = {}) =>
    writeInquiry(world.database, world.asked(by), {
      senderKind: 'parent',
      senderName: getHuman(by).name,
      ...child,
      ...fields,
    })
  const marked = (inquiryId: string, fields: Record<string, string> = {}, who: ActorKey = unit) =>
    press(world, markKeptOut, who, {
      inquiryId,
      name: 'Ola',
      ground: 'weighty_reasons',
      reason: why,
      ...fields,
    })
  const opened = async (inquiryId: string, fields: Record<string, string> = {}) => {
    const { caseId } = await done(world, openCase, unit, { inquiryId, ...fields })
    return { caseId, personId: (await inside((db) => getInquiry(db, inquiryId))).personId! }
  }
  /** As the register names them. */
  const named = (personId: string, ...whom: ActorKey[]) =>
    inside(async (db) => {
      for (const who of whom)
        await addRelatedPerson(db, 'baerum', {
          ...{ personId, identityKey: keyOf(who), kind: 'parent', name: getHuman(who).name },
          ...{ hasParentalResponsibility: true, fromDate: world.day, source: 'population_register' },
        })
    })
  const sees = async (who: ActorKey, personId: string) => {
    const page = await getMyPage.run(world.database, world.asked(who), {})
    assert.ok(!isDenied(page))
    return page.people.some((each) => each.personId === personId)
  }
  const pageOf = async (inquiryId: string) => {
    const page = await getUnitInquiry.run(world.database, world.asked(unit), { inquiryId })
    assert.ok(!isDenied(page))
    return page
  }

  test('only its own unit, with a name, a ground and a reason, and of a child under 16', async () => {
    const inquiryId = await asks()
    for (const who of ['kari-mor', 'ola-far', 'unit-baerum-adult', 'unit-sandnes'] as const)
      assert.deepEqual(await marked(inquiryId, {}, who), notFound, who)
    assert.deepEqual(await marked(inquiryId, { reason: '' }), { invalid: { reason: 'required' } })
    assert.deepEqual(await marked(inquiryId, { name: '' }), { invalid: { name: 'required' } })
    assert.ok('invalid' in (await marked(inquiryId, { ground: 'strictly_confidential' })))
    const old = await asks('kari-mor', { birthDate: '2005-05-06', givenName: 'Eldre' })
    assert.equal((await pageOf(inquiryId)).can.markKeptOut, true)
    assert.deepEqual((await pageOf(inquiryId)).marks, [])
    const grown = await getUnitInquiry.run(world.database, world.asked('unit-baerum-adult'), {
      inquiryId: old,
    })
    assert.ok(!isDenied(grown) && !grown.can.markKeptOut)
    const wrong = { inquiryId: old, name: 'Ola', ground: 'weighty_reasons', reason: why }
    assert.deepEqual(await press(world, markKeptOut, 'unit-baerum-adult', wrong), {
      refused: 'not_in_this_state',
    })
  })

  test('by name alone: the register names both, the one who asked knows, the other is told nothing, and nothing is posted home', async () => {
    const inquiryId = await asks()
    assert.ok('done' in (await marked(inquiryId)))
    assert.deepEqual(
      (await pageOf(inquiryId)).marks.map(({ name, reason, markedByName }) => [
        name,
        reason,
        markedByName !== null,
      ]),
      [['Ola', why, true]],
    )
    const { caseId, personId } = await opened(inquiryId)
    assert.equal(await inside((db) => isNotPosted(db, personId, personId, world.day)), true)
    assert.equal(await inside((db) => isKeptOutOf(db, personId, keyOf('ola-far'), world.day)), true)
    assert.equal(await inside((db) => isKeptOutOf(db, personId, keyOf('kari-mor'), world.day)), false)
    const waits = await getCasePage.run(world.database, world.asked(unit), { caseId })
    assert.ok(!isDenied(waits))
    assert.deepEqual(
      waits.keeping?.waiting.map(({ name }) => name),
      ['Ola'],
    )
    await named(personId, 'kari-mor', 'ola-far')
    assert.deepEqual([await sees('kari-mor', personId), await sees('ola-far', personId)], [true, false])
    const told = await inside((db) => findToBeTold(db, personId, 'case', world.day))
    assert.deepEqual(
      told.map(({ name }) => name),
      [getHuman('kari-mor').name],
    )
    const mine = await inside((db) => findNotices(db, { identityKey: keyOf('ola-far'), kind: 'citizen' }))
    assert.deepEqual(
      mine.filter((each) => each.personId === personId),
      [],
    )
    const page = await getCasePage.run(world.database, world.asked(unit), { caseId })
    assert.ok(!isDenied(page))
    const [ola] = page.keeping!.ones.filter(({ standing }) => standing === 'asked')
    assert.deepEqual(
      [ola?.name, ola?.told?.isMaybe, ola?.told?.markName, page.keeping?.waiting, page.keeping?.asked],
      [getHuman('ola-far').name, true, 'Ola', [], null],
    )
    await done(world, keepFromParent, unit, {
      caseId,
      relatedPersonId: ola!.id,
      choice: 'withheld',
      reason: 'Vi har vurdert det.',
    })
    assert.equal(await sees('ola-far', personId), false)
  })

  test('by number: the one with the number and nobody else, whoever asked', async () => {
    const inquiryId = await asks('new-baerum', {
      senderKind: 'next_of_kin',
      givenName: 'Tuva',
      birthDate: '2016-02-03',
    })
    assert.ok('done' in (await marked(inquiryId, { nationalId: getHuman('ola-far').nationalId! })))
    const { personId } = await opened(inquiryId)
    await named(personId, 'ola-far', 'kari-mor')
    assert.deepEqual([await sees('kari-mor', personId), await sees('ola-far', personId)], [true, false])
  })

  test('a number that comes later says who it is not', async () => {
    const inquiryId = await asks('new-baerum', {
      senderKind: 'next_of_kin',
      givenName: 'Mia',
      birthDate: '2016-04-03',
    })
    await marked(inquiryId, { nationalId: getHuman('ola-far').nationalId! })
    const { personId } = await opened(inquiryId)
    const id = await inside((db) =>
      addRelatedPerson(db, 'baerum', {
        ...{ personId, identityKey: null, kind: 'parent', name: 'Kari', fromDate: world.day },
        hasParentalResponsibility: true,
      }),
    )
    await inside((db) =>
      db
        .updateTable('relatedPerson')
        .set({ identityKey: keyOf('kari-mor') })
        .where('id', '=', id)
        .execute(),
    )
    assert.equal(await sees('kari-mor', personId), true)
    await named(personId, 'ola-far')
    assert.equal(await sees('ola-far', personId), false)
  })

  test('a child not born: kept out the day they are written down', async () => {
    const inquiryId = await asks('kari-mor', {
      whom: 'unborn',
      givenName: '',
      birthDate: '',
      dueDate: world.daysFrom(60),
    })
    assert.ok('done' in (await marked(inquiryId)))
    const { caseId, personId } = await opened(inquiryId)
    await named(personId, 'ola-far')
    assert.equal(await sees('ola-far', personId), false)
    const page = await getCasePage.run(world.database, world.asked(unit), { caseId })
    assert.ok(!isDenied(page))
    assert.equal(page.keeping?.ones[0]?.standing, 'asked')
  })

  test('written wrongly it is taken back with a reason; not once one who may be meant is on record', async () => {
    const inquiryId = await asks('kari-mor', { givenName: 'Live', birthDate: '2016-09-03' })
    await marked(inquiryId)
    const [mark] = (await pageOf(inquiryId)).marks
    const back = { inquiryId, markId: String(mark!.id) }
    assert.deepEqual(await press(world, takeBackMark, unit, { ...back, endReason: '' }), {
      invalid: { endReason: 'required' },
    })
    assert.deepEqual(
      await press(world, takeBackMark, 'unit-sandnes', { ...back, endReason: 'Feil.' }),
      notFound,
    )
    await done(world, takeBackMark, unit, { ...back, endReason: 'Feil familie.' })
    assert.deepEqual((await pageOf(inquiryId)).marks, [])
    await marked(inquiryId)
    const [again] = (await pageOf(inquiryId)).marks
    const { personId } = await opened(inquiryId)
    await named(personId, 'ola-far')
    assert.deepEqual(
      await press(world, takeBackMark, unit, { inquiryId, markId: String(again!.id), endReason: 'Feil.' }),
      { refused: 'kept_out_is_on_record' },
    )
    assert.equal(await sees('ola-far', personId), false)
  })

  test('of those on record already it is decided one by one: a name alone shuts none of them out', async () => {
    const ada = world.ids.person.ada
    const inquiryId = await asks('kari-mor', { whom: ada })
    assert.deepEqual(await sees('ola-far', ada), true)
    await marked(inquiryId, { name: 'Stefar Hansen' })
    assert.deepEqual([await sees('kari-mor', ada), await sees('ola-far', ada)], [true, true])
    await marked(inquiryId, { nationalId: getHuman('ola-far').nationalId! })
    assert.deepEqual([await sees('kari-mor', ada), await sees('ola-far', ada)], [true, false])
  })
})
