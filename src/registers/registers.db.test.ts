import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { AuthorityId } from '../../demo/base/authorities.ts'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import { happeningOf } from '../../demo/happenings.ts'
import { numberOf, type Outside, standInConnections } from '../../demo/outside.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import type { Happening } from '../connections/population-register/index.ts'
import { notifyPerson } from '../messages/index.ts'
import { addRelatedPerson, findOpenDifferences, findRelatedPersons, getPerson } from '../people/index.ts'
import type { Db } from '../platform/database/database.ts'
import { getPaperLetters } from './get-paper-letters.ts'
import { getRegisterPage } from './get-register-page.ts'
import { askPopulationRegister, readPopulationRegister } from './index.ts'
import { postPaperLetter } from './post-paper-letter.ts'
import { settleDifference } from './settle-difference.ts'

let world: TestWorld
let outside: Outside
before(async () => {
  world = await testWorld({ with: ['inquiries', 'cases', 'coordination'] })
  outside = standInConnections({ production: false })
  await readPopulationRegister(means())
})

const means = () => ({
  database: world.database,
  secrets: world.secrets,
  register: outside.connections.register,
  now: () => world.asked('nobody').now,
})
const inside = <T>(work: (db: Db) => Promise<T>, authority: AuthorityId = 'baerum') =>
  world.database.transaction(authority, work)
const happens = async (what: Happening) => {
  outside.register.happen(what)
  await readPopulationRegister(means())
}
const caseOf = async (personId: string) =>
  (
    await inside((db) =>
      db.selectFrom('caseFile').select('id').where('personId', '=', personId).executeTakeFirstOrThrow(),
    )
  ).id
const openOf = (personId: string) => inside((db) => findOpenDifferences(db, personId))
const eventsOf = async (personId: string) =>
  (
    await inside((db) => db.selectFrom('event').select('type').where('personId', '=', personId).execute())
  ).map(({ type }) => type)
const settle = async (who: ActorKey, personId: string, differenceId: string, more: Record<string, string>) =>
  settleDifference.run(
    world.database,
    world.asked(who),
    { caseId: await caseOf(personId), differenceId, ...more },
    () => '/x',
  )

