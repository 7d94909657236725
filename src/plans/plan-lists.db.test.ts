import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import fc from 'fast-check'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { findRelations } from '../access/find-relations.ts'
import { sections } from '../access/sections.ts'
import { isDenied } from '../platform/asked.ts'
import type { OwnView } from './activities-of-practitioner-sql.ts'
import { addActivity } from './add-activity.ts'
import { addGoal } from './add-goal.ts'
import { findActivitiesOfPractitioner } from './find-activities-of-practitioner.ts'
import { findActivityPage } from './find-activity-page.ts'
import { findPeopleOfPractitioner } from './find-people-of-practitioner.ts'
import { findPlanPage, type ShownPlan } from './find-plan-page.ts'
import { readerOf } from './reader.ts'
import { startPlan } from './start-plan.ts'
import { arrangeBefore, arrangeParticipant, done, pressed } from './test/arrange.ts'
import { ballChoices, ballOf } from './who-has-the-ball.ts'

type Who = Parameters<TestWorld['asked']>[0]
const authority = 'baerum' as const
const coordinatorName = 'Henrik Trådsamler'
// Given more often than not, so that both sides of the rule are met
const consentStates = [
  'given',
  'given',
  'given',
  'given',
  'asked',
  'refused',
  'withdrawn',
  'expired',
] as const

