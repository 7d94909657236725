import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import { getHuman } from '../../demo/base/demo-actor.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { writeInquiry } from '../../demo/write-inquiry.ts'
import { answerAboutMe } from '../inquiries/answer-about-me.ts'
import { questionPlaces } from '../inquiries/answers.ts'
import { saveAnswer } from '../inquiries/save-answer.ts'
import { coordinatedWorld } from '../meetings/test/coordinated.ts'
import { notifyPerson, notifyPractitioner, openNotice } from '../messages/index.ts'
import { isDenied } from '../platform/asked.ts'
import { askConsent } from '../team/index.ts'
import { getMyPage } from './get-my-page.ts'
import { getWorkday } from './get-workday.ts'

let world: TestWorld

async function myPage(who: Parameters<TestWorld['asked']>[0], options?: Parameters<TestWorld['asked']>[1]) {
  const found = await getMyPage.run(world.database, world.asked(who, options), {})
  assert.ok(!isDenied(found))
  return found
}

const logRows = (personId: string) =>
  world.database.transaction('baerum', (db) =>
    db
      .selectFrom('accessLog')
      .select(['relation', 'ground', 'what', 'act', 'relatedPersonId'])
      .where('personId', '=', personId)
      .orderBy('id')
      .execute(),
  )

const askToCoordinate = (personId: string) =>
  world.database.transaction('baerum', (db) =>
    askConsent(db, 'baerum', { personId, kind: 'coordination', today: world.day }),
  )

describe('one’s own page', () => {
  before(async () => {
    world = await testWorld()
    for (const key of ['ada', 'jonas', 'sara', 'emil', 'noor', 'erik'] as const) {
      await askToCoordinate(world.ids.person[key])
    }
  })

  test('a mother sees her child and what is asked, and the log says in which relation', async () => {
    const { ada } = world.ids.person
    const page = await myPage('kari-mor')
    const [consentId] = page.people.flatMap(
      (each) => each.coordination?.consentsAsked.map(({ id }) => id) ?? [],
    )
    assert.ok(consentId)
    assert.deepEqual(
      page.people.map((each) => [each.givenName, each.isMe, each.by.name]),
      [['Ada', false, 'parent']],
    )
    assert.deepEqual(
      page.waits.map((each) => [each.kind, each.path, each.givenName]),
      [['answer_consent', `/koordinering/${ada}/samtykke/${consentId}`, 'Ada']],
    )
    assert.deepEqual(await logRows(ada), [
      {
        relation: 'parent',
        ground: 'parental_responsibility',
        what: ['consents'],
        act: 'home.seeMyPage',
        relatedPersonId: world.ids.related['kari-ada'],
      },
    ])
  })

  test('a parent without responsibility sees nothing, and nothing is logged', async () => {
    const before = (await logRows(world.ids.person.jonas)).length
    assert.deepEqual((await myPage('per-far')).people, [])
    assert.equal((await logRows(world.ids.person.jonas)).length, before)
  })

  test('the one who is fifteen sees the own case, but does not consent alone', async () => {
    const page = await myPage('jonas')
    assert.deepEqual(
      page.people.map((each) => each.by.name),
      ['child_15'],
    )
    assert.deepEqual(page.waits, [])
  })

  test('a mother’s page no longer shows the child who has turned sixteen', async () => {
    assert.deepEqual((await myPage('mette-mor', { today: '2027-03-07' })).people.length, 1)
    assert.deepEqual((await myPage('mette-mor', { today: '2027-03-08' })).people, [])
    assert.deepEqual((await myPage('randi-mor')).people, [])
  })

  test('the one who is sixteen is asked alone', async () => {
    assert.deepEqual(
      (await myPage('emil')).waits.map((each) => [each.kind, each.givenName]),
      [['answer_consent', null]],
    )
  })

  test('a guardian with a personal mandate stands in for the person', async () => {
    assert.deepEqual(
      (await myPage('liv-verge')).people.map((each) => [each.givenName, each.by.name]),
      [['Erik', 'guardian']],
    )
  })

  test('somebody new is shown nothing of anybody', async () => {
    assert.deepEqual(await myPage('new-baerum'), {
      waits: [],
      people: [],
      sent: [],
      notices: [],
      keeping: null,
      informed: [],
      answered: [],
      elsewhere: [],
      hasOwnDoor: false,
    })
  })

  test('in another authority the same mother sees only that authority’s own', async () => {
    const there = await myPage('kari-mor', { authority: 'fjordsykehuset' })
    assert.deepEqual(
      there.people.map((each) => each.personId),
      [world.ids.person['ada@fjordsykehuset']],
    )
    const sandnes = await myPage('kari-mor', { authority: 'sandnes' })
    assert.deepEqual(sandnes.people, [])
    assert.deepEqual(
      sandnes.elsewhere.map((each) => each.id),
      ['baerum', 'fjordsykehuset'],
    )
  })

  test('nobody signed in is asked to sign in; somebody at work has no such page', async () => {
    assert.deepEqual(await getMyPage.run(world.database, world.asked('nobody'), {}), { denied: 'sign_in' })
    assert.deepEqual(await getMyPage.run(world.database, world.asked('unit-baerum'), {}), {
      denied: 'not_found',
    })
  })
})

