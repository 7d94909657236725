import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { AuthorityId } from '../../demo/base/authorities.ts'
import { type ActorKey, getHuman } from '../../demo/base/demo-actor.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { type Answers, writeInquiry } from '../../demo/write-inquiry.ts'
import { getMyPage } from '../home/get-my-page.ts'
import { getUnitInquiry } from '../inquiries/get-unit-inquiry.ts'
import { findByOrigin, getInquiry } from '../inquiries/inquiry-store.ts'
import { passOnInquiry } from '../inquiries/pass-on-inquiry.ts'
import { carryInquiryOver } from '../inquiries/tasks.ts'
import { findNotices, findToBeTold } from '../messages/index.ts'
import {
  addPerson,
  addRelatedPerson,
  changePerson,
  findKeptOutMarks,
  findRelatedPersons,
  isNotPosted,
} from '../people/index.ts'
import { isDenied } from '../platform/asked.ts'
import type { Db } from '../platform/database/database.ts'
import { getCasePage } from './get-case.ts'
import { getOwnCase } from './get-own-case.ts'
import { keepFromParent, keepFromParentOfInquiry } from './keep-from-parent.ts'
import { openCase } from './open-case.ts'
import { sendCaseAway } from './send-case-away.ts'
import { done, kariAsks, openedCase } from './test/case-world.ts'

const why = 'Kari forteller om trusler. Tungtveiende hensyn til Ada.'
const kariWrites: Answers = {
  senderKind: 'parent',
  asksFor: ['coordinator'],
  need: 'Vi flytter til Sandnes.',
  senderName: 'Kari',
}

