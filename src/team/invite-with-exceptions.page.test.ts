import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import type { TestWorld } from '../../demo/test-world.ts'
import { wholeTestWorld } from '../../demo/whole-test-world.ts'
import { answerConsent } from './answer-consent.ts'
import { inviteIntoTeam } from './invite-into-team.ts'

describe('[consent-exception] letting in, and leaving out, in one act', () => {
  let world: TestWorld
  let app: TestApp
  let berit: string
  let ada: string
  let goal: { id: string; words: string }
  const rowsOf = (sql: string, values: unknown[] = []) =>
    world.test.asOwner('baerum', async (db) => (await db.query(sql, values)).rows as Record<string, string>[])
  const goalOf = async (personId: string) =>
    (
      await rowsOf(
        `select g.id, g.words, p.id as plan from goal g join plan p on p.id = g.plan_id where p.person_id = $1 and g.parent_goal_id is null order by g.position, g.id limit 1`,
        [personId],
      )
    )[0] as { id: string; words: string; plan: string }
  const standing = (personId: string) =>
    rowsOf(
      'select practitioner_id, thing_id from consent_exception where person_id = $1 and ended_at is null',
      [personId],
    )
  const invite = (
    who: ActorKey,
    personId: string,
    service: keyof typeof world.ids.service,
    more: Record<string, unknown>,
  ) =>
    inviteIntoTeam.run(
      world.database,
      world.asked(who),
      {
        personId,
        who: `service:${world.ids.service[service]}`,
        lifeArea: 'leisure',
        sections: ['goals'],
        purposeKind: 'together',
        ...more,
      },
      () => '',
    )
  const planSeen = async (who: ActorKey, planId: string) =>
    (await app.visitor(who)).get(`/baerum/plan/${planId}`)

  before(async () => {
    world = await wholeTestWorld()
    app = await testApp(world)
    ;({ ada, berit } = world.ids.person)
    goal = await goalOf(berit)
  })

  test('the form offers what can be left out, of the plan and of those who come with the service; nothing stands ticked', async () => {
    const { body } = await (await app.visitor('berit')).get(`/baerum/koordinering/${berit}/team/inviter`)
    const fold = body.slice(body.indexOf('id="unntak"'))
    assert.match(fold, /Er det noe de ikke skal se\?/)
    assert.ok(fold.includes(`value="${goal.id}"`))
    assert.ok(fold.includes(`value="${world.ids.practitioner['home-nurse-baerum']}"`))
    assert.doesNotMatch(fold, /type="checkbox"[^>]*checked/)
    assert.doesNotMatch(fold, /Henrik Trådsamler \(/, 'who coordinates sees as that')
  })

  test('a goal that is left out is never open to the service that is let in', async () => {
    const { plan } = await goalOf(berit)
    const before = (await standing(berit)).length
    const done = await invite('berit', berit, 'hjemmesykepleie-baerum', { leaveOutGoals: goal.id })
    assert.ok('done' in done && done.done.settled === 'given', JSON.stringify(done))
    assert.equal((await standing(berit)).length, before + 1)
    const { statusCode, body } = await planSeen('home-nurse-baerum', plan)
    assert.deepEqual([statusCode, body.includes(goal.words)], [200, false])
    const [other] = await rowsOf(
      'select words from goal where plan_id = $1 and id <> $2 and parent_goal_id is null limit 1',
      [plan, goal.id],
    )
    assert.ok(body.includes(other!.words!), 'the rest is open')
  })

  test('one who is left out gets nothing by the service that is let in', async () => {
    const { plan } = await goalOf(berit)
    await rowsOf(`update consent set state = 'withdrawn' where person_id = $1 and service_id = $2`, [
      berit,
      world.ids.service['hjemmesykepleie-baerum'],
    ])
    const nurse = world.ids.practitioner['home-nurse-baerum']
    const done = await invite('berit', berit, 'hjemmesykepleie-baerum', { leaveOutPeople: nurse })
    assert.ok('done' in done && done.done.settled === 'given', JSON.stringify(done))
    assert.equal((await planSeen('home-nurse-baerum', plan)).statusCode, 404)
    const { body } = await (await app.visitor('berit')).get(
      `/baerum/koordinering/${berit}/samtykke/${done.done.consentId}`,
    )
    assert.match(body, /Holdt utenfor/)
  })

  test('one who does not come with that service, and a goal that is not there, are answered at the field, and nobody is let in', async () => {
    const before = await standing(berit)
    const strange = { leaveOutPeople: world.ids.practitioner['teacher-baerum'] }
    assert.deepEqual(await invite('berit', berit, 'avlastning-baerum', strange), {
      refused: 'unknown',
      field: 'leaveOutPeople',
    })
    const theirs = { leaveOutGoals: (await goalOf(ada)).id }
    assert.deepEqual(await invite('berit', berit, 'avlastning-baerum', theirs), {
      refused: 'unknown',
      field: 'leaveOutGoals',
    })
    assert.deepEqual(await standing(berit), before)
    const rows = await rowsOf('select id from participant where person_id = $1 and service_id = $2', [
      berit,
      world.ids.service['avlastning-baerum'],
    ])
    assert.deepEqual(rows, [])
  })

  test('what one of two parents leaves out when asking somebody in stays out when the other says yes', async () => {
    const { id, words, plan } = await goalOf(ada)
    const done = await invite('kari-mor', ada, 'hjemmesykepleie-baerum', { leaveOutGoals: id })
    assert.ok('done' in done && done.done.settled === 'waits', JSON.stringify(done))
    const yes = {
      personId: ada,
      consentId: done.done.consentId,
      answer: 'given',
      sections: ['goals'],
      untilDate: '',
    }
    assert.ok('done' in (await answerConsent.run(world.database, world.asked('ola-far'), yes, () => '')))
    const { statusCode, body } = await planSeen('home-nurse-baerum', plan)
    assert.deepEqual([statusCode, body.includes(words)], [200, false])
  })
})