describe('a list holds an activity exactly when one may read it', () => {
  let world: TestWorld
  let planId: string
  let activityId: string
  let goalId: string
  const physio = 'physio-baerum'

  before(async () => {
    world = await testWorld()
    const personId = world.ids.person.berit
    await arrangeBefore(world, {
      authority,
      person: 'berit',
      unit: 'ke-baerum-voksen',
      coordinator: 'coordinator-baerum',
    })
    await arrangeParticipant(world, {
      authority,
      person: 'berit',
      service: 'fysio-baerum',
      practitioner: physio,
      sections: ['activities'],
    })
    planId = (await done(pressed(world, startPlan, 'coordinator-baerum', { personId }))).planId
    const responsible = `p:${world.ids.service['fysio-baerum']}:${world.ids.practitioner[physio]}`
    const goal = { planId, words: 'Komme i form', lifeArea: 'leisure' }
    goalId = (await done(pressed(world, addGoal, 'coordinator-baerum', goal))).goalId
    const fields = { planId, goalId, what: 'Trening', responsible }
    activityId = (await done(pressed(world, addActivity, 'coordinator-baerum', fields))).activityId
  })

  const day = (most: number) => fc.integer({ min: -1, max: most })
  // Drawn evenly, nearly every world is closed, and now and then hardly one is open.
  const consent = fc.oneof(
    { weight: 3, arbitrary: fc.constant('given') },
    { weight: 1, arbitrary: fc.constantFrom(...consentStates) },
  )
  const worlds = fc.record({
    planConsent: consent,
    sharing: consent,
    opened: fc.subarray([...sections]),
    sharingUntil: fc.option(day(3)),
    participantUntil: fc.option(day(3)),
    personUntil: fc.option(day(3)),
    roleUntil: fc.option(day(3)),
    isCoordinator: fc.boolean(),
    coordinationConsent: consent,
    coordinationUntil: fc.option(day(3)),
    holder: fc.constantFrom(
      'nobody',
      'nav',
      'me',
      'my name',
      'my service',
      'coordinator',
      'person',
      'somebody',
    ),
    navUntil: fc.option(day(3)),
    leftOut: fc.oneof(
      { weight: 3, arbitrary: fc.constant(null) },
      {
        weight: 1,
        arbitrary: fc.constantFrom('practitioner', 'activity', 'goal', 'let in again', 'of another consent'),
      },
    ),
  })

  const ownOf = async (who: Who, view: OwnView) => {
    const { rows } = await world.database.transaction(authority, (db) =>
      findActivitiesOfPractitioner(db, world.asked(who), { view, limit: 50 }),
    )
    return rows
  }
  const idsOf = (rows: readonly { activityId: string }[]) => rows.map((row) => row.activityId).sort()

  /** In what the plan’s own page says that the reader has the ball. */
  const withBall = (page: ShownPlan, who: Who) => {
    const reader = readerOf(page, world.asked(who))
    const own = (page.seen.activities ?? []).filter((each) => ballOf(each, page.seen, reader)?.isYours)
    return own.map(({ id }) => id).sort()
  }

  /** By the section of the page that shows such a change. */
  const mayKnow = (change: string, { seen }: ShownPlan) =>
    change.startsWith('goal_')
      ? seen.goals !== undefined
      : change.startsWith('activity_')
        ? seen.activities !== undefined
        : !change.startsWith('plan_text_') || seen.texts !== undefined

  /** Whom the physiotherapist’s activity waits for, and until when NAV, who answers for another, takes part. */
  async function setBall(holder: string, navUntil: number | null): Promise<void> {
    const { practitioner, service } = world.ids
    await world.test.asOwner(authority, async (db) => {
      await db.query(
        `update activity set waiting_for = case $1 when 'my name' then 'Frida Balansebom' when 'somebody' then 'Naboen' else '' end,
           waiting_for_practitioner_id = case $1 when 'me' then $2::uuid when 'coordinator' then $3::uuid when 'nav' then $4::uuid end,
           waiting_for_service_id = case $1 when 'my service' then $5::uuid when 'nav' then $6::uuid end,
           waiting_for_is_person = $1 = 'person' where id = $7`,
        [
          holder,
          practitioner[physio],
          practitioner['coordinator-baerum'],
          practitioner['nav-baerum'],
          service['fysio-baerum'],
          service['nav-baerum'],
          activityId,
        ],
      )
      await db.query('update participant set to_date = $1 where service_id = $2', [
        navUntil === null ? null : world.daysFrom(navUntil),
        service['nav-baerum'],
      ])
    })
  }

  /** What the consent to the physiotherapist’s service leaves out. */
  async function leaveOut(what: string | null): Promise<void> {
    await world.test.asOwner(authority, async (db) => {
      await db.query('delete from consent_exception')
      if (!what) return
      await db.query(
        `insert into consent_exception (authority_id, person_id, practitioner_id, consent_id, thing, thing_id, added_as,
           added_at, ended_at)
         select c.authority_id, c.person_id, case when $1 = 'practitioner' then $2::uuid end,
           case when $1 <> 'practitioner' then c.id end, case $1 when 'practitioner' then null when 'goal' then 'goal' else 'activity' end,
           case $1 when 'practitioner' then null when 'goal' then $3::uuid else $4::uuid end, 'self', now(),
           case when $1 = 'let in again' then now() end
         from consent c where c.kind = 'sharing' and c.service_id = $5`,
        [
          what,
          world.ids.practitioner[physio],
          goalId,
          activityId,
          world.ids.service[what === 'of another consent' ? 'nav-baerum' : 'fysio-baerum'],
        ],
      )
    })
  }

  test('also one that is the service’s, with nobody there named, or that waits for the service or for oneself', async () => {
    const listed = async (who: 'physio-baerum' | 'nav-baerum' | 'coordinator-baerum') => {
      return (await ownOf(who, 'all')).map(({ what }) => what).sort()
    }
    const add = (what: string, responsible: string, waitingFor = '') =>
      done(pressed(world, addActivity, 'coordinator-baerum', { planId, what, responsible, waitingFor }))
    await arrangeParticipant(world, {
      authority,
      person: 'berit',
      service: 'nav-baerum',
      practitioner: 'nav-baerum',
      sections: ['goals'],
    })
    await add('Tjenestens', `s:${world.ids.service['fysio-baerum']}`)
    await add('Ballen hos tjenesten', 'person', 'Fysioterapi for barn og unge')
    await add('Ballen hos en selv', 'person', 'Frida Balansebom')
    await add('Ballen hos koordinatoren', 'person', coordinatorName)
    await add('Noen andres', 'person', 'Berit')
    await add('Lukket', `s:${world.ids.service['nav-baerum']}`)
    assert.deepEqual(await listed(physio), [
      'Ballen hos en selv',
      'Ballen hos tjenesten',
      'Tjenestens',
      'Trening',
    ])
    assert.deepEqual(await listed('nav-baerum'), [])
    assert.deepEqual(await listed('coordinator-baerum'), ['Ballen hos koordinatoren'])
  })

  test('what waits for another with the same name is not one’s own', async () => {
    const other = '00000000-0000-4000-8000-00000000f00d'
    await world.test.asOwner(authority, (db) =>
      db.query(
        `with one as (insert into practitioner (authority_id, id, identity_key, name, work_title)
           select authority_id, $1::uuid, 'another', name, work_title from practitioner where id = $2 returning id)
         insert into activity (authority_id, plan_id, what, waiting_for_practitioner_id, created_at)
         select $3, $4::uuid, 'Den andres', $1::uuid, now()`,
        [other, world.ids.practitioner[physio], authority, planId],
      ),
    )
    assert.ok(!(await ownOf(physio, 'all')).some(({ what }) => what === 'Den andres'))
  })

  test('a new surname loses nobody the ball', async () => {
    const practitionerId = world.ids.practitioner[physio]
    const rename = (name: string) =>
      world.test.asOwner(authority, (db) =>
        db.query('update practitioner set name = $1 where id = $2', [name, practitionerId]),
      )
    await rename('Frida Nygift')
    const own = (await ownOf(physio, 'ball')).find(({ what }) => what === 'Ballen hos en selv')
    assert.equal(own?.ball?.who, 'Frida Nygift')
    await rename('Frida Balansebom')
  })

  test('what a colleague in the service answered for is the service’s when they have left, and not before', async () => {
    const what = 'Kollegaens'
    const service = world.ids.service['fysio-baerum']
    const add = (text: string, values: unknown[]) =>
      world.test.asOwner(authority, (db) => db.query(text, values))
    const colleague = '00000000-0000-4000-8000-00000000c01e'
    await add(
      `insert into practitioner (authority_id, id, identity_key, name, work_title) values ($1, $2, 'colleague', 'Tone Kollega', '')`,
      [authority, colleague],
    )
    await add(
      `insert into participant_practitioner (authority_id, participant_id, practitioner_id, from_date)
       select authority_id, id, $1, $2 from participant where service_id = $3`,
      [colleague, world.daysFrom(-5), service],
    )
    await add(
      `insert into activity (authority_id, plan_id, what, responsible_service_id, responsible_practitioner_id, created_at)
       values ($1, $2, $3, $4, $5, now())`,
      [authority, planId, what, service, colleague],
    )
    const told = async (view: OwnView) =>
      (await ownOf(physio, view)).filter((row) => row.what === what).map(({ ball }) => ball?.isYourService)
    assert.deepEqual([await told('ball'), await told('all')], [[], []])
    await add('update participant_practitioner set to_date = $1 where practitioner_id = $2', [
      world.daysFrom(-1),
      colleague,
    ])
    assert.deepEqual([await told('ball'), await told('all')], [[true], [true]])
    const page = await findPlanPage.run(world.database, world.asked(physio), { planId })
    assert.deepEqual(idsOf(await ownOf(physio, 'ball')), isDenied(page) ? [] : withBall(page, physio))
  })

  test('the one who coordinates can be given the ball', async () => {
    const shown = await findActivityPage.run(world.database, world.asked('berit'), { planId, activityId })
    if (isDenied(shown)) throw new Error('not seen')
    const names = ballChoices(shown.choices).map(({ name }) => name)
    assert.ok(names.includes(coordinatorName), names.join())
  })

  test('whatever the consents, periods and jobs are', async () => {
    const met = { open: 0, closed: 0, balls: 0, changes: 0 }
    await fc.assert(
      fc.asyncProperty(worlds, async (drawn) => {
        const on = (days: number | null) => (days === null ? null : world.daysFrom(days))
        await world.test.asOwner(authority, async (db) => {
          const practitioner = world.ids.practitioner[physio]
          const service = world.ids.service['fysio-baerum']
          await db.query(`update consent set state = $1 where kind = 'plan'`, [drawn.planConsent])
          await db.query(`update consent set state = $1, until_date = $2 where kind = 'coordination'`, [
            drawn.coordinationConsent,
            on(drawn.coordinationUntil),
          ])
          await db.query(
            `update consent set state = $1, sections = $2, until_date = $3 where kind = 'sharing' and service_id = $4`,
            [drawn.sharing, drawn.opened, on(drawn.sharingUntil), service],
          )
          await db.query('update participant set to_date = $1 where service_id = $2', [
            on(drawn.participantUntil),
            service,
          ])
          await db.query('update participant_practitioner set to_date = $1 where practitioner_id = $2', [
            on(drawn.personUntil),
            practitioner,
          ])
          await db.query('update practitioner_role set to_date = $1 where practitioner_id = $2', [
            on(drawn.roleUntil),
            practitioner,
          ])
          const coordinator = world.ids.practitioner[drawn.isCoordinator ? physio : 'coordinator-baerum']
          await db.query(`update appointment set practitioner_id = $1 where role = 'coordinator'`, [
            coordinator,
          ])
        })
        await leaveOut(drawn.leftOut)
        await setBall(drawn.holder, drawn.navUntil)
        const listed = await ownOf(physio, 'all')
        const plan = await findPlanPage.run(world.database, world.asked(physio), { planId })
        const own = await findActivityPage.run(world.database, world.asked(physio), { planId, activityId })
        const isOnPlan = !isDenied(plan) && (plan.seen.activities ?? []).some((one) => one.id === activityId)
        assert.equal(
          listed.some((one) => one.activityId === activityId),
          isOnPlan,
        )
        assert.equal(!isDenied(own), isOnPlan)
        const isCoordinated = drawn.coordinationConsent === 'given' && (drawn.coordinationUntil ?? 0) >= 0
        assert.ok(isCoordinated || !isOnPlan, 'nothing is open without consent to coordination in force')
        const isKept = !['practitioner', 'activity', 'goal'].includes(drawn.leftOut ?? '')
        assert.ok(isKept || drawn.isCoordinator || !isOnPlan, 'what is left out is open by taking part')
        met[isOnPlan ? 'open' : 'closed']++
        for (const who of [physio, 'coordinator-baerum'] as const) {
          const page = await findPlanPage.run(world.database, world.asked(who), { planId })
          const balls = await ownOf(who, 'ball')
          assert.deepEqual(idsOf(balls), isDenied(page) ? [] : withBall(page, who), who)
          assert.ok(balls.every(({ ball }) => ball?.isYours))
          const all = await ownOf(who, 'all')
          const told = all.filter(({ ball }) => ball?.isYours)
          assert.deepEqual(idsOf(told), idsOf(balls), 'what one has the ball in is also among all')
          const mine = idsOf(await ownOf(who, 'mine'))
          assert.ok(mine.every((id) => idsOf(all).includes(id)))
          met.balls += balls.length
          const people = await world.database.transaction(authority, (db) =>
            findPeopleOfPractitioner(db, world.asked(who), { after: null, limit: 9 }),
          )
          const person = people.rows.find(({ personId }) => personId === world.ids.person.berit)
          assert.equal(person?.plan?.id, isDenied(page) ? undefined : planId, 'the plan of one’s people')
          const { actor } = world.asked(who)
          const relations = await world.database.transaction(authority, (db) =>
            findRelations(db, actor, { personId: world.ids.person.berit }, world.day),
          )
          const works = relations.find(({ name }) => ['coordinator', 'participant'].includes(name))
          assert.equal(person?.by.name, works?.name, 'whom one works with')
          if (person?.change && !isDenied(page))
            assert.ok(mayKnow(person.change, page), `${person.change} is closed to ${who}`)
          met.changes += person?.change ? 1 : 0
        }
      }),
      { numRuns: 80 },
    )
    assert.ok(
      Object.values(met).every((times) => times > 2),
      JSON.stringify(met),
    )
  })
})
