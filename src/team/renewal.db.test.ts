import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { getMyPage, type MyPage } from '../home/get-my-page.ts'
import { addDays } from '../law/calendar.ts'
import { findPlanPage } from '../plans/find-plan-page.ts'
import type { Command } from '../platform/command.ts'
import { answerConsent } from './answer-consent.ts'
import { endParticipation } from './change-participant.ts'
import { getConsent } from './get-consent.ts'
import { type Consents, getConsents } from './get-consents.ts'
import { getTeam } from './get-team.ts'
import { remindOfConsents } from './remind-of-consents.ts'
import { recordRenewal, renewConsent } from './renew-consent.ts'
import { findTeam } from './team-store.ts'
import { withdrawConsent } from './withdraw-consent.ts'

describe('[consent-renewal] [consent-reminders] a consent over time', () => {
  let world: TestWorld
  let ada: string
  let consentId: string
  const physio = 'physio-baerum'
  const rowsOf = (sql: string, values: unknown[]) =>
    world.test.asOwner('baerum', async (db) => (await db.query(sql, values)).rows as Record<string, string>[])
  // biome-ignore lint/suspicious/noExplicitAny: each command has a form of its own
  const press = (command: Command<any, any>, who: ActorKey, more: Record<string, string> = {}) =>
    command.run(world.database, world.asked(who), { personId: ada, consentId, ...more }, () => '')
  const untilNow = async () =>
    (await rowsOf('select until_date::text as until, state from consent where id = $1', [consentId]))[0]!
  const setPeriod = async (setOn: number, until: number) => {
    const days = [world.daysFrom(setOn), world.daysFrom(until), consentId]
    await rowsOf(`update consent set state = 'given', from_date = $1, until_date = $2 where id = $3`, days)
    await rowsOf(
      `update consent_answer set at = $1::date + interval '12 hours', until_date = $2 where consent_id = $3`,
      days,
    )
    await rowsOf('delete from consent_reminder', [])
    const told = `select id from notice where kind like 'consent_%'`
    await rowsOf(`delete from paper_letter where notice_id in (${told})`, [])
    await rowsOf(`delete from notice where id in (${told})`, [])
  }
  const job = (daysFromNow = 0) => {
    const now = new Date(world.asked('nobody').now.getTime() + daysFromNow * 86_400_000)
    return remindOfConsents({ database: world.database, now: () => now })
  }
  const told = async () =>
    (
      await rowsOf(
        `select kind, count(*)::int as n, count(distinct recipient_key)::int as people from notice
         where href like '%' || $1 group by kind order by kind`,
        [consentId],
      )
    ).map(({ kind, n, people }) => `${kind} ${n} ${people}`)
  const page = async (who: ActorKey) => {
    const read = await getConsent.run(world.database, world.asked(who), { personId: ada, consentId })
    assert.ok('renewal' in read)
    return read
  }

  before(async () => {
    world = await testWorld({ with: ['cases', 'coordination', 'team'] })
    ada = world.ids.person.ada
    const team = await world.database.transaction('baerum', (db) => findTeam(db, ada, world.day))
    consentId = team.find(({ name }) => name === 'Fysioterapi for barn og unge')!.consentId!
    // The others of the demonstration have days of their own
    await rowsOf(`update consent set until_date = null where id <> $1`, [consentId])
  })

  test('both parents and the coordinator are told 30 and 7 days before, and when it has passed, once each', async () => {
    await setPeriod(-100, 31)
    await job()
    assert.deepEqual(await told(), [])
    await Promise.all([job(1), job(1)])
    assert.deepEqual(await told(), ['consent_ends_soon 3 3'], 'two at the same time tell once')
    await job(1)
    await job(20)
    assert.deepEqual(await told(), ['consent_ends_soon 3 3'])
    await Promise.all([job(24), job(24)])
    assert.deepEqual(await told(), ['consent_ends_soon 6 3'])
    await job(31)
    assert.deepEqual(await told(), ['consent_ends_soon 6 3'], 'its last day is a day it holds')
    const events = () => rowsOf(`select id from event where type = 'consent_ended'`, [])
    assert.equal((await events()).length, 0)
    await Promise.all([job(32), job(32)])
    await job(33)
    assert.deepEqual(await told(), ['consent_ended 3 3', 'consent_ends_soon 6 3'])
    assert.equal((await events()).length, 1)
    const [notice] = await rowsOf(`select * from notice where kind = 'consent_ends_soon' limit 1`, [])
    assert.doesNotMatch(`${notice!.kind} ${notice!.href}`, /Ada|Fysio/)
  })

  test('nobody is told of a day the period was too short for, of one who is dead, or of one long past', async () => {
    await setPeriod(-1, 5)
    await job()
    await setPeriod(-200, -40)
    await job()
    assert.deepEqual(await told(), [])
    await setPeriod(-100, 20)
    await rowsOf('update person set died_on = $2 where id = $1', [ada, world.daysFrom(-1)])
    await job()
    assert.deepEqual(await told(), [])
    await rowsOf('update person set died_on = null where id = $1', [ada])
    await job()
    assert.deepEqual(await told(), ['consent_ends_soon 3 3'])
  })

  test('one parent alone renews nothing: the other is asked, and it lasts as before', async () => {
    await setPeriod(-90, 10)
    const before = await page('kari-mor')
    assert.equal(before.renewal?.until, world.daysFrom(100))
    const toRenew = async (who: ActorKey) => {
      const { waits } = (await getMyPage.run(world.database, world.asked(who), {})) as MyPage
      return waits.flatMap((each) => (each.kind === 'renew_consent' ? [each] : []))
    }
    const one = {
      kind: 'renew_consent',
      path: `/koordinering/${ada}/samtykke/${consentId}`,
      givenName: 'Ada',
      at: null,
      deadline: world.daysFrom(10),
      of: 'Fysioterapi for barn og unge',
      renewedBy: [],
    }
    for (const who of ['kari-mor', 'ola-far'] as const) assert.deepEqual(await toRenew(who), [one], who)
    assert.deepEqual(await toRenew('mormor-ada'), [])
    await rowsOf(`update person set address_protection = 'confidential' where id = $1`, [ada])
    assert.deepEqual(
      (await toRenew('ola-far')).map(({ of }) => of),
      [''],
      'a service tells where she is',
    )
    await rowsOf(`update person set address_protection = 'none' where id = $1`, [ada])
    const pressed = await press(renewConsent, 'kari-mor')
    assert.deepEqual(await toRenew('kari-mor'), [], 'she has done her part')
    assert.deepEqual(await toRenew('ola-far'), [{ ...one, renewedBy: ['Kari Solstrålevik'] }])
    assert.deepEqual(await told(), ['consent_renew_too 1 1'], 'the father is asked, and nobody else')
    const listed = async (who: ActorKey) => {
      const read = await getConsents.run(world.database, world.asked(who), { personId: ada })
      return (read as Consents).consents.find(({ id }) => id === consentId)!.renewalWaitsFor
    }
    assert.deepEqual([await listed('kari-mor'), await listed('ola-far')], [['Ola Lyngfrydmo'], []])
    assert.ok('done' in pressed, JSON.stringify(pressed))
    assert.deepEqual(await untilNow(), { until: world.daysFrom(10), state: 'given' })
    assert.deepEqual(
      [(await page('kari-mor')).renewal?.hasRenewed, (await page('ola-far')).renewal?.hasRenewed],
      [true, false],
    )
    assert.equal((await page('kari-mor')).renewal?.waitsFor.length, 1)
    await press(renewConsent, 'ola-far')
    assert.deepEqual(await untilNow(), { until: world.daysFrom(100), state: 'given' })
    assert.equal((await page('ola-far')).renewal, null)
    assert.deepEqual(await toRenew('ola-far'), [])
    assert.deepEqual(
      await told(),
      ['consent_renew_too 1 1', 'consent_renewed 2 2'],
      'both are told it is in force',
    )
  })

  test('where renewing it gains no day, it is not renewed', async () => {
    await setPeriod(0, 12)
    assert.equal((await page('kari-mor')).renewal, null)
    assert.deepEqual(await press(renewConsent, 'kari-mor'), { refused: 'not_in_this_state' })
    await setPeriod(-1, 12)
    assert.equal((await page('kari-mor')).renewal?.until, world.daysFrom(13))
  })

  test('the same is open and left out after it, and it is told of anew for the new period', async () => {
    await setPeriod(-90, 10)
    await job()
    const before = await rowsOf('select sections from consent where id = $1', [consentId])
    await rowsOf(
      `insert into consent_exception (authority_id, person_id, consent_id, thing, key, added_as, added_at)
       values ('baerum', $1, $2, 'text', 'needs', 'parent', now())`,
      [ada, consentId],
    )
    for (const who of ['kari-mor', 'ola-far'] as const) await press(renewConsent, who)
    assert.deepEqual(await rowsOf('select sections from consent where id = $1', [consentId]), before)
    const kept = await rowsOf('select id from consent_exception where consent_id = $1 and ended_at is null', [
      consentId,
    ])
    assert.equal(kept.length, 1)
    const open = await rowsOf(
      `select id from notice where kind = 'consent_ends_soon' and opened_at is null and href like '%' || $1`,
      [consentId],
    )
    assert.deepEqual(open, [], 'nothing more to do about it')
    await job(71)
    assert.equal(
      (await told()).find((each) => each.startsWith('consent_ends_soon')),
      'consent_ends_soon 6 3',
    )
  })

  test('just ended it is renewed by both, and closed until then; by staff in whose name it was said', async () => {
    await setPeriod(-90, -1)
    const team = () => getTeam.run(world.database, world.asked(physio), { personId: ada })
    assert.deepEqual(await team(), { denied: 'not_found' }, 'by the clock, no job has been')
    assert.deepEqual((await page('ola-far')).passed, [world.daysFrom(-1)])
    await press(renewConsent, 'ola-far')
    assert.deepEqual(await untilNow(), { until: world.daysFrom(89), state: 'asked' })
    assert.deepEqual(await team(), { denied: 'not_found' })
    await setPeriod(-90, -1)
    const said = { saidOn: world.day, saidIn: 'norsk', help: 'none' }
    const how = { ...said, how: 'oral', note: 'På telefonen.' }
    const deciders = (await page('child-coordinator-baerum')).deciders
    assert.equal(deciders.length, 2)
    const strange = await press(recordRenewal, 'child-coordinator-baerum', { ...how, answeredBy: 'person' })
    assert.deepEqual(strange, { refused: 'not_yours_to_answer' })
    assert.ok('denied' in (await press(recordRenewal, physio, { ...how, answeredBy: deciders[0]!.id! })))
    await rowsOf(
      `update consent_answer set until_date = $2 where consent_id = $1 and related_person_id = $3`,
      [consentId, world.daysFrom(89), deciders[0]!.id],
    )
    const done = await press(recordRenewal, 'child-coordinator-baerum', {
      ...how,
      answeredBy: deciders[1]!.id!,
    })
    assert.ok('done' in done, JSON.stringify(done))
    assert.equal((await untilNow()).state, 'given')
    assert.ok('members' in (await team()))
  })

  test('when it has run out and one has renewed, the other is asked, and follows in one press to the same day', async () => {
    const asked = async (who: ActorKey) => {
      const { consents } = (await getConsents.run(world.database, world.asked(who), {
        personId: ada,
      })) as Consents
      return consents.find(({ id }) => id === consentId)!.waitsForReader
    }
    const card = async (who: ActorKey) => {
      const { waits } = (await getMyPage.run(world.database, world.asked(who), {})) as MyPage
      return waits.some(({ kind }) => kind === 'answer_consent')
    }
    await rowsOf(`update consent set state = 'refused' where state = 'asked' and id <> $1`, [consentId])
    await setPeriod(-90, -3)
    await press(renewConsent, 'ola-far')
    assert.deepEqual(await untilNow(), { until: world.daysFrom(87), state: 'asked' })
    const [kari, ola] = [await page('kari-mor'), await page('ola-far')]
    assert.deepEqual([kari.hasNothingCommon, kari.hasAnswered, ola.hasAnswered], [false, false, true])
    assert.deepEqual([ola.waitsFor, ola.renewal], [['Kari Solstrålevik'], null])
    assert.deepEqual(
      [kari.renewal?.until, kari.renewal?.follows, kari.renewal?.sections],
      [world.daysFrom(87), ['Ola Lyngfrydmo'], kari.consent.sections],
    )
    assert.deepEqual([await asked('kari-mor'), await asked('ola-far')], [true, false])
    assert.deepEqual([await card('kari-mor'), await card('ola-far')], [true, false])
    assert.deepEqual(await press(renewConsent, 'ola-far'), { refused: 'not_in_this_state' })
    const done = await press(renewConsent, 'kari-mor')
    assert.ok('done' in done, JSON.stringify(done))
    assert.deepEqual(await untilNow(), { until: world.daysFrom(87), state: 'given' })
    assert.deepEqual((await page('kari-mor')).consent.sections, kari.consent.sections)
    assert.ok('members' in (await getTeam.run(world.database, world.asked(physio), { personId: ada })))
  })

  test('the other opens by one press no more than was open, and no more than the first has opened', async () => {
    await setPeriod(-90, -3)
    const { sections } = (await page('kari-mor')).consent
    const fields = { answer: 'given', sections: [sections[0]!, 'documents'], untilDate: world.daysFrom(50) }
    const asked = { personId: ada, consentId, ...fields }
    await rowsOf(`delete from notice where kind = 'consent_asked'`, [])
    const first = await answerConsent.run(world.database, world.asked('ola-far'), asked, () => '')
    assert.ok('done' in first, JSON.stringify(first))
    assert.deepEqual(await told(), ['consent_asked 1 1'], 'the mother is asked')
    const { renewal } = await page('kari-mor')
    assert.deepEqual([renewal?.until, renewal?.sections], [world.daysFrom(50), [sections[0]]])
    await press(renewConsent, 'kari-mor')
    assert.deepEqual(await untilNow(), { until: world.daysFrom(50), state: 'given' })
    assert.deepEqual((await page('kari-mor')).consent.sections, [sections[0]])
    await rowsOf('update consent set sections = $2 where id = $1', [consentId, sections])
    await rowsOf('update consent_answer set sections = $2 where consent_id = $1', [consentId, sections])
  })

  test('two parents are shown what each has said yes to, and what did not open since only one has', async () => {
    await setPeriod(-90, 60)
    const { sections } = (await page('kari-mor')).consent
    await press(withdrawConsent, 'kari-mor')
    await rowsOf(`update consent set state = 'asked' where id = $1`, [consentId])
    const say = async (who: ActorKey, opened: string[]) => {
      const fields = { answer: 'given', sections: opened, untilDate: '' }
      const asked = { personId: ada, consentId, ...fields }
      const done = await answerConsent.run(world.database, world.asked(who), asked, () => '')
      assert.ok('done' in done, JSON.stringify(done))
    }
    await say('kari-mor', ['goals', 'meetings'])
    const said = async (who: ActorKey) =>
      (await page(who)).yes.map(({ name, isOwn, sections: each }) => [name, isOwn, each])
    assert.deepEqual(await said('ola-far'), [['Kari Solstrålevik', false, ['goals', 'meetings']]])
    assert.deepEqual(await said('kari-mor'), [['Kari Solstrålevik', true, ['goals', 'meetings']]])
    await say('ola-far', ['goals', 'activities'])
    for (const who of ['kari-mor', 'ola-far'] as const) {
      const { consent, notOpened } = await page(who)
      assert.deepEqual([consent.sections, notOpened], [['goals'], ['meetings', 'activities']], who)
    }
    await rowsOf('update consent set sections = $2 where id = $1', [consentId, sections])
    await rowsOf('update consent_answer set sections = $2 where consent_id = $1', [consentId, sections])
  })

  test('where the first has opened none of what was open, there is nothing to follow in one press', async () => {
    await setPeriod(-90, -3)
    const fields = { answer: 'given', sections: ['documents'], untilDate: '' }
    const asked = { personId: ada, consentId, ...fields }
    await answerConsent.run(world.database, world.asked('ola-far'), asked, () => '')
    assert.equal((await page('kari-mor')).renewal, null)
    assert.deepEqual(await press(renewConsent, 'kari-mor'), { refused: 'not_in_this_state' })
  })

  test('too early, too late, without an end or by one who does not decide it is not renewed', async () => {
    for (const [setOn, until] of [
      [-10, 31],
      [-100, -31],
    ] as const) {
      await setPeriod(setOn, until)
      assert.deepEqual(await press(renewConsent, 'kari-mor'), { refused: 'not_in_this_state' })
    }
    await setPeriod(-90, 10)
    for (const who of ['mormor-ada', physio, 'jonas'] as const)
      assert.ok('denied' in (await press(renewConsent, who)), who)
    assert.deepEqual((await untilNow()).until, world.daysFrom(10))
  })

  test('one who has left the team after it ran out is not renewed, and is asked about anew if they come back', async () => {
    await setPeriod(-60, -3)
    assert.ok((await page('kari-mor')).renewal, 'while they take part it can be')
    const [participant] = await rowsOf(
      'select p.id, p.service_id from participant p join consent c on c.person_id = p.person_id and c.service_id = p.service_id where c.id = $1',
      [consentId],
    )
    const participantId = participant!.id!
    const ended = await press(endParticipation, 'child-coordinator-baerum', { participantId })
    assert.ok('done' in ended, JSON.stringify(ended))
    assert.equal((await page('kari-mor')).renewal, null)
    assert.deepEqual(await press(renewConsent, 'kari-mor'), { refused: 'not_in_this_state' })
    await job(1)
    assert.deepEqual(await told(), [], 'nor is anybody reminded of it')
    await rowsOf('update participant set to_date = null where id = $1', [participantId])
  })

  test('[consent-lifecycle] one parent takes it back: the other is told, and nobody kept out', async () => {
    await setPeriod(-90, 60)
    await press(withdrawConsent, 'kari-mor')
    assert.equal((await untilNow()).state, 'withdrawn')
    const [row] = await rowsOf(
      `select n.recipient_key as key, r.name from notice n join related_person r on r.identity_key = n.recipient_key
       where n.kind = 'consent_withdrawn' and n.recipient_kind = 'citizen' and n.href like '%' || $1`,
      [consentId],
    )
    assert.equal(row?.name, 'Ola Lyngfrydmo')
    assert.ok((await told()).includes('consent_withdrawn 1 1'), 'one notice, to one')
    await setPeriod(-90, 60)
    await rowsOf(
      `update related_person set has_parental_responsibility = false where name = 'Ola Lyngfrydmo'`,
      [],
    )
    await press(withdrawConsent, 'kari-mor')
    assert.deepEqual(await told(), [], 'one who decides no more is told nothing')
    await rowsOf(
      `update related_person set has_parental_responsibility = true where name = 'Ola Lyngfrydmo'`,
      [],
    )
    await setPeriod(-90, 60)
  })

  test('an open plan page is closed when there is nothing of it to show, and on the day after the last', async () => {
    await setPeriod(-90, 1)
    const [plan] = await rowsOf(
      `insert into plan (authority_id, person_id) values ('baerum', $1) returning id`,
      [ada],
    )
    const input = { planId: plan!.id! }
    const at = (days: number) => ({ ...world.asked(physio), today: addDays(world.day, days) })
    const isOpen = async (days: number) =>
      (await findPlanPage.allows(world.database, at(days), input)) !== null
    assert.deepEqual([await isOpen(0), await isOpen(1), await isOpen(2)], [true, true, false])
    await rowsOf(`update consent set state = 'withdrawn' where person_id = $1 and kind = 'plan'`, [ada])
    assert.equal(await isOpen(0), false, 'the plan itself is closed')
  })
})
