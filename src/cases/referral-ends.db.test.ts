import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import { happeningOf } from '../../demo/happenings.ts'
import { standInConnections } from '../../demo/outside.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { getWorkday } from '../home/get-workday.ts'
import { findByOrigin } from '../inquiries/inquiry-store.ts'
import { carryInquiryOver, confirmCarriedOver } from '../inquiries/tasks.ts'
import { findNotices } from '../messages/index.ts'
import { getPerson } from '../people/index.ts'
import { isDenied } from '../platform/asked.ts'
import type { Db } from '../platform/database/database.ts'
import { textOfPdf } from '../platform/pdf/text-of-pdf.ts'
import { getPaperLetters } from '../registers/get-paper-letters.ts'
import { readPopulationRegister } from '../registers/index.ts'
import { answerReferral } from './answer-referral.ts'
import { answerReferralAsService } from './answer-referral-as-service.ts'
import { closeCase, reopenCase } from './close-case.ts'
import { getCasePage } from './get-case.ts'
import { getOwnCase } from './get-own-case.ts'
import { getReferral } from './get-referral.ts'
import { getReferralLetter } from './get-referral-letter.ts'
import { joinCase } from './join-case.ts'
import { openCase } from './open-case.ts'
import { postReferral } from './post-referral.ts'
import { refer } from './refer.ts'
import { sendCaseAway } from './send-case-away.ts'
import { done, type Fields, kariAsks, notFound, openedCase, press } from './test/case-world.ts'

// Ada's unit refers to occupational therapy, which has a leader here; then something ends.

const unit = 'unit-baerum'
const leader = 'service-leader-baerum'
const purpose = 'Ada trenger en stol til klasserommet.'
const inside = <T>(world: TestWorld, work: (db: Db) => Promise<T>) =>
  world.database.transaction('baerum', work)
const pageOf = async (world: TestWorld, caseId: string) => {
  const page = await getCasePage.run(world.database, world.asked(unit), { caseId })
  assert.ok(!isDenied(page))
  return page
}
const referralsOf = async (world: TestWorld, caseId: string) => (await pageOf(world, caseId)).referrals
const referTo = async (world: TestWorld, caseId: string, to: Fields): Promise<string> => {
  const known = new Set((await referralsOf(world, caseId)).map(({ id }) => id))
  const words = { purpose, ground: 'consent', groundWords: 'Kari sa ja på telefon.' }
  await done(world, refer, unit, { caseId, organisation: '', ...words, ...to })
  return (await referralsOf(world, caseId)).find(({ id }) => !known.has(id))!.id
}
const toErgo = (world: TestWorld, caseId: string) =>
  referTo(world, caseId, { receiverId: world.ids.service['ergo-baerum'] })
const readAs = (world: TestWorld, who: ActorKey, referralId: string) =>
  getReferral.run(world.database, world.asked(who), { referralId })
const toPost = async (world: TestWorld) => {
  const letters = await getPaperLetters.run(world.database, world.asked(unit), {})
  assert.ok(!isDenied(letters))
  return letters.referrals.map((each) => each.referralId)
}
const noticesTo = (world: TestWorld, who: ActorKey, href: string) => {
  const { actor } = world.asked(who)
  assert.ok(actor.kind !== 'nobody')
  return inside(world, async (db) =>
    (await findNotices(db, actor)).flatMap((each) => (each.href === href ? [each.kind] : [])),
  )
}
const waitsFor = async (world: TestWorld, who: ActorKey) => {
  const day = await getWorkday.run(world.database, world.asked(who), {})
  assert.ok(!isDenied(day) && day)
  return day.waits.filter((each) => each.key.startsWith('referral')).length
}
/** What the service reads of one that ended: that it did, and nothing of whom or why. */
async function isReadAsEnded(world: TestWorld, referralId: string) {
  const page = await readAs(world, leader, referralId)
  assert.ok(!isDenied(page))
  assert.equal(page.referral.state, 'ended')
  for (const said of ['Ada', 'Solstrålevik', purpose, 'Kari', 'own_wish', 'death', 'elsewhere'])
    assert.ok(!JSON.stringify(page).includes(said), said)
  const yes = { referralId, answer: 'accept' }
  assert.deepEqual(await press(world, answerReferralAsService, leader, yes), {
    refused: 'not_in_this_state',
  })
}

