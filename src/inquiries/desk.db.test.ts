import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import { type ActorKey, getHuman } from '../../demo/base/demo-actor.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { writeInquiry } from '../../demo/write-inquiry.ts'
import { getQueue } from '../cases/get-queue.ts'
import { findNotices } from '../messages/index.ts'
import { type Asked, isDenied } from '../platform/asked.ts'
import { answerCareTeam } from './answer-care-team.ts'
import { answerInquiry } from './answer-inquiry.ts'
import { getAboutMe } from './get-about-me.ts'
import { getSentInquiry } from './get-sent-inquiry.ts'
import { getUnitInquiry } from './get-unit-inquiry.ts'
import { holdCareTeam } from './hold-care-team.ts'
import { findInquiry } from './inquiry-store.ts'
import { joinInquiries } from './join-inquiries.ts'
import { noteInquiryWithdrawn } from './note-withdrawn.ts'
import { aboutIvar } from './test/about-ivar.ts'

let world: TestWorld
before(async () => {
  world = await testWorld()
})
const run = <R>(
  // biome-ignore lint/suspicious/noExplicitAny: each command checks its own form
  command: { run: (...parts: any[]) => Promise<R> },
  asked: Asked,
  fields: Record<string, unknown>,
) => command.run(world.database, asked, fields, () => '/x')
const at = async (inquiryId: string, authority = 'baerum') => {
  const found = await world.database.transaction(authority, (db) => findInquiry(db, inquiryId))
  assert.ok(found)
  return found
}
const noticesOf = (who: ActorKey, authority = 'baerum') =>
  world.database.transaction(authority, async (db) => {
    const { actor } = world.asked(who)
    return actor.kind === 'nobody'
      ? []
      : (await findNotices(db, actor)).map(({ kind, href }) => `${kind} ${href}`)
  })

describe('[inquiry-told] an inquiry taken back by phone or letter', () => {
  const told = (fields: Record<string, unknown> = {}) => ({
    toldBy: 'Grete Furutoppås, datter',
    toldHow: 'phone',
    toldOn: world.day,
    reason: 'Han vil spørre selv.',
    ...fields,
  })
  const unit = () => world.asked('unit-baerum-adult')
  const send = (who: ActorKey = 'new-baerum') => writeInquiry(world.database, world.asked(who), aboutIvar)
  const note = (fields: Record<string, unknown>, who = unit()) => run(noteInquiryWithdrawn, who, told(fields))

  test('is written down by the unit, and the sender who signed in is told and sees how', async () => {
    const inquiryId = await send()
    const submissionId = randomUUID()
    assert.ok('done' in (await note({ inquiryId, submissionId })))
    assert.ok('doneBefore' in (await note({ inquiryId, submissionId })))
    const after = await at(inquiryId)
    assert.deepEqual(
      [after.state, after.reason, after.withdrawalToldBy, after.withdrawalToldHow, after.withdrawalToldOn],
      ['withdrawn', 'Han vil spørre selv.', 'Grete Furutoppås, datter', 'phone', world.day],
    )
    assert.ok(
      (await noticesOf('new-baerum')).includes(`inquiry_changed /baerum/henvendelse/sendt/${inquiryId}`),
    )
    const sent = await getSentInquiry.run(world.database, world.asked('new-baerum'), { inquiryId })
    assert.equal('inquiry' in sent && sent.inquiry.withdrawalToldHow, 'phone')
    const seen = await getUnitInquiry.run(world.database, unit(), { inquiryId })
    assert.equal('can' in seen && seen.can.withdraw, false)
  })

  test('needs who, how, when and why; a day that can be; the version; and an inquiry that is open', async () => {
    const inquiryId = await send()
    assert.deepEqual(await note({ inquiryId, toldBy: '' }), { invalid: { toldBy: 'required' } })
    assert.deepEqual(await note({ inquiryId, toldBy: 'x'.repeat(201) }), {
      invalid: { toldBy: 'too_long:200' },
    })
    assert.deepEqual(await note({ inquiryId, toldHow: 'own' }), { invalid: { toldHow: 'choose' } })
    assert.deepEqual(await note({ inquiryId, reason: '' }), { invalid: { reason: 'required' } })
    for (const toldOn of [world.daysFrom(1), world.daysFrom(-1)])
      assert.deepEqual(await note({ inquiryId, toldOn }), { refused: 'bad_day_taken_back', field: 'toldOn' })
    assert.deepEqual(await note({ inquiryId, version: 9 }), { stale: true })
    await run(answerInquiry, unit(), { inquiryId, answer: 'Ja.', isOpen: 'yes' })
    assert.deepEqual(await note({ inquiryId }), { refused: 'not_in_this_state' })
  })

  test('by its own unit alone; those joined to it stand on their own again', async () => {
    const [first, second] = [await send(), await send('arne-ektefelle')]
    assert.ok('done' in (await run(joinInquiries, unit(), { inquiryId: first, otherId: second })))
    const leading = (await at(second)).joinedTo ?? second
    for (const who of ['unit-baerum', 'teacher-baerum', 'new-baerum'] as const)
      assert.deepEqual(await note({ inquiryId: leading }, world.asked(who)), { denied: 'not_found' }, who)
    const elsewhere = world.asked('unit-sandnes', { authority: 'sandnes' })
    assert.deepEqual(await note({ inquiryId: leading }, elsewhere), { denied: 'not_found' })
    assert.ok('done' in (await note({ inquiryId: leading })))
    const other = leading === first ? second : first
    assert.equal((await at(other)).joinedTo, null)
    assert.equal((await at(other)).state, 'received')
  })
})