describe('[kept-out-goes-along] what is kept from a parent goes with what is sent to another authority', () => {
  let world: TestWorld
  let ada: string
  before(async () => {
    world = await testWorld()
    ada = world.ids.person.ada
  })
  const house = () => ({ database: world.database, clock: { now: () => world.asked('nobody').now } })
  const inside = <T>(authority: AuthorityId, work: (db: Db) => Promise<T>) =>
    world.database.transaction(authority, work)
  const keyOf = (who: ActorKey) => {
    const { actor } = world.asked(who)
    assert.ok(actor.kind !== 'nobody')
    return actor.identityKey
  }
  const parent = (who: ActorKey, personId: string) => ({
    personId,
    identityKey: keyOf(who),
    kind: 'parent' as const,
    name: getHuman(who).name,
    hasParentalResponsibility: true,
    fromDate: world.day,
    source: 'population_register' as const,
  })
  const sees = async (who: ActorKey, personId: string) => {
    const page = await getMyPage.run(world.database, world.asked(who, { authority: 'sandnes' }), {})
    assert.ok(!isDenied(page))
    return page.people.some((each) => each.personId === personId)
  }
  const notices = (who: ActorKey) =>
    inside('sandnes', (db) => findNotices(db, { identityKey: keyOf(who), kind: 'citizen' }))
  const authoritiesOf = (who: ActorKey) =>
    inside('sandnes', async (db) =>
      (
        await db
          .selectNoFrom(({ fn, val }) =>
            fn('find_authorities_of', [val(keyOf(who)), val('citizen')]).as('id'),
          )
          .execute()
      ).map(({ id }) => id),
    )
  const carriedOver = async (inquiryId: string) => {
    const payload = { authorityId: 'baerum', inquiryId }
    await carryInquiryOver(house(), payload)
    await carryInquiryOver(house(), payload)
    return (await inside('sandnes', (db) => findByOrigin(db, 'baerum', inquiryId)))!
  }
  const keepOlaOut = (inquiryId: string, days: number | null = 60) =>
    done(world, keepFromParentOfInquiry, 'unit-baerum', {
      inquiryId,
      relatedPersonId: world.ids.related['ola-ada'],
      choice: 'withheld',
      reason: why,
      ...(days && { untilDate: world.daysFrom(days) }),
    })
  const passOn = async (inquiryId: string) => {
    const fields = { inquiryId, authorityTo: 'sandnes', reason: 'Flytter.', agreesNow: 'yes' }
    await done(world, passOnInquiry, 'unit-baerum', fields)
    return carriedOver(inquiryId)
  }
  let there: string
  let caseId: string
  let adaThere: string

  test('an inquiry passed on before any case: the unit there sees who is kept out, why and until when, and from whom it came', async () => {
    const inquiryId = await writeInquiry(world.database, world.asked('kari-mor'), {
      ...kariWrites,
      whom: ada,
    })
    await keepOlaOut(inquiryId)
    there = (await passOn(inquiryId)).id
    const page = await getUnitInquiry.run(
      world.database,
      world.asked('unit-sandnes', { authority: 'sandnes' }),
      { inquiryId: there },
    )
    assert.ok(!isDenied(page))
    assert.deepEqual(
      page.marks.map(({ name, ground, reason, fromDate, untilDate, fromAuthority }) => [
        name,
        ground,
        reason,
        fromDate,
        untilDate,
        fromAuthority,
      ]),
      [['Ola Lyngfrydmo', 'weighty_reasons', why, world.day, world.daysFrom(60), 'Bærum kommune']],
    )
  })

  test('[kept-from-parents] the case opens and the register names both: he sees and is told nothing, she does, and nothing is open to him', async () => {
    ;({ caseId } = await done(
      world,
      openCase,
      'unit-sandnes',
      { inquiryId: there },
      { authority: 'sandnes' },
    ))
    adaThere = (await inside('sandnes', (db) => getInquiry(db, there))).personId!
    assert.equal(
      await inside('sandnes', (db) => isNotPosted(db, adaThere, adaThere, world.day)),
      true,
      'nothing home while nobody is on record who may know',
    )
    await inside('sandnes', async (db) => {
      for (const who of ['kari-mor', 'ola-far'] as const)
        await addRelatedPerson(db, 'sandnes', parent(who, adaThere))
    })
    assert.deepEqual([await sees('kari-mor', adaThere), await sees('ola-far', adaThere)], [true, false])
    const toTell = await inside('sandnes', (db) => findToBeTold(db, adaThere, 'case', world.day))
    assert.deepEqual(
      toTell.map(({ name }) => name),
      ['Kari Solstrålevik'],
    )
    const own = await getOwnCase.run(world.database, world.asked('ola-far', { authority: 'sandnes' }), {
      caseId,
    })
    assert.ok(isDenied(own))
    assert.deepEqual(await notices('ola-far'), [])
    assert.ok(!(await authoritiesOf('ola-far')).includes('sandnes'))
    for (const [who, is] of [
      ['ola-far', true],
      ['kari-mor', false],
    ] as const)
      assert.equal(await inside('sandnes', (db) => isNotPosted(db, adaThere, keyOf(who), world.day)), is, who)
  })

  test('the unit there judges it anew, by its own person', async () => {
    const page = await getCasePage.run(
      world.database,
      world.asked('unit-sandnes', { authority: 'sandnes' }),
      {
        caseId,
      },
    )
    assert.ok(!isDenied(page))
    const ola = page.keeping!.ones.find(({ name }) => name === 'Ola Lyngfrydmo')!
    assert.deepEqual(
      [ola.standing, ola.told?.reason, ola.told?.fromAuthority, ola.told?.carriedUntil, ola.decided],
      ['asked', why, 'Bærum kommune', world.daysFrom(60), null],
    )
    assert.equal(page.keeping?.asked, null, 'the child has asked nothing')
    const decide = (choice: string, fields = {}) =>
      done(
        world,
        keepFromParent,
        'unit-sandnes',
        { caseId, relatedPersonId: ola.id, choice, reason: 'Vi har snakket med Kari.', ...fields },
        { authority: 'sandnes' },
      )
    await decide('withheld')
    assert.equal(await sees('ola-far', adaThere), false)
    await decide('told', { fromDate: world.daysFrom(3) })
    const asked = world.asked('ola-far', { authority: 'sandnes', today: world.daysFrom(3) })
    const mine = await getMyPage.run(world.database, asked, {})
    assert.ok(!isDenied(mine) && mine.people.some(({ personId }) => personId === adaThere))
  })

  test('a case sent away, to where he is on record from before: shut the moment it comes', async () => {
    world = await testWorld()
    ada = world.ids.person.ada
    const known = await inside('sandnes', async (db) => {
      const personId = await addPerson(db, 'sandnes', {
        identityKey: keyOf('ada'),
        nationalId: null,
        dueDate: null,
        givenName: 'Ada',
        familyName: 'Solstrålevik',
        birthDate: (await inside('baerum', (own) =>
          own.selectFrom('person').select('birthDate').where('id', '=', ada).executeTakeFirstOrThrow(),
        ))!.birthDate,
      })
      for (const who of ['kari-mor', 'ola-far'] as const)
        await addRelatedPerson(db, 'sandnes', parent(who, personId))
      return personId
    })
    assert.equal(await sees('ola-far', known), true)
    const bærum = await openedCase(world, kariAsks)
    await done(world, keepFromParent, 'unit-baerum', {
      caseId: bærum,
      relatedPersonId: world.ids.related['ola-ada'],
      choice: 'withheld',
      reason: why,
    })
    const sent = { toAuthorityId: 'sandnes', reason: 'Flytter.', agreed: 'Kari sa ja.' }
    await done(world, sendCaseAway, 'unit-baerum', { caseId: bærum, ...sent })
    const page = await getCasePage.run(world.database, world.asked('unit-baerum'), { caseId: bærum })
    assert.ok(!isDenied(page))
    const came = await carriedOver(page.transfers[0]!.inquiryId!)
    assert.equal(came.personId, known)
    assert.deepEqual([await sees('kari-mor', known), await sees('ola-far', known)], [true, false])
    assert.deepEqual(await notices('ola-far'), [])
    assert.ok(!(await authoritiesOf('ola-far')).includes('sandnes'))
    await done(world, openCase, 'unit-sandnes', { inquiryId: came.id }, { authority: 'sandnes' })
    assert.deepEqual([await sees('kari-mor', known), await sees('ola-far', known)], [true, false])
    assert.deepEqual(await notices('ola-far'), [])
    const around = await inside('sandnes', (db) => findRelatedPersons(db, known, world.day))
    assert.equal(around.length, 2)
  })

  test('decided after it was sent, it follows', async () => {
    world = await testWorld()
    ada = world.ids.person.ada
    const inquiryId = await writeInquiry(world.database, world.asked('kari-mor'), {
      ...kariWrites,
      whom: ada,
    })
    const came = await passOn(inquiryId)
    await world.test.asOwner(null, (client) => client.query('delete from graphile_worker._private_jobs'))
    await keepOlaOut(inquiryId, null)
    const waiting = await world.test.asOwner(null, (client) =>
      client.query(
        `select 1 from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
         where t.identifier = 'pass_on_inquiry' and j.payload ->> 'inquiryId' = $1`,
        [inquiryId],
      ),
    )
    assert.ok(waiting.rowCount)
    await carriedOver(inquiryId)
    const { caseId: opened } = await done(
      world,
      openCase,
      'unit-sandnes',
      { inquiryId: came.id },
      { authority: 'sandnes' },
    )
    assert.ok(opened)
    const personId = (await inside('sandnes', (db) => getInquiry(db, came.id))).personId!
    await inside('sandnes', (db) => addRelatedPerson(db, 'sandnes', parent('ola-far', personId)))
    assert.equal(await sees('ola-far', personId), false)
  })

  test('what a kept-out parent sent themselves is passed on, and not read there', async () => {
    world = await testWorld()
    ada = world.ids.person.ada
    const inquiryId = await writeInquiry(world.database, world.asked('ola-far'), {
      ...kariWrites,
      senderName: 'Ola',
      whom: ada,
    })
    await keepOlaOut(inquiryId)
    assert.equal((await passOn(inquiryId)).senderKey, null)
  })

  test('what holds by itself goes along, and what the child asked in another inquiry: from everybody', async () => {
    world = await testWorld()
    const byOmar = await writeInquiry(world.database, world.asked('omar-far'), {
      ...kariWrites,
      senderName: 'Omar',
      whom: 'born',
      givenName: 'Noor',
      familyName: getHuman('noor').name.replace('Noor ', ''),
      birthDate: '',
      nationalId: getHuman('noor').nationalId!,
    })
    await inside('baerum', (db) =>
      changePerson(db, world.ids.person.noor, { addressProtection: 'strictly_confidential' }),
    )
    const noor = await passOn(byOmar)
    const marksOf = (inquiryId: string) => inside('sandnes', (db) => findKeptOutMarks(db, inquiryId))
    assert.deepEqual(
      (await marksOf(noor.id)).map(({ whom, identityKey, ground }) => [whom, identityKey, ground]),
      [['one', keyOf('omar-far'), 'strictly_confidential']],
    )
    await writeInquiry(world.database, world.asked('amina'), {
      senderKind: 'self',
      parentsKnow: 'no',
      keepFromParents: 'yes',
      keepFromParentsWhy: 'Mamma blir så redd.',
      asksFor: ['coordinator'],
      need: 'Jeg sover ikke.',
      senderName: 'Amina',
    })
    const school = await writeInquiry(world.database, world.asked('hodan-mor'), {
      ...kariWrites,
      senderName: 'Hodan',
      whom: 'born',
      givenName: 'Amina',
      familyName: 'Stjernedryss',
      birthDate: '',
      nationalId: getHuman('amina').nationalId!,
    })
    const came = await passOn(school)
    assert.deepEqual(
      (await marksOf(came.id)).map(({ whom, ground, reason }) => [whom, ground, reason]),
      [['all', 'child_asks', 'Mamma blir så redd.']],
    )
    assert.equal(came.senderKey, null)
    const { caseId: opened } = await done(
      world,
      openCase,
      'unit-sandnes',
      { inquiryId: came.id },
      { authority: 'sandnes' },
    )
    const personId = (await inside('sandnes', (db) => getInquiry(db, came.id))).personId!
    await inside('sandnes', (db) => addRelatedPerson(db, 'sandnes', parent('hodan-mor', personId)))
    assert.equal(await sees('hodan-mor', personId), false)
    const page = await getCasePage.run(
      world.database,
      world.asked('unit-sandnes', { authority: 'sandnes' }),
      { caseId: opened },
    )
    assert.ok(!isDenied(page))
    assert.deepEqual([page.keeping?.asked?.why, page.keeping?.isKeptFromAll], ['Mamma blir så redd.', true])
  })
})
