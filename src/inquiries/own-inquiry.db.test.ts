import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { getHuman } from '../../demo/base/demo-actor.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { type Answers, writeInquiry } from '../../demo/write-inquiry.ts'
import { openCase } from '../cases/open-case.ts'
import { findPersonByKey } from '../people/index.ts'
import type { Asked } from '../platform/asked.ts'
import { getWritten } from './get-written.ts'
import { getInquiry } from './inquiry-store.ts'
import { saveAnswer } from './save-answer.ts'

const own: Answers = {
  senderKind: 'self',
  asksFor: ['coordinator'],
  need: 'Jeg holder i trådene selv.',
  senderName: 'Noen',
}

describe('one who asks for herself, signed in', () => {
  let world: TestWorld
  before(async () => {
    world = await testWorld()
  })
  const read = (id: string) => world.database.transaction('baerum', (db) => getInquiry(db, id))
  const key = (who: 'first-time-baerum' | 'new-baerum') =>
    world.secrets.identityKeyOfNumber(getHuman(who).nationalId!)

  test('[known-by-sign-in] is never asked for name or number, and is tied by the sign-in', async () => {
    const asked = world.asked('first-time-baerum')
    await saveAnswer.run(world.database, asked, { question: 'hvem', senderKind: 'self' }, () => '')
    const written = await getWritten.run(world.database, asked, {})
    assert.ok('applicable' in written)
    assert.ok(!written.applicable.includes('person') && !written.applicable.includes('ownName'))
    const inquiry = await read(await writeInquiry(world.database, asked, own))
    assert.equal(inquiry.personKey, key('first-time-baerum'))
    assert.equal(inquiry.personGivenName, 'Ida')
    assert.equal(inquiry.personFamilyName, 'Førstegangslia')
    assert.equal(inquiry.personBirthDate, '1994-09-02')
    assert.equal(world.secrets.decrypt(inquiry.personNationalId!), getHuman('first-time-baerum').nationalId)
    assert.equal(inquiry.senderName, 'Ida Førstegangslia')
    assert.equal(inquiry.unitId, world.ids.unit['ke-baerum-voksen'])

    const opened = await openCase.run(
      world.database,
      world.asked('unit-baerum-adult'),
      { inquiryId: inquiry.id },
      () => '',
    )
    assert.ok('done' in opened)
    const person = await world.database.transaction('baerum', (db) =>
      findPersonByKey(db, key('first-time-baerum')),
    )
    assert.equal((await read(inquiry.id)).personId, person?.id)
  })

  test('[known-by-sign-in] what she typed before she signed in does not count before the sign-in', async () => {
    const asked = world.asked('new-baerum')
    await saveAnswer.run(world.database, asked, { question: 'hvem', senderKind: 'self' }, () => '')
    const typed = { question: 'navn', givenName: 'Nin', familyName: 'Feil', birthDate: '1.1.2015' }
    await saveAnswer.run(world.database, asked, typed, () => '')
    const inquiry = await read(await writeInquiry(world.database, asked, { ...own, senderName: 'En annen' }))
    assert.equal(inquiry.personKey, key('new-baerum'))
    assert.equal(inquiry.personBirthDate, '1991-06-06')
    assert.equal(inquiry.personFamilyName, 'Nystartvoll')
    assert.equal(inquiry.senderName, 'Nina Nystartvoll')
  })

  test('[known-by-sign-in] whose name is found nowhere, she is asked for the name alone', async () => {
    const { actor, ...rest } = world.asked('first-time-baerum', { authority: 'sandnes' })
    assert.ok(actor.kind === 'citizen')
    const asked: Asked = { ...rest, actor: { ...actor, name: '' } }
    await saveAnswer.run(world.database, asked, { question: 'hvem', senderKind: 'self' }, () => '')
    const written = await getWritten.run(world.database, asked, {})
    assert.ok('applicable' in written)
    assert.ok(written.applicable.includes('ownName') && !written.applicable.includes('person'))
    const id = await writeInquiry(world.database, asked, { ...own, givenName: 'Ida', familyName: 'Lia' })
    const inquiry = await world.database.transaction('sandnes', (db) => getInquiry(db, id))
    assert.equal(inquiry.personKey, key('first-time-baerum'))
    assert.equal(inquiry.personFamilyName, 'Lia')
    assert.equal(inquiry.personBirthDate, '1994-09-02')
    assert.equal(inquiry.senderName, 'Ida Lia')
  })

  test('[known-by-sign-in] who has signed in at work is known by the number only as a citizen', async () => {
    const asked = world.asked('unit-baerum-adult')
    await saveAnswer.run(world.database, asked, { question: 'hvem', senderKind: 'self' }, () => '')
    const written = await getWritten.run(world.database, asked, {})
    assert.ok('applicable' in written && written.applicable.includes('person'))
  })
})
