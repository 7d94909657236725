import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { getMyPage } from '../home/get-my-page.ts'
import { addMonths } from '../law/calendar.ts'
import { findNotices } from '../messages/index.ts'
import { getWhoHasLooked } from '../oversight/get-who-has-looked.ts'
import { changePerson } from '../people/index.ts'
import { isDenied } from '../platform/asked.ts'
import { askToBeInformed } from './ask-to-be-informed.ts'
import { decideInforming } from './decide-informing.ts'
import { getCasePage } from './get-case.ts'
import { getInformed } from './get-informed.ts'
import { getOwnCase } from './get-own-case.ts'
import { insertInforming } from './informing-store.ts'
import { keepFromParent } from './keep-from-parent.ts'
import { findLettersOfCase } from './letter-store.ts'
import { done, type Fields, kariAsks, notFound, openedCase, press } from './test/case-world.ts'

const wordsOf = (all: readonly { words: string }[]) => all.map(({ words }) => words)
const unit = 'unit-baerum'
const per = 'per-far'
const yes = {
  choice: 'informed',
  what: 'case',
  words: 'Jonas har det bra.',
  reason: 'Det er bra for Jonas.',
  childView: 'Jonas vil gjerne at pappa vet det.',
}

describe('a parent without parental responsibility', () => {
  let world: TestWorld
  let jonas: string
  let perOfJonas: string
  let caseId: string
  const inside = <T>(work: Parameters<typeof world.database.transaction<T>>[1]) =>
    world.database.transaction('baerum', work)
  const decide = (fields: Fields, who: ActorKey = unit) =>
    press(world, decideInforming, who, { caseId, relatedPersonId: perOfJonas, ...fields })
  const reads = (who: ActorKey = per, days = 0) =>
    getInformed.run(world.database, world.asked(who, { today: world.daysFrom(days) }), { personId: jonas })
  const read = async (days = 0) => {
    const page = await reads(per, days)
    assert.ok(!isDenied(page))
    return page
  }
  const home = async (who: ActorKey) => {
    const page = await getMyPage.run(world.database, world.asked(who), {})
    assert.ok(!isDenied(page))
    return page
  }
  const noticesOf = async (who: ActorKey, kind: string) => {
    const { actor } = world.asked(who)
    assert.ok(actor.kind !== 'nobody')
    const identityKey = actor.identityKey
    const kindOf = actor.kind
    const all = await inside((db) => findNotices(db, { identityKey, kind: kindOf }))
    return all.filter((each) => each.kind === kind).length
  }
  const onCase = async () => {
    const page = await getCasePage.run(world.database, world.asked(unit), { caseId })
    assert.ok(!isDenied(page))
    return page.informing.find(({ id }) => id === perOfJonas)!
  }

  before(async () => {
    world = await testWorld()
    jonas = world.ids.person.jonas
    perOfJonas = world.ids.related['per-jonas']
    caseId = await openedCase(world, {
      ...kariAsks,
      key: 'test-jonas',
      person: 'jonas',
      givenName: 'Jonas',
      familyName: 'Fjellheimås',
      sender: { who: 'mette-mor', kind: 'parent', name: 'Mette' },
    })
  })

  test('[informed-parent] sees nothing by itself, and cannot ask here before there is an answer', async () => {
    assert.deepEqual([await reads(), (await home(per)).answered], [notFound, []])
    assert.deepEqual(
      await press(world, askToBeInformed, per, { personId: jonas, words: 'Hvordan går det?' }),
      notFound,
    )
    assert.deepEqual([(await onCase()).standing, (await onCase()).isWithheld], [null, false])
  })

  test('only the unit decides, in words that are whole', async () => {
    for (const who of ['mette-mor', per, 'unit-sandnes', 'jonas'] as const)
      assert.deepEqual(await decide(yes, who), notFound, who)
    const refused = async (fields: Fields) => {
      const outcome = await decide({ ...yes, ...fields })
      return 'refused' in outcome ? outcome.refused : outcome
    }
    assert.equal(await refused({ childView: '' }), 'child_is_heard_first')
    assert.equal(await refused({ what: '', words: '' }), 'nothing_to_inform')
    assert.equal(await refused({ choice: 'ended' }), 'nothing_informed')
    assert.equal(await refused({ untilDate: world.daysFrom(-1) }), 'until_passed')
    assert.equal(
      await refused({ relatedPersonId: world.ids.related['mette-jonas'] }),
      'informing_is_no_question',
    )
    assert.deepEqual(await reads(), notFound)
  })

  test('[informed-parent] then reads exactly what was decided, in its days, and the others are told', async () => {
    await done(world, decideInforming, unit, {
      caseId,
      relatedPersonId: perOfJonas,
      ...yes,
      untilDate: world.daysFrom(30),
    })
    const page = await read()
    assert.deepEqual([page.standing, page.answer.words], ['informed', yes.words])
    assert.ok(page.case)
    assert.deepEqual([page.decisions, page.coordinators], [null, null])
    assert.ok(!JSON.stringify(page).includes(yes.reason))
    assert.ok(!JSON.stringify(page).includes(yes.childView))
    assert.deepEqual(await getOwnCase.run(world.database, world.asked(per), { caseId }), notFound)
    const mine = await home(per)
    assert.deepEqual(
      mine.answered.map(({ givenName }) => givenName),
      ['Jonas'],
    )
    assert.ok(!mine.people.some(({ personId }) => personId === jonas))
    assert.equal(await noticesOf(per, 'informing_decided'), 1)
    assert.deepEqual(
      [await noticesOf('mette-mor', 'parent_informed'), await noticesOf('jonas', 'parent_informed')],
      [1, 1],
    )
    const hers = await getOwnCase.run(world.database, world.asked('mette-mor'), { caseId })
    assert.ok(!isDenied(hers))
    assert.deepEqual(
      hers.informed.map(({ id }) => id),
      [perOfJonas],
    )
    assert.deepEqual(
      (await home('jonas')).informed.map(({ id }) => id),
      [perOfJonas],
    )
    const over = await read(31)
    assert.deepEqual([over.standing, over.case, over.answer.words], ['over', null, ''])
    for (const who of ['mette-mor', 'ola-far', 'hodan-mor'] as const)
      assert.deepEqual(await reads(who), notFound, who)
  })

  test('every read is in the log that the family reads, by relation and ground', async () => {
    const looked = await getWhoHasLooked.run(world.database, world.asked('mette-mor'), { personId: jonas })
    assert.ok(!isDenied(looked))
    assert.match(JSON.stringify(looked), /parent_informed/)
    assert.match(JSON.stringify(looked), /cases\.seeInformed/)
  })

  test('asks for more once, also from two tabs at the same time, and the unit is told', async () => {
    const words = ['Hvem er koordinator?', 'Hvem er koordinator nå?']
    const both = await Promise.all(
      words.map((each) => press(world, askToBeInformed, per, { personId: jonas, words: each })),
    )
    assert.deepEqual(both.map((each) => ('refused' in each ? each.refused : Object.keys(each)[0])).sort(), [
      'already_asked',
      'done',
    ])
    const kept = words.filter((_, at) => 'done' in both[at]!)
    const again = await press(world, askToBeInformed, per, { personId: jonas, words: 'Hallo?' })
    assert.deepEqual(again, { refused: 'already_asked' })
    assert.deepEqual(wordsOf((await onCase()).asked), kept)
    assert.deepEqual(wordsOf((await read()).asked), kept)
    // Two that stand from before are both read, the first first
    await inside((db) =>
      insertInforming(db, 'baerum', {
        ...{ personId: jonas, relatedPersonId: perOfJonas, choice: 'asked', what: [], words: 'Også dette.' },
        ...{ reason: '', childView: '', protection: 'none', fromDate: world.day, untilDate: null },
        ...{ decidedBy: null, decidedAt: new Date() },
      }),
    )
    assert.deepEqual(wordsOf((await onCase()).asked), [...kept, 'Også dette.'])
    assert.deepEqual(wordsOf((await read()).asked), [...kept, 'Også dette.'])
    assert.deepEqual(
      await press(world, askToBeInformed, 'mette-mor', { personId: jonas, words: 'Hallo?' }),
      notFound,
    )
  })

  test('[informing-refused] a no comes in writing with the way to complain; on paper as a letter', async () => {
    await done(world, decideInforming, unit, {
      ...{
        caseId,
        relatedPersonId: perOfJonas,
        choice: 'refused',
        words: 'Det kan skade Jonas.',
        reason: 'Ro.',
      },
    })
    const page = await read()
    assert.deepEqual([page.standing, page.case, page.answer.words], ['refused', null, 'Det kan skade Jonas.'])
    assert.equal(page.complainBy, world.daysFrom(21))
    assert.deepEqual((await onCase()).asked, [])
    assert.deepEqual((await onCase()).complaints, [])
    const letters = () => inside((db) => findLettersOfCase(db, caseId))
    assert.ok(!(await letters()).some(({ kind }) => kind === 'informing'))
    await world.test.asOwner('baerum', (client) =>
      client.query('update related_person set on_paper = true where id = $1', [perOfJonas]),
    )
    await done(world, decideInforming, unit, { caseId, relatedPersonId: perOfJonas, ...yes })
    assert.equal((await letters()).filter(({ kind }) => kind === 'informing').length, 1)
  })

  test('[informed-parent] taken back it is closed the same second', async () => {
    await done(world, decideInforming, unit, {
      ...{
        caseId,
        relatedPersonId: perOfJonas,
        choice: 'ended',
        words: 'Ikke nå.',
        reason: 'Jonas vil ikke.',
      },
    })
    const page = await read()
    assert.deepEqual([page.standing, page.case], ['ended', null])
    assert.deepEqual((await home('jonas')).informed, [])
  })

  test('[kept-from-parents] what is withheld wins over what was decided, also an answer', async () => {
    await done(world, decideInforming, unit, { caseId, relatedPersonId: perOfJonas, ...yes })
    await done(world, keepFromParent, unit, {
      ...{ caseId, relatedPersonId: perOfJonas, choice: 'withheld', reason: 'Tungtveiende hensyn.' },
    })
    const before = await noticesOf(per, 'informing_decided')
    assert.deepEqual([await reads(), (await home(per)).answered], [notFound, []])
    assert.deepEqual(await decide(yes), { refused: 'withheld_comes_first', field: 'choice' })
    await done(world, decideInforming, unit, {
      ...{ caseId, relatedPersonId: perOfJonas, choice: 'refused', words: 'Nei.', reason: 'Holdt tilbake.' },
    })
    assert.equal(await noticesOf(per, 'informing_decided'), before)
  })

  test('[withheld-from-parent] at a strictly confidential address nothing is open to them by this', async () => {
    await done(world, keepFromParent, unit, {
      ...{
        caseId,
        relatedPersonId: perOfJonas,
        choice: 'told',
        reason: 'Ikke lenger.',
        fromDate: world.daysFrom(1),
      },
    })
    await inside((db) => changePerson(db, jonas, { addressProtection: 'strictly_confidential' }))
    assert.deepEqual(await reads(per, 2), notFound)
    const tomorrow = { today: world.daysFrom(2) }
    const outcome = await press(
      world,
      decideInforming,
      unit,
      { caseId, relatedPersonId: perOfJonas, ...yes },
      tomorrow,
    )
    assert.deepEqual(outcome, { refused: 'withheld_comes_first', field: 'choice' })
  })

  test('[informed-parent] what ended when the address was protected does not come back when that is lifted', async () => {
    const protect = (addressProtection: 'none' | 'strictly_confidential') =>
      inside((db) => changePerson(db, jonas, { addressProtection }))
    const later = { today: world.daysFrom(2) }
    await protect('none')
    await done(world, decideInforming, unit, { caseId, relatedPersonId: perOfJonas, ...yes }, later)
    assert.equal((await read(2)).standing, 'informed')
    await protect('strictly_confidential')
    await protect('none')
    const lifted = await read(2)
    assert.deepEqual([lifted.standing, lifted.answer.words, lifted.case], ['over', '', null])
    assert.deepEqual((await home('jonas')).informed, [])
  })

  test('[informed-parent] at a confidential address no unit and no coordinator is named; at 16 it is over', async () => {
    await inside((db) => changePerson(db, jonas, { addressProtection: 'confidential' }))
    const later = { today: world.daysFrom(2) }
    const stale = await read(2)
    assert.deepEqual([stale.answer.words, stale.case], ['', null]) // said before the address was protected
    const all = { ...yes, what: 'coordinator' }
    await done(world, decideInforming, unit, { caseId, relatedPersonId: perOfJonas, ...all }, later)
    const page = await read(2)
    assert.deepEqual([page.isShielded, page.coordinators], [true, []])
    assert.equal(page.call.name, world.asked(unit).authority.name)
    await inside((db) => changePerson(db, jonas, { birthDate: addMonths(world.day, -16 * 12) }))
    assert.deepEqual(await reads(per, 2), notFound)
  })
})
