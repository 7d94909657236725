import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import { syntheticNationalId } from '../../demo/base/national-id.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { type Answers, writeInquiry } from '../../demo/write-inquiry.ts'
import { recordComplaint } from '../complaints/record-complaint.ts'
import { getUnitInquiry } from '../inquiries/get-unit-inquiry.ts'
import { findInquiry } from '../inquiries/index.ts'
import { findPendingNumber, findPersonByKey, findRelatedPersons, getPerson } from '../people/index.ts'
import { isDenied } from '../platform/asked.ts'
import { findCaseSteps } from './case-step-store.ts'
import { getCase } from './case-store.ts'
import { confirmAsker } from './confirm-asker.ts'
import { getCasePage } from './get-case.ts'
import { joinCase } from './join-case.ts'
import { openCase } from './open-case.ts'
import { tellApart } from './tell-apart.ts'
import { done, kariAsks, notFound, openedCase, press } from './test/case-world.ts'

const unit = 'unit-baerum'

/** Somebody asks, typing name and birth date and no number. */
const asks = (name: [string, string], birthDate: string, more: Answers = {}): Answers => ({
  senderKind: 'next_of_kin',
  whom: 'born',
  givenName: name[0],
  familyName: name[1],
  birthDate,
  asksFor: ['coordinator'],
  need: 'Hun trenger én å ringe til.',
  senderName: 'Gerd Solstrålevik',
  phone: '400 00 101',
  ...more,
})

