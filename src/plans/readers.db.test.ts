import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import fc from 'fast-check'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { type Actor, citizenWith } from '../access/actor.ts'
import { can, type Grant, isOpen } from '../access/acts.ts'
import { findRelations } from '../access/find-relations.ts'
import { findWhoMay } from '../access/find-who-may.ts'
import type { Thing } from '../access/left-out.ts'
import { shownSections } from '../access/sections.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { acts } from './access.ts'
import { findReaders } from './find-readers.ts'
import { arrangeBefore } from './test/arrange.ts'

const authority = 'baerum' as const
const text: Thing = 'text:needs'

const state = fc.constantFrom('given', 'given', 'given', 'withdrawn', 'asked', 'expired')
const opened = fc.uniqueArray(fc.constantFrom(...shownSections), { maxLength: 4 })
const days = fc.constantFrom(
  { from: -20, until: null },
  { from: -20, until: 0 },
  { from: -20, until: -1 },
  { from: 1, until: 9 },
)

const around = fc.record({
  kind: fc.constantFrom(
    'parent',
    'parent',
    'guardian',
    'proxy',
    'next_of_kin',
    'foster_parent',
    'care_authority',
  ),
  responsible: fc.boolean(),
  mandate: fc.constantFrom('personal', 'financial', 'both'),
  scope: fc.constantFrom('inquiry', 'whole'),
  hasKey: fc.integer({ min: 0, max: 4 }).map((n) => n > 0),
  days,
  sharesHome: fc.boolean(),
  isWithheld: fc.integer({ min: 0, max: 3 }).map((n) => n === 0),
  consent: fc.option(fc.record({ state, sections: opened, days, leavesOut: fc.boolean() })),
})

const taking = fc.record({
  practitioner: fc.constantFrom(
    'teacher-baerum',
    'physio-baerum',
    'nav-baerum',
    'coordinator-baerum',
    'former-baerum' as const,
  ),
  isNamed: fc.boolean(),
  state,
  sections: opened,
  days,
  leavesOut: fc.boolean(),
  notToHer: fc.integer({ min: 0, max: 3 }).map((n) => n === 0),
})

const life = fc.record({
  age: fc.constantFrom(4, 11, 13, 15, 16, 44),
  protection: fc.constantFrom('none', 'none', 'confidential', 'strictly_confidential'),
  hasKey: fc.boolean(),
  coordination: fc.record({ state, days }),
  keptFromAll: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
  around: fc.array(around, { maxLength: 4 }),
  services: fc.uniqueArray(taking, { maxLength: 3, selector: (each) => each.practitioner }),
})
type Life = typeof life extends fc.Arbitrary<infer T> ? T : never

const services = ['fysio-baerum', 'nav-baerum', 'skole-baerum'] as const

