import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import { identityIdOf } from '../../demo/base/demo-actor.ts'
import type { AskedOptions } from '../../demo/demo-world.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { mayBeTold } from '../people/test/may-be-told.ts'
import { isDenied } from '../platform/asked.ts'
import { dayInOslo } from '../platform/clock/clock.ts'
import { getWhoHasLooked, type NamedFold } from './get-who-has-looked.ts'

let world: TestWorld
before(async () => {
  world = await testWorld()
})

type PersonKey = 'ada' | 'noor' | 'emil' | 'jonas' | 'amina' | 'lukas' | 'erik' | 'berit'
interface LookAt {
  at: string
  by?: ActorKey
  practitioner?: keyof TestWorld['ids']['practitioner']
  service?: keyof TestWorld['ids']['service']
  relation?: string
  act?: string
  what?: string[]
}

async function looks(person: PersonKey, rows: readonly LookAt[]): Promise<void> {
  await world.database.transaction('baerum', async (db) => {
    for (const { at, by, practitioner, service, relation, act, what } of rows) {
      await db
        .insertInto('accessLog')
        .values({
          authorityId: 'baerum',
          at: new Date(at),
          personId: world.ids.person[person],
          actorId: by ? identityIdOf(by) : null,
          practitionerId: practitioner ? world.ids.practitioner[practitioner] : null,
          serviceId: service ? world.ids.service[service] : null,
          relation: relation ?? 'coordinator',
          ground: 'appointment',
          act: act ?? 'plans.read',
          what: what ?? ['plan', 'goals'],
        })
        .execute()
    }
  })
}

const ask = (who: ActorKey | 'nobody', person: PersonKey, more: object = {}, options: AskedOptions = {}) =>
  getWhoHasLooked.run(world.database, world.asked(who, options), {
    personId: world.ids.person[person],
    ...more,
  })

async function seen(...asked: Parameters<typeof ask>) {
  const found = await ask(...asked)
  assert.ok(!isDenied(found))
  return found
}
const lookersOf = (folds: readonly NamedFold[]) =>
  folds.flatMap((fold) => (fold.kind === 'day' ? fold.lookers : []))

describe('who may read the log', () => {
  const may: [ActorKey, PersonKey][] = [
    ['emil', 'emil'],
    ['jonas', 'jonas'],
    ['kari-mor', 'ada'],
    ['ola-far', 'ada'],
    ['foster-anne', 'lukas'],
  ]
  for (const [who, person] of may)
    test(`${who} that of ${person}`, async () => void (await seen(who, person)))

  const mayNot: [ActorKey | 'nobody', PersonKey, string][] = [
    ['per-far', 'jonas', 'a parent without responsibility'],
    ['mormor-ada', 'ada', 'next of kin'],
    ['arne-ektefelle', 'berit', 'a spouse'],
    ['amina', 'amina', 'a child of twelve'],
    ['liv-verge', 'erik', 'a guardian of one who decides alone'],
    ['unit-baerum', 'ada', 'the unit'],
    ['child-coordinator-baerum', 'ada', 'a coordinator'],
    ['auditor-baerum', 'ada', 'the auditor, by this page'],
    ['kari-mor', 'emil', 'another’s mother'],
    ['nobody', 'ada', 'nobody known'],
  ]
  for (const [who, person, why] of mayNot)
    test(`not ${why}`, async () => assert.ok(isDenied(await ask(who, person))))

  test('not in another authority', async () =>
    assert.ok(isDenied(await ask('kari-mor', 'ada', {}, { authority: 'sandnes' }))))
})

