import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { writeInquiry } from '../../demo/write-inquiry.ts'
import { aboutIvar } from '../inquiries/test/about-ivar.ts'
import {
  byItself,
  changePerson,
  changeRelatedPerson,
  findAroundToTell,
  findRelationsOfKey,
  findWithheldFrom,
  forgetHouseholds,
  getPerson,
  insertWithholding,
  isNotPosted,
  isWithheldFrom,
  type WithholdingChoice,
} from './index.ts'

type Protection = 'none' | 'confidential' | 'strictly_confidential'
type Ground = Exclude<Protection, 'none'>
type Decided = [ground: Ground, choice: WithholdingChoice] | null
const guarded: Ground[] = ['confidential', 'strictly_confidential']

describe('whether a child is withheld from a parent', () => {
  let world: TestWorld
  let noor: string
  let omar: string
  let omarKey: string
  const inside = <T>(work: Parameters<typeof world.database.transaction<T>>[1]) =>
    world.database.transaction('baerum', work)

  before(async () => {
    world = await testWorld()
    noor = world.ids.person.noor
    omar = world.ids.related['omar-noor']
    const { actor } = world.asked('omar-far')
    assert.ok(actor.kind !== 'nobody')
    omarKey = actor.identityKey
  })

  const decide = (
    [ground, choice]: NonNullable<Decided>,
    { fromDate = world.day, untilDate = null as string | null } = {},
  ) =>
    inside((db) =>
      insertWithholding(db, 'baerum', {
        personId: noor,
        relatedPersonId: omar,
        ...{ ground, choice, fromDate, untilDate },
        reason: 'Enheten har vurdert det.',
        decidedBy: world.ids.practitioner['unit-baerum'],
        decidedAt: world.asked('nobody').now,
      }),
    )
  /** As nothing was ever decided: the table is for good, so each cell begins with a lapse of its own. */
  const forget = () =>
    world.test.asOwner('baerum', async (client) => {
      await client.query(
        `insert into withholding (authority_id, person_id, related_person_id, ground, choice, reason, from_date, decided_at)
         values ('baerum', $1, $2, 'confidential', 'lapsed', '', $3, now())`,
        [noor, omar, world.day],
      )
    })
  const isWithheld = (today = world.day) => inside((db) => isWithheldFrom(db, noor, omarKey, today))
  const set = (protection: Protection, sharesHome: boolean | null) =>
    inside(async (db) => {
      await changePerson(db, noor, { addressProtection: protection })
      await changeRelatedPerson(db, omar, { sharesHome })
    })

  const cells: [Protection, sharesHome: boolean | null, Decided, withheld: boolean][] = [
    ['none', false, null, false],
    ['none', null, null, false],
    ['none', false, ['strictly_confidential', 'withheld'], false],
    ['confidential', false, null, false],
    ['confidential', null, null, false],
    ['confidential', false, ['confidential', 'withheld'], true],
    ['confidential', null, ['confidential', 'withheld'], true],
    ['confidential', true, ['confidential', 'withheld'], false],
    ['confidential', false, ['confidential', 'told'], false],
    ['confidential', false, ['strictly_confidential', 'told'], false],
    ['confidential', false, ['strictly_confidential', 'withheld'], true],
    ['strictly_confidential', false, null, true],
    ['strictly_confidential', null, null, true],
    ['strictly_confidential', true, null, false],
    ['strictly_confidential', false, ['strictly_confidential', 'withheld'], true],
    ['strictly_confidential', true, ['strictly_confidential', 'withheld'], false],
    ['strictly_confidential', false, ['strictly_confidential', 'told'], false],
    ['strictly_confidential', null, ['strictly_confidential', 'told'], false],
    ['strictly_confidential', false, ['confidential', 'withheld'], true],
    ['strictly_confidential', false, ['confidential', 'told'], true],
  ]
  for (const [protection, sharesHome, decided, expected] of cells) {
    const home =
      sharesHome === null ? 'of whom it is not known' : sharesHome ? 'living there' : 'living apart'
    const word = decided ? `decided at ${decided[0]}: ${decided[1]}` : 'nothing decided'
    test(`[withheld-from-parent] ${protection}, ${home}, ${word}: ${expected ? 'withheld' : 'not withheld'}`, async () => {
      await forget()
      await set(protection, sharesHome)
      if (decided) await decide(decided)
      assert.equal(await isWithheld(), expected)
      const others = await inside((db) => findRelationsOfKey(db, omarKey, world.day))
      assert.equal(
        others.some(({ personId }) => personId === noor),
        !expected,
      )
      assert.equal((await inside((db) => findWithheldFrom(db, omarKey, world.day))).has(noor), expected)
      const told = await inside((db) => findAroundToTell(db, noor, world.day))
      assert.equal(
        told.some(({ id }) => id === omar),
        !expected,
      )
    })
  }

  for (const ground of guarded)
    test(`[withheld-from-parent] ${ground}: what holds by itself is what the unit’s page says`, async () => {
      await forget()
      await set(ground, false)
      assert.equal(await isWithheld(), byItself[ground] === 'withheld')
    })

  test('[withheld-from-parent] the newest word counts, and a no opens nothing when its time is out', async () => {
    await set('confidential', false)
    await forget()
    await decide(['confidential', 'told'])
    await decide(['confidential', 'withheld'], { untilDate: world.daysFrom(10) })
    assert.deepEqual(
      [await isWithheld(), await isWithheld(world.daysFrom(10)), await isWithheld(world.daysFrom(11))],
      [true, true, true],
    )
    await decide(['confidential', 'told'])
    assert.equal(await isWithheld(), false)
  })

  test('[withheld-from-parent] a yes lapses when the address is protected anew, a no does not', async () => {
    await set('strictly_confidential', false)
    await decide(['strictly_confidential', 'told'])
    assert.equal(await isWithheld(), false)
    await inside((db) => forgetHouseholds(db, noor))
    assert.equal(await isWithheld(), true)
    await set('confidential', false)
    await decide(['confidential', 'withheld'])
    await inside((db) => forgetHouseholds(db, noor))
    assert.equal(await isWithheld(), true)
  })

  test('[withheld-from-parent] ends at 16, when a parent’s own access ends and the person decides', async () => {
    await forget()
    await set('strictly_confidential', false)
    const turning = (years: number, days: number) => {
      const day = world.daysFrom(days)
      return `${Number(day.slice(0, 4)) - years}${day.slice(4)}`
    }
    const { birthDate } = await inside((db) =>
      db.selectFrom('person').select('birthDate').where('id', '=', noor).executeTakeFirstOrThrow(),
    )
    await inside((db) => changePerson(db, noor, { birthDate: turning(16, 1) }))
    assert.equal(await isWithheld(), true)
    await inside((db) => changePerson(db, noor, { birthDate: turning(16, 0) }))
    assert.equal(await isWithheld(), false)
    await inside((db) => changePerson(db, noor, { birthDate }))
  })

  test('[withheld-from-parent] a period that is over brings no older yes back', async () => {
    await set('strictly_confidential', false)
    await forget()
    await decide(['strictly_confidential', 'told'])
    assert.equal(await isWithheld(), false)
    await decide(['strictly_confidential', 'withheld'], { untilDate: world.daysFrom(1) })
    assert.deepEqual(
      [await isWithheld(), await isWithheld(world.daysFrom(1)), await isWithheld(world.daysFrom(2))],
      [true, true, true],
    )
  })

  test('[withheld-from-parent] what else the same one is on record as opens nothing either', async () => {
    await forget()
    await set('strictly_confidential', false)
    await inside((db) => changeRelatedPerson(db, world.ids.related['leila-noor'], { sharesHome: true }))
    await world.test.asOwner('baerum', async (client) => {
      await client.query(
        `insert into related_person (authority_id, person_id, identity_key, kind, name, mandate, from_date)
         values ('baerum', $1, $2, 'guardian', 'Omar Vindkastrud', 'both', $3)`,
        [noor, omarKey, world.daysFrom(-1)],
      )
    })
    const others = await inside((db) => findRelationsOfKey(db, omarKey, world.day))
    assert.deepEqual(others, [])
    const told = await inside((db) => findAroundToTell(db, noor, world.day))
    assert.ok(told.some(({ name }) => name === 'Leila Skumringslia'))
    assert.ok(told.every(({ identityKey }) => identityKey !== omarKey))
  })

  test('[withheld-from-parent] what was decided is never changed, nor removed', async () => {
    for (const statement of ['update withholding set reason = reason', 'delete from withholding'])
      await assert.rejects(
        world.test.asOwner('baerum', (client) => client.query(statement)),
        /append-only/,
      )
  })

  test('[withheld-from-parent] the list of authorities does not name where the child is, but where one has more it does', async () => {
    await forget()
    await set('strictly_confidential', false)
    const authorities = async () =>
      (
        await inside((db) =>
          db
            .selectNoFrom(({ fn, val }) => fn('find_authorities_of', [val(omarKey), val('citizen')]).as('id'))
            .execute(),
        )
      ).map(({ id }) => id)
    assert.deepEqual(await authorities(), [])
    const inquiryIn = await inside(async (db) => {
      await authorities()
      // Behind the wall it was asked from, still
      return (await db.selectFrom('person').select('authorityId').distinct().execute()).map(
        ({ authorityId }) => authorityId,
      )
    })
    assert.deepEqual(inquiryIn, ['baerum'])
    await writeInquiry(world.database, world.asked('omar-far', { authority: 'baerum' }), aboutIvar)
    assert.deepEqual(await authorities(), [], 'nor by what he sent there about somebody else')
    const { birthDate } = await inside((db) => getPerson(db, noor))
    const year = Number(world.day.slice(0, 4)) - 16
    await inside((db) => changePerson(db, noor, { birthDate: `${year}${world.day.slice(4)}` }))
    assert.equal(await isWithheld(), false, 'at 16 he stands in no relation')
    assert.deepEqual(await authorities(), [], 'and learns nothing by that')
    assert.ok(
      await inside((db) => isNotPosted(db, noor, omarKey, world.day)),
      'and is not sent what was held back',
    )
    await inside((db) => changePerson(db, noor, { birthDate }))
    await inside((db) => changeRelatedPerson(db, omar, { toDate: world.day }))
    assert.deepEqual(await authorities(), [], 'nor by the end of what he was')
    await inside((db) => changeRelatedPerson(db, omar, { toDate: null }))
    await decide(['strictly_confidential', 'told'])
    assert.deepEqual(await authorities(), ['baerum'])
  })
})