describe('the working day', () => {
  test('the unit sees what its queue holds, without names and without log rows', async () => {
    const day = await getWorkday.run(world.database, world.asked('unit-baerum'), {})
    assert.ok(!isDenied(day))
    assert.deepEqual(day.queue, {
      inquiries: { count: 0, nextDue: null },
      mine: { count: 0, nextDue: null },
      toApprove: { count: 0, nextDue: null },
      decideAnew: { count: 0, nextDue: null },
      withoutCoordinator: { count: 0, nextDue: null },
      revisionsPassed: { count: 0, nextDue: null },
      complaints: { count: 0, nextDue: null },
      owedInforming: { count: 0, nextDue: null },
      transfers: { count: 0, nextDue: null },
      toPost: { count: 0, nextDue: null, isLate: false },
      offered: { count: 0, nextDue: null },
    })
    assert.deepEqual(day.people, [])
  })

  test('one who takes part finds the person, until the consent is withdrawn', async () => {
    const team = await coordinatedWorld()
    const teams = async () => {
      const day = await getWorkday.run(team.database, team.asked('teacher-baerum'), {})
      assert.ok(!isDenied(day))
      return day.teams.map(({ personId, by }) => [personId, by.name])
    }
    assert.deepEqual(await teams(), [[team.ids.person.ada, 'participant']])
    await team.test.asOwner('baerum', (db) =>
      db.query(`update consent set state = 'withdrawn' where person_id = $1 and kind = 'sharing'`, [
        team.ids.person.ada,
      ]),
    )
    assert.deepEqual(await teams(), [])
  })

  test('a teacher has no queue', async () => {
    const day = await getWorkday.run(world.database, world.asked('teacher-baerum'), {})
    assert.ok(!isDenied(day))
    assert.equal(day.queue, null)
  })

  test('one who has left, a citizen, and somebody from another authority find nothing', async () => {
    const denied = { denied: 'not_found' }
    assert.deepEqual(await getWorkday.run(world.database, world.asked('former-baerum'), {}), denied)
    assert.deepEqual(await getWorkday.run(world.database, world.asked('kari-mor'), {}), denied)
    assert.deepEqual(
      await getWorkday.run(world.database, world.asked('unit-sandnes', { authority: 'baerum' }), {}),
      denied,
    )
  })
})