describe('[referral-ends] a referral ends with the wish, the place or the life it was sent for', () => {
  let world: TestWorld
  let caseId: string
  before(async () => {
    world = await testWorld()
    caseId = await openedCase(world, kariAsks)
  })

  test('closed by the family’s own wish: the service is told that it ended, and reads no more', async () => {
    const [first, second, third, paper] = [
      await toErgo(world, caseId),
      await toErgo(world, caseId),
      await toErgo(world, caseId),
      await referTo(world, caseId, { organisation: 'Løvemammaene' }),
    ]
    await done(world, answerReferralAsService, leader, { referralId: second!, answer: 'accept' })
    await done(world, answerReferralAsService, leader, { referralId: third!, answer: 'accept' })
    await done(world, answerReferralAsService, leader, { referralId: third!, answer: 'finish' })
    assert.deepEqual(await toPost(world), [paper])
    await done(world, closeCase, unit, { caseId, ground: 'own_wish', reason: 'Kari vil vente.' })

    const ended = await referralsOf(world, caseId)
    assert.deepEqual(
      [first, second, third, paper].map((id) => {
        const { state, endedBecause, endedOn } = ended.find((each) => each.id === id)!
        return [state, endedBecause, endedOn]
      }),
      [
        ['ended', 'own_wish', world.day],
        ['ended', 'own_wish', world.day],
        ['done', null, null],
        ['ended', 'own_wish', world.day],
      ],
    )
    for (const id of [first!, second!]) {
      await isReadAsEnded(world, id)
      assert.ok((await noticesTo(world, leader, `/baerum/henvisninger/${id}`)).includes('referral_ended'))
    }
    assert.deepEqual(await readAs(world, leader, third!), notFound)
    for (const who of ['coordinator-baerum', 'physio-baerum', 'unit-sandnes', 'kari-mor'] as const)
      assert.deepEqual(await readAs(world, who, first!), notFound, who)
    assert.equal(await waitsFor(world, leader), 0)
    assert.deepEqual(await toPost(world), [], 'nobody posts it now')
    const write = { referralId: paper!, answer: 'accept', on: world.day }
    assert.ok('refused' in (await press(world, answerReferral, unit, write)))
    const post = { referralId: paper!, postedOn: world.day.split('-').reverse().join('.') }
    assert.ok('refused' in (await press(world, postReferral, unit, post)))
    const own = await getOwnCase.run(world.database, world.asked('kari-mor'), { caseId })
    assert.ok(!isDenied(own))
    assert.deepEqual(
      own.referrals.filter(({ state }) => state === 'ended').map(({ endedBecause }) => endedBecause),
      ['own_wish', 'own_wish', 'own_wish'],
    )
  })

  test('the log says that an ended one was looked at, and names nothing that was not shown', async () => {
    const rows = await inside(world, (db) =>
      db
        .selectFrom('accessLog')
        .select(['what'])
        .where('act', '=', 'cases.answerReferral:referral')
        .execute(),
    )
    assert.ok(rows.some(({ what }) => (what as string[])[0] === 'referral_ended'))
  })

  test('taken up again, it stays ended: one refers anew', async () => {
    await done(world, reopenCase, unit, { caseId, reason: 'Kari ringte.' })
    const states = (await referralsOf(world, caseId)).map(({ state }) => state)
    assert.deepEqual(states.toSorted(), ['done', 'ended', 'ended', 'ended'])
  })

  test('opened in another authority: it ends here', async () => {
    const id = await toErgo(world, caseId)
    const yes = { toAuthorityId: 'sandnes', reason: 'Familien har flyttet.', agreed: 'Kari sa ja.' }
    await done(world, sendCaseAway, unit, { caseId, ...yes })
    const house = { database: world.database, clock: { now: () => world.asked('nobody').now } }
    const inquiryId = (await pageOf(world, caseId)).transfers[0]!.inquiryId!
    await carryInquiryOver(house, { authorityId: 'baerum', inquiryId })
    const there = await world.database.transaction('sandnes', (db) => findByOrigin(db, 'baerum', inquiryId))
    await done(world, openCase, 'unit-sandnes', { inquiryId: there!.id })
    await confirmCarriedOver(house, { authorityId: 'baerum', inquiryId })
    const ended = (await referralsOf(world, caseId)).find((each) => each.id === id)!
    assert.deepEqual([ended.state, ended.endedBecause], ['ended', 'elsewhere'])
    await isReadAsEnded(world, id)
  })
})

