import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { nobody } from '../access/actor.ts'
import { changeMeeting } from '../meetings/change-meeting.ts'
import { findCandidates } from '../meetings/find-candidates.ts'
import { getMeeting } from '../meetings/get-meeting.ts'
import { inviteToMeeting } from '../meetings/invite-to-meeting.ts'
import { planMeeting } from '../meetings/plan-meeting.ts'
import { changePerson } from '../people/index.ts'
import { type Asked, isDenied } from '../platform/asked.ts'
import type { Command } from '../platform/command.ts'
import { textOfPdf } from '../platform/pdf/text-of-pdf.ts'
import { getMessageLetter } from '../registers/get-message-letter.ts'
import { answerByCode, lookUpReply } from './answer-by-code.ts'
import { getReply } from './get-reply.ts'
import { getReplyLetters, makeReplyLetter } from './make-reply-letter.ts'
import { findReplyToPrint } from './reply-code-store.ts'
import { findTeam } from './team-store.ts'

// forskrift 1110 § 4, decision 15. Gunvor goes for walks with Berit, has no number here, and reads nothing on a screen.
describe('a meeting answered with a code from a letter', () => {
  let world: TestWorld
  let berit: string
  let gunvor: { participantId: string; relatedPersonId: string }
  let meetingId: string
  const who = 'coordinator-baerum' as const
  const on = { day: '14.12.2026', from: '09.30', to: '10.30' }
  const fields = { channel: 'in_person', place: 'Prøvestua, 2. etasje', preparation: 'Ta med brillene' }

  const owner = async (sql: string, values: unknown[] = []) =>
    (await world.test.asOwner('baerum', (db) => db.query(sql, values))).rows
  // biome-ignore lint/suspicious/noExplicitAny: each command checks its own form
  const run = <R>(command: Command<any, R>, asked: Asked, typed: Record<string, unknown>) =>
    command.run(world.database, asked, typed, () => '/her')
  const done = async (outcome: ReturnType<typeof run>) => {
    const found = await outcome
    assert.ok('done' in found, JSON.stringify(found))
    return found.done as Record<string, string>
  }
  const as = (actor: Parameters<TestWorld['asked']>[0]) => world.asked(actor, { authority: 'baerum' })
  const browser = (key: string): Asked => ({
    ...as('nobody'),
    actor: nobody,
    draftOwner: { key, isSignedIn: false },
  })
  /** The newest letter about the meeting to Gunvor: what stands on it, and its code. */
  const letter = async () => {
    const [paper] = await owner(
      `select p.id, p.notice_id from paper_letter p join notice n on n.id = p.notice_id and n.authority_id = p.authority_id
       left join reply_code r on r.notice_id = p.notice_id
       where p.recipient_name = 'Gunvor Trebåtsen' and n.href like '%' || $1 order by r.made_at desc nulls last`,
      [meetingId],
    )
    const printing = await getMessageLetter.run(world.database, as('unit-baerum-adult'), {
      paperLetterId: paper.id,
    })
    assert.ok(!isDenied(printing))
    const words = (await textOfPdf(await printing('https://samvei.example'))).replace(/\s+/g, ' ')
    const found = await world.database.transaction('baerum', (db) => findReplyToPrint(db, paper.notice_id))
    return { words, ...(found && { reference: found.reference, code: world.secrets.decrypt(found.sealed) }) }
  }
  const looked = async (key: string, of: { reference?: string; code?: string }) => {
    await run(lookUpReply, browser(key), of)
    const reply = await getReply.run(world.database, browser(key), {})
    assert.ok('isOver' in reply)
    return reply
  }
  const seenBy = async (actor: Parameters<TestWorld['asked']>[0]) => {
    const seen = await getMeeting.run(world.database, as(actor), { personId: berit, meetingId })
    assert.ok('invitations' in seen, JSON.stringify(seen))
    return seen
  }
  const hers = async (actor: Parameters<TestWorld['asked']>[0]) =>
    (await seenBy(actor)).invitations.find(({ name }) => name === 'Gunvor Trebåtsen')!
  const startsAt = async () => (await seenBy(who)).meeting.startsAt.toISOString()
  const change = async (more: Record<string, string>) => {
    const { version, title } = (await seenBy(who)).meeting
    const typed = { personId: berit, meetingId, version, title, ...on, ...fields, reason: 'Rommet', ...more }
    await done(run(changeMeeting, as(who), typed))
  }

  before(async () => {
    world = await testWorld({ with: ['cases', 'coordination', 'team', 'plans', 'together'] })
    berit = world.ids.person.berit
    const team = await world.database.transaction('baerum', (db) => findTeam(db, berit, world.day))
    const member = team.find(({ name }) => name === 'Gunvor Trebåtsen')!
    gunvor = { participantId: member.participantId, relatedPersonId: member.relatedPersonId! }
    meetingId = (
      await done(
        run(planMeeting, as(who), { personId: berit, title: 'Vinteren', ownItems: 'Tur', ...on, ...fields }),
      )
    ).meetingId!
    const candidates = await world.database.transaction('baerum', (db) =>
      findCandidates(db, berit, world.day),
    )
    const invited = candidates
      .filter(({ kind, name }) => kind === 'person' || name === 'Gunvor Trebåtsen')
      .map(({ key }) => key)
    assert.equal(invited.length, 2)
    await done(run(inviteToMeeting, as(who), { personId: berit, meetingId, version: 1, invited }))
  })

  test('the letter to one on paper says when, where and who, and how one answers; nothing of what it is about', async () => {
    const { words, reference, code } = await letter()
    for (const said of [
      'mandag 14. desember',
      '09.30',
      'Prøvestua, 2. etasje',
      'Møtet gjelder Berit',
      'samvei.example/baerum/svar',
      'fram til møtet begynner',
      reference!,
      code!,
    ])
      assert.ok(words.includes(said), `${said} not in ${words}`)
    assert.doesNotMatch(
      words,
      /Vinteren|brillene|Tur\b/,
      'the unit prints it, and reads neither agenda nor title',
    )
    assert.equal((await hers(who)).hasCodeOut, true)
    assert.equal((await hers('berit')).hasCodeOut, false)
  })

  test('the code opens the one question: when and where, and no surname', async () => {
    const { question } = await looked('hjemme', await letter())
    assert.equal(question?.givenName, 'Berit')
    assert.equal(question?.meeting?.place, 'Prøvestua, 2. etasje')
    assert.doesNotMatch(JSON.stringify(question?.givenName), / /)
    const [log] = await owner(
      `select what from access_log where act = 'team.answerByCode' order by id desc limit 1`,
    )
    assert.deepEqual(log.what, ['meetings'])
  })

  test('it answers no consent and joins no team, and a time that was moved meanwhile is looked at again', async () => {
    for (const answer of ['given', 'accepted', 'withdrawn'])
      assert.deepEqual(await run(answerByCode, browser('hjemme'), { answer, startsAt: await startsAt() }), {
        refused: 'code_over',
      })
    assert.deepEqual(
      await run(answerByCode, browser('hjemme'), { answer: 'yes', startsAt: '2026-12-01T08:00:00.000Z' }),
      { refused: 'meeting_moved' },
    )
  })

  test('the answer is kept as hers, marked; the time and the word are for who coordinates alone', async () => {
    const typed = { answer: 'no', otherTime: 'torsdag 17.', said: 'Jeg er hos tannlegen.' }
    await done(run(answerByCode, browser('hjemme'), { ...typed, startsAt: await startsAt() }))
    const after = await getReply.run(world.database, browser('hjemme'), {})
    assert.ok('answered' in after && after.answered)
    assert.equal(
      after.answered.question.meeting?.startsAt.toISOString(),
      await startsAt(),
      'for what, and when',
    )
    assert.deepEqual(
      [after.answered.answer, after.answered.otherTime, after.answered.at],
      [typed.answer, typed.otherTime, browser('hjemme').now],
    )
    const { answer, answeredAs, otherTime, said, hasCodeOut } = await hers(who)
    assert.deepEqual(
      [answer, answeredAs, otherTime, said, hasCodeOut],
      ['no', 'code', 'torsdag 17.', 'Jeg er hos tannlegen.', false],
    )
    const others = await hers('berit')
    assert.deepEqual([others.answer, others.otherTime, others.said], ['no', '', ''])
    const told = await owner(`select href from notice where kind = 'code_answered'`)
    assert.ok(told.some(({ href }) => href.endsWith(meetingId)))
    assert.equal((await looked('naboen', await letter())).question, null)
    assert.deepEqual(
      await run(answerByCode, browser('hjemme'), { answer: 'yes', startsAt: await startsAt() }),
      {
        refused: 'code_over',
      },
    )
  })

  test('a new time asks anew, with a new letter, and clears what was said of the old one', async () => {
    const old = await letter()
    assert.equal(old.reference, undefined, 'it is used')
    await change({ day: '15.12.2026' })
    const asked = await hers(who)
    assert.deepEqual([asked.answer, asked.otherTime, asked.said, asked.hasCodeOut], ['', '', '', true])
    const fresh = await letter()
    assert.match(fresh.words, /tirsdag 15\. desember/)
    await change({ place: 'Prøvesalen' })
    assert.equal((await looked('gammelt', fresh)).question, null, 'the newest letter alone answers')
    const newest = await letter()
    assert.match(newest.words, /Prøvesalen/)
    assert.equal((await looked('nytt', newest)).question?.meeting?.place, 'Prøvesalen')
  })

  test('it answers until the meeting begins, and while she may see the meetings', async () => {
    const newest = await letter()
    const later = (asked: Asked): Asked => ({
      ...asked,
      now: new Date('2026-12-15T08:31:00Z'),
      today: '2026-12-15',
    })
    const begun = await getReply.run(world.database, later(browser('nytt')), {})
    assert.ok('isOver' in begun && begun.isOver)
    const consent = `update consent set state = $2 where related_person_id = $1`
    await owner(consent, [gunvor.relatedPersonId, 'withdrawn'])
    const closed = await looked('nytt', newest)
    assert.deepEqual([closed.isOver, closed.question], [true, null])
    assert.doesNotMatch(
      (await letter()).words,
      /15\. desember|Prøvesalen/,
      'nor does a letter not yet posted tell of it',
    )
    await owner(consent, [gunvor.relatedPersonId, 'given'])
    assert.ok((await looked('nytt', newest)).question)
  })

  test('who coordinates makes such a letter for one who could sign in; the unit does not see the meetings there', async () => {
    const questions = async (actor: Parameters<TestWorld['asked']>[0]) => {
      const letters = await getReplyLetters.run(world.database, as(actor), { personId: berit })
      assert.ok(!isDenied(letters))
      return letters.questions.filter(({ meeting }) => meeting)
    }
    assert.deepEqual(await questions('unit-baerum-adult'), [])
    const hersToo = (await questions(who)).find(({ relatedPersonId }) => relatedPersonId === null)!
    const typed = { personId: berit, aboutId: hersToo.aboutId, relatedPersonId: '' }
    assert.deepEqual(await run(makeReplyLetter, as('unit-baerum-adult'), typed), {
      refused: 'not_in_this_state',
    })
    const { noticeId } = await done(run(makeReplyLetter, as(who), typed))
    const found = await world.database.transaction('baerum', (db) => findReplyToPrint(db, noticeId!))
    const code = { reference: found!.reference, code: world.secrets.decrypt(found!.sealed) }
    assert.equal((await looked('berit', code)).question?.isSelf, true)
    await done(run(answerByCode, browser('berit'), { answer: 'yes', startsAt: await startsAt() }))
    const own = (await seenBy(who)).invitations.find(({ isPerson }) => isPerson)
    assert.deepEqual([own?.answer, own?.answeredAs], ['yes', 'code'])
  })

  test('where the address is protected no code answers, and neither place nor names stand on paper', async () => {
    const before = await letter()
    await world.database.transaction('baerum', (db) =>
      changePerson(db, berit, { addressProtection: 'confidential' }),
    )
    assert.equal((await looked('sperret', before)).question, null)
    const { words } = await letter()
    assert.match(words, /mandag 14\. desember/)
    assert.match(words, /Ring oss/)
    assert.doesNotMatch(words, /Prøvesalen|Solstrå|baerum\/svar/)
    assert.ok(!words.includes(`${before.code}`))
    const codes = async () => (await owner('select count(*)::int as n from reply_code'))[0].n
    const made = await codes()
    await change({ day: '16.12.2026' })
    assert.equal(await codes(), made, 'and no new one is made')
  })
})