describe('with a coordinator', () => {
  const appointmentId = randomUUID()
  before(async () => {
    const personId = world.ids.person.ada
    const caseId = randomUUID()
    await world.database.transaction('baerum', async (db) => {
      await db
        .updateTable('consent')
        .set({ state: 'given' })
        .where('personId', '=', personId)
        .where('kind', '=', 'coordination')
        .execute()
      await db
        .insertInto('caseFile')
        .values({
          authorityId: 'baerum',
          id: caseId,
          reference: 'BAE-26-1',
          personId,
          unitId: world.ids.unit['ke-baerum-barn'],
          state: 'under_assessment',
          receivedOn: world.daysFrom(-7),
          answerDue: world.daysFrom(21),
          interimDue: world.daysFrom(23),
        })
        .execute()
      await db
        .insertInto('appointment')
        .values({
          authorityId: 'baerum',
          id: appointmentId,
          personId,
          caseId,
          decisionId: randomUUID(),
          role: 'child_coordinator',
          practitionerId: world.ids.practitioner['child-coordinator-baerum'],
          state: 'offered',
          offeredAt: world.asked('nobody').now,
        })
        .execute()
    })
  })

  const dayOf = async (who: Parameters<TestWorld['asked']>[0]) => {
    const day = await getWorkday.run(world.database, world.asked(who), {})
    assert.ok(!isDenied(day))
    return day
  }
  const set = (change: { state: string }) =>
    world.database.transaction('baerum', (db) =>
      db.updateTable('appointment').set(change).where('id', '=', appointmentId).execute(),
    )

  test('the one who is asked sees the offer, logged as offered; the parents do not see a name yet', async () => {
    const day = await dayOf('child-coordinator-baerum')
    assert.deepEqual(
      day.offers.map((each) => [each.appointmentId, each.personName, each.by.name]),
      [[appointmentId, 'Ada Solstrålevik', 'offered']],
    )
    assert.deepEqual(day.people, [])
    assert.deepEqual((await logRows(world.ids.person.ada)).at(-1)?.relation, 'offered')
    assert.deepEqual((await dayOf('child-coordinator2-baerum')).offers, [])
    assert.deepEqual((await myPage('kari-mor')).people[0]?.coordination, null)
  })

  test('the parents see the clock of the case', async () => {
    const [ada] = (await myPage('ola-far')).people
    assert.deepEqual(ada?.case?.answerBy, { from: world.daysFrom(-7), to: world.daysFrom(21) })
  })

  test('once active, both see each other', async () => {
    await set({ state: 'active' })
    assert.deepEqual(
      (await dayOf('child-coordinator-baerum')).people.map((each) => [each.personName, each.role]),
      [['Ada Solstrålevik', 'child_coordinator']],
    )
    assert.deepEqual(
      (await myPage('kari-mor')).people[0]?.coordination?.coordinators.map((each) => each.name),
      ['Ingrid Samspilldal'],
    )
  })

  test('when the consent is withdrawn the coordinator no longer sees the person', async () => {
    await world.database.transaction('baerum', (db) =>
      db
        .updateTable('consent')
        .set({ state: 'withdrawn' })
        .where('personId', '=', world.ids.person.ada)
        .execute(),
    )
    assert.deepEqual((await dayOf('child-coordinator-baerum')).people, [])
  })
})

describe('notices on the page', () => {
  test('a notice names whom it is about only to one who may see them', async () => {
    const { ada } = world.ids.person
    const told = { kind: 'consent_asked', href: '/baerum/min-side', now: world.asked('nobody').now } as const
    await world.database.transaction('baerum', async (db) => {
      await notifyPerson(db, 'baerum', ada, told)
      await notifyPractitioner(db, 'baerum', world.ids.practitioner['teacher-baerum'], {
        ...told,
        personId: ada,
      })
    })
    assert.deepEqual(
      (await myPage('ola-far')).notices.map((each) => each.personName),
      ['Ada Solstrålevik'],
    )
    const day = await getWorkday.run(world.database, world.asked('teacher-baerum'), {})
    assert.ok(!isDenied(day))
    assert.deepEqual(
      day.notices.map((each) => [each.kind, each.personName]),
      [['consent_asked', null]],
    )
  })

  test('opening one’s own notice leads on; another’s is not found', async () => {
    const [notice] = (await myPage('kari-mor')).notices
    assert.ok(notice)
    const other = await openNotice.run(
      world.database,
      world.asked('ola-far'),
      { noticeId: notice.id },
      () => '/',
    )
    assert.deepEqual(other, { denied: 'not_found' })
    const own = await openNotice.run(
      world.database,
      world.asked('kari-mor'),
      { noticeId: notice.id },
      (done) => done.href,
    )
    assert.ok('done' in own && own.location === '/baerum/min-side')
    assert.notEqual((await myPage('kari-mor')).notices[0]?.openedAt, null)
  })
})

