import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import { syntheticNationalId } from '../../demo/base/national-id.ts'
import { numberOf, type Outside, standInConnections } from '../../demo/outside.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { type Answers, writeInquiry } from '../../demo/write-inquiry.ts'
import { correctPerson } from '../cases/correct-person.ts'
import { getCasePage } from '../cases/get-case.ts'
import { getOwnCase } from '../cases/get-own-case.ts'
import { getCase } from '../cases/index.ts'
import { openCase } from '../cases/open-case.ts'
import { done, notFound, press } from '../cases/test/case-world.ts'
import { getMyPage } from '../home/get-my-page.ts'
import { getAboutMe } from '../inquiries/get-about-me.ts'
import { getUnitInquiry } from '../inquiries/get-unit-inquiry.ts'
import { findPendingNumber, getPerson } from '../people/index.ts'
import { isDenied } from '../platform/asked.ts'
import { getRegisterPage } from './get-register-page.ts'
import { askAboutInquiry, askPopulationRegister, readPopulationRegister } from './index.ts'
import { settleNumber } from './settle-number.ts'

const unit = 'unit2-baerum'
const colleague = 'unit-baerum-adult'
const reason = 'Sagt på telefon i dag.'

describe('[number-pending] a number that somebody in the unit typed', () => {
  let world: TestWorld
  let outside: Outside
  let isDown = false
  before(async () => {
    world = await testWorld()
    outside = standInConnections({ production: false })
    await readPopulationRegister(means())
  })
  const means = () => ({
    database: world.database,
    secrets: world.secrets,
    register: {
      ...outside.connections.register,
      find: (number: string) =>
        isDown ? Promise.reject(new Error('down')) : outside.connections.register.find(number),
    },
    now: () => world.asked('nobody').now,
  })
  const inside = <T>(work: Parameters<typeof world.database.transaction<T>>[1]) =>
    world.database.transaction('baerum', work)
  const writes = (answers: Answers) =>
    writeInquiry(world.database, world.asked('nobody', { authority: 'baerum' }), {
      senderKind: 'service',
      whom: 'born',
      asksFor: ['coordinator'],
      need: 'Har psykose, og trenger én å ringe til.',
      senderName: 'Berit Berg',
      senderRole: 'helsesykepleier',
      phone: '400 00 103',
      personKnows: 'unsure',
      ...answers,
    })
  const opens = async (answers: Answers) => {
    const inquiryId = await writes(answers)
    const { caseId } = await done(world, openCase, unit, { inquiryId })
    return { caseId, inquiryId, personId: (await inside((db) => getCase(db, caseId))).personId }
  }
  const asks = (personId: string) => askPopulationRegister(means(), { authorityId: 'baerum', personId })
  const waiting = (personId: string) => inside((db) => findPendingNumber(db, personId))
  const seesCase = async (who: ActorKey, caseId: string) =>
    !isDenied(await getOwnCase.run(world.database, world.asked(who, { authority: 'baerum' }), { caseId }))
  /** Anything at all: the case, the inquiry, their own page. */
  const sees = async (who: ActorKey, { caseId, inquiryId }: { caseId: string; inquiryId: string }) => {
    const asked = world.asked(who, { authority: 'baerum' })
    const mine = await getMyPage.run(world.database, asked, {})
    assert.ok(!isDenied(mine))
    return [
      await seesCase(who, caseId),
      !isDenied(await getAboutMe.run(world.database, asked, { inquiryId })),
      mine.people.length > 0,
      JSON.stringify(mine.waits).includes(inquiryId),
    ]
  }
  const noticesTo = (number: string) =>
    inside((db) =>
      db
        .selectFrom('notice')
        .select(['kind', 'href'])
        .where('recipientKey', '=', world.secrets.identityKeyOfNumber(number))
        .execute(),
    )
  const registerPage = async (caseId: string, who: ActorKey = unit) => {
    const page = await getRegisterPage.run(world.database, world.asked(who), { caseId })
    assert.ok(!isDenied(page))
    return page
  }
  const events = async (personId: string) =>
    (
      await inside((db) => db.selectFrom('event').select(['type']).where('personId', '=', personId).execute())
    ).map(({ type }) => type)
  const nothing = [false, false, false, false]
  const ida = { givenName: 'Ida', familyName: 'Førstegangslia' }

  test('opens nothing until the register has said that the name fits; then its owner is let in', async () => {
    const at = await opens({ ...ida, birthDate: '1994-09-02' })
    const nationalId = numberOf('first-time-baerum')
    const who = 'first-time-baerum'
    await done(world, correctPerson, unit, { caseId: at.caseId, ...ida, nationalId, reason })
    assert.deepEqual(await sees(who, at), nothing)
    assert.deepEqual(await noticesTo(nationalId), [])
    isDown = true
    await assert.rejects(asks(at.personId))
    await assert.rejects(readPopulationRegister(means()), 'the job fails, and is tried again')
    isDown = false
    const page = await getCasePage.run(world.database, world.asked(unit), { caseId: at.caseId })
    assert.ok(!isDenied(page))
    assert.equal(page.pendingNumber, 'waits')
    const { pending } = await registerPage(at.caseId)
    assert.deepEqual(
      [pending?.isAnswered, pending?.ownerName, pending?.whyNot],
      [false, '', 'register_not_answered'],
    )
    const early = { caseId: at.caseId, numberId: pending!.id, as: 'confirmed', reason }
    assert.deepEqual(await press(world, settleNumber, unit, early), { refused: 'register_not_answered' })
    assert.deepEqual(await sees(who, at), nothing)
    await readPopulationRegister(means())
    assert.equal(await waiting(at.personId), null)
    const [own, told] = await sees(who, at)
    assert.deepEqual([own, told], [true, true])
    assert.ok((await events(at.personId)).includes('number_fits'))
  })

  test('of another name waits for somebody who sees both names, and says why; the unit alone, once', async () => {
    const at = await opens({ givenName: 'Sverre', familyName: 'Annenmann', birthDate: '1991-06-06' })
    const { caseId, personId } = at
    const nationalId = numberOf('new-baerum')
    const names = { givenName: 'Sverre', familyName: 'Annenmann' }
    await done(world, correctPerson, unit, { caseId, ...names, nationalId, reason })
    await asks(personId)
    assert.deepEqual(await sees('new-baerum', at), nothing)
    assert.deepEqual(await noticesTo(nationalId), [])
    const { pending, person } = await registerPage(caseId)
    assert.deepEqual([person.fullName, pending?.ownerName], ['Sverre Annenmann', 'Nina Nystartvoll'])
    assert.equal(pending?.ownerBorn, '1991-06-06')
    const fields = { caseId, numberId: pending!.id, as: 'confirmed', reason: 'Hun skiftet navn i år.' }
    for (const who of ['unit-baerum', 'unit-sandnes', 'admin-baerum', 'new-baerum'] as const)
      assert.deepEqual(await press(world, settleNumber, who, fields), notFound, who)
    assert.deepEqual(await press(world, settleNumber, unit, { ...fields, reason: '' }), {
      invalid: { reason: 'required' },
    })
    assert.deepEqual(await press(world, settleNumber, unit, { ...fields, version: '99' }), { stale: true })
    assert.deepEqual(await sees('new-baerum', at), nothing)
    const submissionId = randomUUID()
    await done(world, settleNumber, unit, { ...fields, submissionId })
    assert.ok('doneBefore' in (await press(world, settleNumber, unit, { ...fields, submissionId })))
    assert.deepEqual(await press(world, settleNumber, unit, fields), notFound)
    assert.deepEqual(await sees('new-baerum', at), [true, true, true, true])
    const page = await getCasePage.run(world.database, world.asked(unit), { caseId })
    assert.ok(!isDenied(page))
    assert.equal(page.pendingNumber, null)
    assert.ok(page.events.some(({ type }) => type === 'number_confirmed'))
    assert.equal(page.steps.find(({ act }) => act === 'confirm_number')?.reason, fields.reason)
  })

  test('is dropped with a reason, and may be typed again; a mother’s number does not fit her child', async () => {
    const at = await opens({ givenName: 'Vår', familyName: 'Solstrålevik', birthDate: '2019-02-02' })
    const { caseId, personId } = at
    const mother = numberOf('kari-mor')
    const types = () =>
      done(world, correctPerson, unit, {
        ...{ caseId, givenName: 'Vår', familyName: 'Solstrålevik', nationalId: mother, reason },
      })
    for (const round of [1, 2]) {
      await types()
      await asks(personId)
      const found = await waiting(personId)
      assert.equal(found?.ownerName, 'Kari Solstrålevik', `round ${round}`)
      await done(world, settleNumber, unit, { caseId, numberId: found!.id, as: 'dropped', reason })
      assert.equal(await waiting(personId), null)
    }
    const person = await inside((db) => getPerson(db, personId))
    assert.deepEqual([person.identityKey, person.birthDate], [null, '2019-02-02'])
    assert.equal((await events(personId)).filter((type) => type === 'number_dropped').length, 2)
  })

  test('of one who is known here meanwhile is not given to two; one the register does not know needs a person', async () => {
    const birthDate = '1970-01-02'
    const nationalId = syntheticNationalId(birthDate)
    const names = { givenName: 'Ukjent', familyName: 'Nummerlund' }
    const { caseId, personId } = await opens({ ...names, birthDate })
    await done(world, correctPerson, unit, { caseId, ...names, nationalId, reason })
    await asks(personId)
    const found = (await waiting(personId))!
    assert.deepEqual([found.ownerName, found.answeredAt !== null], ['', true])
    const key = world.secrets.identityKeyOfNumber(nationalId)
    const { ids } = world
    const gives = (identityKey: string | null) =>
      world.test.asOwner('baerum', (client) =>
        client.query('update person set identity_key = $1 where id = $2', [identityKey, ids.person.gunnar]),
      )
    const before = await inside((db) => getPerson(db, ids.person.gunnar))
    await gives(key)
    const fields = { caseId, numberId: found.id, as: 'confirmed', reason }
    assert.deepEqual(await press(world, settleNumber, unit, fields), { refused: 'number_is_known' })
    await gives(before.identityKey)
    await done(world, settleNumber, unit, fields)
    assert.equal((await inside((db) => getPerson(db, personId))).identityKey, key)
  })

  test('the same number waiting in two cases, confirmed in both at once: one gets it, the other is told', async () => {
    const birthDate = '1971-03-04'
    const nationalId = syntheticNationalId(birthDate)
    const fields: Record<string, string>[] = []
    for (const familyName of ['Nordlund', 'Sørlund']) {
      const names = { givenName: 'Ukjent', familyName }
      const { caseId, personId } = await opens({ ...names, birthDate })
      await done(world, correctPerson, unit, { caseId, ...names, nationalId, reason })
      await asks(personId)
      fields.push({ caseId, numberId: (await waiting(personId))!.id, as: 'confirmed', reason })
    }
    const outcomes = await Promise.all(fields.map((each) => press(world, settleNumber, unit, each)))
    const said = outcomes.map((each) => ('refused' in each ? each.refused : Object.keys(each)[0])).sort()
    assert.deepEqual(said, ['done', 'number_is_known'])
  })

  test('[number-change-by-another] in the place of one that counts is confirmed by another; then the old owner is out at once', async () => {
    const wrong = numberOf('first-time-baerum')
    const at = await opens({ givenName: 'Nina', familyName: 'Nystartvoll', birthDate: '1994-09-02' })
    const { caseId, personId } = at
    // A number the register did not object to: it is somebody else's of the same name
    await world.test.asOwner('baerum', (client) =>
      client.query('update person set identity_key = null where identity_key = any($1)', [
        [wrong, numberOf('new-baerum')].map((number) => world.secrets.identityKeyOfNumber(number)),
      ]),
    )
    await inside((db) =>
      db
        .updateTable('person')
        .set({
          identityKey: world.secrets.identityKeyOfNumber(wrong),
          nationalId: world.secrets.encrypt(wrong),
        })
        .where('id', '=', personId)
        .execute(),
    )
    const right = numberOf('new-baerum')
    const types = { caseId, givenName: 'Nina', familyName: 'Nystartvoll', nationalId: right, reason }
    await done(world, correctPerson, unit, types)
    await asks(personId)
    assert.deepEqual(
      [await seesCase('first-time-baerum', caseId), await seesCase('new-baerum', caseId)],
      [true, false],
    )
    const person = await inside((db) => getPerson(db, personId))
    assert.equal(person.birthDate, '1994-09-02')
    const { pending } = await registerPage(caseId)
    assert.deepEqual(
      [pending?.standingName, pending?.ownerName, pending?.isReplacement, pending?.whyNot],
      ['Ida Førstegangslia', 'Nina Nystartvoll', true, 'another_confirms'],
    )
    const fields = { caseId, numberId: pending!.id, as: 'confirmed', reason }
    assert.deepEqual(await press(world, settleNumber, unit, fields), { refused: 'another_confirms' })
    await world.test.asOwner('baerum', (client) =>
      client.query(
        `insert into notice (authority_id, recipient_key, recipient_kind, person_id, kind, href, at)
         values ('baerum', $1, 'citizen', $2, 'message', '/baerum', now())`,
        [world.secrets.identityKeyOfNumber(wrong), personId],
      ),
    )
    assert.equal((await registerPage(caseId, colleague)).pending?.whyNot, null)
    await done(world, settleNumber, colleague, fields)
    assert.deepEqual(
      [await seesCase('first-time-baerum', caseId), await seesCase('new-baerum', caseId)],
      [false, true],
    )
    assert.equal((await inside((db) => getPerson(db, personId))).birthDate, '1991-06-06')
    const mine = await getMyPage.run(world.database, world.asked('first-time-baerum'), {})
    assert.ok(!isDenied(mine))
    assert.ok(!JSON.stringify(mine.people).includes(personId))
    assert.ok((await events(personId)).includes('number_confirmed'))
  })

  test('an inquiry of another name than its number’s opens a case, and nothing for the owner, until it is settled', async () => {
    const owner = numberOf('ola-far')
    const inquiryId = await writes({ givenName: 'Sverre', familyName: 'Utenfor', nationalId: owner })
    await askAboutInquiry(means(), { authorityId: 'baerum', inquiryId })
    const { caseId } = await done(world, openCase, unit, { inquiryId })
    const { personId } = await inside((db) => getCase(db, caseId))
    await asks(personId)
    const see = () => sees('ola-far', { caseId, inquiryId })
    assert.deepEqual((await see()).slice(0, 2), [false, false])
    assert.ok(!JSON.stringify(await noticesTo(owner)).includes(inquiryId))
    const found = (await waiting(personId))!
    assert.equal(found.ownerName, 'Ola Lyngfrydmo')
    assert.equal((await inside((db) => getPerson(db, personId))).identityKey, null)
    await done(world, settleNumber, unit, { caseId, numberId: found.id, as: 'confirmed', reason })
    assert.deepEqual((await see()).slice(0, 2), [true, true])
    const href = `/baerum/henvendelse/om-deg/${inquiryId}`
    const told = (await noticesTo(owner)).filter((each) => each.href === href)
    assert.deepEqual(told, [{ kind: 'inquiry_about_you_asked', href }])
  })

  test('the number of one known here, with another name, is the unit’s to say: theirs with a reason, or another’s', async () => {
    const known = world.ids.person.gunnar
    const number = numberOf('gunnar')
    const write = () => writes({ givenName: 'Sverre', familyName: 'Utenfor', nationalId: number })
    const first = await write()
    const page = await getUnitInquiry.run(world.database, world.asked(unit), { inquiryId: first })
    assert.ok(!isDenied(page))
    assert.deepEqual(
      [page.alike.map(({ personId, why }) => [personId, why]), page.joins, page.isPersonKnown],
      [[[known, 'number']], null, false],
    )
    assert.deepEqual(page.register, [{ kind: 'other_name' }])
    const opening = (fields: Record<string, string>) => press(world, openCase, unit, fields)
    assert.deepEqual(await opening({ inquiryId: first }), { refused: 'person_maybe_known', field: 'who' })
    assert.deepEqual(await opening({ inquiryId: first, who: known }), {
      refused: 'other_name_needs_reason',
      field: 'anotherReason',
    })
    assert.ok(!(await sees('gunnar', { caseId: randomUUID(), inquiryId: first }))[1])
    const taken = await done(world, openCase, unit, { inquiryId: first, who: known, anotherReason: reason })
    const steps = await inside((db) =>
      db.selectFrom('caseStep').select(['act', 'reason']).where('caseId', '=', taken.caseId).execute(),
    )
    assert.ok(steps.some((each) => each.act === 'confirm_number' && each.reason === reason))
    const second = await write()
    const other = { inquiryId: second, who: 'another', anotherReason: 'Avsender tok feil nummer.' }
    const { caseId } = await done(world, openCase, unit, other)
    const { personId } = await inside((db) => getCase(db, caseId))
    assert.notEqual(personId, known)
    const entered = await inside((db) => getPerson(db, personId))
    assert.deepEqual([entered.identityKey, await waiting(personId)], [null, null])
    assert.deepEqual((await sees('gunnar', { caseId, inquiryId: second })).slice(0, 2), [false, false])
  })
})
