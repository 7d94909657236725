import assert from 'node:assert/strict'
import { before, beforeEach, describe, test } from 'node:test'
import { type ActorKey, getHuman } from '../../demo/base/demo-actor.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { type Answers, writeInquiry } from '../../demo/write-inquiry.ts'
import { addRelated } from '../cases/add-related.ts'
import { confirmAsker } from '../cases/confirm-asker.ts'
import { getCasePage } from '../cases/get-case.ts'
import { keepAnswerFrom } from '../cases/keep-answer-from.ts'
import { openCase } from '../cases/open-case.ts'
import { done, type Fields, notFound, press } from '../cases/test/case-world.ts'
import { addDifferences, findOpenDifferences } from '../people/index.ts'
import { isDenied } from '../platform/asked.ts'
import { settleDifference } from '../registers/settle-difference.ts'
import { complainBeforeCase } from './complain-before-case.ts'
import { findComplaintsOfPerson } from './complaint-store.ts'
import { findComplaintsWaiting } from './find-complaints-waiting.ts'
import { getComplaints } from './get-complaints.ts'
import { takeAllHeldComplaints, takeHeldComplaints } from './take-held-complaints.ts'
import { takeInHeld } from './take-in-held.ts'

const unit = 'unit-baerum'
const words: Fields = { wrong: 'Jeg har ventet lenge.', sign: 'yes' }
const day = 40

