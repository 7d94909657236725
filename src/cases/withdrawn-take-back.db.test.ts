import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { type Answers, writeInquiry } from '../../demo/write-inquiry.ts'
import { followInquiry } from '../inquiries/follow-inquiry.ts'
import { getReceipt } from '../inquiries/get-receipt.ts'
import { getInquiry } from '../inquiries/index.ts'
import { markKeptOut } from '../inquiries/mark-kept-out.ts'
import { withdrawFollowed } from '../inquiries/withdraw-followed.ts'
import { withdrawInquiry } from '../inquiries/withdraw-inquiry.ts'
import { findNotices } from '../messages/index.ts'
import { getPerson } from '../people/index.ts'
import { type Asked, isDenied } from '../platform/asked.ts'
import type { Db } from '../platform/database/database.ts'
import { findCaseSteps } from './case-step-store.ts'
import { getCase } from './case-store.ts'
import { closeTakenBack } from './close-case.ts'
import { getCasePage } from './get-case.ts'
import { goOnWithCase } from './go-on-with-case.ts'
import { findCaseOfPerson } from './index.ts'
import { joinCase } from './join-case.ts'
import { keepFromParent } from './keep-from-parent.ts'
import { openCase } from './open-case.ts'
import { regretTakeBack, takeBackCase } from './take-back-case.ts'
import { done, kariAsks, openedCase } from './test/case-world.ts'

const unit = 'unit-baerum'
const reason = 'Vi vil ikke dette lenger.'
const child: Answers = {
  senderKind: 'parent',
  mayAct: 'yes',
  whom: 'born',
  asksFor: ['coordinator'],
  need: 'Hun trenger hjelp.',
  senderName: 'En forelder',
  phone: '400 00 101',
}
const tuva: Answers = { ...child, givenName: 'Tuva', familyName: 'Rypehaug', birthDate: '2017-05-06' }

