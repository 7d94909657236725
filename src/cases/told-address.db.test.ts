import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { receiveInquiry } from '../../demo/cases/tell.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { writeInquiry } from '../../demo/write-inquiry.ts'
import { changePerson, changeRelatedPerson, findRelatedPersons, getPerson } from '../people/index.ts'
import { isDenied } from '../platform/asked.ts'
import { addRelated } from './add-related.ts'
import { askForInformation } from './ask-for-information.ts'
import { getCasePage } from './get-case.ts'
import { getOwnCase } from './get-own-case.ts'
import { openCase } from './open-case.ts'
import { done, kariAsks, press } from './test/case-world.ts'

describe('an address that is told to be secret in an inquiry', () => {
  let world: TestWorld
  let ada: string
  const inside = <T>(work: Parameters<typeof world.database.transaction<T>>[1]) =>
    world.database.transaction('baerum', work)
  const person = () => inside((db) => getPerson(db, ada))
  const opens = async (key: string, isSecret: boolean) => {
    const inquiryId = await receiveInquiry(world, { ...kariAsks, key })
    await inside((db) =>
      db.updateTable('inquiry').set({ addressIsSecret: isSecret }).where('id', '=', inquiryId).execute(),
    )
    return done(world, openCase, 'unit-baerum', { inquiryId })
  }
  const protectedEvents = () =>
    inside((db) =>
      db
        .selectFrom('event')
        .select(['id', 'facts'])
        .where('personId', '=', ada)
        .where('type', '=', 'address_protected')
        .execute(),
    )
  let caseId: string

  before(async () => {
    world = await testWorld()
    ada = world.ids.person.ada
    await inside((db) =>
      changeRelatedPerson(db, world.ids.related['kari-ada'], { sharesHome: true, confirmedAt: new Date(0) }),
    )
  })

  test('is not guarded when nobody said so', async () => {
    caseId = (await opens('open-address', false)).caseId
    assert.equal((await person()).addressProtection, 'none')
    assert.deepEqual(await protectedEvents(), [])
  })

  test('[shielded-reader] is guarded from when the case takes the inquiry in, a case that stood open too', async () => {
    assert.deepEqual(await opens('told-secret', true), { caseId, joined: true, isHere: true })
    const { addressProtection, addressProtectionSource } = await person()
    assert.deepEqual([addressProtection, addressProtectionSource], ['confidential', 'told'])
    assert.deepEqual(
      (await protectedEvents()).map(({ facts }) => facts),
      [{ caseId }],
    )
  })

  test('shields both parents until somebody confirms who lives with the child', async () => {
    const around = await inside((db) => findRelatedPersons(db, ada, world.day))
    for (const { kind, sharesHome } of around) if (kind === 'parent') assert.equal(sharesHome, null)
    for (const who of ['kari-mor', 'ola-far'] as const) {
      const page = await getOwnCase.run(world.database, world.asked(who), { caseId })
      assert.ok(!isDenied(page))
      assert.deepEqual([page.isShielded, page.unit], [true, 'Bærum kommune'])
    }
  })

  test('[shielded-is-not-asked] nobody is asked in writing who is not to learn where she is; the one she lives with is', async () => {
    const ask = () =>
      press(world, askForInformation, 'unit-baerum', {
        caseId,
        question: 'Hva sier skolen på Skjulåsen?',
        answerBy: world.daysFrom(7),
      })
    const asked = () =>
      inside((db) => db.selectFrom('notice').select('id').where('kind', '=', 'information_needed').execute())
    const before = (await asked()).length
    assert.deepEqual(await ask(), { refused: 'only_shielded_to_ask', field: 'inquiryId' })
    const lives = world.ids.related['kari-ada']
    await inside((db) => changeRelatedPerson(db, lives, { sharesHome: true, confirmedAt: new Date(0) }))
    assert.ok('done' in (await ask()))
    assert.equal((await asked()).length, before + 1)
    const requestsOf = async (who: 'kari-mor' | 'ola-far') => {
      const page = await getOwnCase.run(world.database, world.asked(who), { caseId })
      assert.ok(!isDenied(page))
      return page.requests.length
    }
    assert.deepEqual([await requestsOf('kari-mor'), await requestsOf('ola-far')], [1, 0])
    await inside((db) => changeRelatedPerson(db, lives, { sharesHome: null, confirmedAt: null }))
  })

  test('told once more changes nothing, and never eases what the register has', async () => {
    await opens('told-again', true)
    assert.equal((await protectedEvents()).length, 1)
    await inside((db) =>
      changePerson(db, ada, {
        addressProtection: 'strictly_confidential',
        addressProtectionSource: 'population_register',
      }),
    )
    await opens('told-a-third-time', true)
    const { addressProtection, addressProtectionSource } = await person()
    assert.deepEqual(
      [addressProtection, addressProtectionSource],
      ['strictly_confidential', 'population_register'],
    )
  })

  describe('beside a case that stands open', () => {
    const reset = () =>
      inside(async (db) => {
        await changePerson(db, ada, { addressProtection: 'none', addressProtectionSource: '' })
      })
    const lets = () =>
      press(world, addRelated, 'unit-baerum', {
        caseId,
        kind: 'parent',
        name: 'Far Farsen',
        phone: '400 00 199',
        hasResponsibility: 'yes',
        reason: 'Sa det på telefonen.',
      })

    test('[shielded-reader] told by a parent signed in, it is guarded at once: nobody takes it in first', async () => {
      await reset()
      const before = (await protectedEvents()).length
      await writeInquiry(world.database, world.asked('kari-mor'), {
        senderKind: 'parent',
        whom: ada,
        asksFor: ['plan'],
        need: 'Vi har flyttet.',
        senderName: 'Kari Solstrålevik',
        phone: '400 00 101',
        addressIsSecret: 'yes',
      })
      assert.deepEqual((await person()).addressProtection, 'confidential')
      assert.equal((await protectedEvents()).length, before + 1)
    })

    test('told by somebody nobody has looked at, it guards nothing yet, and lets nobody in', async () => {
      await reset()
      const inquiryId = await receiveInquiry(world, {
        ...kariAsks,
        key: 'stranger-tells',
        sender: { who: 'first-time-baerum', kind: 'parent', name: 'Ida Førstegangslia' },
        addressIsSecret: true,
      })
      assert.equal((await person()).addressProtection, 'none')
      assert.deepEqual(await lets(), { refused: 'address_told_secret' })
      const page = async () => {
        const seen = await getCasePage.run(world.database, world.asked('unit-baerum'), { caseId })
        assert.ok(!isDenied(seen))
        return seen.toldSecret?.id
      }
      assert.equal(await page(), inquiryId)
      await done(world, openCase, 'unit-baerum', { inquiryId })
      assert.equal((await person()).addressProtection, 'confidential')
      assert.equal(await page(), undefined)
      assert.ok('done' in (await lets()))
    })
  })
})