describe('[complaint-held] a complaint by one who only says to stand beside the child', () => {
  let world: TestWorld
  let ada: string
  let children = 0
  before(async () => {
    world = await testWorld()
    ada = world.ids.person.ada
  })
  const queue = (sql: string, values: string[] = []) =>
    world.test.asOwner(null, (client) => client.query(sql, values))
  beforeEach(() => queue('delete from graphile_worker._private_jobs'))
  const inside = <T>(work: Parameters<typeof world.database.transaction<T>>[1]) =>
    world.database.transaction('baerum', work)
  const complaints = async (personId: string) =>
    (await inside((db) => findComplaintsOfPerson(db, personId))).map((each) => [
      each.complainantIs,
      each.hasMandate,
      each.receivedOn,
    ])
  const means = () => ({
    database: world.database,
    secrets: world.secrets,
    now: () => world.asked('nobody', { today: world.daysFrom(day + 2) }).now,
  })
  const take = (caseId: string) => takeHeldComplaints(means(), { authorityId: 'baerum', caseId })
  /** Is the taking asked for by the act itself? */
  const isAskedFor = async (caseId: string) =>
    (await queue('select 1 from graphile_worker._private_jobs where key = $1', [`held ${caseId}`])).rows
      .length === 1
  const complain = (who: ActorKey, inquiryId: string) =>
    done(
      world,
      complainBeforeCase,
      who,
      { inquiryId, ...words },
      {
        today: world.daysFrom(day),
        authority: 'baerum',
      },
    )
  const asks = (who: ActorKey, answers: Answers) =>
    writeInquiry(world.database, world.asked(who, { authority: 'baerum' }), {
      senderKind: 'parent',
      whom: 'born',
      birthDate: '2019-02-02',
      familyName: 'Nystartvoll',
      asksFor: ['coordinator'],
      need: 'Vi trenger én å ringe til.',
      senderName: 'Nina Nystartvoll',
      ...answers,
    })
  /** One asks, complains that there is no answer, and the unit takes the inquiry into a case; or the other way round. */
  async function held(answers: Answers = {}, { isInCaseFirst = false } = {}) {
    const who = 'new-baerum'
    const inquiryId = await asks(who, { givenName: `Tuva${children++}`, ...answers })
    if (!isInCaseFirst) await complain(who, inquiryId)
    const { caseId } = await done(world, openCase, unit, {
      inquiryId,
      who: 'another',
      anotherReason: 'Et annet barn.',
    })
    if (isInCaseFirst) await complain(who, inquiryId)
    await take(caseId)
    await queue('delete from graphile_worker._private_jobs')
    const page = await getCasePage.run(world.database, world.asked(unit), { caseId })
    assert.ok(!isDenied(page))
    return { caseId, inquiryId, personId: page.case.personId, page }
  }
  async function listed(caseId: string) {
    const asked = world.asked(unit, { today: world.daysFrom(day + 2) })
    const list = await getComplaints.run(world.database, asked, {})
    assert.ok(!isDenied(list))
    return list.held.find((each) => each.caseId === caseId) ?? null
  }

  for (const [what, answers] of [
    ['parent', { senderKind: 'parent' }],
    ['guardian', { senderKind: 'guardian' }],
    ['proxy', { senderKind: 'proxy' }],
    ['next of kin', { senderKind: 'next_of_kin' }],
  ] as const)
    for (const isInCaseFirst of [false, true])
      test(`as ${what}, ${isInCaseFirst ? 'the case there already' : 'before the case'}: it waits for the unit, and nobody else reads it`, async () => {
        const { caseId, personId } = await held(answers, { isInCaseFirst })
        assert.deepEqual(await complaints(personId), [])
        const told = await inside((db) =>
          db
            .selectFrom('notice')
            .select('id')
            .where('kind', '=', 'complaint_received')
            .where('personId', '=', personId)
            .execute(),
        )
        assert.deepEqual(told, [])
        const waits = await listed(caseId)
        assert.equal(waits?.receivedOn, world.daysFrom(day))
        assert.equal(waits?.why, what === 'next of kin' ? 'not_on_record' : 'to_settle')
      })

  test('in the case of a child who has a mother on record, she is not shown it, nor the child', async () => {
    const [givenName, familyName] = ['Ada', 'Solstrålevik']
    const { nationalId } = getHuman('ada')
    const inquiryId = await asks('new-baerum', {
      givenName,
      familyName,
      birthDate: '',
      nationalId: nationalId!,
    })
    const before = (await complaints(ada)).length
    await complain('new-baerum', inquiryId)
    const { caseId } = await done(world, openCase, unit, { inquiryId })
    await take(caseId)
    await takeAllHeldComplaints(means())
    assert.equal((await complaints(ada)).length, before)
  })

  test('the unit’s page of the case says that it waits, and it counts among those that wait, by its own clock', async () => {
    const { caseId, page } = await held()
    assert.deepEqual(
      page.heldComplaints.map(({ senderName, receivedOn }) => [senderName, receivedOn]),
      [['Nina Nystartvoll', world.daysFrom(day)]],
    )
    const waits = await listed(caseId)
    assert.equal(waits?.clock.dueOn, '2027-02-02')
    const count = async (units: string[]) =>
      (await inside((db) => findComplaintsWaiting(db, units, world.daysFrom(day + 2)))).count
    const before = await count([page.unit.id])
    await held()
    assert.equal(await count([page.unit.id]), before + 1)
    const elsewhere = await getComplaints.run(world.database, world.asked('unit-sandnes'), {})
    assert.ok(!isDenied(elsewhere))
    assert.ok(elsewhere.held.every((each) => each.caseId !== caseId))
  })

  test('recorded by the unit as a parent, it is in the case, as what they are recorded as, from the day it came', async () => {
    const { caseId, inquiryId, personId } = await held({ senderKind: 'parent' })
    const reason = 'Viste fødselsattesten.'
    await done(world, confirmAsker, unit, { caseId, inquiryId, hasResponsibility: 'yes', reason })
    assert.ok(await isAskedFor(caseId))
    for (const _ of [1, 2]) await take(caseId)
    assert.deepEqual(await complaints(personId), [['parent', true, world.daysFrom(day)]])
    assert.equal(await listed(caseId), null)
  })

  test('what they said to be does not count: said to be guardian, and recorded as a parent, it is a parent’s', async () => {
    const { caseId, personId } = await held({ senderKind: 'guardian' })
    await done(world, addRelated, unit, {
      caseId,
      kind: 'parent',
      name: 'Nina Nystartvoll',
      nationalId: getHuman('new-baerum').nationalId!,
      hasResponsibility: 'yes',
      reason: 'Sett i Folkeregisteret.',
    })
    assert.ok(await isAskedFor(caseId))
    await take(caseId)
    assert.deepEqual(await complaints(personId), [['parent', true, world.daysFrom(day)]])
  })

  test('a parent without parental responsibility is no party: it waits still', async () => {
    const { caseId, inquiryId, personId } = await held({ senderKind: 'parent' })
    await done(world, confirmAsker, unit, { caseId, inquiryId, reason: 'Far har ansvaret alene.' })
    await take(caseId)
    assert.deepEqual(await complaints(personId), [])
    assert.equal((await listed(caseId))?.why, 'not_on_record')
  })

  test('what the population register says, followed, takes it in', async () => {
    const { caseId, personId } = await held({ senderKind: 'parent' })
    const { actor } = world.asked('new-baerum')
    assert.ok(actor.kind === 'citizen')
    const says = { kind: 'parent_new', aboutKey: actor.identityKey, ours: '', theirs: '' }
    const more = { name: 'Nina Nystartvoll', nationalId: null, mandate: '' }
    await inside((db) => addDifferences(db, 'baerum', personId, [{ ...says, ...more }], new Date(0)))
    const [difference] = await inside((db) => findOpenDifferences(db, personId))
    await done(world, settleDifference, unit, { caseId, differenceId: difference!.id, as: 'accepted' })
    assert.ok(await isAskedFor(caseId))
    await take(caseId)
    assert.deepEqual(await complaints(personId), [['parent', true, world.daysFrom(day)]])
  })

  test('each day it is asked anew: who became known by any other way is not forgotten', async () => {
    const { caseId, inquiryId, personId } = await held({ senderKind: 'parent' })
    await done(world, confirmAsker, unit, {
      caseId,
      inquiryId,
      hasResponsibility: 'yes',
      reason: 'Viste fødselsattesten.',
    })
    await takeAllHeldComplaints(means())
    assert.deepEqual(await complaints(personId), [['parent', true, world.daysFrom(day)]])
  })

  test('not on record, the unit may take it in itself: without a mandate, which is asked for; once, and nobody else may', async () => {
    const { caseId, personId } = await held({ senderKind: 'next_of_kin' })
    const { id: heldAs } = (await listed(caseId))!
    for (const who of ['unit-sandnes', 'new-baerum', 'nurse-sandnes', 'kari-mor'] as const)
      assert.deepEqual(
        await press(world, takeInHeld, who, { heldAs }, { authority: 'baerum' }),
        notFound,
        who,
      )
    await done(world, takeInHeld, unit, { heldAs })
    assert.deepEqual(await complaints(personId), [['proxy', false, world.daysFrom(day)]])
    assert.deepEqual(await press(world, takeInHeld, unit, { heldAs }), { refused: 'not_in_this_state' })
    await take(caseId)
    assert.equal((await complaints(personId)).length, 1)
  })

  test('who is to be settled is settled first; said not to be party, it may be taken in, to be answered', async () => {
    const { caseId, inquiryId, personId } = await held({ senderKind: 'parent' })
    const { id: heldAs } = (await listed(caseId))!
    assert.deepEqual(await press(world, takeInHeld, unit, { heldAs }), { refused: 'settle_first' })
    await done(world, keepAnswerFrom, unit, { caseId, inquiryId, reason: 'Har ikke foreldreansvar.' })
    await take(caseId)
    assert.deepEqual(await complaints(personId), [])
    assert.equal((await listed(caseId))?.why, 'not_on_record')
    await done(world, takeInHeld, unit, { heldAs })
    assert.deepEqual(await complaints(personId), [['proxy', false, world.daysFrom(day)]])
  })
})