describe('[same-person] one who may be known here already', () => {
  let world: TestWorld
  let adasCase: string
  const inside = <T>(work: Parameters<typeof world.database.transaction<T>>[1]) =>
    world.database.transaction('baerum', work)
  const inquiry = (id: string) => inside((db) => findInquiry(db, id))
  const write = (answers: Answers, who: 'nobody' | 'omar-far' = 'nobody') =>
    writeInquiry(world.database, world.asked(who, { authority: 'baerum' }), answers)
  const aboutAda = (more: Answers = {}) => write(asks(['Ada', 'Solstrålevik'], birthOf.ada, more))
  const asOmar = { senderKind: 'parent', mayAct: 'yes', senderName: 'Omar Vindkastrud' }
  const aboutNoor = () => write(asks(['Noor', 'Skumringslia'], birthOf.noor, asOmar), 'omar-far')
  const birthOf = { ada: '', noor: '' }
  const page = async (inquiryId: string, who: 'unit-baerum' | 'unit-baerum-adult' = unit) => {
    const seen = await getUnitInquiry.run(world.database, world.asked(who), { inquiryId })
    assert.ok(!isDenied(seen))
    return seen
  }

  before(async () => {
    world = await testWorld()
    adasCase = await openedCase(world, kariAsks)
    for (const who of ['ada', 'noor'] as const)
      birthOf[who] = (await inside((db) => getPerson(db, world.ids.person[who]))).birthDate!
  })

  test('is shown to the unit with what tells them apart, and the look is in their log', async () => {
    const inquiryId = await aboutAda()
    const { alike } = await page(inquiryId)
    assert.deepEqual(
      alike.map(({ personId, why, isProtected, caseHere }) => [personId, why, isProtected, caseHere?.id]),
      [[world.ids.person.ada, 'name_and_day', false, adasCase]],
    )
    assert.ok(alike[0]!.around.some((name) => name.startsWith('Kari')))
    const { rows } = await world.test.asOwner('baerum', (client) =>
      client.query(`select what from access_log where person_id = $1 and act = 'inquiries.read'`, [
        world.ids.person.ada,
      ]),
    )
    assert.ok(rows.some(({ what }) => what.includes('same_person')))
  })

  test('is chosen before any case is opened: none is opened unseen, and none is entered without a reason', async () => {
    const inquiryId = await aboutAda()
    const opens = (fields: Record<string, string> = {}) =>
      press(world, openCase, unit, { inquiryId, ...fields })
    assert.deepEqual(await opens(), { refused: 'person_maybe_known', field: 'who' })
    assert.deepEqual(await opens({ who: 'another' }), {
      refused: 'another_needs_reason',
      field: 'anotherReason',
    })
    assert.deepEqual(await opens({ who: world.ids.person.noor }), {
      refused: 'person_not_alike',
      field: 'who',
    })
    assert.deepEqual(await opens({ who: randomUUID() }), { refused: 'person_not_alike', field: 'who' })
    assert.deepEqual(await press(world, openCase, 'unit-baerum-adult', { inquiryId }), notFound)
    assert.equal((await inquiry(inquiryId))?.state, 'received')
    const joined = await done(world, openCase, unit, { inquiryId, who: world.ids.person.ada })
    assert.deepEqual([joined.caseId, joined.joined], [adasCase, true])
    assert.equal((await inquiry(inquiryId))?.personId, world.ids.person.ada)
  })

  test('[number-pending] keeps the number that was typed, which waits until it is settled whose it is', async () => {
    const first = await write(asks(['Tora', 'Ventelund'], '1951-02-11'))
    const { caseId } = await done(world, openCase, 'unit-baerum-adult', { inquiryId: first })
    const { personId } = await inside((db) => getCase(db, caseId))
    const nationalId = syntheticNationalId('1951-02-11')
    const second = await write(asks(['Tora', 'Ventelund'], '', { nationalId }))
    const again = { inquiryId: second, who: personId }
    assert.equal((await done(world, openCase, 'unit-baerum-adult', again)).caseId, caseId)
    assert.equal((await inside((db) => getPerson(db, personId))).identityKey, null)
    const waiting = await inside((db) => findPendingNumber(db, personId))
    assert.equal(waiting?.key, world.secrets.identityKeyOfNumber(nationalId))
  })

  test('may be another, with a reason that stays in the case; then nobody is asked again', async () => {
    const inquiryId = await aboutAda()
    const submissionId = randomUUID()
    const fields = { inquiryId, who: 'another', anotherReason: 'Bor i Oslo, andre foreldre.', submissionId }
    const { caseId } = await done(world, openCase, unit, fields)
    assert.ok('doneBefore' in (await press(world, openCase, unit, fields)))
    const { personId } = await inside((db) => getCase(db, caseId))
    assert.notEqual(personId, world.ids.person.ada)
    const steps = await inside((db) => findCaseSteps(db, caseId))
    assert.deepEqual(
      steps.map(({ act, reason }) => [act, reason]),
      [['tell_apart', 'Bor i Oslo, andre foreldre.']],
    )
    const seen = await getCasePage.run(world.database, world.asked(unit), { caseId })
    assert.ok(!isDenied(seen))
    assert.deepEqual(seen.alike, [])
  })

  test('is taken into a case the unit names by its reference, when the name was written otherwise', async () => {
    const inquiryId = await write(asks(['Ade', 'Solstralevig'], '2019-04-13'))
    const { reference } = await inside((db) => getCase(db, adasCase))
    const wrong = await press(world, openCase, unit, { inquiryId, into: 'BAE-26-999999' })
    assert.deepEqual(wrong, { refused: 'no_such_case', field: 'into' })
    const joined = await done(world, openCase, unit, { inquiryId, into: reference.toLowerCase() })
    assert.equal(joined.caseId, adasCase)
  })

  describe('and is protected', () => {
    let doubled: string
    let inquiryId: string
    before(async () => {
      inquiryId = await aboutNoor()
      // As one that stood open before anybody compared: entered twice, without her protection
      const opened = await done(world, openCase, unit, { inquiryId, who: 'another', anotherReason: 'Prøve' })
      doubled = opened.caseId
      await world.test.asOwner('baerum', (client) => client.query('delete from person_comparison'))
    })

    test('is marked so, without who is around', async () => {
      const { alike } = await page(await aboutNoor())
      const noor = alike.find(({ personId }) => personId === world.ids.person.noor)!
      assert.deepEqual([noor.isProtected, noor.around], [true, []])
    })

    test('is found by a sender who stands beside them, though the day is wrong', async () => {
      const { alike } = await page(
        await write(asks(['Noor', 'Skumringslia'], '2016-01-01', asOmar), 'omar-far'),
      )
      assert.ok(alike.some(({ personId, why }) => personId === world.ids.person.noor && why === 'sender'))
    })

    test('keeps a parent out of the case until somebody has said which of them it is', async () => {
      const confirm = () =>
        press(world, confirmAsker, unit, {
          caseId: doubled,
          inquiryId,
          hasResponsibility: 'yes',
          reason: 'Viste legitimasjon.',
        })
      assert.deepEqual(await confirm(), { refused: 'same_person_unsettled' })
      const { personId } = await inside((db) => getCase(db, doubled))
      const apart = { caseId: doubled, otherId: world.ids.person.noor }
      assert.deepEqual(await press(world, tellApart, unit, { ...apart, reason: '' }), {
        invalid: { reason: 'required' },
      })
      const other = { ...apart, reason: 'x', otherId: world.ids.person.ada }
      assert.deepEqual(await press(world, tellApart, unit, other), { refused: 'person_not_alike' })
      for (const who of ['unit-baerum-adult', 'omar-far', 'unit-sandnes'] as const)
        assert.deepEqual(await press(world, tellApart, who, { ...apart, reason: 'x' }), notFound, who)
      assert.deepEqual(await inside((db) => findRelatedPersons(db, personId, world.day)), [])
    })

    test('is joined: the inquiry, what was asked and the clock go to the right case, and the double ends', async () => {
      const joins = (
        fields: Record<string, string>,
        who: 'unit-baerum' | 'unit-baerum-adult' | 'omar-far' = unit,
      ) => press(world, joinCase, who, { caseId: doubled, reason: 'Samme barn.', ...fields })
      assert.deepEqual(await joins({}), { refused: 'which_case', field: 'into' })
      assert.deepEqual(await joins({ into: 'BAE-26-999999' }), { refused: 'no_such_case', field: 'into' })
      assert.deepEqual(await joins({ otherId: world.ids.person.noor, reason: '' }), {
        invalid: { reason: 'required' },
      })
      for (const who of ['unit-baerum-adult', 'omar-far'] as const)
        assert.deepEqual(await joins({ otherId: world.ids.person.noor }, who), notFound, who)
      assert.deepEqual(await joins({ otherId: world.ids.person.noor, version: '99' }), { stale: true })
      const submissionId = randomUUID()
      const joined = await joins({ otherId: world.ids.person.noor, submissionId })
      assert.ok('done' in joined, JSON.stringify(joined))
      assert.ok('doneBefore' in (await joins({ otherId: world.ids.person.noor, submissionId })))
      const [mistaken, right] = await inside(async (db) => [
        await getCase(db, doubled),
        await getCase(db, joined.done.caseId),
      ])
      assert.deepEqual([mistaken.state, mistaken.joinedTo], ['closed', right.id])
      assert.deepEqual([right.personId, right.state], [world.ids.person.noor, 'under_assessment'])
      const moved = await inquiry(inquiryId)
      assert.deepEqual([moved?.caseId, moved?.personId], [right.id, world.ids.person.noor])
      assert.equal(moved?.state, 'accepted_to_case')
      // Nobody is told twice, and the other parent is asked for in the right case: he is known there, and shielded
      const again = { caseId: right.id, inquiryId, hasResponsibility: 'yes' }
      assert.deepEqual(await press(world, confirmAsker, unit, again), { refused: 'already_known' })
      const { alike } = await page(await aboutNoor())
      assert.ok(!alike.some(({ personId }) => personId === mistaken.personId), 'the double is nobody')
      assert.deepEqual(await joins({ otherId: world.ids.person.noor }), { refused: 'not_in_this_state' })
    })
  })

  describe('[same-person] and is named by a slip', () => {
    const nationalId = syntheticNationalId('2012-05-06')
    let ailos: string
    let torgeirs: { id: string; reference: string; personId: string }
    const joins = (fields: Record<string, string>) =>
      press(world, joinCase, unit, { caseId: ailos, reason: 'Samme.', ...fields })
    const personOf = (caseId: string) =>
      inside(async (db) => getPerson(db, (await getCase(db, caseId)).personId))
    const shown = async () => {
      const seen = await getCasePage.run(world.database, world.asked(unit), { caseId: ailos })
      assert.ok(!isDenied(seen))
      return seen.alike.map(({ personId, why, differs }) => [personId, why, differs])
    }
    before(async () => {
      const opens = async (name: [string, string], day: string) =>
        (await done(world, openCase, unit, { inquiryId: await write(asks(name, day)) })).caseId
      ailos = await opens(['Ailo', 'Viddevang'], '2012-05-06')
      torgeirs = await inside(async (db) => getCase(db, await opens(['Torgeir', 'Havskottli'], '2016-03-04')))
      const { id } = await personOf(ailos)
      const identityKey = world.secrets.identityKeyOfNumber(nationalId)
      await inside((db) => db.updateTable('person').set({ identityKey }).where('id', '=', id).execute())
    })

    test('the two are set beside each other, and nothing is moved', async () => {
      for (let press = 0; press < 2; press++) {
        const outcome = await joins({ into: torgeirs.reference })
        assert.ok('done' in outcome, JSON.stringify(outcome))
        assert.deepEqual(outcome.done, { caseId: ailos, isToCompare: true })
      }
      assert.notEqual((await inside((db) => getCase(db, ailos))).state, 'closed')
      assert.equal((await personOf(torgeirs.id)).identityKey, null)
      assert.deepEqual(await shown(), [[torgeirs.personId, 'compared', ['name', 'day']]])
    })

    test('they are two, said with a reason; the same slip again sets them side by side again', async () => {
      const apart = { caseId: ailos, otherId: torgeirs.personId, reason: 'Feil saksnummer.' }
      await done(world, tellApart, unit, apart)
      assert.deepEqual(await shown(), [])
      await joins({ into: torgeirs.reference })
      assert.equal((await shown()).length, 1)
    })

    test('they are one only where somebody says so of the two, and the day is then the number’s', async () => {
      const one = { otherId: torgeirs.personId }
      assert.deepEqual(await joins(one), { refused: 'other_needs_yes', field: 'isSame' })
      const joined = await joins({ ...one, isSame: 'ja' })
      assert.ok('done' in joined, JSON.stringify(joined))
      const right = await personOf(joined.done.caseId)
      assert.deepEqual([right.id, right.birthDate], [torgeirs.personId, '2012-05-06'])
    })
  })

  describe('[same-person] two press at once, each into the other’s case', () => {
    test('one is joined, and the other’s form is refused: neither ends as a double of a double', async () => {
      const opened = async (day: string) => {
        const inquiryId = await write(asks(['Pia', 'Kryssvang'], day))
        const { caseId } = await done(world, openCase, unit, { inquiryId })
        return inside((db) => getCase(db, caseId))
      }
      const [one, other] = [await opened('2014-01-01'), await opened('2014-01-02')]
      const into = (from: typeof one, to: typeof one) =>
        press(world, joinCase, unit, { caseId: from.id, into: to.reference, reason: 'x' })
      await into(one, other)
      await into(other, one)
      const joins = (from: typeof one, to: typeof one) =>
        press(world, joinCase, unit, { caseId: from.id, otherId: to.personId, isSame: 'ja', reason: 'x' })
      const outcomes = await Promise.all([joins(one, other), joins(other, one)])
      assert.equal(outcomes.filter((each) => 'done' in each).length, 1, JSON.stringify(outcomes))
      const after = await inside(async (db) => [await getCase(db, one.id), await getCase(db, other.id)])
      assert.equal(after.filter(({ state }) => state === 'closed').length, 1)
      const stands = after.find(({ state }) => state !== 'closed')!
      const double = after.find(({ state }) => state === 'closed')!
      const back = { caseId: stands.id, into: double.reference, reason: 'x' }
      assert.deepEqual(await press(world, joinCase, unit, back), { refused: 'already_joined', field: 'into' })
    })
  })

  test('[same-person] the complaint on the missing answer goes along to the right case', async () => {
    const opened = async () => {
      const inquiryId = await write(asks(['Solveig', 'Klagevang'], '2015-01-01'))
      return inquiryId
    }
    const first = await done(world, openCase, unit, { inquiryId: await opened() })
    const twice = { inquiryId: await opened(), who: 'another', anotherReason: 'Prøve' }
    const second = await done(world, openCase, unit, twice)
    const { complaintId } = await done(world, recordComplaint, unit, {
      caseId: second.caseId,
      complainantName: 'Solveig Klagevang',
      complainantIs: 'self',
      receivedAs: 'oral',
      receivedOn: world.day.split('-').reverse().join('.'),
      wrong: 'Jeg har ikke fått svar.',
    })
    const { reference } = await inside((db) => getCase(db, first.caseId))
    await done(world, joinCase, unit, { caseId: second.caseId, into: reference, reason: 'Samme.' })
    const right = await inside((db) => getCase(db, first.caseId))
    const complaint = await inside((db) =>
      db
        .selectFrom('complaint')
        .select(['caseId', 'personId'])
        .where('id', '=', complaintId)
        .executeTakeFirstOrThrow(),
    )
    assert.deepEqual(complaint, { caseId: right.id, personId: right.personId })
  })

  test('joined, the stricter protection stands whichever had it, and the register is asked of a number that moved', async () => {
    const strict = {
      addressProtection: 'strictly_confidential',
      addressProtectionSource: 'population_register',
    }
    const told = { addressProtection: 'confidential', addressProtectionSource: 'told' }
    const opens = async (day: string, another = {}) => {
      const inquiryId = await write(asks(['Vilja', 'Skogheim'], day))
      const { caseId } = await done(world, openCase, unit, { inquiryId, ...another })
      const { personId } = await inside((db) => getCase(db, caseId))
      return { caseId, personId }
    }
    const sets = (personId: string, what: object) =>
      inside((db) => db.updateTable('person').set(what).where('id', '=', personId).execute())
    for (const [day, doubles, rights] of [
      ['2018-02-03', strict, told],
      ['2017-02-03', told, strict],
    ] as const) {
      const double = await opens(day)
      const right = await opens(day, { who: 'another', anotherReason: 'Prøve' })
      await sets(double.personId, { ...doubles, identityKey: `number of ${day}` })
      await sets(right.personId, rights)
      const { reference } = await inside((db) => getCase(db, right.caseId))
      await world.test.asOwner(null, (client) => client.query('delete from graphile_worker._private_jobs'))
      await done(world, joinCase, unit, { caseId: double.caseId, into: reference, reason: 'Samme barn.' })
      const person = await inside((db) => getPerson(db, right.personId))
      assert.deepEqual(
        [person.addressProtection, person.addressProtectionSource],
        ['strictly_confidential', 'population_register'],
        day,
      )
      assert.equal(person.identityKey, `number of ${day}`)
      const { rows } = await world.test.asOwner(null, (client) =>
        client.query('select key from graphile_worker._private_jobs'),
      )
      assert.ok(
        rows.some(({ key }) => key === `ask ${right.personId}`),
        JSON.stringify(rows),
      )
    }
  })

  test('is not joined with one of another number', async () => {
    const { caseId } = await done(world, openCase, unit, {
      inquiryId: await write(asks(['Ada', 'Solstrålevik'], birthOf.ada)),
      who: 'another',
      anotherReason: 'Prøve',
    })
    const { reference, personId } = await inside((db) => getCase(db, caseId))
    await inside((db) =>
      db.updateTable('person').set({ identityKey: 'another number' }).where('id', '=', personId).execute(),
    )
    const outcome = await press(world, joinCase, unit, { caseId: adasCase, into: reference, reason: 'x' })
    assert.deepEqual(outcome, { refused: 'different_numbers', field: 'into' })
    assert.equal(
      await inside((db) => findPersonByKey(db, 'another number')).then((each) => each?.id),
      personId,
    )
  })
})