describe('what happens in the population register', () => {
  test('[birth-by-parent] a child that was waited for is born: the case gets number, name, day and both parents', async () => {
    const personId = world.ids.person['unborn-baerum']
    const caseId = await caseOf(personId)
    await happens(happeningOf('birth', '', world.day)!)
    const child = await inside((db) => getPerson(db, personId))
    assert.equal(child.fullName, 'Vilje Morgenduggli')
    assert.equal(child.birthDate, world.day)
    assert.ok(child.identityKey)
    assert.equal(await caseOf(personId), caseId)
    const parents = await inside((db) => findRelatedPersons(db, personId, world.day))
    assert.deepEqual(
      parents.map(({ name, hasParentalResponsibility, source }) => [name, hasParentalResponsibility, source]),
      [
        ['Aksel Fjordgløttvik', true, 'population_register'],
        ['Silje Morgenduggli', true, 'unit'],
      ],
    )
    assert.ok((await eventsOf(personId)).includes('child_born'))
  })

  test('[register-protection-at-once] a new protection hides at once, and who lives together must be confirmed', async () => {
    const { ada } = world.ids.person
    await happens({ type: 'protection', number: numberOf('ada'), grade: 'strengtFortrolig' })
    assert.equal((await inside((db) => getPerson(db, ada))).addressProtection, 'strictly_confidential')
    const around = await inside((db) => findRelatedPersons(db, ada, world.day))
    const home = new Map(around.map(({ name, sharesHome }) => [name, sharesHome]))
    assert.equal(home.get('Kari Solstrålevik'), null)
    assert.equal(home.get('Ola Lyngfrydmo'), false)
    const [together] = (await openOf(ada)).filter(({ kind }) => kind === 'household')
    assert.equal(together?.name, 'Kari Solstrålevik')
    assert.ok('done' in (await settle('unit-baerum', ada, together!.id, { as: 'accepted' })))
    const after = await inside((db) => findRelatedPersons(db, ada, world.day))
    const mother = after.find(({ name }) => name === 'Kari Solstrålevik')
    assert.equal(mother?.sharesHome, true)
    assert.ok(mother?.confirmedAt)
    // Asked again it changes nothing that somebody confirmed
    await askPopulationRegister(means(), { authorityId: 'baerum', personId: ada })
    assert.deepEqual(await openOf(ada), [])
  })

  test('[register-protection-at-once] a protection that is lifted waits for a person', async () => {
    const { ada } = world.ids.person
    await happens({ type: 'protection', number: numberOf('ada'), grade: 'ugradert' })
    assert.equal((await inside((db) => getPerson(db, ada))).addressProtection, 'strictly_confidential')
    const [lifted] = await openOf(ada)
    assert.equal(lifted?.kind, 'protection_lifted')
    const refused = await settle('unit-baerum', ada, lifted!.id, { as: 'kept' })
    assert.ok('refused' in refused && refused.refused === 'reason_missing')
    assert.ok(
      'done' in (await settle('unit-baerum', ada, lifted!.id, { as: 'kept', reason: 'Mor ber om det.' })),
    )
    await askPopulationRegister(means(), { authorityId: 'baerum', personId: ada })
    assert.deepEqual(await openOf(ada), [])
  })

  test('[register-proposes] lost responsibility is proposed, and counts when the unit has said so', async () => {
    const { ada } = world.ids.person
    await happens(happeningOf('alone', 'ada', world.day)!)
    const [ended] = await openOf(ada)
    assert.deepEqual([ended?.kind, ended?.name], ['parent_ended', 'Ola Lyngfrydmo'])
    const has = async () =>
      (await inside((db) => findRelatedPersons(db, ada, world.day))).find(
        ({ name }) => name === 'Ola Lyngfrydmo',
      )?.hasParentalResponsibility
    assert.equal(await has(), true)
    assert.ok('done' in (await settle('unit-baerum', ada, ended!.id, { as: 'accepted' })))
    assert.equal(await has(), false)
  })

  test('[register-proposes] somebody who moves away is flagged, and of one who is protected it is not said where', async () => {
    await happens(happeningOf('move', 'berit', world.day)!)
    const [moved] = await openOf(world.ids.person.berit)
    assert.deepEqual([moved?.kind, moved?.theirs], ['moved', '4640'])
    await happens(happeningOf('move', 'noor', world.day)!)
    const hidden = (await openOf(world.ids.person.noor)).find(({ kind }) => kind === 'moved')
    assert.equal(hidden?.theirs, '')
  })

  test('[register-death-at-once] a death stops notices and letters; what remains is listed, and nothing ends by itself', async () => {
    const { gunnar } = world.ids.person
    const tell = () =>
      inside((db) =>
        notifyPerson(db, 'baerum', gunnar, {
          kind: 'message',
          href: '/baerum',
          now: world.asked('nobody').now,
        }),
      )
    const waiting = async () =>
      inside((db) =>
        db
          .selectFrom('paperLetter')
          .select('id')
          .where('personId', '=', gunnar)
          .where('stoppedAt', 'is', null)
          .where('postedOn', 'is', null)
          .execute(),
      )
    await tell()
    assert.ok((await waiting()).length > 0)
    await happens(happeningOf('death', 'gunnar', world.day)!)
    assert.deepEqual(await waiting(), [])
    await tell()
    assert.deepEqual(await waiting(), [])
    const page = await getRegisterPage.run(world.database, world.asked('unit-baerum-adult'), {
      caseId: await caseOf(gunnar),
    })
    assert.ok(!('denied' in page))
    assert.equal(page.person.diedOn, world.day)
    assert.ok(page.remains.some(({ what }) => what === 'case'))
  })

  test('is read once: the same feed again changes nothing', async () => {
    const count = async () => (await eventsOf(world.ids.person.ada)).length
    const before = await count()
    await readPopulationRegister(means())
    assert.equal(await count(), before)
  })
})

