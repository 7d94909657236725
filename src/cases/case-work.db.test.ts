import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import { receiveInquiry } from '../../demo/cases/tell.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { isDenied } from '../platform/asked.ts'
import { findCase } from './case-store.ts'
import { findByNumber } from './find-by-number.ts'
import { getCasePage } from './get-case.ts'
import { getQueue } from './get-queue.ts'
import { answerHandover, assignCase, handOver } from './hand-over.ts'
import { takeCase } from './take-case.ts'
import { done, hanneAsks, kariAsks, notFound, openedCase, press } from './test/case-world.ts'

const refusedAs = (outcome: unknown) =>
  typeof outcome === 'object' && outcome !== null && 'refused' in outcome ? outcome.refused : outcome

describe('the queue', () => {
  let world: TestWorld
  let caseId: string
  const queue = async (who: ActorKey, fields: Record<string, string>) => {
    const found = await getQueue.run(world.database, world.asked(who), fields)
    assert.ok(!isDenied(found))
    return found
  }
  const names = async (who: ActorKey, fields: Record<string, string>) =>
    (await queue(who, fields)).rows.map((row) => row.name)

  before(async () => {
    world = await testWorld()
    caseId = await openedCase(world, hanneAsks)
    await receiveInquiry(world, {
      ...hanneAsks,
      key: 'queue-new',
      person: 'trygve',
      givenName: 'Åse-Renée',
      familyName: 'Ødegård',
      receivedDaysAgo: 40,
    })
    await openedCase(world, kariAsks)
  })

  for (const [typed, found] of [
    ['hanne', ['Hanne Strandskjellvik']],
    ['STRANDSKJ', ['Hanne Strandskjellvik']],
    ['strand han', ['Hanne Strandskjellvik']],
    ['kjellvik', []],
    ['renee', ['Åse-Renée Ødegård']],
    ['øde ÅSE', ['Åse-Renée Ødegård']],
    ['ode', []],
    ['san-26-0000', ['Hanne Strandskjellvik']],
    ['SAN26000001', ['Hanne Strandskjellvik']],
    ['26-1', ['Hanne Strandskjellvik']],
    ['san-26-2', []],
    ['ada', []],
    ['%', []],
  ] as const) {
    test(`finds by the beginnings of names and by reference: «${typed}» gives ${found.join() || 'nobody'}`, async () =>
      assert.deepEqual(await names('unit-sandnes', { q: typed }), [...found]))
  }

  test('finds a new name from the moment it is changed', async () => {
    const { personId } = (await world.database.transaction('sandnes', (db) => findCase(db, caseId)))!
    const rename = (familyName: string) =>
      world.database.transaction('sandnes', (db) =>
        db.updateTable('person').set({ familyName }).where('id', '=', personId).execute(),
      )
    await rename('Čáhppesgiedde')
    assert.equal((await names('unit-sandnes', { q: 'cahppes' })).length, 1)
    await rename('Strandskjellvik')
    assert.equal((await names('unit-sandnes', { q: 'cahppes' })).length, 0)
  })

  test('narrows by clock, state, gate, handler, flag, and sorts as asked', async () => {
    assert.deepEqual(await names('unit-sandnes', { frist: 'over' }), ['Åse-Renée Ødegård'])
    assert.deepEqual(await names('unit-sandnes', { tilstand: 'under_assessment' }), ['Hanne Strandskjellvik'])
    assert.equal((await names('unit-sandnes', { enhet: world.ids.unit['ke-sandnes'] })).length, 2)
    assert.equal((await names('unit-sandnes', { enhet: world.ids.unit['ke-baerum-barn'] })).length, 0)
    const mine = world.ids.practitioner['unit-sandnes']
    assert.deepEqual(await names('unit-sandnes', { saksbehandler: mine }), ['Hanne Strandskjellvik'])
    assert.deepEqual(await names('unit-sandnes', { flagg: 'protected_address' }), [])
    assert.deepEqual(await names('unit-sandnes', { sorter: 'navn' }), [
      'Hanne Strandskjellvik',
      'Åse-Renée Ødegård',
    ])
    assert.deepEqual(await names('unit-sandnes', { sorter: 'mottatt', frist: 'x', flagg: 'y', enhet: 'z' }), [
      'Åse-Renée Ødegård',
      'Hanne Strandskjellvik',
    ])
  })

  test('never searches by a number that stands in the address', async () => {
    const found = await queue('unit-sandnes', { q: '1287 4512345' })
    assert.equal(found.wasNumber, true)
    assert.equal(found.filter.q, '')
  })

  test('logs each person of the page shown, and no other', async () => {
    const logged = () =>
      world.database.transaction('sandnes', (db) =>
        db.selectFrom('accessLog').select('personId').where('act', '=', 'cases.seeQueue').execute(),
      )
    const before = await logged()
    await queue('unit-sandnes', { q: 'hanne' })
    const { personId } = (await world.database.transaction('sandnes', (db) => findCase(db, caseId)))!
    assert.deepEqual(
      (await logged()).slice(before.length).map((row) => row.personId),
      [personId],
    )
  })

  describe('by national id', () => {
    const numberOf = async (person: 'hanne' | 'ada', authority: string) => {
      const sealed = await world.database.transaction(authority, (db) =>
        db
          .selectFrom('person')
          .select('nationalId')
          .where('id', '=', world.ids.person[person])
          .executeTakeFirstOrThrow(),
      )
      return world.asked('nobody').secrets.decrypt(sealed.nationalId!)
    }

    test('leads to the case of the one it belongs to', async () => {
      const nationalId = await numberOf('hanne', 'sandnes')
      assert.deepEqual(await done(world, findByNumber, 'unit-sandnes', { nationalId }), { caseId })
    })

    test('says that nobody is here, also of one in another authority, or at another gate', async () => {
      const nationalId = await numberOf('ada', 'baerum')
      for (const who of ['unit-sandnes', 'unit-baerum-adult'] as const) {
        assert.equal(refusedAs(await press(world, findByNumber, who, { nationalId })), 'nobody_with_number')
      }
    })

    test('takes no number that is none, and nobody outside the unit', async () => {
      const wrong = await press(world, findByNumber, 'unit-sandnes', { nationalId: '12345678901' })
      assert.deepEqual(wrong, { invalid: { nationalId: 'bad_national_id' } })
      const nationalId = await numberOf('hanne', 'sandnes')
      assert.deepEqual(await press(world, findByNumber, 'hanne', { nationalId }), notFound)
    })
  })
})

