import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import { getHuman } from '../../demo/base/demo-actor.ts'
import { syntheticNationalId } from '../../demo/base/national-id.ts'
import { numberOf, standInConnections } from '../../demo/outside.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { type Answers, writeInquiry } from '../../demo/write-inquiry.ts'
import {
  findPendingNumber,
  findReachable,
  findRelatedPersons,
  getPerson,
  noteNumberAnswered,
} from '../people/index.ts'
import { isDenied } from '../platform/asked.ts'
import { askPopulationRegister, readPopulationRegister } from '../registers/index.ts'
import { settleNumber } from '../registers/settle-number.ts'
import { addRelated } from './add-related.ts'
import { getCase } from './case-store.ts'
import { correctPerson } from './correct-person.ts'
import { getCasePage } from './get-case.ts'
import { getOwnCase } from './get-own-case.ts'
import { joinCase } from './join-case.ts'
import { openCase } from './open-case.ts'
import { done, notFound, press } from './test/case-world.ts'

const unit = 'unit-baerum'
const adults = 'unit-baerum-adult'
const reason = 'Sagt på telefon i dag.'

describe('[parent-by-register-or-person] who a case is about, and who is around', () => {
  let world: TestWorld
  const inside = <T>(work: Parameters<typeof world.database.transaction<T>>[1]) =>
    world.database.transaction('baerum', work)
  const person = async (caseId: string) =>
    inside(async (db) => getPerson(db, (await getCase(db, caseId)).personId))
  const around = async (caseId: string) =>
    inside(async (db) => findRelatedPersons(db, (await getCase(db, caseId)).personId, world.day))
  const opens = async (answers: Answers, who: typeof unit | typeof adults = unit) => {
    const asked = world.asked('nobody', { authority: 'baerum' })
    const inquiryId = await writeInquiry(world.database, asked, {
      senderKind: 'service',
      asksFor: ['coordinator'],
      need: 'Trenger én å ringe til.',
      senderName: 'Berit Berg',
      senderRole: 'helsesykepleier',
      phone: '400 00 103',
      ...answers,
    })
    return (await done(world, openCase, who, { inquiryId })).caseId
  }

  const outside = standInConnections({ production: false })
  const means = () => ({
    database: world.database,
    secrets: world.secrets,
    register: outside.connections.register,
    now: () => world.asked('nobody').now,
  })

  before(async () => {
    world = await testWorld()
  })

  test('an unborn child reported by a service gets its mother from the unit, and itself from the register', async () => {
    await readPopulationRegister(means())
    const caseId = await opens({ whom: 'unborn', dueDate: world.daysFrom(20), familyName: 'Ventelund' })
    const mother = numberOf('kari-mor')
    const add = { caseId, kind: 'parent', name: 'Kari Solstrålevik', nationalId: mother, reason }
    await done(world, addRelated, unit, { ...add, hasResponsibility: 'yes' })
    const number = syntheticNationalId(world.day)
    outside.register.happen({
      type: 'birth',
      child: {
        ...{ number, givenName: 'Vår', familyName: 'Ventelund', born: world.day, mother, father: mother },
        ...{ municipality: '3201', dwelling: 'kari', street: 'Diktet vei 5', post: '1300 Sandvika' },
        responsible: [mother],
      },
    })
    await readPopulationRegister(means())
    const child = await person(caseId)
    assert.deepEqual([child.fullName, child.birthDate], ['Vår Ventelund', world.day])
    assert.equal(child.identityKey, world.secrets.identityKeyOfNumber(number))
  })

  test('an adult without eID gets a number later, and finds the case by signing in', async () => {
    const birthDate = '1991-06-06'
    const names = { whom: 'born', givenName: 'Nina', familyName: 'Uten' }
    const caseId = await opens({ ...names, birthDate, senderKind: 'next_of_kin' }, adults)
    const nationalId = getHuman('new-baerum').nationalId!
    const see = () =>
      getOwnCase.run(world.database, world.asked('new-baerum', { authority: 'baerum' }), { caseId })
    assert.ok(isDenied(await see()))
    const submissionId = randomUUID()
    const fields = { caseId, givenName: 'Nina', familyName: 'Nystartvoll', nationalId, reason, submissionId }
    await done(world, correctPerson, adults, fields)
    assert.ok('doneBefore' in (await press(world, correctPerson, adults, fields)))
    assert.ok(isDenied(await see()), 'not before the register has said whose the number is')
    const { fullName, id: personId } = await person(caseId)
    assert.equal(fullName, 'Nina Nystartvoll')
    await askPopulationRegister(means(), { authorityId: 'baerum', personId })
    assert.ok(!isDenied(await see()))
    const { rows } = await world.test.asOwner('baerum', (client) =>
      client.query(`select facts from event where type = 'person_corrected' and facts ->> 'caseId' = $1`, [
        caseId,
      ]),
    )
    assert.deepEqual(rows[0].facts.changed, ['number', 'name'])
    const page = await getCasePage.run(world.database, world.asked(adults), { caseId })
    assert.ok(
      !isDenied(page) && page.steps.some((each) => each.act === 'correct_person' && each.reason === reason),
    )
  })

  test('those on paper are reached at the address the unit was told', async () => {
    const caseId = await opens({
      whom: 'born',
      givenName: 'Lo',
      familyName: 'Papirvik',
      birthDate: '2019-03-03',
    })
    const address = 'Diktet vei 9\n1300 Sandvika'
    await done(world, addRelated, unit, {
      ...{ caseId, kind: 'parent', name: 'Tor Papirvik', address, reason },
      hasResponsibility: 'yes',
    })
    const [father] = await around(caseId)
    assert.ok(father)
    const reached = await inside((db) => findReachable(db, father.personId, father.id))
    assert.ok(reached?.postalAddress)
    assert.equal(reached.onPaper, true)
    assert.deepEqual(JSON.parse(world.secrets.decrypt(reached.postalAddress)), [
      'Diktet vei 9',
      '1300 Sandvika',
    ])
    const page = await getCasePage.run(world.database, world.asked(unit), { caseId })
    assert.ok(!isDenied(page) && !page.hasNobody)
  })

  test('the one who is known by that number is offered instead, and the case goes into theirs', async () => {
    const caseId = await opens({
      whom: 'born',
      givenName: 'A.',
      familyName: 'Ukjent',
      birthDate: '2018-01-01',
    })
    const nationalId = numberOf('ada')
    const fields = { caseId, givenName: 'Ada', familyName: 'Solstrålevik', nationalId, reason }
    const refused = { refused: 'number_is_known', field: 'nationalId' }
    assert.deepEqual(await press(world, correctPerson, unit, fields), refused)
    const compare = await done(world, joinCase, unit, { caseId, number: nationalId, reason })
    assert.equal(compare.isToCompare, true)
    const one = { caseId, otherId: world.ids.person.ada, isSame: 'ja', reason }
    const joined = await done(world, joinCase, unit, one)
    assert.equal((await inside((db) => getCase(db, joined.caseId))).personId, world.ids.person.ada)
    const nobody = { refused: 'nobody_with_number', field: 'number' }
    const number = syntheticNationalId('2001-01-01')
    assert.deepEqual(await press(world, joinCase, unit, { caseId: joined.caseId, number, reason }), nobody)
  })

  test('a day that is not of the number is refused, also beside a new number', async () => {
    const nationalId = syntheticNationalId('2016-03-07')
    const caseId = await opens({
      whom: 'born',
      givenName: 'Iver',
      familyName: 'Nummervik',
      birthDate: '2016-03-07',
    })
    const corrects = (fields: Record<string, string>) =>
      press(world, correctPerson, unit, {
        caseId,
        givenName: 'Iver',
        familyName: 'Nummervik',
        reason,
        ...fields,
      })
    const refused = { refused: 'day_not_of_number', field: 'birthDate' }
    assert.deepEqual(await corrects({ nationalId, birthDate: '2016-03-08' }), refused)
    const corrected = await corrects({ nationalId, birthDate: '2016-03-07' })
    assert.ok('done' in corrected, JSON.stringify(corrected))
    const { id: personId } = await person(caseId)
    const number = (await inside((db) => findPendingNumber(db, personId)))!
    await inside((db) =>
      noteNumberAnswered(db, number, { ownerName: '', standingName: '', now: new Date(0) }),
    )
    await done(world, settleNumber, unit, { caseId, numberId: number.id, as: 'confirmed', reason })
    assert.deepEqual(await corrects({ birthDate: '1950-01-01' }), refused)
    const other = { nationalId: syntheticNationalId('2016-03-08'), birthDate: '2016-03-07' }
    assert.deepEqual(await corrects(other), refused)
    assert.equal((await person(caseId)).birthDate, '2016-03-07')
  })

  test('needs a reason, a day, and a way to be reached; by the unit of the case alone, in its version', async () => {
    const nationalId = syntheticNationalId('2017-02-02')
    const caseId = await opens({ whom: 'born', givenName: 'Lin', familyName: 'Regelvik', nationalId })
    const corrects = (fields: Record<string, string>, who: typeof unit | typeof adults | 'kari-mor' = unit) =>
      press(world, correctPerson, who, {
        caseId,
        givenName: 'Lin',
        familyName: 'Regelvik',
        reason,
        ...fields,
      })
    const adds = (fields: Record<string, string>, who: typeof unit | typeof adults | 'kari-mor' = unit) =>
      press(world, addRelated, who, {
        caseId,
        kind: 'parent',
        name: 'Tor',
        phone: '400 00 104',
        reason,
        ...fields,
      })
    assert.deepEqual(await corrects({ reason: '' }), { invalid: { reason: 'required' } })
    assert.deepEqual(await corrects({}), { refused: 'day_missing', field: 'birthDate' })
    const tomorrow = world.daysFrom(1)
    assert.deepEqual(await corrects({ birthDate: tomorrow }), {
      refused: 'in_the_future',
      field: 'birthDate',
    })
    assert.deepEqual(await corrects({ nationalId, version: '99' }), { stale: true })
    assert.deepEqual(await adds({ reason: '' }), { invalid: { reason: 'required' } })
    assert.deepEqual(await adds({ phone: '' }), { refused: 'reach_missing', field: 'nationalId' })
    assert.deepEqual(await adds({ kind: 'guardian' }), { refused: 'mandate_missing', field: 'mandate' })
    assert.deepEqual(await adds({ nationalId }), { refused: 'is_the_person', field: 'nationalId' })
    for (const who of [adults, 'kari-mor'] as const) {
      assert.deepEqual(await corrects({ nationalId }, who), notFound, who)
      assert.deepEqual(await adds({}, who), notFound, who)
    }
    assert.ok('done' in (await adds({})))
    assert.deepEqual(await adds({}), { refused: 'already_known' })
    // No address is kept of one who is protected
    await inside(async (db) =>
      db
        .updateTable('person')
        .set({ addressProtection: 'confidential' })
        .where('id', '=', (await getCase(db, caseId)).personId)
        .execute(),
    )
    const guarded = { refused: 'address_is_protected', field: 'address' }
    assert.deepEqual(await adds({ name: 'Per', address: 'Gata 1' }), guarded)
    assert.deepEqual(await corrects({ nationalId, address: 'Gata 1' }), guarded)
  })
})
