import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { findRelations } from '../access/find-relations.ts'
import type { Command } from '../platform/command.ts'
import type { Db } from '../platform/database/database.ts'
import { answerConsent } from './answer-consent.ts'
import { findConsent } from './consent-store.ts'
import { findExceptions } from './exception-store.ts'
import { getConsent } from './get-consent.ts'
import { getExceptions } from './get-exceptions.ts'
import { leaveOut } from './leave-out.ts'
import { letInAgain } from './let-in-again.ts'
import { findTeam } from './team-store.ts'

type Fields = Record<string, string | string[]>

describe('[consent-exception] who decides leaves something out of a consent', () => {
  let world: TestWorld
  let ada: string
  const consents: Record<'school' | 'physio' | 'relief', string> = { school: '', physio: '', relief: '' }
  const goals: Record<string, string> = {}

  before(async () => {
    world = await testWorld({ with: ['cases', 'coordination', 'team', 'plans'] })
    ada = world.ids.person.ada
    const team = await inBaerum((db) => findTeam(db, ada, world.day))
    const consentOf = (service: 'skole-baerum' | 'fysio-baerum' | 'avlastning-baerum') =>
      team.find(({ serviceId }) => serviceId === world.ids.service[service])!.consentId!
    Object.assign(consents, {
      school: consentOf('skole-baerum'),
      physio: consentOf('fysio-baerum'),
      relief: consentOf('avlastning-baerum'),
    })
    const rows = await inBaerum((db) =>
      db
        .selectFrom('goal as g')
        .innerJoin('plan as p', 'p.id', 'g.planId')
        .select(['g.id', 'g.words'])
        .where('p.personId', '=', ada)
        .execute(),
    )
    for (const { id, words } of rows) goals[words] = id
  })

  const inBaerum = <R>(work: (db: Db) => Promise<R>) => world.database.transaction('baerum', work)
  // biome-ignore lint/suspicious/noExplicitAny: each command has a form of its own
  const run = <R>(command: Command<any, R>, who: ActorKey, fields: Fields) =>
    command.run(world.database, world.asked(who), { personId: ada, ...fields }, () => '/her')
  const outOf = async (consentId: string) =>
    (await inBaerum((db) => findExceptions(db, ada))).filter((each) => each.consentId === consentId)
  const gym = 'Jeg vil være med i gymmen hver uke'
  const friend = 'Jeg vil ha med en venn hjem'
  const sleep = 'Sove alene hele natta'

  test('a goal the school does not answer for: it is out at the next request, the coordinator is told, and it is let in again', async () => {
    const fields = { consentId: consents.school, leaveOutGoals: goals[sleep]! }
    const outcome = await run(leaveOut, 'kari-mor', fields)
    assert.deepEqual('done' in outcome && outcome.done, { left: 1 })
    const [exception] = await outOf(consents.school)
    assert.equal(exception?.thing, `goal:${goals[sleep]}`)
    assert.equal(exception?.addedAs, 'parent')
    const relations = await inBaerum((db) =>
      findRelations(db, world.asked('teacher-baerum').actor, { personId: ada }, world.day),
    )
    assert.ok(relations.some(({ without }) => without?.includes(`goal:${goals[sleep]}`)))
    const told = await inBaerum((db) =>
      db.selectFrom('notice').select('kind').where('kind', '=', 'consent_changed').execute(),
    )
    assert.equal(told.length, 1, 'the one who coordinates')
    assert.deepEqual(
      'done' in (await run(leaveOut, 'kari-mor', fields)) && (await outOf(consents.school)).length,
      1,
      'once',
    )
    const again = { consentId: consents.school, exceptionId: exception!.id }
    assert.deepEqual(await run(letInAgain, 'ola-far', again), { refused: 'not_yours_to_answer' })
    assert.ok('done' in (await run(letInAgain, 'kari-mor', again)))
    assert.deepEqual(await outOf(consents.school), [])
    assert.deepEqual(await run(letInAgain, 'kari-mor', again), { refused: 'not_in_this_state' })
  })

  test('[exception-needs-another] not what the service answers for, nor a goal with such an activity under it', async () => {
    const activities = await inBaerum((db) =>
      db
        .selectFrom('activity')
        .select(['id', 'what', 'state'])
        .where('responsibleServiceId', '=', world.ids.service['fysio-baerum'])
        .where('goalId', '=', goals[gym]!)
        .execute(),
    )
    assert.equal(activities[0]?.state, 'in_progress')
    const { physio } = consents
    assert.deepEqual(
      await run(leaveOut, 'kari-mor', { consentId: physio, leaveOutActivities: activities[0]!.id }),
      { refused: 'answers_for_it', field: 'leaveOutActivities' },
    )
    assert.deepEqual(await run(leaveOut, 'kari-mor', { consentId: physio, leaveOutGoals: goals[gym]! }), {
      refused: 'answers_for_it',
      field: 'leaveOutGoals',
    })
    assert.deepEqual(await outOf(physio), [])
    // What is done asks nothing more of the school
    assert.ok(
      'done' in (await run(leaveOut, 'kari-mor', { consentId: consents.school, leaveOutGoals: goals[gym]! })),
    )
    const [exception] = await outOf(consents.school)
    await run(letInAgain, 'kari-mor', { consentId: consents.school, exceptionId: exception!.id })
  })

  test('not by one who does not decide, not of another’s plan, and not of a consent that shares nothing', async () => {
    const asked = { consentId: consents.school, leaveOutGoals: goals[sleep]! }
    for (const who of ['teacher-baerum', 'child-coordinator-baerum', 'berit', 'mormor-ada'] as const)
      assert.ok('denied' in (await run(leaveOut, who, asked)), who)
    const other = await inBaerum((db) =>
      db
        .selectFrom('goal as g')
        .innerJoin('plan as p', 'p.id', 'g.planId')
        .select('g.id')
        .where('p.personId', '=', world.ids.person.berit)
        .limit(1)
        .executeTakeFirstOrThrow(),
    )
    assert.deepEqual(await run(leaveOut, 'kari-mor', { ...asked, leaveOutGoals: other.id }), {
      refused: 'unknown',
      field: 'leaveOutGoals',
    })
    const stranger = world.ids.practitioner['nav-baerum']
    assert.deepEqual(
      await run(leaveOut, 'kari-mor', { consentId: consents.school, leaveOutPeople: stranger }),
      { refused: 'unknown', field: 'leaveOutPeople' },
    )
    const coordination = await inBaerum((db) =>
      db
        .selectFrom('consent')
        .select('id')
        .where('personId', '=', ada)
        .where('kind', '=', 'coordination')
        .executeTakeFirstOrThrow(),
    )
    assert.deepEqual(await run(leaveOut, 'kari-mor', { ...asked, consentId: coordination.id }), {
      refused: 'unknown',
    })
    assert.deepEqual(await run(leaveOut, 'kari-mor', { consentId: consents.school }), { refused: 'choose' })
  })

  test('two parents at once: what is left out adds up, the parts are those of both, and the day is the earliest', async () => {
    const { relief } = consents
    await world.test.asOwner('baerum', (db) =>
      db.query(`update consent set state = 'asked', round = round + 1 where id = $1`, [relief]),
    )
    const answer = { consentId: relief, answer: 'given' }
    const outcomes = await Promise.all([
      run(answerConsent, 'kari-mor', {
        ...answer,
        sections: ['about_person', 'goals', 'activities'],
        untilDate: world.daysFrom(200),
        leaveOutGoals: goals[sleep]!,
      }),
      run(answerConsent, 'ola-far', {
        ...answer,
        sections: ['goals', 'activities', 'meetings'],
        untilDate: world.daysFrom(90),
        leaveOutTexts: 'family_good_life',
        leaveOutGoals: goals[friend]!,
      }),
    ])
    assert.deepEqual(outcomes.map((each) => 'done' in each && each.done.settled).sort(), ['given', 'waits'])
    const consent = (await inBaerum((db) => findConsent(db, relief)))!
    assert.deepEqual([...consent.sections].sort(), ['activities', 'goals'])
    assert.equal(consent.untilDate, world.daysFrom(90))
    assert.deepEqual(
      (await outOf(relief)).map(({ thing }) => thing).sort(),
      [`goal:${goals[sleep]}`, `goal:${goals[friend]}`, 'text:family_good_life'].sort(),
    )
    const seen = await getExceptions.run(world.database, world.asked('kari-mor'), {
      personId: ada,
      consentId: relief,
    })
    assert.ok('exceptions' in seen)
    assert.deepEqual(
      seen.exceptions.out.map(({ words, mayLetIn }) => [words, mayLetIn]).sort(),
      [
        [friend, false],
        [sleep, true],
        ['Hva trenger dere for å leve et godt liv?', false],
      ].sort(),
    )
    assert.ok(!seen.exceptions.choices.some(({ kind, words }) => kind === 'goal' && words === friend))
  })

  test('a no with something ticked leaves nothing out, and what is refused leaves nothing out', async () => {
    const { relief } = consents
    for (const each of await outOf(relief))
      await world.test.asOwner('baerum', (db) =>
        db.query('update consent_exception set ended_at = now() where id = $1', [each.id]),
      )
    const fields = { consentId: relief, leaveOutGoals: goals[sleep]!, untilDate: '' }
    assert.deepEqual(await run(answerConsent, 'kari-mor', { ...fields, answer: 'given', sections: [] }), {
      refused: 'choose',
      field: 'sections',
    })
    assert.deepEqual(await outOf(relief), [])
    await run(answerConsent, 'kari-mor', { ...fields, answer: 'refused', sections: [] })
    assert.deepEqual(await outOf(relief), [])
  })

  test('not to her: one of those named is nobody at the next request; one who coordinates stays', async () => {
    const teacher = world.ids.practitioner['teacher-baerum']
    const asTeacher = () =>
      inBaerum(async (db) => {
        const asked = world.asked('teacher-baerum')
        const relations = await findRelations(db, asked.actor, { personId: ada }, world.day)
        return relations.some(({ name }) => name === 'participant')
      })
    assert.ok(await asTeacher())
    const fields = { consentId: consents.school, leaveOutPeople: teacher }
    assert.ok('done' in (await run(leaveOut, 'ola-far', fields)))
    assert.equal(await asTeacher(), false)
    const seen = await getConsent.run(world.database, world.asked('ola-far'), {
      personId: ada,
      consentId: consents.school,
    })
    assert.ok('exceptions' in seen)
    assert.equal(seen.exceptions?.out?.[0]?.words, 'Tone Tavlekritt')
    const unit = await getConsent.run(world.database, world.asked('unit-baerum'), {
      personId: ada,
      consentId: consents.school,
    })
    assert.ok('exceptions' in unit)
    assert.deepEqual(unit.exceptions, { count: 1, out: null, choices: [], seesPlan: false })
    const again = { consentId: consents.school, exceptionId: seen.exceptions!.out![0]!.id }
    assert.ok('done' in (await run(letInAgain, 'ola-far', again)))
    assert.ok(await asTeacher())
  })

  test('[exception-ended-by] at 16 the person lets in what a parent left out', async () => {
    await run(leaveOut, 'kari-mor', { consentId: consents.school, leaveOutGoals: goals[sleep]! })
    const [exception] = await outOf(consents.school)
    const again = { consentId: consents.school, exceptionId: exception!.id }
    // Seventeen, and signs in as the one who in this world is Berit
    await world.test.asOwner('baerum', async (db) => {
      const { berit } = world.ids.person
      const { rows } = await db.query('select identity_key from person where id = $1', [berit])
      await db.query('update person set identity_key = null where id = $1', [berit])
      await db.query('update person set birth_date = $2, identity_key = $3 where id = $1', [
        ...[ada, world.daysFrom(-365 * 17)],
        rows[0].identity_key,
      ])
    })
    assert.ok(!('done' in (await run(letInAgain, 'kari-mor', again))), 'a parent no longer decides')
    const outcome = await run(letInAgain, 'berit', again)
    assert.ok('done' in outcome, JSON.stringify(outcome))
    assert.deepEqual(await outOf(consents.school), [])
  })
})
