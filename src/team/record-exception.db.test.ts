import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import type { PersonKey } from '../../demo/base/ids.ts'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { findRelations } from '../access/find-relations.ts'
import type { Command } from '../platform/command.ts'
import type { Db } from '../platform/database/database.ts'
import { findExceptions } from './exception-store.ts'
import { getExceptions } from './get-exceptions.ts'
import { leaveOut } from './leave-out.ts'
import { letInAgain } from './let-in-again.ts'
import { recordConsent } from './record-consent.ts'
import { recordException, recordLetIn } from './record-exception.ts'
import { recordRenewal } from './renew-consent.ts'
import { findTeam } from './team-store.ts'

type Fields = Record<string, string | string[]>
const leads = 'child-coordinator-baerum'

describe('[consent-exception] what is left out, said orally or on paper to the one who coordinates', () => {
  let world: TestWorld
  let app: TestApp
  let ada: string
  const consents = { school: '', physio: '', over: '' }
  const goals: Record<string, string> = {}
  let kari: string
  let ola: string
  let teacher: string

  before(async () => {
    world = await testWorld({ with: ['cases', 'coordination', 'team', 'plans'] })
    app = await testApp(world)
    ada = world.ids.person.ada
    kari = world.ids.related['kari-ada']
    ola = world.ids.related['ola-ada']
    teacher = world.ids.practitioner['teacher-baerum']
    consents.school = await consentTo('ada', 'skole-baerum')
    consents.physio = await consentTo('ada', 'fysio-baerum')
    consents.over = await inBaerum(async (db) => {
      const { id } = await db
        .selectFrom('consent')
        .select('id')
        .where('personId', '=', ada)
        .where('kind', '=', 'sharing')
        .where('state', 'not in', ['asked', 'given'])
        .executeTakeFirstOrThrow()
      return id
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
  const consentTo = (person: PersonKey, service: 'skole-baerum' | 'fysio-baerum' | 'nav-baerum') =>
    inBaerum(async (db) => {
      const team = await findTeam(db, world.ids.person[person], world.day)
      return team.find(({ serviceId }) => serviceId === world.ids.service[service])!.consentId!
    })
  // biome-ignore lint/suspicious/noExplicitAny: each command has a form of its own
  const run = <R>(command: Command<any, R>, who: ActorKey, fields: Fields) =>
    command.run(world.database, world.asked(who), { personId: ada, ...fields }, () => '/her')
  const outOf = async (consentId: string, personId = ada) =>
    (await inBaerum((db) => findExceptions(db, personId))).filter((each) => each.consentId === consentId)
  const seen = async (who: ActorKey, consentId = consents.school) => {
    const outcome = await getExceptions.run(world.database, world.asked(who), { personId: ada, consentId })
    return 'exceptions' in outcome ? outcome : null
  }
  const openAgain = () =>
    world.test.asOwner('baerum', (db) =>
      db.query('update consent_exception set ended_at = now() where person_id = $1', [ada]),
    )
  const gym = 'Jeg vil være med i gymmen hver uke'
  const sleep = 'Sove alene hele natta'
  const said = () => ({
    consentId: consents.school,
    answeredBy: kari,
    how: 'oral',
    saidOn: world.daysFrom(-3),
    leaveOutGoals: goals[sleep]!,
  })

  test('«not this», said by a mother: it is out at the next request, marked with who, how and by whom, and both parents are told', async () => {
    const outcome = await run(recordException, leads, said())
    assert.deepEqual('done' in outcome && outcome.done, { left: 1 }, JSON.stringify(outcome))
    const [exception] = await outOf(consents.school)
    assert.equal(exception?.thing, `goal:${goals[sleep]}`)
    assert.deepEqual(
      [exception?.relatedPersonId, exception?.addedAs, exception?.how, exception?.recordedBy],
      [kari, 'representative', 'oral', 'Ingrid Samspilldal'],
    )
    const relations = await inBaerum((db) =>
      findRelations(db, world.asked('teacher-baerum').actor, { personId: ada }, world.day),
    )
    assert.ok(relations.some(({ without }) => without?.includes(`goal:${goals[sleep]}`)))
    const told = await inBaerum((db) =>
      db
        .selectFrom('notice')
        .select('recipientKey')
        .distinct()
        .where('kind', '=', 'consent_changed')
        .where('recipientKind', '=', 'citizen')
        .where('href', 'like', `%/samtykke/${consents.school}`)
        .execute(),
    )
    assert.equal(told.length, 2)
    await run(recordException, leads, said())
    assert.equal((await outOf(consents.school)).length, 1, 'the same again is nothing new')
    await openAgain()
  })

  test('«not to her», on paper: she is nobody at the next request', async () => {
    const fields = { ...said(), how: 'paper', leaveOutGoals: '', leaveOutPeople: teacher }
    assert.ok('done' in (await run(recordException, leads, fields)))
    const shown = (await seen('kari-mor'))!.exceptions.out[0]!
    assert.deepEqual(
      [shown.words, shown.written],
      ['Tone Tavlekritt', { how: 'paper', by: 'Ingrid Samspilldal', saidOn: world.daysFrom(-3) }],
    )
    const relations = await inBaerum((db) =>
      findRelations(db, world.asked('teacher-baerum').actor, { personId: ada }, world.day),
    )
    assert.ok(!relations.some(({ name }) => name === 'participant'))
    await openAgain()
  })

  for (const who of [
    'teacher-baerum',
    'unit-baerum',
    'coordinator-baerum',
    'kari-mor',
    'mormor-ada',
    'berit',
  ] as const)
    test(`${who} does not write it down`, async () => {
      assert.ok('denied' in (await run(recordException, who, said())))
      assert.deepEqual(await outOf(consents.school), [])
    })

  const refused: [string, () => Fields, object][] = [
    [
      'by one who does not decide',
      () => ({ answeredBy: world.ids.related['mormor-ada'] }),
      { refused: 'not_yours_to_answer' },
    ],
    ['by a child whose parents decide', () => ({ answeredBy: 'person' }), { refused: 'not_yours_to_answer' }],
    ['with nothing chosen', () => ({ leaveOutGoals: '' }), { refused: 'choose' }],
    [
      'of a consent that is no longer asked for or given',
      () => ({ consentId: consents.over }),
      { refused: 'not_in_this_state' },
    ],
    ['without how', () => ({ how: '' }), { invalid: { how: 'choose' } }],
    ['by a code, which is no way of it', () => ({ how: 'code' }), { invalid: { how: 'choose' } }],
    [
      'of a day that has not come',
      () => ({ saidOn: world.daysFrom(1) }),
      { refused: 'said_later', field: 'saidOn' },
    ],
    ['without who', () => ({ answeredBy: '' }), { invalid: { answeredBy: 'choose' } }],
    [
      '[exception-needs-another] of what the service answers for',
      () => ({ consentId: consents.physio, leaveOutGoals: goals[gym]! }),
      { refused: 'answers_for_it', field: 'leaveOutGoals' },
    ],
    [
      'of one who is not among them',
      () => ({ leaveOutPeople: world.ids.practitioner['nav-baerum'] }),
      { refused: 'unknown', field: 'leaveOutPeople' },
    ],
  ]
  for (const [what, fields, outcome] of refused)
    test(`nothing is written down ${what}`, async () => {
      assert.deepEqual(await run(recordException, leads, { ...said(), ...fields() }), outcome)
      assert.deepEqual(await inBaerum((db) => findExceptions(db, ada)), [])
    })

  test('where who said it is not chosen, one is asked to choose, also for an answer and a renewal', async () => {
    const fields = {
      ...said(),
      answeredBy: '',
      answer: 'given',
      sections: ['goals'],
      note: 'Sagt på telefon.',
      untilDate: '',
      ...{ saidOn: world.day, saidIn: 'norsk', help: 'none' },
    }
    for (const each of [recordConsent, recordRenewal])
      assert.deepEqual(await run(each, leads, fields), { invalid: { answeredBy: 'choose' } })
  })

  test('a grown-up’s own word stands as the person’s', async () => {
    const berit = world.ids.person.berit
    const nav = await consentTo('berit', 'nav-baerum')
    const fields = { personId: berit, consentId: nav, answeredBy: 'person', how: 'paper', saidOn: world.day }
    const leaveOutPeople = world.ids.practitioner['nav-baerum']
    const outcome = await run(recordException, 'coordinator-baerum', { ...fields, leaveOutPeople })
    assert.ok('done' in outcome, JSON.stringify(outcome))
    const kept = (await inBaerum((db) => findExceptions(db, berit))).find(({ how }) => how === 'paper')
    assert.deepEqual([kept?.relatedPersonId, kept?.addedAs], [null, 'self'])
  })

  describe('[exception-ended-by] and let in again', () => {
    const byKari = async (how: 'eid' | 'oral') => {
      await openAgain()
      const fields = { consentId: consents.school, leaveOutGoals: goals[sleep]! }
      await (how === 'eid' ? run(leaveOut, 'kari-mor', fields) : run(recordException, leads, said()))
      return { consentId: consents.school, exceptionId: (await outOf(consents.school))[0]!.id }
    }

    test('what she left out herself, by her word', async () => {
      const again = await byKari('eid')
      const outcome = await run(recordLetIn, leads, {
        ...again,
        answeredBy: kari,
        how: 'oral',
        saidOn: world.day,
      })
      assert.ok('done' in outcome, JSON.stringify(outcome))
      assert.deepEqual(await outOf(consents.school), [])
    })

    test('what was written down for her, by herself, signed in', async () => {
      assert.ok('done' in (await run(letInAgain, 'kari-mor', await byKari('oral'))))
      assert.deepEqual(await outOf(consents.school), [])
    })

    test('not by the word of the other parent, and not by one who does not coordinate', async () => {
      const again = await byKari('oral')
      const fields = { ...again, answeredBy: ola, how: 'oral', saidOn: world.day }
      assert.deepEqual(await run(recordLetIn, leads, fields), { refused: 'not_yours_to_answer' })
      for (const who of ['unit-baerum', 'teacher-baerum', 'kari-mor'] as const)
        assert.ok('denied' in (await run(recordLetIn, who, { ...fields, answeredBy: kari })), who)
      assert.equal((await outOf(consents.school)).length, 1)
    })
  })

  test('the coordinator’s page has it, by form alone; the parents’ says how it came; the unit has no such page', async () => {
    await openAgain()
    const path = `/baerum/koordinering/${ada}/samtykke/${consents.school}`
    const coordinator = await app.visitor(leads)
    assert.match((await coordinator.get(path)).body, /Skriv ned hva som skal holdes utenfor/)
    const page = `${path}/unntak`
    assert.match((await coordinator.get(page)).body, /Skriv ned noe sagt muntlig eller på papir/)
    const wrong = await coordinator.post(page, { act: 'record', ...said(), how: '' })
    assert.equal(wrong.statusCode, 422)
    assert.match(wrong.body, /<details[^>]*id="skriv-ned"[^>]*open|<u-details[^>]*id="skriv-ned"[^>]*open/)
    const done = await coordinator.post(page, { act: 'record', ...said() })
    assert.equal(done.statusCode, 303)
    const receipt = (await coordinator.get(String(done.headers.location).split('#')[0]!)).body
    assert.match(
      receipt.split('<main')[1]!,
      /^[^>]*><div[^>]*role="status"[^>]*><p>Lagret: det holdes utenfor/,
    )
    assert.match((await coordinator.get(page)).body, /Skriv ned at det slippes inn igjen/)
    const mother = (await (await app.visitor('kari-mor')).get(page)).body
    assert.match(
      mother,
      /Du holdt det utenfor\. Sagt muntlig, og skrevet ned av Ingrid Samspilldal\.\s+Sagt \d/,
    )
    assert.doesNotMatch(mother, /Skriv ned/)
    const unit = await app.visitor('unit-baerum')
    assert.equal((await unit.get(page)).statusCode, 404)
    assert.doesNotMatch((await unit.get(path)).body, /holdes utenfor/)
  })

  test('to a parent who is not to learn where the child is, it is not said who wrote it down', async () => {
    await world.test.asOwner('baerum', (db) =>
      db.query(`update person set address_protection = 'confidential' where id = $1`, [ada]),
    )
    const out = (await seen('ola-far'))?.exceptions.out ?? []
    assert.deepEqual(out[0]?.written, { how: 'oral', by: null, saidOn: world.daysFrom(-3) })
  })

  test('the database keeps no oral word without who wrote it down', async () => {
    await assert.rejects(
      world.test.asOwner('baerum', (db) =>
        db.query(`update consent_exception set recorded_by = null where person_id = $1`, [ada]),
      ),
      /consent_exception_written_down_by_somebody/,
    )
  })
})
