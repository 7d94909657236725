import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import { nasty } from '../../demo/shown-forms.ts'
import { type TestApp, testApp, type Visitor } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { findCandidates } from '../meetings/find-candidates.ts'
import { inviteToMeeting } from '../meetings/invite-to-meeting.ts'
import { planMeeting } from '../meetings/plan-meeting.ts'
import { done, pressed } from '../plans/test/arrange.ts'
import { makeReplyLetter } from './make-reply-letter.ts'
import { findReplyToPrint } from './reply-code-store.ts'

const at = '/baerum/svar'
const who = 'coordinator-baerum' as const

// decision 15: anybody may come here, signed in or not, and type whatever they like.
describe('[answer-by-code] the page where a letter is answered', () => {
  let world: TestWorld
  let app: TestApp
  let berit: string
  let meetingId: string
  let invitationId: string
  const rows = async (sql: string, values: unknown[] = []) =>
    (await world.test.asOwner('baerum', (db) => db.query(sql, values))).rows
  /** A new letter to Berit about the meeting: an earlier one is over. */
  const letter = async () => {
    const of = { personId: berit, aboutId: invitationId, relatedPersonId: '' }
    const { noticeId } = await done(pressed(world, makeReplyLetter, who, of))
    const found = await world.database.transaction('baerum', (db) => findReplyToPrint(db, noticeId))
    return { reference: found!.reference, code: world.secrets.decrypt(found!.sealed) }
  }
  const looked = async (visitor: Visitor, typed: Record<string, string>) => {
    const sent = await visitor.post(at, { act: 'look', ...typed })
    assert.deepEqual([sent.statusCode, sent.headers.location], [303, at], 'nothing of it in the address')
    return (await visitor.get(at)).body
  }
  const startsAt = async () =>
    (await rows('select starts_at from meeting where id = $1', [meetingId]))[0].starts_at.toISOString()
  /** The page, but for what is made anew each time, and what was typed. */
  const plain = (body: string, typed: string) =>
    body
      .replaceAll(typed, 'DET SOM BLE SKREVET')
      .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'ID')
      .replace(/nonce="[^"]*"/g, '')

  before(async () => {
    world = await testWorld({ with: ['cases', 'coordination', 'team'] })
    app = await testApp(world)
    berit = world.ids.person.berit
    const on = { day: '14.12.2026', from: '09.30', to: '10.30', channel: 'in_person', place: 'Prøvestua' }
    const typed = { personId: berit, title: 'Vinteren', ownItems: 'Tur', preparation: '', ...on }
    meetingId = (await done(pressed(world, planMeeting, who, typed))).meetingId
    const candidates = await world.database.transaction('baerum', (db) =>
      findCandidates(db, berit, world.day),
    )
    const invited = candidates.filter(({ kind }) => kind === 'person').map(({ key }) => key)
    await done(pressed(world, inviteToMeeting, who, { personId: berit, meetingId, version: '1', invited }))
    ;[{ id: invitationId }] = await rows('select id from invitation where meeting_id = $1', [meetingId])
  })

  test('a reference that is, with a code that is not, and one that never was, are answered alike, to the last', async () => {
    const { reference } = await letter()
    const never = 'ABCD-EFGH'
    const code = 'BBBB-BBBB-BBBB'
    const [known, unknown] = [await app.visitor('nobody'), await app.visitor('nobody')]
    for (let turn = 0; turn < 6; turn++) {
      const is = plain(await looked(known, { reference, code }), reference)
      assert.match(is, turn < 5 ? /Vi finner ikke noe/ : /prøvd for mange ganger/)
      assert.equal(is, plain(await looked(unknown, { reference: never, code }), never), `${turn}`)
    }
    await rows('delete from reply_attempt')
  })

  test('whatever is typed where the reference and the code stand, it is found or not, and shown as text', async () => {
    for (const odd of [...nasty, '\u202eABCD\u202c', 'ÆØÅÆ-ÆØÅÆ']) {
      const visitor = await app.visitor('nobody')
      for (const typed of [
        { reference: odd, code: odd },
        { reference: [odd, odd], code: 'AAAA-AAAA-AAAA' },
      ]) {
        const { statusCode } = await visitor.post(at, { act: 'look', ...typed })
        assert.ok([303, 422].includes(statusCode), `${statusCode} for ${odd.slice(0, 20)}`)
        assert.doesNotMatch((await visitor.get(at)).body, /<script>alert/)
      }
    }
    assert.equal(
      (await (await app.visitor('nobody')).post(at, { act: 'answer', answer: 'yes' })).statusCode,
      422,
    )
  })

  test('what is said with odd signs is kept as text, and what is too much is kept in the field', async () => {
    const visitor = await app.visitor('nobody')
    assert.match(await looked(visitor, await letter()), /Kommer du på møtet\?/)
    const send = async (typed: Record<string, string | string[]>) =>
      visitor.post(at, {
        ...{ act: 'answer', formKey: 'meeting', answer: 'no', startsAt: await startsAt() },
        ...typed,
      })
    const odd: Record<string, string | string[]>[] = [
      { said: 'x'.repeat(100_000) },
      { otherTime: 'y'.repeat(201) },
      { answer: ['yes', 'no'] },
      { answer: 'accepted' },
      { answer: 'given', sections: 'goals' },
      { said: ['en', 'to'] },
      { startsAt: '2026-12-14' },
    ]
    for (const typed of odd)
      assert.equal((await send(typed)).statusCode, 422, JSON.stringify(typed).slice(0, 40))
    const tooLong = await send({ said: `${'Jeg er hos legen. '.repeat(40)}SLUTT` })
    assert.match(tooLong.body, /Jeg er hos legen\.[\s\S]*SLUTT/)
    assert.equal((await rows(`select answer from invitation where id = $1`, [invitationId]))[0].answer, '')
    const said = '<script>alert(1)</script> \u202esnart\u202c 😀\u0000\u0008'
    assert.equal((await send({ said, otherTime: '<b>onsdag</b>' })).statusCode, 303)
    const [kept] = await rows('select said, other_time, answered_as from invitation where id = $1', [
      invitationId,
    ])
    assert.deepEqual(kept, {
      said: '<script>alert(1)</script> \u202esnart\u202c 😀',
      other_time: '<b>onsdag</b>',
      answered_as: 'code',
    })
    const page = await (await app.visitor(who)).get(`/baerum/koordinering/${berit}/moter/${meetingId}`)
    assert.match(page.body, /&lt;script&gt;alert\(1\)/)
    assert.doesNotMatch(page.body, /<script>alert|<b>onsdag/)
    await rows(`update invitation set answer = '', said = '', other_time = '' where id = $1`, [invitationId])
  })

  test('the same press twice is one answer, and another letter’s press is another', async () => {
    const visitor = await app.visitor('nobody')
    await looked(visitor, await letter())
    const typed = { act: 'answer', answer: 'yes', startsAt: await startsAt(), submissionId: randomUUID() }
    const answers = await Promise.all([visitor.post(at, typed), visitor.post(at, typed)])
    assert.deepEqual(
      answers.map(({ statusCode }) => statusCode),
      [303, 303],
    )
    const events = await rows(
      `select 1 from event where type = 'invitation_answered' and facts->>'invitationId' = $1 and facts->>'answer' = 'yes'`,
      [invitationId],
    )
    assert.equal(events.length, 1)
    assert.match((await visitor.get(at)).body, /Takk for svaret/)
    const again = await visitor.post(at, { ...typed, answer: 'no', submissionId: randomUUID() })
    assert.equal(again.statusCode, 422)
    assert.doesNotMatch(again.body, /Prøvestua|Berit/)
  })
})
