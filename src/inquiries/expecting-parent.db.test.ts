import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { syntheticNationalId } from '../../demo/base/national-id.ts'
import { numberOf, standInConnections } from '../../demo/outside.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { type Answers, writeInquiry } from '../../demo/write-inquiry.ts'
import { confirmAsker } from '../cases/confirm-asker.ts'
import { getOwnCase } from '../cases/get-own-case.ts'
import { openCase } from '../cases/open-case.ts'
import { done, press } from '../cases/test/case-world.ts'
import { findRelatedPersons, getPerson } from '../people/index.ts'
import { type Asked, isDenied } from '../platform/asked.ts'
import { readPopulationRegister } from '../registers/index.ts'
import { getUnitInquiry } from './get-unit-inquiry.ts'
import { getInquiry } from './inquiry-store.ts'
import { saveAnswerOpenly } from './save-answer.ts'

const unit = 'unit-baerum'

describe('[expecting-parent] an unborn child reported by another than the parent', () => {
  let world: TestWorld
  before(async () => {
    world = await testWorld()
  })
  let browsers = 0
  const somebody = (): Asked => ({
    ...world.asked('nobody', { authority: 'baerum' }),
    draftOwner: { key: `c:expecting-${browsers++}`, isSignedIn: false },
  })
  const at = (inquiryId: string) => world.database.transaction('baerum', (db) => getInquiry(db, inquiryId))
  const report = (answers: Answers) =>
    writeInquiry(world.database, somebody(), {
      senderKind: 'service',
      whom: 'unborn',
      dueDate: world.daysFrom(20),
      familyName: 'Ventelund',
      asksFor: ['child_coordinator'],
      need: 'Ultralyd viser ryggmargsbrokk.',
      senderName: 'Berit Berg',
      senderRole: 'jordmor',
      phone: '400 00 103',
      ...answers,
    })
  const mother = () => numberOf('kari-mor')
  const expecting = { expectingName: 'Kari Solstrålevik', expectingPhone: '400 00 104' }
  const means = (register: ReturnType<typeof standInConnections>) => ({
    database: world.database,
    secrets: world.secrets,
    register: register.connections.register,
    now: () => world.asked('nobody').now,
  })

  test('who expects the child reaches the unit, sealed; a parent who asks is not asked for it', async () => {
    const inquiryId = await report({ ...expecting, expectingNationalId: mother() })
    const seen = await getUnitInquiry.run(world.database, world.asked(unit), { inquiryId })
    assert.ok(!isDenied(seen))
    assert.deepEqual(seen.expecting, {
      name: 'Kari Solstrålevik',
      phone: '400 00 104',
      nationalId: mother(),
    })
    const { expectingKey, expectingNationalId } = seen.inquiry
    assert.equal(expectingKey, world.secrets.identityKeyOfNumber(mother()))
    assert.ok(!expectingNationalId!.toString('latin1').includes(mother()))
    const own = await at(await report({ ...expecting, senderKind: 'parent', dueDate: world.daysFrom(60) }))
    assert.deepEqual([own.expectingName, own.expectingPhone, own.expectingKey], ['', '', null])
  })

  test('a number or a phone is somebody’s, and only a synthetic number is taken in the demonstration', async () => {
    const writes = async (fields: Record<string, string>) => {
      const asked = somebody()
      const save = (more: Record<string, string>) =>
        saveAnswerOpenly.run(world.database, asked, more, () => '')
      await save({ question: 'hvem', senderKind: 'service' })
      await save({ question: 'om-hvem', whom: 'unborn' })
      return save({ question: 'termin', dueDate: world.daysFrom(20), familyName: '', ...fields })
    }
    const { expectingPhone } = expecting
    assert.deepEqual(await writes({ expectingPhone }), { invalid: { expectingName: 'expecting_name' } })
    assert.deepEqual(await writes({ ...expecting, expectingNationalId: '12345678901' }), {
      invalid: { expectingNationalId: 'bad_national_id' },
    })
    assert.ok('done' in (await writes({})))
    assert.ok('done' in (await writes({ ...expecting, expectingNationalId: mother() })))
  })

  test('the case gets its child by her number alone, before anybody has written her down', async () => {
    const outside = standInConnections({ production: false })
    await readPopulationRegister(means(outside))
    const inquiryId = await report({
      ...expecting,
      expectingNationalId: mother(),
      dueDate: world.daysFrom(25),
    })
    const { caseId } = await done(world, openCase, unit, { inquiryId, who: 'another', anotherReason: 'Ny.' })
    const { personId } = await at(inquiryId)
    // A stranger's word lets nobody in
    const asMother = () =>
      getOwnCase.run(world.database, world.asked('kari-mor', { authority: 'baerum' }), { caseId })
    assert.ok(isDenied(await asMother()))
    const number = syntheticNationalId(world.day)
    outside.register.happen({
      type: 'birth',
      child: {
        ...{ number, givenName: 'Vår', familyName: 'Ventelund', born: world.day, mother: mother() },
        ...{ father: mother(), responsible: [mother()] },
        ...{ municipality: '3201', dwelling: 'kari', street: 'Diktet vei 5', post: '1300 Sandvika' },
      },
    })
    await readPopulationRegister(means(outside))
    const child = await world.database.transaction('baerum', (db) => getPerson(db, personId!))
    assert.deepEqual([child.fullName, child.birthDate], ['Vår Ventelund', world.day])
    assert.ok(!isDenied(await asMother()))
  })

  test('the unit writes her down in one press, by number or as she is reached', async () => {
    const due = world.daysFrom(100)
    const inquiryId = await report({ ...expecting, familyName: 'Annenlund', dueDate: due })
    const { caseId } = await done(world, openCase, unit, { inquiryId })
    const fields = { caseId, inquiryId, which: 'expecting', reason: 'Sett svangerskapskortet.' }
    await done(world, confirmAsker, unit, fields)
    assert.deepEqual(await press(world, confirmAsker, unit, fields), { refused: 'already_known' })
    const { personId } = await at(inquiryId)
    const [known] = await world.database.transaction('baerum', (db) =>
      findRelatedPersons(db, personId!, world.day),
    )
    assert.deepEqual([known?.kind, known?.name, known?.onPaper], ['parent', 'Kari Solstrålevik', true])
    assert.deepEqual(await press(world, confirmAsker, unit, { caseId, inquiryId }), {
      refused: 'not_a_parent',
    })
    assert.deepEqual(await press(world, confirmAsker, 'unit-baerum-adult', fields), { denied: 'not_found' })
  })
})
