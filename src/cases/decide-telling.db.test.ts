import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { findNotices } from '../messages/index.ts'
import { changePerson, forgetHouseholds } from '../people/index.ts'
import { isDenied } from '../platform/asked.ts'
import { decideTelling } from './decide-telling.ts'
import { getCasePage } from './get-case.ts'
import { getDecision } from './get-decision.ts'
import { done, notFound, press } from './test/case-world.ts'
import { plantCase } from './test/plant-whereabouts.ts'

const unit = 'unit-baerum'
const no = { choice: 'withheld', reason: 'Han har truet dem.' }
const yes = { choice: 'told', reason: 'Politiet sier at han vet hvor de bor.' }

describe('whether a parent may be told of a child at a strictly confidential address', () => {
  let world: TestWorld
  let decisionId: string
  let about: { caseId: string; relatedPersonId: string }
  const inside = <T>(work: Parameters<typeof world.database.transaction<T>>[1]) =>
    world.database.transaction('baerum', work)
  const page = async () => {
    const found = await getCasePage.run(world.database, world.asked(unit), { caseId: about.caseId })
    assert.ok(!isDenied(found))
    return found
  }
  const omarOnPage = async () => (await page()).telling.find(({ id }) => id === about.relatedPersonId)
  const mayRead = async (who: ActorKey = 'omar-far') =>
    !isDenied(await getDecision.run(world.database, world.asked(who), { decisionId }))
  const noticesOf = (who: ActorKey) =>
    inside((db) => {
      const { actor } = world.asked(who)
      assert.ok(actor.kind !== 'nobody')
      return findNotices(db, actor)
    })

  before(async () => {
    world = await testWorld()
    decisionId = await plantCase(world)
    const { caseId } = await inside((db) =>
      db.selectFrom('decision').select('caseId').where('id', '=', decisionId).executeTakeFirstOrThrow(),
    )
    about = { caseId, relatedPersonId: world.ids.related['omar-noor'] }
  })

  test('[withheld-from-parent] the unit is asked, and reads that he has not been told and has a right to it', async () => {
    const { telling, person } = await page()
    assert.equal(person.addressProtection, 'strictly_confidential')
    assert.deepEqual(
      telling.map(({ name, isWithheld, isParty, isToBeDecided }) => [
        name,
        isWithheld,
        isParty,
        isToBeDecided,
      ]),
      [['Omar Vindkastrud', true, true, true]],
      'not the parent she lives with',
    )
    assert.deepEqual([await mayRead(), await mayRead('leila-mor')], [false, true])
    assert.deepEqual(await noticesOf('omar-far'), [])
  })

  test('a reason is needed, and a day that has not passed, which a yes has none of', async () => {
    assert.deepEqual(await press(world, decideTelling, unit, { ...about, ...no, reason: ' ' }), {
      invalid: { reason: 'required' },
    })
    assert.deepEqual(await press(world, decideTelling, unit, { ...about, choice: '', reason: 'x' }), {
      invalid: { choice: 'choose' },
    })
    assert.deepEqual(
      await press(world, decideTelling, unit, { ...about, ...no, untilDate: world.daysFrom(-1) }),
      { refused: 'until_passed', field: 'untilDate' },
    )
    assert.deepEqual(
      await press(world, decideTelling, unit, { ...about, ...yes, untilDate: world.daysFrom(1) }),
      { refused: 'until_only_withheld', field: 'untilDate' },
    )
  })

  test('nobody else decides: not a parent, nor another unit or authority', async () => {
    for (const who of ['omar-far', 'leila-mor', 'unit-baerum-adult', 'child-coordinator-baerum'] as const)
      assert.deepEqual(await press(world, decideTelling, who, { ...about, ...yes }), notFound, who)
    assert.deepEqual(await press(world, decideTelling, 'unit-sandnes', { ...about, ...yes }), notFound)
    assert.equal(await mayRead(), false)
  })

  test('only of a parent who is not confirmed to live with the child', async () => {
    for (const relatedPersonId of [world.ids.related['leila-noor'], randomUUID()])
      assert.deepEqual(await press(world, decideTelling, unit, { ...about, ...no, relatedPersonId }), {
        refused: 'telling_is_no_question',
      })
  })

  test('a no is kept with who, why and until when; a stale or doubled press does nothing more', async () => {
    const { version } = (await page()).case
    const submissionId = randomUUID()
    const fields = { ...about, ...no, untilDate: world.daysFrom(30), submissionId, version: String(version) }
    await done(world, decideTelling, unit, fields)
    assert.ok('doneBefore' in (await press(world, decideTelling, unit, fields)))
    assert.deepEqual(
      await press(world, decideTelling, unit, { ...about, ...yes, version: String(version) }),
      { stale: true },
    )
    const omar = await omarOnPage()
    assert.deepEqual(
      [omar?.isWithheld, omar?.isToBeDecided, omar?.decided?.reason, omar?.decided?.untilDate],
      [true, false, no.reason, world.daysFrom(30)],
    )
    assert.ok(omar?.decided?.decidedByName)
    assert.equal(await mayRead(), false)
    const { events, steps } = await page()
    assert.equal(events.filter(({ type }) => type === 'parent_withheld_from').length, 1)
    assert.equal(steps[0]?.reason, no.reason)
  })

  test('a yes opens at once what a shielded parent reads, and he is told of the decision, once', async () => {
    await done(world, decideTelling, unit, { ...about, ...yes })
    assert.equal(await mayRead(), true)
    const told = async () => (await noticesOf('omar-far')).map(({ kind, href }) => [kind, href])
    assert.deepEqual(await told(), [['decision_issued', `/baerum/avgjorelse/${decisionId}`]])
    await done(world, decideTelling, unit, { ...about, ...yes })
    assert.equal((await told()).length, 1)
    assert.equal((await omarOnPage())?.isWithheld, false)
  })

  test('a protection that comes anew asks anew, and closes at once', async () => {
    const personId = world.ids.person.noor
    await inside((db) => changePerson(db, personId, { addressProtection: 'none' }))
    assert.deepEqual((await page()).telling, [])
    assert.deepEqual(await press(world, decideTelling, unit, { ...about, ...yes }), {
      refused: 'telling_is_no_question',
    })
    await inside(async (db) => {
      await changePerson(db, personId, { addressProtection: 'strictly_confidential' })
      await forgetHouseholds(db, personId)
    })
    assert.deepEqual([await mayRead(), await mayRead('leila-mor')], [false, false])
    assert.deepEqual(
      (await page()).telling.map(({ name, isToBeDecided, isHomeUnknown }) => [
        name,
        isToBeDecided,
        isHomeUnknown,
      ]),
      [
        ['Leila Skumringslia', true, true],
        ['Omar Vindkastrud', true, true],
      ],
    )
  })

  test('at a confidential address he is told by itself, and may be kept out by a decision', async () => {
    await inside((db) => changePerson(db, world.ids.person.noor, { addressProtection: 'confidential' }))
    const before = await omarOnPage()
    assert.deepEqual([before?.isWithheld, before?.isToBeDecided, await mayRead()], [false, false, true])
    await done(world, decideTelling, unit, { ...about, ...no })
    assert.deepEqual([(await omarOnPage())?.isWithheld, await mayRead()], [true, false])
    await done(world, decideTelling, unit, { ...about, ...no, untilDate: world.daysFrom(3) })
    const later = world.asked(unit, { today: world.daysFrom(4) })
    const over = await getCasePage.run(world.database, later, { caseId: about.caseId })
    assert.ok(!isDenied(over))
    const his = over.telling.find(({ id }) => id === about.relatedPersonId)
    assert.deepEqual(
      [his?.isWithheld, his?.isToBeDecided, his?.decided, his?.over?.reason],
      [true, true, null, no.reason],
      'a no whose time is out opens nothing, and is asked anew',
    )
    await done(world, decideTelling, unit, { ...about, ...yes })
    assert.equal(await mayRead(), true)
    await inside((db) =>
      changePerson(db, world.ids.person.noor, { addressProtection: 'strictly_confidential' }),
    )
    assert.equal(await mayRead(), false, 'a yes counts for the protection it was given under')
  })
})
