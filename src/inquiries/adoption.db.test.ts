import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { type Answers, writeInquiry } from '../../demo/write-inquiry.ts'
import { correctPerson } from '../cases/correct-person.ts'
import { getCasePage } from '../cases/get-case.ts'
import { openCase } from '../cases/open-case.ts'
import { done } from '../cases/test/case-world.ts'
import { findExpectedBy, getPerson } from '../people/index.ts'
import { type Asked, isDenied } from '../platform/asked.ts'
import { getInquiry } from './inquiry-store.ts'
import { saveAnswerOpenly } from './save-answer.ts'

const unit = 'unit-baerum'

describe('[awaited-by-adoption] a family that is to adopt a child', () => {
  let world: TestWorld
  before(async () => {
    world = await testWorld()
  })
  let browsers = 0
  const somebody = (): Asked => ({
    ...world.asked('nobody', { authority: 'baerum' }),
    draftOwner: { key: `c:adoption-${browsers++}`, isSignedIn: false },
  })
  const at = (inquiryId: string) => world.database.transaction('baerum', (db) => getInquiry(db, inquiryId))
  const ask = (answers: Answers = {}) =>
    writeInquiry(world.database, somebody(), {
      senderKind: 'parent',
      whom: 'adoption',
      familyName: 'Adopsjonsrud',
      asksFor: ['child_coordinator'],
      need: 'Vi skal adoptere et barn med leppe-ganespalte.',
      senderName: 'Anne Adopsjonsrud',
      phone: '400 00 107',
      ...answers,
    })
  const saysOf = async (whom: string, dueDate: string) => {
    const asked = somebody()
    const save = (more: Record<string, string>) => saveAnswerOpenly.run(world.database, asked, more, () => '')
    await save({ question: 'hvem', senderKind: 'parent' })
    await save({ question: 'om-hvem', whom })
    const said = await save({ question: 'termin', dueDate, familyName: 'Adopsjonsrud' })
    return JSON.stringify(said)
  }

  test('may ask without a day: it comes to the unit for children, and no birth date is made up', async () => {
    const inquiry = await at(await ask())
    assert.equal(inquiry.unitId, world.ids.unit['ke-baerum-barn'])
    assert.deepEqual(
      [inquiry.personByAdoption, inquiry.personDueDate, inquiry.personBirthDate],
      [true, null, null],
    )
    const onADay = await at(await ask({ dueDate: world.daysFrom(400) }))
    assert.deepEqual([onADay.personByAdoption, onADay.personDueDate !== null], [true, true])
  })

  test('a day that has passed, or is years ahead, is asked about again; before a birth the day must be known', async () => {
    assert.match(await saysOf('adoption', world.daysFrom(-1)), /arrival_passed/)
    assert.match(await saysOf('adoption', world.daysFrom(6 * 365)), /too_far_arrival/)
    assert.match(await saysOf('unborn', ''), /required/)
    assert.match(await saysOf('adoption', ''), /"done"/)
  })

  test('a case opens before the child is here; the criterion fits, and no birth is waited for', async () => {
    const inquiryId = await ask({ familyName: 'Ventmedglede' })
    const { caseId } = await done(world, openCase, unit, { inquiryId })
    const seen = await getCasePage.run(world.database, world.asked(unit), { caseId })
    assert.ok(!isDenied(seen))
    const { person } = seen
    assert.deepEqual([person.byAdoption, person.givenName, person.birthDate], [true, 'Barn som ventes', null])
    const expected = await world.database.transaction('baerum', (db) => findExpectedBy(db, [], [person.id]))
    assert.deepEqual(expected, [])
  })

  test('when the child is known, the unit writes name and birth date, and it is awaited no more', async () => {
    const inquiryId = await ask({ familyName: 'Kommetfram' })
    const { caseId } = await done(world, openCase, unit, { inquiryId })
    const seen = await getCasePage.run(world.database, world.asked(unit), { caseId })
    assert.ok(!isDenied(seen))
    await done(world, correctPerson, unit, {
      caseId,
      version: String(seen.case.version),
      givenName: 'Arne',
      familyName: 'Kommetfram',
      birthDate: '2024-05-05',
      reason: 'Foreldrene har fått vite hvem han er.',
    })
    const { birthDate, fullName } = await world.database.transaction('baerum', (db) =>
      getPerson(db, seen.person.id),
    )
    assert.deepEqual([birthDate, fullName], ['2024-05-05', 'Arne Kommetfram'])
  })
})