describe('who is said to read what is written', () => {
  let world: TestWorld
  before(async () => {
    world = await testWorld()
  })

  test('are those who would be let in when they came, and nobody else: over random lives', async () => {
    await fc.assert(
      fc.asyncProperty(life, async (drawn) => {
        const lived = await arrange(drawn)
        await world.database.transaction(authority, async (db) => {
          const read = db as ReadDb
          const today = world.asked('nobody').today
          const holders = await findWhoMay(read, { act: acts.read, personId: lived.personId, today })
          for (const { actor, id } of lived.everybody) {
            const relations = await findRelations(read, actor, { personId: lived.personId }, today)
            const grant = can(acts.read, relations)
            const holder = holders.find((each) => (each.practitionerId ?? each.relatedPersonId ?? '') === id)
            assert.deepEqual(
              opens(holder?.grant ?? null),
              opens(grant),
              `${JSON.stringify(actor)}: ${JSON.stringify(drawn)}`,
            )
          }
          const known = lived.everybody.map(({ id }) => id)
          for (const each of holders)
            assert.ok(
              known.includes(each.practitionerId ?? each.relatedPersonId ?? ''),
              'nobody who cannot sign in',
            )
        })
      }),
      { numRuns: Number(process.env.FC_RUNS ?? 60) },
    )
  })

  test('are named to the one who coordinates: each section by itself, and not her who is left out', async () => {
    const drawn: Life = {
      ...{ age: 44, protection: 'none', hasKey: true, keptFromAll: false, around: [] },
      coordination: { state: 'given', days: { from: -20, until: null } },
      services: [
        named('physio-baerum', ['goals'], {}),
        named('nav-baerum', ['goals', 'activities'], { notToHer: true }),
        named('teacher-baerum', ['goals'], { isNamed: false }),
      ],
    }
    const { goals, activities, left } = await readersOf(await arrange(drawn), 'coordinator-baerum')
    const names = (readers: typeof goals) =>
      readers.letIn?.map(({ name, people }) => [name, ...people].length)
    assert.deepEqual(
      names(goals),
      [2, 1],
      'the one named with her service, and a service that has named nobody',
    )
    assert.deepEqual(activities.letIn, [])
    assert.equal(goals.leads, null, 'the one who writes is "you"')
    assert.equal(left.letIn?.length, 2)
  })

  test('[consent-exception] are not told of for what is left out: a service that has named nobody, nor one by which somebody else’s consent reads', async () => {
    const drawn: Life = {
      ...{ age: 44, protection: 'none', hasKey: true, keptFromAll: false, around: [] },
      coordination: { state: 'given', days: { from: -20, until: null } },
      services: [
        named('physio-baerum', ['goals'], { leavesOut: true }),
        named('physio-baerum', ['goals'], {}),
        named('teacher-baerum', ['goals'], { isNamed: false, leavesOut: true }),
      ],
    }
    const alsoAtNav = randomUUID()
    await world.test.asOwner(authority, (db) =>
      db.query(
        `insert into practitioner_role (authority_id, id, practitioner_id, role, service_id, from_date) values ($1, $2, $3, 'staff', $4, $5)`,
        [
          authority,
          alsoAtNav,
          world.ids.practitioner['physio-baerum'],
          world.ids.service['nav-baerum'],
          world.daysFrom(-30),
        ],
      ),
    )
    const { goals, left } = await readersOf(await arrange(drawn), 'coordinator-baerum')
    const peopleIn = (readers: typeof goals) => readers.letIn?.map(({ people }) => people.length).sort()
    assert.deepEqual(peopleIn(goals), [0, 1, 1])
    assert.deepEqual(peopleIn(left), [1], 'only for the service it is not left out for')
    const nav = await world.database.transaction(authority, (db) =>
      db
        .selectFrom('service')
        .select('name')
        .where('id', '=', world.ids.service['nav-baerum'])
        .executeTakeFirstOrThrow(),
    )
    assert.equal(left.letIn?.[0]?.name, nav.name)
    await world.test.asOwner(authority, (db) =>
      db.query('delete from practitioner_role where id = $1', [alsoAtNav]),
    )
  })

  test('are not named to one who may not know who takes part, nor to one shielded', async () => {
    const drawn: Life = {
      ...{ age: 11, protection: 'confidential', hasKey: true, keptFromAll: false },
      around: [
        { ...parent, sharesHome: false },
        { ...parent, sharesHome: true },
      ],
      coordination: { state: 'given', days: { from: -20, until: null } },
      services: [named('physio-baerum', ['goals'], {}), named('nav-baerum', ['goals', 'participants'], {})],
    }
    const lived = await arrange(drawn)
    assert.equal((await readersOf(lived, 'physio-baerum')).goals.letIn, null)
    assert.equal((await readersOf(lived, 'nav-baerum')).goals.letIn?.length, 1)
    const [apart, together] = lived.everybody.filter(({ kind }) => kind === 'around')
    const shielded = await readersAs(lived, apart!.actor)
    assert.equal(shielded.goals.letIn, null)
    assert.deepEqual(shielded.goals.leads, { names: [] })
    assert.equal(shielded.goals.deciders, null, 'not whether another parent is kept out')
    assert.equal((await readersAs(lived, together!.actor)).goals.letIn?.length, 2)
  })

  const opens = (grant: Grant | null) =>
    grant && shownSections.map((section) => [section, isOpen(grant, section), isOpen(grant, section, text)])

  type Lived = Awaited<ReturnType<typeof arrange>>
  const readersOf = (lived: Lived, who: keyof TestWorld['ids']['practitioner']) =>
    readersAs(lived, lived.everybody.find(({ id }) => id === world.ids.practitioner[who])!.actor)
  const readersAs = ({ personId }: Lived, actor: Actor) =>
    world.database.transaction(authority, async (db) => {
      const { today } = world.asked('nobody')
      const grant = can(acts.read, await findRelations(db as ReadDb, actor, { personId }, today))!
      return findReaders(db as ReadDb, {
        ...{ personId, today, grant, language: 'nb' },
        places: {
          goals: { section: 'goals' },
          activities: { section: 'activities' },
          left: { section: 'goals', thing: text },
        },
      })
    })

  const parent: Life['around'][number] = {
    ...{ kind: 'parent', responsible: true, mandate: 'personal', scope: 'whole', hasKey: true },
    ...{ days: { from: -20, until: null }, sharesHome: true, isWithheld: false, consent: null },
  }
  function named(
    practitioner: Life['services'][number]['practitioner'],
    sections: Life['services'][number]['sections'],
    more: Partial<Life['services'][number]>,
  ): Life['services'][number] {
    return {
      ...{ practitioner, sections, isNamed: true, state: 'given', days: { from: -20, until: null } },
      ...{ leavesOut: false, notToHer: false, ...more },
    }
  }

  /** A person of their own in a life as drawn, and everybody who might come. */
  async function arrange(drawn: Life) {
    const personId = randomUUID()
    const personKey = drawn.hasKey ? randomUUID() : null
    const day = (n: number | null) => (n === null ? null : world.daysFrom(n))
    const born = `${Number(world.asked('nobody').today.slice(0, 4)) - drawn.age}-01-05`
    const everybody: { id: string; kind: string; actor: Actor }[] = []
    if (personKey) everybody.push({ id: '', kind: 'person', actor: citizenWith(personKey) })
    await world.test.asOwner(authority, (db) =>
      db.query(
        `insert into person (authority_id, id, identity_key, given_name, family_name, birth_date, address_protection)
         values ($1, $2, $3, 'Ida', 'Prøve', $4, $5)`,
        [authority, personId, personKey, born, drawn.protection],
      ),
    )
    const ids = { ...world.ids, person: { ...world.ids.person, berit: personId } }
    await arrangeBefore({ ...world, ids } as TestWorld, {
      ...{ authority, person: 'berit', unit: 'ke-baerum-voksen', coordinator: 'coordinator-baerum' },
    })
    await world.test.asOwner(authority, async (db) => {
      await db.query(
        `update consent set state = $3, from_date = $4, until_date = $5 where authority_id = $1 and person_id = $2 and kind = 'coordination'`,
        [
          authority,
          personId,
          drawn.coordination.state,
          day(drawn.coordination.days.from),
          day(drawn.coordination.days.until),
        ],
      )
      const consent = async (
        to: { service?: string; related?: string },
        given: {
          state: string
          sections: readonly string[]
          days: { from: number; until: number | null }
          leavesOut: boolean
        },
      ) => {
        const { rows } = await db.query(
          `insert into consent (authority_id, person_id, kind, state, service_id, related_person_id, sections, from_date, until_date)
           values ($1, $2, 'sharing', $3, $4, $5, $6, $7, $8) returning id`,
          [
            ...[authority, personId, given.state, to.service ?? null, to.related ?? null, given.sections],
            ...[day(given.days.from), day(given.days.until)],
          ],
        )
        if (given.leavesOut)
          await db.query(
            `insert into consent_exception (authority_id, person_id, consent_id, thing, key, added_as, added_at)
             values ($1, $2, $3, 'text', 'needs', 'self', now())`,
            [authority, personId, rows[0].id],
          )
      }
      for (const each of drawn.around) {
        const id = randomUUID()
        const key = each.hasKey ? randomUUID() : null
        await db.query(
          `insert into related_person (authority_id, id, person_id, identity_key, kind, name, has_parental_responsibility, mandate,
             proxy_scope, from_date, to_date, shares_home) values ($1, $2, $3, $4, $5, 'Rundt', $6, $7, $8, $9, $10, $11)`,
          [
            ...[authority, id, personId, key, each.kind, each.kind === 'parent' && each.responsible],
            ...[each.kind === 'guardian' ? each.mandate : '', each.kind === 'proxy' ? each.scope : ''],
            ...[day(each.days.from), day(each.days.until), each.sharesHome],
          ],
        )
        if (key) everybody.push({ id, kind: 'around', actor: citizenWith(key) })
        if (each.isWithheld && drawn.protection !== 'none')
          await db.query(
            `insert into withholding (authority_id, person_id, related_person_id, ground, choice, reason, from_date, decided_at)
             values ($1, $2, $3, $4, 'withheld', 'x', $5, now())`,
            [authority, personId, id, drawn.protection, day(-5)],
          )
        if (each.consent) await consent({ related: id }, each.consent)
      }
      if (drawn.keptFromAll)
        await db.query(
          `insert into withholding (authority_id, person_id, ground, choice, reason, from_date, decided_at)
           values ($1, $2, 'weighty_reasons', 'withheld', 'x', $3, now())`,
          [authority, personId, day(-5)],
        )
      for (const [at, each] of drawn.services.entries()) {
        const service = world.ids.service[services[at]!]
        const practitioner = world.ids.practitioner[each.practitioner]
        const id = randomUUID()
        await db.query(
          'insert into participant (authority_id, id, person_id, service_id, from_date) values ($1, $2, $3, $4, $5)',
          [authority, id, personId, service, day(-20)],
        )
        if (each.isNamed)
          await db.query(
            'insert into participant_practitioner (authority_id, participant_id, practitioner_id, from_date) values ($1, $2, $3, $4)',
            [authority, id, practitioner, day(-20)],
          )
        await consent({ service }, each)
        if (each.notToHer)
          await db.query(
            `insert into consent_exception (authority_id, person_id, practitioner_id, added_as, added_at) values ($1, $2, $3, 'self', now())`,
            [authority, personId, practitioner],
          )
      }
      const { rows } = await db.query(
        'select id, identity_key from practitioner where authority_id = $1 and identity_key is not null',
        [authority],
      )
      for (const { id, identity_key } of rows)
        everybody.push({
          id,
          kind: 'work',
          actor: { ...citizenWith(identity_key), kind: 'work', provider: 'work' },
        })
    })
    return { personId, everybody }
  }
})
