import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { addGoal } from './add-goal.ts'
import { startPlan } from './start-plan.ts'
import { arrangeBefore, arrangeParticipant, done, pressed } from './test/arrange.ts'

const authority = 'baerum' as const

describe('[main-responsibility-settled] who has the main responsibility', () => {
  let world: TestWorld
  let app: TestApp
  let planId: string
  let page: string
  const queue = '/baerum/hovedansvar'
  const visit = async (who: Parameters<TestApp['visitor']>[0], path = page) =>
    (await app.visitor(who)).get(path)
  const service = (key: keyof TestWorld['ids']['service']) => world.ids.service[key]
  const ask = async (services: string[], words = 'Begge mener at det er den andre.') =>
    (await app.visitor('coordinator-baerum')).post(page, { act: 'askResponsibility', services, words })
  const rows = <T>(sql: string) =>
    world.test.asOwner(authority, async (db) => (await db.query(sql)).rows as T[])
  const questionId = async () =>
    (
      await rows<{ id: string }>(
        'select id from responsibility_question order by decided_at is not null, asked_at desc limit 1',
      )
    )[0]!.id
  const decide = async (who: Parameters<TestApp['visitor']>[0], fields: Record<string, string>) =>
    (await app.visitor(who)).post(queue, { act: 'decide', questionId: await questionId(), ...fields })

  before(async () => {
    world = await testWorld()
    app = await testApp(world)
    const coordinator = 'coordinator-baerum'
    await arrangeBefore(world, { authority, person: 'berit', unit: 'ke-baerum-voksen', coordinator })
    for (const [key, practitioner] of [
      ['fysio-baerum', 'physio-baerum'],
      ['nav-baerum', 'nav-baerum'],
    ] as const)
      await arrangeParticipant(world, {
        ...{ authority, person: 'berit', service: key, practitioner, sections: ['goals', 'activities'] },
      })
    const started = await done(pressed(world, startPlan, coordinator, { personId: world.ids.person.berit }))
    planId = started.planId
    page = `/baerum/plan/${planId}/hovedansvar`
    await done(pressed(world, addGoal, 'berit', { planId, words: 'Seile jorda rundt', lifeArea: 'leisure' }))
  })

  test('is seen by the person and the one who coordinates, asked by the latter alone, and found by nobody else', async () => {
    assert.match((await visit('berit')).body, /Ingen tjeneste har hovedansvaret ennå/)
    assert.doesNotMatch((await visit('berit')).body, /Be kommunen avklare/)
    assert.match((await visit('coordinator-baerum')).body, /Be kommunen avklare/)
    for (const who of [
      'physio-baerum',
      'unit-baerum-adult',
      'leader-baerum',
      'jonas',
      'former-baerum',
    ] as const)
      assert.equal((await visit(who)).statusCode, 404, who)
    for (const who of ['berit', 'physio-baerum'] as const) {
      const answer = await (await app.visitor(who)).post(page, {
        ...{
          act: 'askResponsibility',
          words: 'x',
          services: [service('fysio-baerum'), service('nav-baerum')],
        },
      })
      assert.equal(answer.statusCode, 404, who)
    }
  })

  test('is asked of two services or more that take part, with what is unclear; what was typed is kept', async () => {
    for (const [services, said] of [
      [[service('fysio-baerum')], /Velg minst to tjenester/],
      [[service('fysio-baerum'), service('skole-baerum')], /team/],
    ] as const) {
      const answer = await ask([...services])
      assert.equal(answer.statusCode, 422)
      assert.match(answer.body, said)
      assert.match(answer.body, /Begge mener at det er den andre\./)
    }
    assert.equal((await ask([service('fysio-baerum'), service('nav-baerum')], '')).statusCode, 422)
    assert.match(
      (await ask([service('fysio-baerum'), service('nav-baerum')], 'Han har ADHD')).body,
      /Vil du skrive dette her\?/,
    )
    assert.deepEqual(await rows('select id from responsibility_question'), [])
  })

  test('waits with whoever leads the unit, who sees the services and the words, and nothing the plan holds', async () => {
    assert.equal((await ask([service('fysio-baerum'), service('nav-baerum')])).statusCode, 303)
    assert.equal(
      (await ask([service('fysio-baerum'), service('nav-baerum')])).statusCode,
      422,
      'once at a time',
    )
    const { body } = await visit('leader-baerum', queue)
    assert.match(body, /Begge mener at det er den andre\./)
    assert.match(body, /NAV/)
    assert.doesNotMatch(body, /Seile/)
    assert.match((await visit('leader-baerum', '/baerum/saker')).body, /href="\/baerum\/hovedansvar"/)
    assert.equal((await visit('unit-baerum-adult', queue)).statusCode, 404)
    assert.doesNotMatch((await visit('unit-baerum-adult', '/baerum/saker')).body, /\/hovedansvar/)
    assert.equal((await visit('coordinator-baerum', queue)).statusCode, 404)
    const told = await rows<{ kind: string; href: string }>(
      `select kind, href from notice where kind = 'responsibility_asked'`,
    )
    assert.deepEqual(told, [{ kind: 'responsibility_asked', href: queue }])
    const logged = await rows<{ what: string[] }>(
      `select what from access_log where act = 'plans.decideResponsibility'`,
    )
    assert.deepEqual(logged.at(-1)?.what, ['main_responsibility'])
  })

  test('waits on while there is no consent to the plan, and is shown to nobody at work', async () => {
    const consent = (state: string) =>
      world.test.asOwner(authority, (db) =>
        db.query(`update consent set state = $2 where kind = 'plan' and person_id = $1`, [
          world.ids.person.berit,
          state,
        ]),
      )
    await consent('withdrawn')
    assert.doesNotMatch((await visit('leader-baerum', queue)).body, /den andre/)
    assert.equal((await visit('coordinator-baerum')).statusCode, 404)
    assert.equal((await visit('berit')).statusCode, 200)
    const refused = await decide('leader-baerum', {
      serviceId: service('nav-baerum'),
      reason: 'Den har mest å gjøre.',
    })
    assert.equal(refused.statusCode, 422)
    await consent('given')
  })

  test('is settled with a reason, among those it is unclear between, by whoever leads the unit alone', async () => {
    const reason = 'NAV har flest tiltak og kjenner arbeidsplassen.'
    assert.equal(
      (await decide('leader-baerum', { serviceId: service('nav-baerum'), reason: '' })).statusCode,
      422,
    )
    assert.equal(
      (await decide('leader-baerum', { serviceId: service('skole-baerum'), reason })).statusCode,
      422,
    )
    for (const who of ['unit-baerum-adult', 'coordinator-baerum', 'leader-sandnes'] as const)
      assert.notEqual((await decide(who, { serviceId: service('nav-baerum'), reason })).statusCode, 303, who)
    assert.equal(
      (await decide('leader-baerum', { serviceId: service('nav-baerum'), reason })).statusCode,
      303,
    )
    assert.equal(
      (await decide('leader-baerum', { serviceId: service('fysio-baerum'), reason })).statusCode,
      422,
    )
    const [plan] = await rows<{ responsible_service_id: string }>('select responsible_service_id from plan')
    assert.equal(plan?.responsible_service_id, service('nav-baerum'))
    for (const who of ['berit', 'coordinator-baerum'] as const)
      assert.match((await visit(who)).body, new RegExp(reason))
    const told = await rows<{ href: string }>(`select href from notice where kind = 'responsibility_decided'`)
    assert.deepEqual(told, [{ href: page }])
    const facts = await rows<{ facts: object }>(
      `select facts from event where type like 'plan_responsibility%'`,
    )
    assert.ok(!JSON.stringify(facts).includes('NAV'))
    assert.match((await visit('leader-baerum', queue)).body, /Ingen spørsmål venter/)
  })

  test('need not be settled where they agree after all', async () => {
    assert.equal(
      (await ask([service('fysio-baerum'), service('nav-baerum')], 'Uklart igjen.')).statusCode,
      303,
    )
    const withdraw = async () =>
      (await app.visitor('coordinator-baerum')).post(page, {
        act: 'withdrawQuestion',
        questionId: await questionId(),
      })
    assert.equal((await withdraw()).statusCode, 303)
    assert.equal((await withdraw()).statusCode, 422)
    assert.match((await visit('coordinator-baerum')).body, /tjenestene ble enige/)
  })
})
