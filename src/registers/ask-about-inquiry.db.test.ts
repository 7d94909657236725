import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { AuthorityId } from '../../demo/base/authorities.ts'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import { syntheticNationalId } from '../../demo/base/national-id.ts'
import { inRegisterAlone, numberOf, type Outside, standInConnections } from '../../demo/outside.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { type Answers, writeInquiry } from '../../demo/write-inquiry.ts'
import { getCasePage } from '../cases/get-case.ts'
import { getQueue } from '../cases/get-queue.ts'
import { openCase } from '../cases/index.ts'
import { issueDecision } from '../cases/issue-decision.ts'
import { saveAssessment } from '../cases/save-assessment.ts'
import { saveDecisionDraft } from '../cases/save-decision-draft.ts'
import { sendInterimReply } from '../cases/send-interim-reply.ts'
import { assessmentOf, done, hanneAsks, openedCase, press, words } from '../cases/test/case-world.ts'
import { RegisterFault } from '../connections/maskinporten/index.ts'
import { getPaperReceipt } from '../inquiries/get-paper-receipt.ts'
import { getUnitInquiry } from '../inquiries/get-unit-inquiry.ts'
import { getInquiry } from '../inquiries/inquiry-store.ts'
import { tellPerson, tellPersonAnswer } from '../inquiries/tell-person.ts'
import { isDenied } from '../platform/asked.ts'
import { askAboutInquiry, askPopulationRegister } from './index.ts'