describe('[care-team-held] a team that is set up', () => {
  const place = 'midt-troms'
  const unit = (today?: string) => world.asked('unit-midt-troms', today ? { today } : {})
  const setUp = async () => {
    const inquiryId = await writeInquiry(world.database, world.asked('teacher-midt-troms'), {
      ...aboutIvar,
      senderKind: 'service',
      givenName: 'Tiril',
      familyName: 'Snøfillely',
      birthDate: '',
      nationalId: getHuman('tiril').nationalId!,
      asksFor: ['care_team'],
      senderRole: 'lærer',
    })
    const answer = {
      inquiryId,
      result: 'set_up',
      caller: 'Anja Følgesvennli, 77 00 01 10',
      by: world.daysFrom(10),
      text: 'Vi samler dem som hjelper.',
    }
    const outcome = await run(answerCareTeam, unit(), answer)
    assert.ok('done' in outcome, JSON.stringify(outcome))
    return inquiryId
  }
  const rowOf = async (inquiryId: string, fields: Record<string, string> = {}) => {
    const queue = await getQueue.run(world.database, unit(), fields)
    assert.ok(!isDenied(queue))
    return queue.rows.find(({ kind, id }) => kind === 'care_team' && id === inquiryId)
  }
  const hold = (fields: Record<string, unknown>, who = unit(world.daysFrom(9))) =>
    run(holdCareTeam, who, fields)

  test('waits in the unit’s queue by its day until it is marked as held; then all concerned see when', async () => {
    const inquiryId = await setUp()
    const row = await rowOf(inquiryId, { tilstand: 'care_team' })
    assert.deepEqual(
      [row?.clock?.dueOn, row?.clock?.daysLeft, row?.next],
      [world.daysFrom(10), 10, 'hold_care_team'],
    )
    const mother = world.asked('siv-mor')
    const seen = await getAboutMe.run(world.database, mother, { inquiryId })
    assert.ok('careTeam' in seen)
    assert.equal(seen.careTeam.careTeamCaller, 'Anja Følgesvennli, 77 00 01 10')
    const submissionId = randomUUID()
    assert.ok('done' in (await hold({ inquiryId, heldOn: world.daysFrom(9), submissionId })))
    assert.ok('doneBefore' in (await hold({ inquiryId, heldOn: world.daysFrom(9), submissionId })))
    assert.equal(await rowOf(inquiryId), undefined)
    assert.equal((await at(inquiryId, place)).careTeamHeldOn, world.daysFrom(9))
    assert.deepEqual(await hold({ inquiryId, heldOn: world.daysFrom(9) }), { refused: 'not_in_this_state' })
  })

  test('on a day from when it was set up until today, in its version, by the unit alone', async () => {
    const inquiryId = await setUp()
    for (const heldOn of [world.daysFrom(-1), world.daysFrom(10)])
      assert.deepEqual(await hold({ inquiryId, heldOn }), { refused: 'bad_day_held', field: 'heldOn' })
    assert.deepEqual(await hold({ inquiryId, heldOn: '' }), { invalid: { heldOn: 'required' } })
    assert.deepEqual(await hold({ inquiryId, heldOn: world.daysFrom(9), version: 99 }), { stale: true })
    for (const who of ['teacher-midt-troms', 'siv-mor'] as const)
      assert.deepEqual(
        await hold({ inquiryId, heldOn: world.daysFrom(9) }, world.asked(who)),
        { denied: 'not_found' },
        who,
      )
    const elsewhere = world.asked('unit-baerum', { authority: 'baerum' })
    assert.deepEqual(await hold({ inquiryId, heldOn: world.day }, elsewhere), { denied: 'not_found' })
  })

  test('whose pupil has a secret address: a parent who may be what it is about is not told who calls it', async () => {
    const inquiryId = await setUp()
    await world.test.asOwner(place, (client) =>
      client.query('update inquiry set address_is_secret = true where id = $1', [inquiryId]),
    )
    const seen = await getAboutMe.run(world.database, world.asked('siv-mor'), { inquiryId })
    assert.ok('careTeam' in seen)
    assert.deepEqual(
      [seen.careTeam.careTeamResult, seen.careTeam.careTeamCaller, seen.careTeam.careTeamText],
      ['set_up', '', ''],
    )
  })
})
