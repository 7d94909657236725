import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import { syntheticNationalId } from '../../demo/base/national-id.ts'
import { numberOf } from '../../demo/outside.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { type Answers, writeInquiry } from '../../demo/write-inquiry.ts'
import { openCase } from '../cases/open-case.ts'
import { done, notFound, press } from '../cases/test/case-world.ts'
import { type Asked, isDenied } from '../platform/asked.ts'
import { correctInquiryPerson } from './correct-inquiry-person.ts'
import { getUnitInquiry } from './get-unit-inquiry.ts'
import { getInquiry } from './inquiry-store.ts'

const unit = 'unit-baerum'
const reason = 'Sagt på telefon i dag.'

describe('who an inquiry is about is mended before there is a case', () => {
  let world: TestWorld
  before(async () => {
    world = await testWorld()
  })
  let browsers = 0
  const somebody = (): Asked => ({
    ...world.asked('nobody', { authority: 'baerum' }),
    draftOwner: { key: `c:mend-${browsers++}`, isSignedIn: false },
  })
  const at = (inquiryId: string) => world.database.transaction('baerum', (db) => getInquiry(db, inquiryId))
  const asks = (answers: Answers, asked = somebody()) =>
    writeInquiry(world.database, asked, {
      senderKind: 'service',
      whom: 'born',
      givenName: 'Lo',
      familyName: 'Papirvik',
      birthDate: '2019-03-03',
      asksFor: ['coordinator'],
      need: 'Trenger én å ringe til.',
      senderName: 'Berit Berg',
      senderRole: 'helsesykepleier',
      phone: '400 00 103',
      ...answers,
    })
  const corrects = (
    inquiryId: string,
    fields: Record<string, string>,
    who: Parameters<typeof press>[2] = unit,
  ) =>
    press(world, correctInquiryPerson, who, {
      inquiryId,
      givenName: 'Lo',
      familyName: 'Papirvik',
      reason,
      ...fields,
    })

  test('a wrong number is replaced: what its owner was told and answered is no longer of this inquiry', async () => {
    const inquiryId = await asks({
      givenName: 'Ada',
      familyName: 'Solstrålevik',
      nationalId: numberOf('ada'),
      birthDate: '',
    })
    assert.equal((await at(inquiryId)).personId, world.ids.person.ada)
    assert.ok((await at(inquiryId)).personToldAt)
    const nationalId = syntheticNationalId('2019-03-03')
    assert.ok('done' in (await corrects(inquiryId, { nationalId })))
    const after = await at(inquiryId)
    assert.deepEqual([after.personId, after.personToldAt, after.personBirthDate], [null, null, '2019-03-03'])
  })

  test('a number that is known here makes the inquiry theirs: she is told, and it goes into her case', async () => {
    const inquiryId = await asks({ givenName: 'A.', familyName: 'Ukjent', birthDate: '2018-01-01' })
    const submissionId = randomUUID()
    const nationalId = numberOf('ada')
    const fields = { givenName: 'Ada', familyName: 'Solstrålevik', nationalId, submissionId }
    assert.ok('done' in (await corrects(inquiryId, fields)))
    assert.ok('doneBefore' in (await corrects(inquiryId, fields)))
    const after = await at(inquiryId)
    assert.deepEqual(
      [after.personId, after.personGivenName, after.personKey],
      [world.ids.person.ada, 'Ada', world.secrets.identityKeyOfNumber(nationalId)],
    )
    assert.ok(after.personToldAt)
    const { text, what } = after.history[0]!
    assert.deepEqual([what, text, after.history.length], ['corrected', reason, 1])
    const { rows } = await world.test.asOwner('baerum', (client) =>
      client.query(
        `select facts from event where type = 'inquiry_person_corrected' and facts ->> 'inquiryId' = $1`,
        [inquiryId],
      ),
    )
    assert.deepEqual(rows[0].facts.changed, ['number', 'name', 'day'])
    await done(world, openCase, unit, { inquiryId })
    assert.equal((await at(inquiryId)).personId, world.ids.person.ada)
  })

  test('a number with another name is nobody’s, until the unit has mended the name: then she is told', async () => {
    const inquiryId = await asks({ nationalId: numberOf('ada'), birthDate: '' })
    const before = await at(inquiryId)
    assert.deepEqual([before.personId, before.personToldAt], [null, null])
    assert.ok('done' in (await corrects(inquiryId, { familyName: 'Annetvik', birthDate: '2019-03-03' })))
    assert.equal((await at(inquiryId)).personId, null)
    const fits = { givenName: 'Ada', familyName: 'Solstrålevik', nationalId: numberOf('ada') }
    assert.ok('done' in (await corrects(inquiryId, fits)))
    const after = await at(inquiryId)
    assert.equal(after.personId, world.ids.person.ada)
    assert.ok(after.personToldAt)
  })

  test('born meanwhile: it is no longer awaited, and name and day alone ask no register', async () => {
    const inquiryId = await asks({ whom: 'unborn', dueDate: world.daysFrom(3) })
    assert.ok('done' in (await corrects(inquiryId, { birthDate: world.day, phone: '400 00 104' })))
    const after = await at(inquiryId)
    assert.deepEqual(
      [after.personDueDate, after.personBirthDate, after.personGivenName, after.personContact],
      [null, world.day, 'Lo', '400 00 104'],
    )
  })

  test('needs a reason and a day; by its own unit, in its version, before there is a case', async () => {
    const inquiryId = await asks({ givenName: 'Lin', familyName: 'Regelvik', birthDate: '2017-02-02' })
    const invalid = { invalid: { reason: 'required' } }
    assert.deepEqual(await corrects(inquiryId, { reason: '', birthDate: '2017-02-02' }), invalid)
    const missing = { refused: 'day_missing', field: 'birthDate' }
    assert.deepEqual(await corrects(inquiryId, {}), missing)
    const future = { refused: 'in_the_future', field: 'birthDate' }
    assert.deepEqual(await corrects(inquiryId, { birthDate: world.daysFrom(1) }), future)
    const birthDate = '2017-02-03'
    assert.deepEqual(await corrects(inquiryId, { birthDate, version: '99' }), { stale: true })
    for (const who of ['unit-baerum-adult', 'kari-mor', 'unit-sandnes'] as const)
      assert.deepEqual(await corrects(inquiryId, { birthDate }, who), notFound, who)
    await done(world, openCase, unit, { inquiryId })
    assert.deepEqual(await corrects(inquiryId, { birthDate }), { refused: 'not_in_this_state' })
  })

  test('one who is known by their own sign-in is not mended by the unit', async () => {
    const asked = world.asked('new-baerum', { authority: 'baerum' })
    const inquiryId = await asks({ senderKind: 'self' }, asked)
    const seen = await getUnitInquiry.run(world.database, world.asked('unit-baerum-adult'), { inquiryId })
    assert.ok(!isDenied(seen))
    assert.equal(seen.can.correct, false)
    const refused = { refused: 'not_in_this_state' }
    assert.deepEqual(await corrects(inquiryId, { birthDate: '1991-06-06' }, 'unit-baerum-adult'), refused)
  })
})
