import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { nobody } from '../access/actor.ts'
import { shownSections } from '../access/sections.ts'
import { addMonths } from '../law/calendar.ts'
import { cancelMeeting } from '../meetings/cancel-meeting.ts'
import { findCandidates } from '../meetings/find-candidates.ts'
import { inviteToMeeting } from '../meetings/invite-to-meeting.ts'
import { planMeeting } from '../meetings/plan-meeting.ts'
import { type Asked, isDenied } from '../platform/asked.ts'
import type { Command } from '../platform/command.ts'
import { textOfPdf } from '../platform/pdf/text-of-pdf.ts'
import { getMessageLetter } from '../registers/get-message-letter.ts'
import { answerByCode, lookUpReply } from './answer-by-code.ts'
import { getReply } from './get-reply.ts'
import { makeReplyLetter } from './make-reply-letter.ts'
import { remindOfAge } from './remind-of-age.ts'
import { findReplyToPrint } from './reply-code-store.ts'
import { findTeam } from './team-store.ts'
import { withdrawAll } from './withdraw-all.ts'
import { withdrawConsent } from './withdraw-consent.ts'

// decision 15: a code is out for sixty days, and much may change. It opens no more than its holder would be shown signed in.
describe('[answer-by-code] a code from a letter, when something has changed since', () => {
  let world: TestWorld
  let ids: TestWorld['ids']
  const owner = async (sql: string, values: unknown[] = []) =>
    (await world.test.asOwner('baerum', (db) => db.query(sql, values))).rows
  // biome-ignore lint/suspicious/noExplicitAny: each command checks its own form
  const run = <R>(command: Command<any, R>, asked: Asked, typed: Record<string, unknown>) =>
    command.run(world.database, asked, typed, () => '/her')
  const as = (actor: ActorKey | 'nobody') => world.asked(actor, { authority: 'baerum' })
  const done = async (outcome: ReturnType<typeof run>) => {
    const found = await outcome
    assert.ok('done' in found, JSON.stringify(found))
    return found.done as Record<string, string>
  }
  const browser = (key: string): Asked => ({
    ...as('nobody'),
    actor: nobody,
    draftOwner: { key, isSignedIn: false },
  })
  const looked = async (key: string) => {
    const reply = await getReply.run(world.database, browser(key), {})
    assert.ok('isOver' in reply)
    return reply
  }
  const isOver = async (key: string) => {
    const { isOver, question } = await looked(key)
    return isOver && question === null
  }
  const member = async (personId: string, name: string) => {
    const team = await world.database.transaction('baerum', (db) => findTeam(db, personId, world.day))
    return team.find((each) => each.name === name)!
  }
  /** A letter about it to one, looked up in a browser of their own. */
  const letter = async (
    key: string,
    who: ActorKey,
    of: { personId: string; aboutId: string; relatedPersonId: string },
  ) => {
    const { noticeId } = await done(run(makeReplyLetter, as(who), of))
    const found = await world.database.transaction('baerum', (db) => findReplyToPrint(db, noticeId!))
    const code = world.secrets.decrypt(found!.sealed)
    await run(lookUpReply, browser(key), { reference: found!.reference, code })
    assert.ok((await looked(key)).question, 'it asks, to begin with')
    return { noticeId: noticeId!, code }
  }
  /** What stands on the paper that has not been posted yet. */
  const paper = async (noticeId: string, who: ActorKey) => {
    const [{ id }] = await owner('select id from paper_letter where notice_id = $1', [noticeId])
    const printing = await getMessageLetter.run(world.database, as(who), { paperLetterId: id })
    assert.ok(!isDenied(printing), 'it is printed')
    return (await textOfPdf(await printing('https://samvei.example'))).replace(/\s+/g, ' ')
  }
  const refusedBy = (key: string, typed: Record<string, unknown>) => run(answerByCode, browser(key), typed)
  const over = { refused: 'code_over' }
  const told = (consentId: string) =>
    owner(
      `select recipient_key as key from notice where kind = 'consent_withdrawn' and href like '%/samtykke/' || $1`,
      [consentId],
    )
  const keyOf = (who: ActorKey) => {
    const { actor } = world.asked(who)
    assert.ok(actor.kind !== 'nobody')
    return actor.identityKey
  }

  before(async () => {
    world = await testWorld({ with: ['cases', 'coordination', 'team', 'plans', 'together'] })
    ids = world.ids
  })

  test('one of two parents who takes it back with a code: the other is told, and not the one who did it', async () => {
    const ada = ids.person.ada
    const { consentId } = await member(ada, 'Avlastning')
    const of = { personId: ada, aboutId: consentId!, relatedPersonId: ids.related['ola-ada'] }
    await letter('far', 'child-coordinator-baerum', of)
    await done(refusedBy('far', { answer: 'given', sections: ['activities'] }))
    await letter('far', 'child-coordinator-baerum', of)
    await done(refusedBy('far', { answer: 'withdrawn' }))
    const keys = (await told(consentId!)).map(({ key }) => key)
    assert.deepEqual(keys, [keyOf('kari-mor')])
  })

  test('all taken back at once by one of two: the other is told of each, and not the one who did it', async () => {
    const ada = ids.person.ada
    const open = await owner(
      `select id from consent where person_id = $1 and kind = 'sharing' and state = 'given' and coalesce(until_date, $2) >= $2`,
      [ada, world.day],
    )
    assert.ok(open.length >= 2)
    await done(run(withdrawAll, as('kari-mor'), { personId: ada }))
    for (const { id } of open)
      assert.deepEqual(
        (await told(id)).map(({ key }) => key),
        [keyOf('ola-far')],
      )
  })

  test('pressed in two browsers at once, it counts once', async () => {
    const jonas = ids.person.jonas
    const { consentId } = await member(jonas, 'NAV Bærum')
    const relatedPersonId = ids.related['mette-jonas']
    const of = { personId: jonas, aboutId: consentId!, relatedPersonId }
    const { noticeId } = await letter('en', 'coordinator-baerum', of)
    const found = await world.database.transaction('baerum', (db) => findReplyToPrint(db, noticeId))
    const code = world.secrets.decrypt(found!.sealed)
    await run(lookUpReply, browser('to'), { reference: found!.reference, code })
    const outcomes = await Promise.all(['en', 'to'].map((key) => refusedBy(key, { answer: 'refused' })))
    assert.deepEqual(outcomes.filter((one) => 'refused' in one).length, 1)
    assert.deepEqual(
      outcomes.find((one) => 'refused' in one),
      over,
    )
    const answers = await owner(`select 1 from consent_answer where consent_id = $1 and how = 'code'`, [
      consentId,
    ])
    assert.equal(answers.length, 1)
    await owner(`update consent set state = 'asked', round = round + 1 where id = $1`, [consentId])
  })

  test('it opens nothing but what was asked for, whatever is sent', async () => {
    const jonas = ids.person.jonas
    const { consentId } = await member(jonas, 'NAV Bærum')
    const of = { personId: jonas, aboutId: consentId!, relatedPersonId: ids.related['mette-jonas'] }
    await letter('mor', 'coordinator-baerum', of)
    const [{ sections }] = await owner('select sections from consent where id = $1', [consentId])
    const beside = shownSections.find((each) => !sections.includes(each))!
    assert.ok(beside, 'something was not asked for')
    assert.deepEqual(await refusedBy('mor', { answer: 'given', sections: [sections[0], beside] }), {
      refused: 'choose',
      field: 'sections',
    })
    assert.equal((await member(jonas, 'NAV Bærum')).consent, 'asked')
  })

  test('a yes until a day that has passed can no longer be given: the code is over', async () => {
    const jonas = ids.person.jonas
    const { consentId } = await member(jonas, 'NAV Bærum')
    await owner(`update consent set until_date = $2::date - 1 where id = $1`, [consentId, world.day])
    assert.equal(await isOver('mor'), true)
    await owner(`update consent set until_date = null where id = $1`, [consentId])
    assert.equal(await isOver('mor'), false)
  })

  test('when the young person decides alone, a parent’s code shows nothing of it, and no letter carries one', async () => {
    const jonas = ids.person.jonas
    const { consentId } = await member(jonas, 'NAV Bærum')
    const of = { personId: jonas, aboutId: consentId!, relatedPersonId: ids.related['mette-jonas'] }
    const { noticeId, code } = await letter('mor', 'coordinator-baerum', of)
    assert.ok((await paper(noticeId, 'unit-baerum')).includes(code))
    const [{ born }] = await owner('select birth_date::text as born from person where id = $1', [jonas])
    await owner('update person set birth_date = $2 where id = $1', [jonas, addMonths(world.day, -16 * 12)])
    assert.equal(await isOver('mor'), true)
    assert.deepEqual(await refusedBy('mor', { answer: 'refused' }), over)
    assert.ok(!(await paper(noticeId, 'unit-baerum')).includes(code), 'nor is it printed any more')
    await owner('update person set birth_date = $2 where id = $1', [jonas, born])
    assert.equal(await isOver('mor'), false)
  })

  test('what the young person takes back with a code is no longer asked about', async () => {
    const jonas = ids.person.jonas
    const [{ born }] = await owner('select birth_date::text as born from person where id = $1', [jonas])
    await owner('update person set birth_date = $2 where id = $1', [jonas, addMonths(world.day, -16 * 12)])
    await remindOfAge({ database: world.database, now: () => as('nobody').now })
    const asks = () =>
      owner(
        `select 1 from notice where kind = 'own_consents_asked' and opened_at is null and person_id = $1`,
        [jonas],
      )
    assert.equal((await asks()).length, 1)
    const [{ id }] = await owner(
      `select id from consent where person_id = $1 and kind = 'coordination' and state = 'given'`,
      [jonas],
    )
    await letter('jonas', 'coordinator-baerum', { personId: jonas, aboutId: id, relatedPersonId: '' })
    await done(refusedBy('jonas', { answer: 'withdrawn' }))
    assert.equal((await asks()).length, 0)
    await owner('update person set birth_date = $2 where id = $1', [jonas, born])
  })

  test('an invitation to the team is over when what it opens is taken back, and its letter carries no code', async () => {
    const berit = ids.person.berit
    const { participantId, relatedPersonId, consentId } = await member(berit, 'Gunvor Trebåtsen')
    const of = { personId: berit, aboutId: participantId, relatedPersonId: relatedPersonId! }
    const { noticeId, code } = await letter('gunvor', 'coordinator-baerum', of)
    assert.ok((await paper(noticeId, 'unit-baerum-adult')).includes(code))
    await done(run(withdrawConsent, as('berit'), { personId: berit, consentId }))
    assert.equal(await isOver('gunvor'), true)
    assert.deepEqual(await refusedBy('gunvor', { answer: 'accepted' }), over)
    assert.equal((await member(berit, 'Gunvor Trebåtsen')).invitation, 'sent')
    assert.ok(!(await paper(noticeId, 'unit-baerum-adult')).includes(code))
    await owner(`update consent set state = 'given' where id = $1`, [consentId])
    assert.equal(await isOver('gunvor'), false)
    await owner(
      `update consent set until_date = $2::date - 1 where person_id = $1 and kind = 'coordination'`,
      [berit, world.day],
    )
    assert.equal(await isOver('gunvor'), true, 'nor while coordination has run out')
    await owner(`update consent set until_date = null where person_id = $1 and kind = 'coordination'`, [
      berit,
    ])
  })

  test('a meeting that is called off is answered no more; two who answer at once count once', async () => {
    const berit = ids.person.berit
    const who = 'coordinator-baerum' as const
    const plan = async (day: string) => {
      const on = { day, from: '09.30', to: '10.30', channel: 'in_person', place: 'Stua', preparation: '' }
      const typed = { personId: berit, title: 'Våren', ownItems: 'Tur', ...on }
      const { meetingId } = await done(run(planMeeting, as(who), typed))
      const candidates = await world.database.transaction('baerum', (db) =>
        findCandidates(db, berit, world.day),
      )
      const invited = candidates.filter(({ kind }) => kind === 'person').map(({ key }) => key)
      await done(run(inviteToMeeting, as(who), { personId: berit, meetingId, version: 1, invited }))
      const [row] = await owner(
        `select i.id, m.starts_at, m.version from invitation i join meeting m on m.id = i.meeting_id where m.id = $1`,
        [meetingId],
      )
      return { meetingId: meetingId!, invitationId: row.id, startsAt: row.starts_at.toISOString() as string }
    }
    const one = await plan('14.12.2026')
    const other = await plan('15.12.2026')
    const of = (aboutId: string) => ({ personId: berit, aboutId, relatedPersonId: '' })
    const { noticeId, code } = await letter('b1', who, of(one.invitationId))
    assert.deepEqual(await refusedBy('b1', { answer: 'yes', startsAt: other.startsAt }), {
      refused: 'meeting_moved',
    })
    const again = await world.database.transaction('baerum', (db) => findReplyToPrint(db, noticeId))
    await run(lookUpReply, browser('b2'), { reference: again!.reference, code })
    const outcomes = await Promise.all([
      refusedBy('b1', { answer: 'yes', startsAt: one.startsAt }),
      refusedBy('b2', { answer: 'no', startsAt: one.startsAt }),
    ])
    assert.equal(outcomes.filter((each) => 'done' in each).length, 1)
    const second = await letter('b3', who, of(other.invitationId))
    const [{ version }] = await owner('select version from meeting where id = $1', [other.meetingId])
    const off = { personId: berit, meetingId: other.meetingId, version, reason: 'Sykdom' }
    await done(run(cancelMeeting, as(who), off))
    assert.equal(await isOver('b3'), true)
    assert.deepEqual(await refusedBy('b3', { answer: 'yes', startsAt: other.startsAt }), over)
    const words = await paper(second.noticeId, 'unit-baerum-adult')
    assert.match(words, /avlyst/i)
    assert.ok(!words.includes(second.code), 'nobody is asked to answer to what is called off')
  })

  test('a death closes every code', async () => {
    const berit = ids.person.berit
    const { participantId, relatedPersonId } = await member(berit, 'Gunvor Trebåtsen')
    const of = { personId: berit, aboutId: participantId, relatedPersonId: relatedPersonId! }
    await letter('gunvor', 'coordinator-baerum', of)
    await owner('update person set died_on = $2 where id = $1', [berit, world.day])
    assert.equal(await isOver('gunvor'), true)
    assert.deepEqual(await refusedBy('gunvor', { answer: 'accepted' }), over)
  })
})