describe('the population register is asked when an inquiry comes', () => {
  let world: TestWorld
  let outside: Outside
  before(async () => {
    world = await testWorld()
    outside = standInConnections({ production: false })
  })
  const means = (register = outside.connections.register) => ({
    database: world.database,
    secrets: world.secrets,
    register,
    now: () => world.asked('nobody').now,
  })
  const send = (nationalId: string, more: Answers = {}) =>
    writeInquiry(world.database, world.asked('home-nurse-baerum'), {
      senderKind: 'service',
      whom: 'born',
      givenName: 'Gudmund',
      familyName: 'Havgulefjell',
      nationalId,
      personKnows: 'yes',
      asksFor: ['coordinator'],
      need: 'Ingen samler trådene.',
      senderName: 'Hege Morgenrunde',
      senderRole: 'sykepleier',
      phone: '67 00 01 11',
      ...more,
    })
  const ask = (inquiryId: string, authorityId: AuthorityId = 'baerum') =>
    askAboutInquiry(means(), { authorityId, inquiryId })
  const see = async (inquiryId: string, who: ActorKey = 'unit-baerum-adult') => {
    const seen = await getUnitInquiry.run(world.database, world.asked(who), { inquiryId })
    assert.ok(!isDenied(seen))
    return seen
  }
  const kept = async (inquiryId: string) =>
    (
      await world.test.asOwner('baerum', (client) =>
        client.query('select * from inquiry_register_answer where inquiry_id = $1', [inquiryId]),
      )
    ).rows

  test('as a job, once for each inquiry with a number; without one there is nothing to ask by', async () => {
    const jobs = async (inquiryId: string) =>
      (
        await world.test.asOwner(null, (client) =>
          client.query(
            `select 1 from graphile_worker._private_jobs where payload ->> 'inquiryId' = $1 and payload ->> 'authorityId' = 'baerum'`,
            [inquiryId],
          ),
        )
      ).rowCount
    assert.equal(await jobs(await send(inRegisterAlone.elsewhere.number)), 1)
    assert.equal(await jobs(await send('', { nationalId: '', birthDate: '1961-09-02' })), 0)
  })

  test('[inquiry-lives-elsewhere] one who lives in another municipality: the unit is told, and where to pass it on', async () => {
    const inquiryId = await send(inRegisterAlone.elsewhere.number)
    await ask(inquiryId)
    await ask(inquiryId)
    const seen = await see(inquiryId)
    assert.deepEqual(seen.register, [{ kind: 'moved' }])
    assert.equal(seen.belongsTo?.id, 'sandnes')
    assert.equal(seen.registerAsked?.isKnown, true)
    assert.equal((await kept(inquiryId)).length, 1)
    const { rows } = await world.test.asOwner('baerum', (client) =>
      client.query('select what from access_log where person_id = $1', [inquiryId]),
    )
    assert.deepEqual(rows, [{ what: ['inquiry', 'register'] }])
  })

  test('[inquiry-lives-elsewhere] of one whose address is protected nothing is kept of where, and it hides at once', async () => {
    const number = syntheticNationalId('1972-02-20', 2)
    outside.register.happen({
      type: 'birth',
      child: {
        number,
        givenName: 'Linn',
        familyName: 'Skyggelund',
        born: '1972-02-20',
        protection: 'strengtFortrolig',
        municipality: '1108',
        dwelling: 'skjult',
        street: 'Diktet vei 9',
        post: '4300 Sandnes',
      },
    })
    const inquiryId = await send(number, { givenName: 'Linn', familyName: 'Skyggelund' })
    await ask(inquiryId)
    const seen = await see(inquiryId)
    assert.deepEqual(seen.register, [{ kind: 'moved' }, { kind: 'protected' }])
    assert.equal(seen.belongsTo, null)
    assert.equal(seen.inquiry.addressIsSecret, true)
    assert.equal(seen.inquiry.version, 1, 'nobody’s open form grows stale')
    assert.doesNotMatch(JSON.stringify(await kept(inquiryId)), /1108|skjult|Diktet/)
  })

  test('[inquiry-on-the-dead] one who is dead is marked in the queue, found by the flag, and gets no letter and no notice', async () => {
    const inquiryId = await writeInquiry(world.database, world.asked('unit-baerum-adult'), {
      senderKind: 'unit',
      whom: 'born',
      givenName: 'Olga',
      familyName: 'Sølvbunkelia',
      nationalId: inRegisterAlone.dead.number,
      personKnows: 'yes',
      toldHow: 'phone',
      toldBy: 'Naboen',
      toldOn: world.day,
      asksFor: ['coordinator'],
      need: 'Ingen samler trådene.',
      senderName: 'Naboen',
      phone: '400 00 105',
    })
    const unit = world.asked('unit-baerum-adult')
    const queue = async (flagg: string) => {
      const found = await getQueue.run(world.database, unit, { flagg, q: 'Sølvbunkelia' })
      assert.ok(!isDenied(found))
      return found.rows.filter(({ id }) => id === inquiryId).map(({ flags }) => flags.includes('died'))
    }
    assert.deepEqual([await queue('died'), await queue('')], [[], [false]])
    assert.ok(!isDenied(await getPaperReceipt.run(world.database, unit, { inquiryId })))
    await ask(inquiryId)
    assert.deepEqual([await queue('died'), await queue('')], [[true], [true]])
    assert.ok(isDenied(await getPaperReceipt.run(world.database, unit, { inquiryId })))
    const berits = await send(numberOf('berit'), { givenName: 'Berit', familyName: 'Tyttebærås' })
    const notices = () =>
      world.database.transaction('baerum', async (db) =>
        (await db.selectFrom('notice').select('href').execute()).filter(({ href }) => href.includes(berits)),
      )
    await ask(berits)
    const told = (await notices()).length
    await world.test.asOwner('baerum', (client) =>
      client.query('update inquiry_register_answer set died_on = $2 where inquiry_id = $1', [
        berits,
        world.day,
      ]),
    )
    await world.database.transaction('baerum', async (db) => {
      const { now, today } = unit
      const of = { authorityId: 'baerum', now, today }
      await tellPerson(db, of, await getInquiry(db, berits))
      await tellPersonAnswer(db, of, await getInquiry(db, berits))
    })
    assert.equal((await notices()).length, told)
  })

  test('[case-on-the-dead] a case about one who is dead is opened with a reason only, which stands in the case', async () => {
    const { number, ...name } = inRegisterAlone.dead
    const inquiryId = await send(number, name)
    await ask(inquiryId)
    assert.deepEqual((await see(inquiryId)).register, [{ kind: 'dead', on: '2026-08-30' }])
    const open = (fields: Record<string, string>) =>
      openCase.run(world.database, world.asked('unit-baerum-adult'), { inquiryId, ...fields }, () => '/x')
    assert.deepEqual(await open({}), { refused: 'dead_needs_reason', field: 'deadReason' })
    assert.deepEqual(await open({ deadReason: 'x'.repeat(501) }), {
      invalid: { deadReason: 'too_long:500' },
    })
    const opened = await open({ deadReason: 'Datteren bestrider dødsdagen.' })
    assert.ok('done' in opened, JSON.stringify(opened))
    const { caseId } = opened.done
    const page = await getCasePage.run(world.database, world.asked('unit-baerum-adult'), { caseId })
    assert.ok(!isDenied(page))
    assert.deepEqual(
      page.steps.map(({ act, reason }) => [act, reason]),
      [['open_after_death', 'Datteren bestrider dødsdagen.']],
    )
  })

  test('a number the register does not know, and a register that is away, leave the inquiry as it was', async () => {
    const inquiryId = await send(syntheticNationalId('1958-05-05', 3))
    const away = { find: () => Promise.reject(new RegisterFault('Folkeregisteret', 'answered 503')) }
    await assert.rejects(
      askAboutInquiry(means({ ...outside.connections.register, ...away }), {
        authorityId: 'baerum',
        inquiryId,
      }),
      RegisterFault,
    )
    assert.equal((await see(inquiryId)).registerAsked, null)
    await ask(inquiryId)
    const seen = await see(inquiryId)
    assert.deepEqual(seen.register, [])
    assert.equal(seen.registerAsked?.isKnown, false)
  })

  test('one who is known here is asked about by the number that is kept here', async () => {
    const inquiryId = await send(numberOf('berit'), { givenName: 'Berit', familyName: 'Tyttebærås' })
    await ask(inquiryId)
    assert.equal((await see(inquiryId)).registerAsked?.isKnown, true)
  })

  test('person_is_dead: neither a decision nor an interim reply is sent about one who has died since', async () => {
    const caseId = await openedCase(world, hanneAsks)
    const assessed = { ...assessmentOf('coordinator'), ...assessmentOf('plan') }
    await done(world, saveAssessment, 'unit-sandnes', {
      caseId,
      longTerm: 'yes',
      service_new_name: 'Fysioterapi',
      service_new_kind: 'municipal_health',
      service_new_status: 'has',
      ...assessed,
    })
    await done(world, saveDecisionDraft, 'unit-sandnes', { caseId, ...words })
    outside.register.happen({ type: 'death', number: numberOf('hanne'), on: world.day })
    await askPopulationRegister(means(), { authorityId: 'sandnes', personId: world.ids.person.hanne })
    const interim = { caseId, reason: 'Vi venter på epikrisen.', newDate: world.daysFrom(30) }
    assert.deepEqual(await press(world, sendInterimReply, 'unit-sandnes', interim), {
      refused: 'person_is_dead',
    })
    assert.deepEqual(await press(world, issueDecision, 'unit-sandnes', { caseId }), {
      refused: 'person_is_dead',
    })
  })
})