describe('what waits', () => {
  let world: TestWorld
  before(async () => {
    world = await testWorld()
  })

  test('what the plan gives one to do, and what another has asked for, wait on one’s own page', async () => {
    const personId = world.ids.person.emil
    const inquiryId = await writeInquiry(world.database, world.asked('jonas'), {
      senderKind: 'next_of_kin',
      whom: 'born',
      givenName: 'Emil',
      familyName: 'Bjørkeløvdal',
      nationalId: getHuman('emil').nationalId!,
      personKnows: 'yes',
      asksFor: ['coordinator'],
      need: 'Han trenger en som ringer.',
      senderName: 'Jonas',
      phone: '400 00 101',
    })
    const planId = await world.database.transaction('baerum', async (db) => {
      const { id } = await db
        .insertInto('plan')
        .values({ authorityId: 'baerum', personId, state: 'active' })
        .returning('id')
        .executeTakeFirstOrThrow()
      const activity = {
        authorityId: 'baerum',
        planId: id,
        how: '',
        scope: '',
        state: 'planned',
        createdAt: world.asked('emil').now,
      }
      await db
        .insertInto('activity')
        .values([
          { ...activity, what: 'Ringe fastlegen', responsibleIsPerson: true, deadline: world.daysFrom(2) },
          { ...activity, what: 'Noe ingen har' },
        ])
        .execute()
      return id
    })
    const waits = async (who: 'emil' | 'jonas') => {
      const page = await getMyPage.run(world.database, world.asked(who), {})
      assert.ok(!isDenied(page))
      return page.waits.map(({ kind, path, what }) => [kind, path.replace(/[0-9a-f-]{36}$/, ''), what])
    }
    const found = await waits('emil')
    assert.deepEqual(
      found.filter(([kind]) => kind === 'do_activity'),
      [['do_activity', `/plan/${planId}/tiltak/`, 'Ringe fastlegen']],
    )
    assert.equal(found.filter(([kind]) => kind === 'answer_about_me').length, 1)
    assert.ok(!(await waits('jonas')).some(([kind]) => kind === 'do_activity' || kind === 'answer_about_me'))

    const answer = { inquiryId, personAnswer: 'agrees', note: '' }
    assert.ok('done' in (await answerAboutMe.run(world.database, world.asked('emil'), answer, () => '')))
    assert.ok(!(await waits('emil')).some(([kind]) => kind === 'answer_about_me'))
  })
})

describe('a request that is begun and not sent', () => {
  test('waits on one’s own page, the last of all, until it is sent; nobody else sees it', async () => {
    world = await testWorld()
    const isBegun = async (who: 'new-baerum' | 'berit') =>
      (await myPage(who)).waits.filter(({ kind }) => kind === 'finish_request').map(({ path }) => path)
    assert.deepEqual(await isBegun('new-baerum'), [])
    const first = { question: questionPlaces.sender, senderKind: 'self' }
    const saved = await saveAnswer.run(world.database, world.asked('new-baerum'), first, () => '')
    assert.ok('done' in saved)
    assert.deepEqual([await isBegun('new-baerum'), await isBegun('berit')], [['/henvendelse'], []])
    await writeInquiry(world.database, world.asked('new-baerum'), {
      senderKind: 'self',
      asksFor: ['coordinator'],
      need: 'Jeg trenger hjelp.',
      phone: '400 00 101',
      senderName: 'Nina Nyheim',
    })
    assert.deepEqual(await isBegun('new-baerum'), [])
  })
})
