import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import { numberOf } from '../../demo/outside.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { writeInquiry } from '../../demo/write-inquiry.ts'
import { getOverview } from '../coordination/get-overview.ts'
import { getMyPage } from '../home/get-my-page.ts'
import { getUnitInquiry } from '../inquiries/get-unit-inquiry.ts'
import { getInquiry } from '../inquiries/index.ts'
import { findWriter } from '../inquiries/writer.ts'
import { addPowerOfAttorney, changePerson } from '../people/index.ts'
import { isDenied } from '../platform/asked.ts'
import { getConsents } from '../team/get-consents.ts'
import { findCaseOfPerson } from './case-store.ts'
import { getOwnCase } from './get-own-case.ts'

describe('[mandate-ends-by-death] when the person is dead by the register', () => {
  let world: TestWorld
  before(async () => {
    world = await testWorld({ with: ['inquiries', 'cases', 'coordination'] })
  })
  const inside = <T>(work: Parameters<typeof world.database.transaction<T>>[1]) =>
    world.database.transaction('baerum', work)
  const dies = (who: 'erik' | 'ada' | 'berit', diedOn: string | null) =>
    inside((db) => changePerson(db, world.ids.person[who], { diedOn }))
  /** The case, the coordination, the consents; on their own page; among those they may ask for. */
  const opens = async (reader: ActorKey, who: 'erik' | 'ada' | 'berit') => {
    const personId = world.ids.person[who]
    const asked = world.asked(reader, { authority: 'baerum' })
    const file = await inside((db) => findCaseOfPerson(db, personId))
    const mine = await getMyPage.run(world.database, asked, {})
    assert.ok(!isDenied(mine))
    const writer = await inside((db) => findWriter(db, asked))
    return [
      !isDenied(await getOwnCase.run(world.database, asked, { caseId: file!.id })),
      !isDenied(await getOverview.run(world.database, asked, { personId })),
      !isDenied(await getConsents.run(world.database, asked, { personId })),
      mine.people.some((each) => each.personId === personId),
      writer.known.some(({ id }) => id === personId),
    ]
  }
  const none = [false, false, false, false, false]
  // No decision says that Erik cannot: the guardian acts in the case, and sees neither coordination nor consents (`guardian-sees`)
  const inTheCase = [true, false, false, true, true]

  test('the guardian is let in no more from that day; a new inquiry waits, and the unit reads that they are dead', async () => {
    const lives = await opens('liv-verge', 'erik')
    assert.deepEqual(lives, inTheCase)
    await dies('erik', world.day)
    assert.deepEqual(await opens('liv-verge', 'erik'), none)
    const inquiryId = await writeInquiry(world.database, world.asked('liv-verge', { authority: 'baerum' }), {
      senderKind: 'guardian',
      whom: 'born',
      givenName: 'Erik',
      familyName: 'Granbarsletta',
      nationalId: numberOf('erik'),
      mandate: 'personal',
      asksFor: ['coordinator'],
      need: 'Han trenger en ny koordinator.',
      senderName: 'Liv Fullmaktsen',
      phone: '400 00 113',
    })
    const sent = await inside((db) => getInquiry(db, inquiryId))
    assert.deepEqual([sent.state, sent.caseId], ['received', null])
    const page = await getUnitInquiry.run(world.database, world.asked('unit-baerum-adult'), { inquiryId })
    assert.ok(!isDenied(page))
    assert.ok(page.register.some((word) => word.kind === 'dead' && word.on === world.day))
    await dies('erik', null)
    assert.deepEqual(await opens('liv-verge', 'erik'), inTheCase, 'a register that was wrong')
  })

  test('a power of attorney ends too; parents, and those without one, keep what they had', async () => {
    const { berit } = world.ids.person
    const identityKey = world.secrets.identityKeyOfNumber(numberOf('kari-mor'))
    await inside((db) =>
      addPowerOfAttorney(db, 'baerum', {
        ...{ personId: berit, identityKey, name: 'Kari Solstrålevik', scope: 'whole' },
        nationalId: world.secrets.encrypt(numberOf('kari-mor')),
        ...{ fromDate: world.day, toDate: world.daysFrom(30) },
      }),
    )
    const alive = await opens('kari-mor', 'berit')
    assert.ok(alive[3])
    await dies('berit', world.day)
    assert.deepEqual(await opens('kari-mor', 'berit'), none)
    const before = await opens('kari-mor', 'ada')
    await dies('ada', world.daysFrom(-1))
    assert.deepEqual(await opens('kari-mor', 'ada'), before)
    assert.ok(before[0] && before[3])
  })
})