describe('[case-taken-back] an inquiry is withdrawn: whose word stops the case', () => {
  let world: TestWorld
  before(async () => {
    world = await testWorld()
  })
  const inside = <T>(work: (db: Db) => Promise<T>) => world.database.transaction('baerum', work)
  const page = async (caseId: string) => {
    const got = await getCasePage.run(world.database, world.asked(unit), { caseId })
    assert.ok(!isDenied(got))
    return got
  }
  const taken = async (caseId: string) => (await page(caseId)).takenBack
  const stateIn = async (caseId: string, inquiryId: string) =>
    (await page(caseId)).inquiries.find(({ id }) => id === inquiryId)?.state
  const sends = (who: ActorKey, answers: Answers) => writeInquiry(world.database, world.asked(who), answers)
  /** Not signed in, with reference and code. @returns the inquiry, and its withdrawing */
  const sendsByCode = async (browser: string, answers: Answers) => {
    const draftOwner = { key: `c:${browser}`, isSignedIn: false }
    const asked: Asked = { ...world.asked('nobody', { authority: 'baerum' }), draftOwner }
    const inquiryId = await writeInquiry(world.database, asked, answers)
    const got = await getReceipt.run(world.database, asked, {})
    assert.ok('receipt' in got && got.receipt)
    const { reference, code } = got.receipt
    await followInquiry.run(world.database, asked, { reference, code }, () => '')
    const withdraw = async () =>
      assert.ok('done' in (await withdrawFollowed.run(world.database, asked, { reason }, () => '')))
    return { inquiryId, withdraw }
  }
  const opened = async (inquiryId: string, fields: Record<string, string> = {}) =>
    (await done(world, openCase, unit, { inquiryId, ...fields })).caseId
  const into = async (inquiryId: string, caseId: string) => {
    const { personId } = (await page(caseId)).case
    assert.equal(await opened(inquiryId, { who: personId }), caseId)
  }
  const keepOlaOut = (caseId: string) =>
    done(world, keepFromParent, unit, {
      caseId,
      relatedPersonId: world.ids.related['ola-ada'],
      choice: 'withheld',
      reason: 'Trusler.',
    })
  const kinds = async () => {
    const { actor } = world.asked(unit)
    assert.ok(actor.kind !== 'nobody')
    return (await inside((db) => findNotices(db, actor))).map(({ kind }) => kind)
  }

  test('a parent on record asks by it to drop the case; one the child is kept from withdraws the own words alone', async () => {
    const caseId = await openedCase(world, kariAsks)
    const ada = { ...child, whom: world.ids.person.ada }
    const [first, second] = [await sends('ola-far', ada), await sends('ola-far', ada)]
    assert.equal((await inside((db) => getInquiry(db, second))).caseId, caseId)
    await done(world, withdrawInquiry, 'ola-far', { inquiryId: first, reason })
    assert.equal((await taken(caseId))?.reason, reason)
    await done(world, goOnWithCase, unit, { caseId, reason: 'Mor vil det.' })
    await keepOlaOut(caseId)
    await done(world, withdrawInquiry, 'ola-far', { inquiryId: second, reason })
    assert.equal(await taken(caseId), null)
    assert.deepEqual(
      [(await page(caseId)).case.state, await stateIn(caseId, second)],
      ['under_assessment', 'withdrawn'],
    )
    assert.ok((await kinds()).includes('inquiry_changed'), 'the unit is told')
  })

  test('kept out, also where every inquiry is theirs', async () => {
    const world2 = await testWorld()
    const inquiryId = await writeInquiry(world2.database, world2.asked('ola-far'), {
      ...child,
      whom: world2.ids.person.ada,
    })
    const { caseId } = await done(world2, openCase, unit, { inquiryId })
    await done(world2, keepFromParent, unit, {
      caseId,
      relatedPersonId: world2.ids.related['ola-ada'],
      choice: 'withheld',
      reason: 'Trusler.',
    })
    await done(world2, withdrawInquiry, 'ola-far', { inquiryId, reason })
    const got = await getCasePage.run(world2.database, world2.asked(unit), { caseId })
    assert.ok(!isDenied(got))
    assert.equal(got.takenBack, null)
  })

  test('who says to be a parent, and is not on record: only where nobody else has asked', async () => {
    const inquiryId = await sends('new-baerum', tuva)
    const caseId = await opened(inquiryId)
    const other = await sends('kari-mor', tuva)
    await into(other, caseId)
    await done(world, withdrawInquiry, 'new-baerum', { inquiryId, reason })
    assert.equal(await taken(caseId), null)
    assert.equal(await stateIn(caseId, inquiryId), 'withdrawn')
    const alone = await sends('new-baerum', { ...tuva, givenName: 'Mina', birthDate: '2016-02-03' })
    const own = await opened(alone)
    await done(world, withdrawInquiry, 'new-baerum', { inquiryId: alone, reason })
    assert.equal((await taken(own))?.reason, reason)
  })

  test('by reference and code: only where it is the case’s only inquiry, and nobody is kept out', async () => {
    const siri = { ...tuva, givenName: 'Siri', birthDate: '2015-03-09' }
    const one = await sendsByCode('one', siri)
    const caseId = await opened(one.inquiryId)
    const two = await sendsByCode('two', siri)
    await into(two.inquiryId, caseId)
    await two.withdraw()
    assert.equal(await taken(caseId), null)
    assert.equal(await stateIn(caseId, two.inquiryId), 'withdrawn')
    const only = await sendsByCode('only', { ...tuva, givenName: 'Eira', birthDate: '2014-03-11' })
    const own = await opened(only.inquiryId)
    await only.withdraw()
    assert.equal((await taken(own))?.reason, reason)
    const hidden = await sendsByCode('hidden', { ...tuva, givenName: 'Liv', birthDate: '2013-03-13' })
    await done(world, markKeptOut, unit, {
      inquiryId: hidden.inquiryId,
      name: 'Far',
      ground: 'weighty_reasons',
      reason: 'Trusler.',
    })
    const livs = await opened(hidden.inquiryId)
    await hidden.withdraw()
    assert.equal(await taken(livs), null)
  })

  /** A double of Ada's case that one of her parents asked for and withdraws. @returns its id */
  const doubleOfAda = async (by: ActorKey, fields: Answers = {}) => {
    const { birthDate } = await inside((db) => getPerson(db, world.ids.person.ada))
    const as = { ...child, givenName: 'Ada', familyName: 'Solstrålevik', birthDate: birthDate! }
    const inquiryId = await sends(by, { ...as, ...fields })
    const caseId = await opened(inquiryId, { who: 'another', anotherReason: 'Kan være en annen.' })
    await done(world, withdrawInquiry, by, { inquiryId, reason })
    assert.equal((await taken(caseId))?.reason, reason)
    return caseId
  }
  const joined = async (double: string, caseId: string) => {
    const { reference } = await inside((db) => getCase(db, caseId))
    await done(world, joinCase, unit, { caseId: double, into: reference, reason: 'Samme barn.' })
  }

  test('from a double the wish goes along only of one who is on record, and not kept out, in the child’s own case', async () => {
    const { id: caseId } = (await inside((db) => findCaseOfPerson(db, world.ids.person.ada)))!
    for (const who of ['ola-far', 'new-baerum'] as const) {
      const double = await doubleOfAda(who)
      await joined(double, caseId)
      assert.equal(await taken(double), null, who)
      assert.equal(await taken(caseId), null, who)
      const steps = await inside((db) => findCaseSteps(db, caseId))
      const last = steps.find(({ act }) => act === 'join_take_back')
      assert.match(last!.reason, /Vi vil ikke dette lenger/, 'the unit reads that it was asked')
    }
    const double = await doubleOfAda('kari-mor')
    await joined(double, caseId)
    assert.equal((await taken(caseId))?.reason, reason)
    await done(world, goOnWithCase, unit, { caseId, reason: 'Vi har snakket sammen.' })
  })

  test('what the unit was told of it is done once it is settled: closed, goes on, regretted, carried', async () => {
    const waiting = async (caseId: string) => {
      const { actor } = world.asked(unit)
      assert.ok(actor.kind !== 'nobody')
      const all = await inside((db) => findNotices(db, actor))
      const here = all.filter(({ href, openedAt }) => href === `/baerum/saker/${caseId}` && !openedAt)
      return here.map(({ kind }) => kind).filter((kind) => kind.startsWith('case_take'))
    }
    const { id: caseId } = (await inside((db) => findCaseOfPerson(db, world.ids.person.ada)))!
    await inside((db) =>
      db
        .updateTable('notice')
        .set({ openedAt: world.asked(unit).now })
        .execute(),
    )
    const asks = () => done(world, takeBackCase, 'kari-mor', { caseId, reason })
    await asks()
    assert.deepEqual(await waiting(caseId), ['case_taken_back'])
    await done(world, regretTakeBack, 'kari-mor', { caseId })
    assert.deepEqual(await waiting(caseId), ['case_take_back_word'], 'only that it was regretted')
    await asks()
    await done(world, goOnWithCase, unit, { caseId, reason: 'Nei.' })
    assert.deepEqual(await waiting(caseId), [])
    const double = await doubleOfAda('kari-mor')
    assert.deepEqual(await waiting(double), ['case_taken_back'])
    await joined(double, caseId)
    assert.deepEqual([await waiting(double), await waiting(caseId)], [[], ['case_take_back_word']])
    await done(world, closeTakenBack, unit, { caseId, reason: 'Trukket.' })
    assert.deepEqual(await waiting(caseId), [])
  })
})
