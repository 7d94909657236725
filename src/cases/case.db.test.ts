import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import { addedService, receiveInquiry } from '../../demo/cases/tell.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { getPerson } from '../people/index.ts'
import { isDenied } from '../platform/asked.ts'
import { findCaseServices } from './case-service-store.ts'
import { findCase, findCaseOfPerson } from './case-store.ts'
import { assessAgain, closeCase, reopenCase } from './close-case.ts'
import { confirmAsker } from './confirm-asker.ts'
import { getCasePage } from './get-case.ts'
import { getQueue } from './get-queue.ts'
import { findLettersOfCase } from './letter-store.ts'
import { openCase } from './open-case.ts'
import { recordChildView } from './record-child-view.ts'
import { saveAssessment } from './save-assessment.ts'
import { sendInterimReply } from './send-interim-reply.ts'
import { takeCase } from './take-case.ts'
import { done, hanneAsks, kariAsks, notFound, openedCase, press } from './test/case-world.ts'
import { resumeAssessment, waitForInformation } from './wait-for-information.ts'

const facts = {
  legalBasis: 'health',
  seriousCondition: 'no',
  longTerm: 'yes',
  complex: 'yes',
  needsCoordination: 'yes',
  qualificationProgramme: 'no',
  wantsChildCoordinator: 'no',
  wantsPlan: 'yes',
}
const physio = { name: 'Fysioterapi', kind: 'municipal_health', status: 'has', provider: 'Fysio' }

