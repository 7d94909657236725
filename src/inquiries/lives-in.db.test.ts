import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { numberOf } from '../../demo/outside.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { type Answers, writeInquiry } from '../../demo/write-inquiry.ts'
import { isDenied } from '../platform/asked.ts'
import { getUnitInquiry } from './get-unit-inquiry.ts'
import { getWritten } from './get-written.ts'
import { getInquiry } from './inquiry-store.ts'
import { saveRegisterAnswer } from './register-answer-store.ts'
import { saveAnswer } from './save-answer.ts'

const trust = 'fjordsykehuset'

describe('[asked-where-one-lives] a ward says which municipality the patient lives in', () => {
  let world: TestWorld
  before(async () => {
    world = await testWorld()
  })
  const notifies = (answers: Answers) =>
    writeInquiry(world.database, world.asked('ward-fjord', { authority: trust }), {
      senderKind: 'hospital',
      whom: 'born',
      givenName: 'Astrid',
      familyName: 'Rognebærlia',
      birthDate: '1969-03-03',
      asksFor: ['coordinator'],
      need: 'Skal hjem om to uker.',
      senderName: 'Vilde Nattevakt',
      senderRole: 'sykepleier',
      phone: '67 00 05 20',
      ...answers,
    })
  const inside = <T>(work: Parameters<typeof world.database.transaction<T>>[1]) =>
    world.database.transaction(trust, work)
  const unitSees = async (inquiryId: string) => {
    const seen = await getUnitInquiry.run(world.database, world.asked('unit-fjord'), { inquiryId })
    assert.ok(!isDenied(seen))
    return seen.livesIn
  }

  test('the unit is shown the authority it can notify, or that it is another', async () => {
    const there = await unitSees(await notifies({ livesIn: 'baerum' }))
    assert.ok(there && there !== 'elsewhere')
    assert.equal(there.name, 'Bærum kommune')
    assert.equal(await unitSees(await notifies({ livesIn: 'elsewhere' })), 'elsewhere')
    assert.equal(await unitSees(await notifies({ livesIn: 'unknown' })), null)
  })

  test('of one whose address is secret, by the sender, here or in the register, nothing is kept', async () => {
    const kept = async (inquiryId: string) => (await inside((db) => getInquiry(db, inquiryId))).livesIn
    assert.equal(await kept(await notifies({ livesIn: 'baerum', addressIsSecret: 'yes' })), '')
    const secret = await notifies({ livesIn: 'secret', addressIsSecret: 'yes' })
    assert.deepEqual(await inside(async (db) => (await getInquiry(db, secret)).addressIsSecret), true)
    await inside((db) =>
      db
        .insertInto('person')
        .values({
          authorityId: trust,
          givenName: 'Kari',
          familyName: 'Solstrålevik',
          birthDate: '1985-05-05',
          identityKey: world.secrets.identityKeyOfNumber(numberOf('kari-mor')),
          addressProtection: 'confidential',
        })
        .execute(),
    )
    assert.equal(await kept(await notifies({ livesIn: 'baerum', nationalId: numberOf('kari-mor') })), '')
    const told = await notifies({ livesIn: 'baerum' })
    assert.equal(await kept(told), 'baerum')
    await inside((db) =>
      saveRegisterAnswer(db, trust, told, {
        ...{ isKnown: true, diedOn: null, protection: 'confidential', livesElsewhere: false },
        ...{ municipality: '', nameFits: true, askedAt: world.asked('nobody').now },
      }),
    )
    assert.equal(await kept(told), '')
  })

  test('only what is offered is taken, and a municipality asks nobody', async () => {
    const asked = world.asked('ward-fjord', { authority: trust })
    const save = (fields: Record<string, string>) => saveAnswer.run(world.database, asked, fields, () => '')
    assert.deepEqual(await save({ question: 'bosted', livesIn: 'fjordsykehuset' }), {
      refused: 'choose',
      field: 'livesIn',
    })
    assert.deepEqual(await save({ question: 'bosted' }), { invalid: { livesIn: 'choose' } })
    const here = await getWritten.run(world.database, world.asked('home-nurse-baerum'), {})
    assert.ok(here && !isDenied(here))
    assert.ok(!here.applicable.includes('livesIn'))
  })
})