describe('what it says', () => {
  before(async () => {
    world = await testWorld()
    await looks('ada', [
      { at: '2026-11-20T08:12:00Z', practitioner: 'child-coordinator-baerum' },
      { at: '2026-11-20T09:30:00Z', practitioner: 'child-coordinator-baerum', what: ['plan', 'meetings'] },
      { at: '2026-11-20T10:00:00Z', by: 'ola-far', relation: 'parent' },
      { at: '2026-11-20T23:30:00Z', by: 'kari-mor', relation: 'parent' },
      { at: '2026-11-21T09:00:00Z', by: 'kari-mor', relation: 'parent' },
    ])
  })

  test('name, title and organisation; what was seen and every time; the newest day first', async () => {
    const { folds } = await seen('kari-mor', 'ada')
    assert.deepEqual(
      folds.map((fold) => (fold.kind === 'own' ? [fold.from, fold.to, fold.own] : fold.day)),
      [['2026-11-21', '2026-11-21', 2], '2026-11-20'],
    )
    const coordinator = lookersOf(folds).find((each) => each.who === 'practitioner')!
    assert.equal(coordinator.name, 'Ingrid Samspilldal')
    assert.ok(coordinator.workTitle)
    assert.equal(coordinator.organisation, 'Bærum kommune')
    assert.deepEqual(
      coordinator.deeds.map(({ what, times }) => [what.toSorted(), times.length]),
      [[['goals', 'meetings', 'plan'], 2]],
    )
  })

  test('one’s own looks one by one when asked for, and reading the log is one of them', async () => {
    const { folds } = await seen('kari-mor', 'ada', { egne: 'ja' })
    const own = lookersOf(folds).filter((each) => each.who === 'me')
    assert.ok(own.flatMap((each) => each.deeds).some((deed) => deed.act === 'oversight.seeWhoHasLooked'))
    assert.ok(folds.every((fold) => fold.own === 0))
  })

  test('only the one, or the place, that is chosen; what is no id is no choice', async () => {
    const ingrid = world.ids.practitioner['child-coordinator-baerum']
    const found = await seen('kari-mor', 'ada', { hvem: ingrid })
    assert.deepEqual([...new Set(lookersOf(found.folds).map((each) => each.name))], ['Ingrid Samspilldal'])
    const all = await seen('kari-mor', 'ada', { hvem: "'; drop", for: '-3', sted: '' })
    assert.equal(all.chosen.hvem, '')
    assert.ok(lookersOf(all.folds).length > 1)
  })

  test('older rows after the newest two hundred, none twice and none lost', async () => {
    const start = Date.parse('2026-11-01T08:00:00Z')
    await looks(
      'emil',
      Array.from({ length: 450 }, (_, i) => ({
        at: new Date(start + i * 60_000).toISOString(),
        practitioner: 'coordinator-baerum' as const,
      })),
    )
    let rows = 0
    let older: number | null = null
    let pages = 0
    do {
      const found = await seen('emil', 'emil', older ? { for: String(older) } : {})
      rows += lookersOf(found.folds)
        .flatMap((each) => each.deeds)
        .reduce((sum, deed) => sum + deed.times.length, 0)
      older = found.olderThan
      pages++
    } while (older)
    assert.deepEqual([rows, pages], [450, 3])
  })
})

describe('where the address is protected', () => {
  before(() => looks('noor', [{ at: '2026-11-20T08:12:00Z', practitioner: 'child-coordinator-baerum' }]))
  test('[withheld-from-parent] the parent of another home reads no log until the unit has said yes', async () => {
    assert.deepEqual(await ask('omar-far', 'noor'), { denied: 'not_found' })
    await mayBeTold(world)
  })

  test('the parent of another home sees that staff have looked, not who and from where', async () => {
    const found = await seen('omar-far', 'noor')
    const staff = lookersOf(found.folds).filter((each) => each.who !== 'related')
    assert.deepEqual(
      staff.map(({ who, name, workTitle, place }) => [who, name, workTitle, place]),
      [['staff', '', '', '']],
    )
    assert.deepEqual([found.people, found.places, found.isShielded], [[], [], true])
  })

  test('the parent the child lives with sees who', async () => {
    const found = await seen('leila-mor', 'noor')
    const staff = lookersOf(found.folds).filter((each) => each.who !== 'related')
    assert.deepEqual(
      staff.map(({ who, name }) => [who, name]),
      [['practitioner', 'Ingrid Samspilldal']],
    )
    assert.equal(found.isShielded, false)
  })
})

test('what was read of an inquiry before the person was known here stands among the rest', async () => {
  const inquiryId = await world.database.transaction('baerum', async (db) => {
    const { id } = await db
      .insertInto('inquiry')
      .values({
        authorityId: 'baerum',
        reference: 'T-0001',
        unitId: world.ids.unit['ke-baerum-voksen'],
        asksFor: ['coordinator'],
        senderKind: 'next_of_kin',
        senderName: 'Søster',
        personId: world.ids.person.berit,
        personGivenName: 'Berit',
        personFamilyName: 'Prøve',
        receivedAt: new Date('2026-10-01T08:00:00Z'),
        answerDue: '2026-10-29',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await db
      .insertInto('accessLog')
      .values({
        authorityId: 'baerum',
        at: new Date('2026-10-01T09:00:00Z'),
        personId: id,
        practitionerId: world.ids.practitioner['unit-baerum'],
        relation: 'ke_handler',
        ground: 'unit',
        act: 'inquiries.read',
        what: ['inquiry'],
      })
      .execute()
    return id
  })
  assert.ok(inquiryId)
  const { folds } = await seen('berit', 'berit')
  assert.equal(lookersOf(folds).filter(({ deeds }) => JSON.stringify(deeds).includes('inquiry')).length, 1)
})

test('the log keeps real time: it is told where the clock of a demonstration is set ahead', async () => {
  assert.equal((await seen('emil', 'emil', {}, { today: dayInOslo(new Date()) })).isClockAhead, false)
  assert.equal((await seen('emil', 'emil', {}, { today: world.daysFrom(400) })).isClockAhead, true)
})