describe('a case is handed over', () => {
  let world: TestWorld
  let caseId: string
  const file = async () => (await world.database.transaction('sandnes', (db) => findCase(db, caseId)))!
  const id = (who: 'unit-sandnes' | 'leader-sandnes') => world.ids.practitioner[who]
  const offer = (fields: Record<string, string> = {}, who: ActorKey = 'unit-sandnes') =>
    press(world, handOver, who, {
      caseId,
      toId: id('leader-sandnes'),
      note: 'Ring etter klokka 12.',
      ...fields,
    })
  const answer = (who: ActorKey, fields: Record<string, string>) =>
    press(world, answerHandover, who, { caseId, ...fields })

  before(async () => {
    world = await testWorld()
    caseId = await openedCase(world, hanneAsks)
  })

  test('only to another in the unit, with a note, and by the unit alone', async () => {
    assert.equal(refusedAs(await offer({ toId: id('unit-sandnes') })), 'not_a_handler')
    assert.equal(refusedAs(await offer({ toId: world.ids.practitioner['unit-baerum'] })), 'not_a_handler')
    assert.deepEqual(await offer({ note: '' }), { invalid: { note: 'required' } })
    assert.deepEqual(await offer({}, 'unit-baerum'), notFound)
    assert.deepEqual(await offer({}, 'hanne'), notFound)
  })

  test('and stays the first one’s until the other says yes; it can be taken back', async () => {
    assert.ok('done' in (await offer()))
    assert.equal((await file()).handlerId, id('unit-sandnes'))
    assert.equal(refusedAs(await offer()), 'already_offered')
    const rows = await getQueue.run(world.database, world.asked('leader-sandnes'), { vis: 'mine' })
    assert.ok(!isDenied(rows))
    assert.deepEqual(
      rows.rows.map(({ flags }) => flags),
      [['handover']],
    )
    assert.equal(refusedAs(await answer('unit-sandnes', { answer: 'accepted' })), 'not_yours_to_answer')
    assert.equal(refusedAs(await answer('leader-sandnes', { answer: 'taken_back' })), 'not_yours_to_answer')
    assert.ok('done' in (await answer('unit-sandnes', { answer: 'taken_back' })))
    assert.equal(refusedAs(await answer('leader-sandnes', { answer: 'accepted' })), 'not_in_this_state')
  })

  test('a no says why, and changes nothing', async () => {
    assert.ok('done' in (await offer()))
    assert.equal(refusedAs(await answer('leader-sandnes', { answer: 'declined' })), 'reason_missing')
    assert.ok('done' in (await answer('leader-sandnes', { answer: 'declined', reason: 'Ferie.' })))
    assert.equal((await file()).handlerId, id('unit-sandnes'))
  })

  test('a yes makes it theirs, once, and who asked is told; an old form is stale', async () => {
    assert.ok('done' in (await offer()))
    const page = await getCasePage.run(world.database, world.asked('leader-sandnes'), { caseId })
    assert.ok(!isDenied(page) && page.offer?.isToMe && page.offer.note === 'Ring etter klokka 12.')
    const version = String((await file()).version)
    const yes = { answer: 'accepted', submissionId: randomUUID(), version }
    assert.ok('done' in (await answer('leader-sandnes', yes)))
    assert.ok('doneBefore' in (await answer('leader-sandnes', yes)))
    assert.equal((await file()).handlerId, id('leader-sandnes'))
    assert.deepEqual(await answer('leader-sandnes', { ...yes, submissionId: randomUUID() }), { stale: true })
    const told = await world.database.transaction('sandnes', (db) =>
      db.selectFrom('notice').select('kind').where('kind', '=', 'case_offer_answered').execute(),
    )
    assert.equal(told.length, 2) // the no above, and this yes
  })

  test('the leader gives it to somebody, and what was offered falls away; a handler may not', async () => {
    const give = (who: ActorKey, toId: string) => press(world, assignCase, who, { caseId, toId })
    assert.deepEqual(await give('unit-sandnes', id('unit-sandnes')), notFound)
    assert.equal(refusedAs(await give('leader-sandnes', id('leader-sandnes'))), 'already_theirs')
    assert.equal(
      refusedAs(await give('leader-sandnes', world.ids.practitioner['unit-baerum'])),
      'not_a_handler',
    )
    assert.ok('done' in (await give('leader-sandnes', id('unit-sandnes'))))
    assert.equal((await file()).handlerId, id('unit-sandnes'))
  })

  test('one who takes it ends what was offered', async () => {
    assert.ok('done' in (await offer()))
    await done(world, takeCase, 'leader-sandnes', { caseId })
    assert.equal(refusedAs(await answer('leader-sandnes', { answer: 'accepted' })), 'not_in_this_state')
  })
})