describe('deciding about a difference', () => {
  test('is for the unit whose case it is: not another gate, another authority, or a parent', async () => {
    const { berit } = world.ids.person
    const [moved] = await openOf(berit)
    for (const who of ['unit-baerum', 'unit-sandnes', 'berit', 'admin-baerum'] as const) {
      const answer = await settle(who, berit, moved!.id, { as: 'accepted' })
      assert.ok('denied' in answer, who)
    }
  })

  test('is one act when pressed twice, and a stale page is told so', async () => {
    const { berit } = world.ids.person
    const [moved] = await openOf(berit)
    const submissionId = '6f9f1f9e-1111-4111-8111-000000000001'
    const press = () => settle('unit-baerum-adult', berit, moved!.id, { as: 'accepted', submissionId })
    assert.ok(
      'stale' in (await settle('unit-baerum-adult', berit, moved!.id, { as: 'accepted', version: '9' })),
    )
    assert.ok('done' in (await press()))
    assert.ok('doneBefore' in (await press()))
    assert.deepEqual(await openOf(berit), [])
  })
})

describe('letters on paper', () => {
  test('are listed for the unit, posted once, and never with the address of one who is protected', async () => {
    const { noor, erik } = world.ids.person
    await inside(async (db) => {
      for (const [personId, name] of [
        [noor, 'Faster på papir'],
        [erik, 'Onkel på papir'],
      ] as const) {
        await addRelatedPerson(db, 'baerum', {
          personId,
          identityKey: null,
          kind: personId === noor ? 'foster_parent' : 'guardian',
          mandate: personId === noor ? '' : 'personal',
          name,
          fromDate: world.day,
        })
        await notifyPerson(db, 'baerum', personId, {
          kind: 'message',
          href: '/baerum',
          now: world.asked('nobody').now,
        })
      }
      await db
        .updateTable('paperLetter')
        .set({ address: world.secrets.encrypt('["Hemmelig vei 1"]') })
        .execute()
    })
    const list = async (who: ActorKey) => {
      const page = await getPaperLetters.run(world.database, world.asked(who), {})
      assert.ok(!('denied' in page))
      return page
    }
    const children = (await list('unit-baerum')).waiting
    const protectedOne = children.find(({ recipientName }) => recipientName === 'Faster på papir')
    assert.deepEqual([protectedOne?.isProtected, protectedOne?.addressLines], [true, []])
    assert.ok(!children.some(({ recipientName }) => recipientName === 'Onkel på papir'))
    const post = (who: ActorKey, more: Record<string, string> = {}) =>
      postPaperLetter.run(
        world.database,
        world.asked(who),
        { paperLetterId: protectedOne!.id, postedOn: world.day, ...more },
        () => '/x',
      )
    for (const who of ['unit-baerum-adult', 'unit-sandnes', 'leila-mor'] as const)
      assert.ok('denied' in (await post(who)), who)
    const refusals: [Record<string, string>, string][] = [
      [{}, 'by_routine'],
      [{ postedOn: world.daysFrom(1), byRoutine: 'yes' }, 'day_ahead'],
      [{ postedOn: world.daysFrom(-9), byRoutine: 'yes' }, 'before_it_was_made'],
    ]
    for (const [more, why] of refusals) {
      const refused = await post('unit-baerum', more)
      assert.ok('refused' in refused && refused.refused === why, why)
    }
    assert.ok('done' in (await post('unit-baerum', { byRoutine: 'yes' })))
    const again = await post('unit-baerum', { byRoutine: 'yes' })
    assert.ok('refused' in again && again.refused === 'posted_already')
    const row = await inside((db) =>
      db
        .selectFrom('paperLetter')
        .select(['address', 'postedOn'])
        .where('id', '=', protectedOne!.id)
        .executeTakeFirstOrThrow(),
    )
    assert.deepEqual([row.address, row.postedOn], [null, world.day])
    assert.ok((await list('unit-baerum')).posted.some(({ id }) => id === protectedOne!.id))
  })
})