describe('a case', () => {
  let world: TestWorld
  let caseId: string
  const file = async (id = caseId, authority = 'sandnes') =>
    (await world.database.transaction(authority, (db) => findCase(db, id)))!
  const count = (table: 'event' | 'accessLog', authority = 'sandnes') =>
    world.database.transaction(authority, async (db) => {
      const row = await db
        .selectFrom(table)
        .select((each) => each.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow()
      return Number(row.n)
    })

  before(async () => {
    world = await testWorld()
    caseId = await openedCase(world, hanneAsks)
  })

  describe('is opened from an inquiry', () => {
    test('with clocks from the day the inquiry came, and a readable reference', async () => {
      const found = await file()
      assert.equal(found.receivedOn, world.daysFrom(-10))
      assert.equal(found.answerDue, world.daysFrom(18)) // four weeks: Sandnes' promise
      assert.equal(found.interimDue, '2026-12-13') // a month after 13 November
      assert.equal(found.reference, 'SAN-26-000001')
      assert.equal(found.state, 'under_assessment')
      assert.equal(found.handlerId, world.ids.practitioner['unit-sandnes'])
    })

    test('once: the inquiry that is taken in cannot be opened again', async () => {
      const inquiryId = await receiveInquiry(world, { ...hanneAsks, key: 'twice', person: 'trygve' })
      await done(world, openCase, 'unit-sandnes', { inquiryId })
      const again = await press(world, openCase, 'unit-sandnes', { inquiryId })
      assert.ok('refused' in again && again.refused === 'inquiry_not_open')
    })

    test('about an expected child whose family gave no name, under words one can press', async () => {
      const inquiryId = await receiveInquiry(world, { ...hanneAsks, key: 'expected' })
      const nameless = {
        personId: null,
        personGivenName: '',
        personFamilyName: '',
        personDueDate: world.daysFrom(60),
      }
      await world.database.transaction('sandnes', (db) =>
        db.updateTable('inquiry').set(nameless).where('id', '=', inquiryId).execute(),
      )
      const opened = await done(world, openCase, 'unit-sandnes', { inquiryId })
      const { personId } = await file(opened.caseId)
      const person = await world.database.transaction('sandnes', (db) => getPerson(db, personId))
      assert.equal(person.fullName.trim(), 'Ufødt barn')
    })

    test('or joins the open case of the same person, whose clock is the first inquiry’s', async () => {
      const inquiryId = await receiveInquiry(world, { ...hanneAsks, key: 'more', receivedDaysAgo: 2 })
      const joined = await done(world, openCase, 'unit-sandnes', { inquiryId })
      assert.deepEqual(joined, { caseId, joined: true, isHere: true })
      assert.equal((await file()).receivedOn, world.daysFrom(-10))
    })

    test('by two at once: one case, both inquiries in it', async () => {
      const story = { ...hanneAsks, authority: 'midt-troms', unit: 'ke-midt-troms', person: 'marit' } as const
      const ids = await Promise.all(
        ['a', 'b'].map((key) =>
          receiveInquiry(world, { ...story, key, sender: { ...story.sender, who: 'marit' } }),
        ),
      )
      const opened = await Promise.all(
        ids.map((inquiryId) => done(world, openCase, 'unit-midt-troms', { inquiryId })),
      )
      assert.equal(opened[0]!.caseId, opened[1]!.caseId)
      assert.deepEqual(opened.map((each) => each.joined).sort(), [false, true])
    })

    test('a double press is one act', async () => {
      const inquiryId = await receiveInquiry(world, { ...hanneAsks, key: 'double' })
      const fields = { inquiryId, submissionId: randomUUID() }
      const before = await count('event')
      assert.ok('done' in (await press(world, openCase, 'unit-sandnes', fields)))
      assert.ok('doneBefore' in (await press(world, openCase, 'unit-sandnes', fields)))
      assert.equal(await count('event'), before + 1)
    })

    test('by the unit it came to alone', async () => {
      const inquiryId = await receiveInquiry(world, { ...kariAsks, key: 'whose', person: 'jonas' })
      assert.deepEqual(await press(world, openCase, 'unit-baerum-adult', { inquiryId }), notFound)
      assert.deepEqual(await press(world, openCase, 'kari-mor', { inquiryId }), notFound)
      assert.deepEqual(await press(world, openCase, 'unit-sandnes', { inquiryId }), notFound)
      assert.deepEqual(await press(world, openCase, 'nobody', { inquiryId }), { denied: 'sign_in' })
    })
  })

  describe('is worked on', () => {
    test('taken over by another in the unit, not by the one who has it', async () => {
      assert.equal('refused' in (await press(world, takeCase, 'unit-sandnes', { caseId })), true)
      await done(world, takeCase, 'leader-sandnes', { caseId })
      assert.equal((await file()).handlerId, world.ids.practitioner['leader-sandnes'])
      await done(world, takeCase, 'unit-sandnes', { caseId })
    })

    test('the language we write in, and an interpreter, are set; what is not sent stands; the letter is in it', async () => {
      const person = () =>
        world.database.transaction('sandnes', (db) => getPerson(db, world.ids.person.hanne))
      await done(world, saveAssessment, 'unit-sandnes', { caseId, language: 'en', interpreter: 'somali' })
      await done(world, saveAssessment, 'unit-sandnes', { caseId, legalBasis: 'health' })
      const { language, interpreter } = await person()
      assert.deepEqual([language, interpreter], ['en', 'somali'])
      assert.deepEqual(await press(world, saveAssessment, 'unit-sandnes', { caseId, language: 'xx' }), {
        invalid: { language: 'choose' },
      })
      await done(world, sendInterimReply, 'unit-sandnes', {
        caseId,
        reason: 'We wait for the hospital.',
        newDate: world.daysFrom(20),
        meanwhile: '',
      })
      const [letter] = await world.database.transaction('sandnes', (db) => findLettersOfCase(db, caseId))
      assert.equal(letter!.language, 'en')
      await done(world, saveAssessment, 'unit-sandnes', { caseId, language: 'nb', interpreter: '' })
      assert.deepEqual([(await person()).language, (await person()).interpreter], ['nb', ''])
    })

    test('services are added, changed and removed', async () => {
      await done(world, saveAssessment, 'unit-sandnes', { caseId, ...addedService(physio) })
      const services = () => world.database.transaction('sandnes', (db) => findCaseServices(db, caseId))
      const [added] = await services()
      assert.equal(added?.provider, 'Fysio')
      const changed = Object.fromEntries(
        Object.entries({ ...physio, status: 'needs' }).map(([name, value]) => [
          `service_${added!.id}_${name}`,
          value,
        ]),
      )
      await done(world, saveAssessment, 'unit-sandnes', { caseId, ...changed })
      assert.equal((await services())[0]?.status, 'needs')
      const remove = { caseId, ...changed, button: `remove:${added!.id}` }
      await done(world, saveAssessment, 'unit-sandnes', remove)
      assert.deepEqual(await services(), [])
      for (const fields of [remove, { caseId, ...changed }]) {
        const gone = await press(world, saveAssessment, 'unit-sandnes', fields)
        assert.ok('refused' in gone && gone.refused === 'service_gone')
      }
      const magic = addedService({ ...physio, kind: 'magic' })
      assert.deepEqual(await press(world, saveAssessment, 'unit-sandnes', { caseId, ...magic }), {
        invalid: { service_new_kind: 'choose' },
      })
      const empty = await press(world, saveAssessment, 'unit-sandnes', { caseId, button: 'add' })
      assert.ok('invalid' in empty && empty.invalid.service_new_name === 'required')
    })

    test('services that the inquiry names are taken over when somebody says of what kind they are', async () => {
      const named = { proposed0: 'Avlastning', proposed1: 'Besøk av tante' }
      const nothing = await press(world, saveAssessment, 'unit-sandnes', { caseId, ...named, button: 'take' })
      assert.deepEqual(nothing, { invalid: { service_proposed0_kind: 'choose' } })
      await done(world, saveAssessment, 'unit-sandnes', {
        caseId,
        ...named,
        service_proposed0_kind: 'municipal_health',
        button: 'take',
      })
      const kept = await world.database.transaction('sandnes', (db) => findCaseServices(db, caseId))
      assert.deepEqual(
        kept.map(({ name, kind, status }) => [name, kind, status]),
        [['Avlastning', 'municipal_health', 'has']],
      )
    })

    test('facts are kept, and a form made before another’s change is stale', async () => {
      const { version } = await file()
      await done(world, saveAssessment, 'unit-sandnes', { caseId, ...facts, version: String(version) })
      const found = await file()
      assert.equal(found.facts.longTerm, 'yes')
      assert.equal(found.version, version + 1)
      const late = await press(world, saveAssessment, 'leader-sandnes', {
        caseId,
        ...facts,
        longTerm: 'no',
        version: String(version),
      })
      assert.deepEqual(late, { stale: true })
      assert.equal((await file()).facts.longTerm, 'yes')
    })

    test('the child’s view needs how it was heard, or why it was not', async () => {
      assert.deepEqual(await press(world, recordChildView, 'unit-sandnes', { caseId, childView: 'Ja' }), {
        invalid: { childHeard: 'required' },
      })
      const heard = { caseId, childView: 'Jeg vil ha gym.', childHeard: 'Snakket med barnet.' }
      await done(world, recordChildView, 'unit-sandnes', heard)
      assert.equal((await file()).childView, 'Jeg vil ha gym.')
    })

    test('waits for information with a reason and since when, and goes on', async () => {
      await done(world, waitForInformation, 'unit-sandnes', { caseId, reason: 'Epikrise' })
      assert.equal((await file()).waitingSince, world.day)
      assert.equal((await file()).answerDue, world.daysFrom(18)) // no clock stops
      assert.ok(
        'refused' in (await press(world, waitForInformation, 'unit-sandnes', { caseId, reason: 'x' })),
      )
      await done(world, resumeAssessment, 'unit-sandnes', { caseId })
      assert.equal((await file()).waitingSince, null)
    })

    test('by nobody outside the unit', async () => {
      const acts = [
        [takeCase, {}],
        [saveAssessment, addedService(physio)],
        [recordChildView, { childView: '', childHeard: 'x' }],
        [waitForInformation, { reason: 'x' }],
        [closeCase, { ground: 'moved', reason: 'x' }],
        [assessAgain, { reason: 'x' }],
      ] as const
      for (const [command, fields] of acts) {
        for (const who of ['hanne', 'nurse-sandnes', 'admin-sandnes', 'unit-baerum'] as const) {
          assert.deepEqual(
            await press(world, command, who, { caseId, ...fields }),
            notFound,
            command.act.name,
          )
        }
      }
    })

    test('a sender who says they are a parent is recorded only by the unit, once', async () => {
      const inquiryId = await receiveInquiry(world, {
        ...kariAsks,
        key: 'new-parent',
        person: 'emil',
        sender: { who: 'new-baerum', kind: 'parent', name: 'Nina Nystartvoll' },
      })
      const { caseId: emils } = await done(world, openCase, 'unit-baerum', { inquiryId })
      const fields = { caseId: emils, inquiryId, hasResponsibility: 'yes', reason: 'Viste fødselsattesten.' }
      assert.deepEqual(await press(world, confirmAsker, 'new-baerum', fields), notFound)
      await done(world, confirmAsker, 'unit-baerum', fields)
      const again = await press(world, confirmAsker, 'unit-baerum', fields)
      assert.ok('refused' in again && again.refused === 'already_known')
    })
  })

  describe('is closed', () => {
    test('without a decision only for a named ground', async () => {
      const done_ = await press(world, closeCase, 'unit-sandnes', {
        caseId,
        ground: 'done',
        reason: 'Ferdig',
      })
      assert.deepEqual(done_, { refused: 'decision_missing', field: 'ground' })
      const empty = await press(world, closeCase, 'unit-sandnes', { caseId, ground: 'moved', reason: ' ' })
      assert.deepEqual(empty, { invalid: { reason: 'required' } })
      await done(world, closeCase, 'unit-sandnes', { caseId, ground: 'own_wish', reason: 'Vil vente.' })
      assert.equal((await file()).state, 'closed')
      const service = { caseId, ...addedService(physio) }
      assert.ok('refused' in (await press(world, saveAssessment, 'unit-sandnes', service)))
    })

    test('and whoever asked is answered, without what', async () => {
      const rows = await world.database.transaction('sandnes', (db) =>
        db.selectFrom('inquiry').select(['state', 'answer']).where('caseId', '=', caseId).execute(),
      )
      assert.ok(rows.every((row) => row.state === 'answered' && !row.answer.includes('vente')))
    })

    test('and reopened with a reason and clocks from that day, unless another is open', async () => {
      assert.deepEqual(await press(world, reopenCase, 'unit-sandnes', { caseId, reason: '' }), {
        invalid: { reason: 'required' },
      })
      await done(world, reopenCase, 'unit-sandnes', { caseId, reason: 'Ringte.' })
      const found = await file()
      assert.equal(found.state, 'open')
      assert.equal(found.receivedOn, world.day)
      await done(world, closeCase, 'unit-sandnes', { caseId, ground: 'own_wish', reason: 'Nei.' })
      const inquiryId = await receiveInquiry(world, { ...hanneAsks, key: 'new-one' })
      const { caseId: other } = await done(world, openCase, 'unit-sandnes', { inquiryId })
      assert.notEqual(other, caseId)
      const refused = await press(world, reopenCase, 'unit-sandnes', { caseId, reason: 'x' })
      assert.ok('refused' in refused && refused.refused === 'another_open_case')
      const living = await world.database.transaction('sandnes', (db) =>
        findCaseOfPerson(db, world.ids.person.hanne),
      )
      assert.equal(living?.id, other)
    })
  })

  describe('is seen', () => {
    test('as one page by its own unit, logged for the person', async () => {
      const before = await count('accessLog')
      const seen = await getCasePage.run(world.database, world.asked('unit-sandnes'), { caseId })
      assert.ok(!isDenied(seen))
      assert.equal(seen.person.givenName, 'Hanne')
      assert.ok(seen.events.some((event) => event.type === 'case_opened'))
      assert.equal(await count('accessLog'), before + 1)
      for (const who of ['hanne', 'nurse-sandnes', 'unit-baerum'] as const) {
        assert.deepEqual(await getCasePage.run(world.database, world.asked(who), { caseId }), notFound)
      }
    })

    test('in the queue of its unit, shortest clock first, one log row for each person shown', async () => {
      const before = await count('accessLog')
      const queue = await getQueue.run(world.database, world.asked('unit-sandnes'), {})
      assert.ok(!isDenied(queue))
      assert.ok(queue.rows.length >= 2)
      const due = queue.rows.map((row) => row.clock?.dueOn ?? '9999')
      assert.deepEqual(due, [...due].sort())
      assert.equal(await count('accessLog'), before + queue.rows.filter((row) => row.personId).length)
    })

    test('in the queue found by the start of a name or reference, mine, and without a handler', async () => {
      const ask = async (fields: Record<string, string>) => {
        const queue = await getQueue.run(world.database, world.asked('unit-sandnes'), fields)
        assert.ok(!isDenied(queue))
        return queue.rows
      }
      assert.ok((await ask({ q: 'strand' })).every((row) => row.name.includes('Strandskjellvik')))
      assert.ok((await ask({ q: 'strand' })).some((row) => row.state === 'closed'))
      assert.equal((await ask({ q: 'SAN-26-000001' }))[0]?.id, caseId)
      assert.equal((await ask({ q: 'kjellvik' })).length, 0)
      const me = world.ids.practitioner['unit-sandnes']
      assert.ok((await ask({ vis: 'mine' })).every((row) => row.handlerId === me))
      assert.ok((await ask({ vis: 'ledige' })).every((row) => row.handlerId === null))
      assert.ok((await ask({ tilstand: 'closed' })).every((row) => row.state === 'closed'))
    })

    test('with none of its time gone the day it came, also where less than four weeks are promised', async () => {
      const hospital = { authority: 'fjordsykehuset' } as const
      const inquiryId = await receiveInquiry(world, {
        ...hanneAsks,
        ...hospital,
        key: 'test-came-today',
        unit: 'ke-fjord',
        handler: 'unit-fjord',
        person: 'knut',
        givenName: 'Knut',
        sender: { who: 'knut', kind: 'self', name: 'Knut' },
        receivedDaysAgo: 0,
      })
      const queue = await getQueue.run(world.database, world.asked('unit-fjord', hospital), {})
      assert.ok(!isDenied(queue))
      const clock = queue.rows.find(({ id }) => id === inquiryId)?.clock
      assert.deepEqual([clock?.daysLeft, clock?.share], [21, 0])
    })

    test('of another gate of the same authority: not at all', async () => {
      const adas = await openedCase(world, kariAsks)
      const adults = await getQueue.run(world.database, world.asked('unit-baerum-adult'), {})
      assert.ok(!isDenied(adults) && adults.rows.every((row) => row.id !== adas))
      const leader = await getQueue.run(world.database, world.asked('leader-baerum'), {})
      assert.ok(!isDenied(leader) && leader.rows.some((row) => row.id === adas))
      assert.deepEqual(await getQueue.run(world.database, world.asked('kari-mor'), {}), notFound)
    })
  })
})