describe('[referral-ends] a death, a double, and a service with nobody', () => {
  let world: TestWorld
  let caseId: string
  before(async () => {
    world = await testWorld()
    caseId = await openedCase(world, kariAsks)
  })

  test('[referral-to-nobody] everybody has left the service: it is to be printed, and the case does not say it arrived', async () => {
    const serviceId = world.ids.service['ergo-baerum']
    const waiting = await toErgo(world, caseId)
    const accepted = await toErgo(world, caseId)
    await done(world, answerReferralAsService, leader, { referralId: accepted, answer: 'accept' })
    const isUnread = async (id: string) =>
      (await referralsOf(world, caseId)).find((each) => each.id === id)!.isUnread
    assert.deepEqual([await isUnread(waiting), await isUnread(accepted)], [false, false])
    assert.deepEqual(await toPost(world), [])
    const pdf = () => getReferralLetter.run(world.database, world.asked(unit), { referralId: waiting })
    assert.deepEqual(await pdf(), notFound)

    const leave = (toDate: string | null) =>
      inside(world, (db) =>
        db.updateTable('practitionerRole').set({ toDate }).where('serviceId', '=', serviceId!).execute(),
      )
    await leave(world.daysFrom(-1))
    assert.deepEqual([await isUnread(waiting), await isUnread(accepted)], [true, true])
    assert.deepEqual(await toPost(world), [waiting])
    assert.ok(!isDenied(await pdf()))

    await leave(null)
    assert.deepEqual(await toPost(world), [], 'somebody is there again, and reads it here')
    await leave(world.daysFrom(-1))
    const postedOn = world.day.split('-').reverse().join('.')
    await done(world, postReferral, unit, { referralId: waiting, postedOn })
    assert.deepEqual(await toPost(world), [])
    await leave(null)
    assert.ok(!isDenied(await pdf()), 'what was posted is still there to see')
  })

  test('[referral-protected] a protected address is said to the service and on the paper, with whom not to speak', async () => {
    const id = await toErgo(world, caseId)
    const paper = await referTo(world, caseId, { organisation: 'Krisesenteret i Asker' })
    const shown = async () => {
      const page = await readAs(world, leader, id)
      assert.ok('person' in page)
      const pdf = await getReferralLetter.run(world.database, world.asked(unit), { referralId: paper })
      assert.ok(!isDenied(pdf))
      return [page.protection, textOfPdf(pdf).replace(/\s+/g, ' ')] as const
    }
    const [none, plain] = await shown()
    assert.equal(none, 'none')
    assert.doesNotMatch(plain, /Adressesperre/)
    for (const addressProtection of ['confidential', 'strictly_confidential'] as const) {
      await inside(world, (db) =>
        db.updateTable('person').set({ addressProtection }).where('id', '=', world.ids.person.ada!).execute(),
      )
      const [protection, text] = await shown()
      assert.equal(protection, addressProtection)
      assert.match(text, /Adressesperre/)
      assert.match(text, /før dere (skriver|har ringt)/)
    }
  })

  test('a double is joined: the referral goes along', async () => {
    const double = await openedCase(world, {
      ...kariAsks,
      key: 'test-siv',
      person: 'jonas',
      givenName: 'Jonas',
    })
    const id = await toErgo(world, double)
    await inside(world, async (db) => {
      const { givenName, familyName, birthDate } = await getPerson(db, world.ids.person.ada!)
      const alike = { givenName, familyName, birthDate, identityKey: null, nationalId: null }
      await db.updateTable('person').set(alike).where('id', '=', world.ids.person.jonas!).execute()
    })
    const { reference } = (await pageOf(world, caseId)).case
    await done(world, joinCase, unit, { caseId: double, into: reference, number: '', reason: 'Samme.' })
    assert.deepEqual(await referralsOf(world, double), [])
    const moved = (await referralsOf(world, caseId)).find((each) => each.id === id)!
    assert.deepEqual([moved.state, moved.personId], ['sent', world.ids.person.ada])
  })

  test('the register tells of a death: it ends at once, the case by a person', async () => {
    const outside = standInConnections({ production: false })
    const means = {
      database: world.database,
      secrets: world.secrets,
      register: outside.connections.register,
      now: () => world.asked('nobody').now,
    }
    const id = await toErgo(world, caseId)
    await readPopulationRegister(means)
    outside.register.happen(happeningOf('death', 'ada', world.day)!)
    await readPopulationRegister(means)
    const ended = (await referralsOf(world, caseId)).find((each) => each.id === id)!
    assert.deepEqual([ended.state, ended.endedBecause], ['ended', 'death'])
    assert.notEqual((await pageOf(world, caseId)).case.state, 'closed')
    await isReadAsEnded(world, id)
    const words = { purpose, ground: 'consent', groundWords: 'Ja.', organisation: 'Løvemammaene' }
    assert.deepEqual(await press(world, refer, unit, { caseId, receiverId: '', ...words }), {
      refused: 'person_is_dead',
    })
  })
})
