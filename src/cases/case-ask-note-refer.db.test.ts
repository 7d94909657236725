import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { insertOrganisation } from '../authorities/organisations-store.ts'
import { isDenied } from '../platform/asked.ts'
import { momentInOslo } from '../platform/i18n/dates.ts'
import { answerReferral } from './answer-referral.ts'
import { answerRequest, noteAnswer, withdrawRequest } from './answer-request.ts'
import { askForInformation } from './ask-for-information.ts'
import { findCase } from './case-store.ts'
import { getCasePage } from './get-case.ts'
import { getOwnCase } from './get-own-case.ts'
import { getQueue } from './get-queue.ts'
import { getRequest } from './get-request.ts'
import { getTransfer } from './get-transfer.ts'
import { isBeingWorkedOn } from './is-being-worked-on.ts'
import { noteInCase } from './note-in-case.ts'
import { refer } from './refer.ts'
import { remindOfInformation } from './remind-of-information.ts'
import { insertRequest, updateRequest } from './request-store.ts'
import { reminderIsDue } from './rules/case-work.ts'
import { done, type Fields, hanneAsks, kariAsks, notFound, openedCase, press } from './test/case-world.ts'
import { answerTransfer, takeBackTransfer, transferCase } from './transfer-case.ts'

const refusedAs = (outcome: unknown) =>
  typeof outcome === 'object' && outcome !== null && 'refused' in outcome ? outcome.refused : outcome

async function pageOf(world: TestWorld, who: ActorKey, caseId: string) {
  const page = await getCasePage.run(world.database, world.asked(who), { caseId })
  assert.ok(!isDenied(page))
  return page
}

async function noticesOf(world: TestWorld, authority: string, kind: string): Promise<number> {
  const rows = await world.database.transaction(authority, (db) =>
    db.selectFrom('notice').select('id').where('kind', '=', kind).execute(),
  )
  return rows.length
}

describe('somebody is asked for information', () => {
  let world: TestWorld
  let caseId: string
  const file = async () => (await world.database.transaction('sandnes', (db) => findCase(db, caseId)))!
  const ask = (fields: Fields = {}, who: ActorKey = 'unit-sandnes') =>
    press(world, askForInformation, who, {
      caseId,
      question: 'Hvem er fastlegen din?',
      answerBy: world.daysFrom(7),
      ...fields,
    })
  const asked = async (fields: Fields = {}) => {
    const outcome = await ask(fields)
    assert.ok('done' in outcome, JSON.stringify(outcome))
    return outcome.done.requestId
  }
  const see = (who: ActorKey, requestId: string) =>
    getRequest.run(world.database, world.asked(who), { requestId })

  before(async () => {
    world = await testWorld()
    caseId = await openedCase(world, {
      ...hanneAsks,
      sender: { who: 'nav-sandnes', kind: 'service', name: 'Rune Jobbsjansen' },
    })
  })

  test('by the unit alone, with a question and a day ahead', async () => {
    assert.deepEqual(await ask({}, 'unit-baerum'), notFound)
    assert.deepEqual(await ask({}, 'hanne'), notFound)
    assert.deepEqual(await ask({ question: ' ' }), { invalid: { question: 'required' } })
    assert.equal(refusedAs(await ask({ answerBy: world.day })), 'in_the_past')
    assert.equal(refusedAs(await ask({ inquiryId: randomUUID() })), 'sender_not_reached')
  })

  test('then the case waits, since that day; its clocks run on; the person answers from their side, once', async () => {
    const before = await file()
    const requestId = await asked()
    const waiting = await file()
    assert.equal(waiting.state, 'waiting_for_information')
    assert.equal(waiting.waitingSince, world.day)
    assert.equal(waiting.answerDue, before.answerDue)
    assert.equal(waiting.interimDue, before.interimDue)
    const queue = await getQueue.run(world.database, world.asked('unit-sandnes'), {})
    assert.ok(!isDenied(queue))
    assert.deepEqual(
      queue.rows.map((row) => [row.flags, row.waitingSince]),
      [[['waiting'], world.day]],
    )
    const seen = await see('hanne', requestId)
    assert.ok(!isDenied(seen) && seen.mayAnswer && seen.request.question === 'Hvem er fastlegen din?')
    for (const who of ['nav-sandnes', 'kari-mor'] as const)
      assert.deepEqual(await see(who, requestId), notFound)
    const fields = { requestId, answer: 'Legen heter Li.', submissionId: randomUUID(), version: '1' }
    assert.deepEqual(await press(world, answerRequest, 'kari-mor', fields), notFound)
    assert.ok('done' in (await press(world, answerRequest, 'hanne', fields)))
    assert.ok('doneBefore' in (await press(world, answerRequest, 'hanne', fields)))
    const again = { ...fields, submissionId: randomUUID() }
    assert.deepEqual(await press(world, answerRequest, 'hanne', again), { stale: true })
    const { version: _, ...unversioned } = again
    assert.equal(refusedAs(await press(world, answerRequest, 'hanne', unversioned)), 'not_in_this_state')
    assert.equal((await file()).state, 'under_assessment')
    assert.equal((await file()).waitingSince, null)
    assert.equal(await noticesOf(world, 'sandnes', 'information_given'), 1)
    const page = await pageOf(world, 'unit-sandnes', caseId)
    assert.equal(page.requests[0]!.answer, 'Legen heter Li.')
    assert.equal(page.requests[0]!.answeredAs, 'self')
  })

  test('a sender is asked alone, and sees the question but neither whom it is about nor the case', async () => {
    const { senders } = await pageOf(world, 'unit-sandnes', caseId)
    assert.deepEqual(
      senders.map((each) => each.name),
      ['Rune Jobbsjansen'],
    )
    const requestId = await asked({ inquiryId: senders[0]!.id, question: 'Når begynte tiltaket?' })
    const seen = await see('nav-sandnes', requestId)
    assert.ok(!isDenied(seen))
    assert.equal(seen.personName, null)
    assert.equal(seen.caseId, null)
    assert.deepEqual(await see('hanne', requestId), notFound)
    await done(world, answerRequest, 'nav-sandnes', { requestId, answer: 'I mai.' })
    const { requests } = await pageOf(world, 'unit-sandnes', caseId)
    assert.equal(requests.find((each) => each.id === requestId)!.answeredAs, 'sender')
  })

  test('the case goes on when the last one is answered, noted by the unit, or no longer needed', async () => {
    const first = await asked()
    const second = await asked({ question: 'Og hvem er tannlegen?' })
    assert.deepEqual(
      await press(world, noteAnswer, 'unit-baerum', { requestId: first, answer: 'x' }),
      notFound,
    )
    await done(world, noteAnswer, 'leader-sandnes', { requestId: first, answer: 'Hun ringte og sa Li.' })
    assert.equal((await file()).state, 'waiting_for_information')
    assert.deepEqual(await press(world, withdrawRequest, 'hanne', { requestId: second }), notFound)
    await done(world, withdrawRequest, 'unit-sandnes', { requestId: second })
    assert.equal((await file()).state, 'under_assessment')
    const own = await getOwnCase.run(world.database, world.asked('hanne'), { caseId })
    assert.ok(!isDenied(own))
    assert.ok(own.requests.every((each) => each.id !== second))
    assert.deepEqual(await getOwnCase.run(world.database, world.asked('kari-mor'), { caseId }), notFound)
  })

  test('one who has not answered by the day is reminded once, and the handler told, by the business clock', async () => {
    const requestId = await asked({ answerBy: world.daysFrom(3) })
    const remind = (days: number) =>
      remindOfInformation({
        database: world.database,
        now: () => momentInOslo(world.daysFrom(days), '08:41'),
      })
    const told = await noticesOf(world, 'sandnes', 'information_needed')
    await remind(3)
    assert.equal(await noticesOf(world, 'sandnes', 'information_late'), 0)
    await remind(4)
    await remind(5)
    assert.equal(await noticesOf(world, 'sandnes', 'information_late'), 1)
    assert.equal(await noticesOf(world, 'sandnes', 'information_needed'), told + 1)
    const { requests } = await pageOf(world, 'unit-sandnes', caseId)
    assert.ok(requests.find((each) => each.id === requestId)!.remindedAt)
  })
})

describe('[information-reminder] in every state of the question and of the case, on every day around the one to answer by', () => {
  test('the job reminds of exactly those the rule says', async () => {
    const world = await testWorld()
    const caseId = await openedCase(world, hanneAsks)
    const { personId } = (await world.database.transaction('sandnes', (db) => findCase(db, caseId)))!
    const askedBy = world.ids.practitioner['unit-sandnes']
    const inSandnes = <T>(work: Parameters<typeof world.database.transaction<T>>[1]) =>
      world.database.transaction('sandnes', work)
    const common = {
      caseId,
      personId,
      askedOf: 'person',
      inquiryId: null,
      question: 'Hva?',
      askedBy,
    } as const
    const states = ['open', 'under_assessment', 'waiting_for_information', 'decided', 'closed'] as const
    for (const [at, caseState] of states.entries()) {
      const expected = await inSandnes(async (db) => {
        await db.updateTable('caseFile').set({ state: caseState }).where('id', '=', caseId).execute()
        const due = new Set<string>()
        for (const state of ['asked', 'answered', 'withdrawn'] as const)
          for (const hasBeenReminded of [false, true])
            for (const days of [-2, -1, 0, 1]) {
              const answerBy = world.daysFrom(days)
              const asked = { ...common, answerBy, askedAt: momentInOslo(world.daysFrom(-9), '09:00') }
              const id = await insertRequest(db, 'sandnes', asked)
              const remindedAt = hasBeenReminded ? momentInOslo(world.daysFrom(-1), '08:00') : null
              await updateRequest(db, id, { state, remindedAt })
              const facts = { state, answerBy, hasBeenReminded, isWanted: isBeingWorkedOn(caseState) }
              if (reminderIsDue(facts, world.day)) due.add(id)
            }
        return due
      })
      const now = momentInOslo(world.day, `08:4${at}`)
      await remindOfInformation({ database: world.database, now: () => now })
      const { requests } = await pageOf(world, 'unit-sandnes', caseId)
      const reminded = requests.filter(({ remindedAt }) => remindedAt?.getTime() === now.getTime())
      assert.deepEqual(new Set(reminded.map(({ id }) => id)), expected, caseState)
      assert.equal(expected.size, isBeingWorkedOn(caseState) ? 2 : 0)
    }
  })
})

describe('notes, referrals and transfers of a case', () => {
  let world: TestWorld
  let caseId: string
  const file = async () => (await world.database.transaction('baerum', (db) => findCase(db, caseId)))!

  before(async () => {
    world = await testWorld()
    caseId = await openedCase(world, kariAsks)
  })

  describe('[fvl-11-d] a note', () => {
    const note = (fields: Fields = {}, who: ActorKey = 'unit-baerum') =>
      press(world, noteInCase, who, {
        caseId,
        saidBy: 'Kari',
        saidHow: 'phone',
        saidOn: world.day,
        words: 'Ada sover dårlig.',
        ...fields,
      })

    test('says who told it, how and when; it is not of a day to come, nor by others than the unit', async () => {
      assert.ok('done' in (await note()))
      assert.deepEqual(await note({ saidBy: '', words: '' }), {
        invalid: { saidBy: 'required', words: 'required' },
      })
      assert.equal(refusedAs(await note({ saidOn: world.daysFrom(1) })), 'in_the_future')
      assert.equal(refusedAs(await note({ saidOn: '1900-01-01' })), 'long_before_the_case')
      assert.equal(refusedAs(await note({ saidOn: world.daysFrom(-400) })), 'long_before_the_case')
      assert.deepEqual(await note({}, 'unit-baerum-adult'), notFound)
      assert.deepEqual(await note({}, 'kari-mor'), notFound)
    })

    test('a double press writes one', async () => {
      const fields = { submissionId: randomUUID() }
      await note(fields)
      assert.ok('doneBefore' in (await note(fields)))
      assert.equal((await pageOf(world, 'unit-baerum', caseId)).notes.length, 2)
    })

    test('is corrected by another that points back, once; the newest stands first; the first stands as it was', async () => {
      const first = (await pageOf(world, 'unit-baerum', caseId)).notes.at(-1)!
      const correction = { correctsId: first.id, words: 'Ada sover godt nå.' }
      assert.ok('done' in (await note(correction)))
      assert.equal(refusedAs(await note(correction)), 'corrected_before')
      assert.equal(refusedAs(await note({ correctsId: randomUUID() })), 'corrected_before')
      const { notes } = await pageOf(world, 'unit-baerum', caseId)
      assert.equal(notes[0]!.words, 'Ada sover godt nå.')
      assert.equal(notes[0]!.correctsId, first.id)
      assert.equal(notes.at(-1)!.words, 'Ada sover dårlig.')
    })

    test('cannot be changed, not even in the database', async () => {
      await assert.rejects(
        world.database.transaction('baerum', (db) =>
          db.updateTable('caseNote').set({ words: 'x' }).execute(),
        ),
        /permission denied/,
      )
    })
  })

  describe('[referral-lifecycle] a referral', () => {
    const send = (fields: Fields = {}, who: ActorKey = 'unit-baerum') =>
      press(world, refer, who, {
        caseId,
        organisation: 'Løvemammaene',
        purpose: 'Likeperson',
        ground: 'consent',
        groundWords: 'Kari sa ja på telefon.',
        ...fields,
      })
    const first = async () => (await pageOf(world, 'unit-baerum', caseId)).referrals[0]!
    const answer = (fields: Fields, who: ActorKey = 'unit-baerum') =>
      press(world, answerReferral, who, { on: world.day, ...fields })

    test('goes to one receiver, and says how consent was given or which other ground there is', async () => {
      assert.deepEqual(await send({ groundWords: '' }), { invalid: { groundWords: 'required' } })
      assert.equal(refusedAs(await send({ organisation: '' })), 'one_receiver')
      const receiverId = Object.values(world.ids.service)[0]!
      assert.equal(refusedAs(await send({ receiverId })), 'one_receiver')
      const elsewhere = randomUUID()
      assert.equal(refusedAs(await send({ receiverId: elsewhere, organisation: '' })), 'one_receiver')
      assert.deepEqual(await send({}, 'kari-mor'), notFound)
      assert.deepEqual(await send({}, 'unit-sandnes'), notFound)
      assert.ok('done' in (await send()))
    })

    test('is seen by the person’s side, who is told; accepted, then done', async () => {
      const own = await getOwnCase.run(world.database, world.asked('kari-mor'), { caseId })
      assert.ok(!isDenied(own) && own.referrals[0]!.receiver === 'Løvemammaene')
      assert.ok((await noticesOf(world, 'baerum', 'referral_changed')) > 0)
      const referralId = (await first()).id
      assert.equal(refusedAs(await answer({ referralId, answer: 'finish' })), 'not_in_this_state')
      assert.equal(
        refusedAs(await answer({ referralId, answer: 'accept', on: world.daysFrom(1) })),
        'in_the_future',
      )
      assert.deepEqual(await answer({ referralId, answer: 'accept' }, 'unit-sandnes'), notFound)
      assert.ok('done' in (await answer({ referralId, answer: 'accept', version: '1' })))
      assert.deepEqual(await answer({ referralId, answer: 'finish', version: '1' }), { stale: true })
      assert.ok('done' in (await answer({ referralId, answer: 'finish', version: '2' })))
      assert.equal((await first()).state, 'done')
    })

    test('is chosen from the authority’s own overview, services and organisations apart', async () => {
      const words = {
        description: 'Møtes.',
        lifeSituations: [],
        phone: '',
        web: '',
        fromDate: world.day,
        toDate: null,
      }
      const past = { ...words, name: 'Nedlagt', fromDate: world.daysFrom(-9), toDate: world.daysFrom(-1) }
      await world.database.transaction('baerum', async (db) => {
        await insertOrganisation(db, 'baerum', { ...words, name: 'Foreldre i Vika' })
        await insertOrganisation(db, 'baerum', past)
      })
      const { receivers } = await pageOf(world, 'unit-baerum', caseId)
      assert.ok(!receivers.some((each) => each.name === 'Nedlagt'))
      assert.ok(receivers.some((each) => each.isService) && receivers.some((each) => !each.isService))
      const kinds = [] as string[]
      for (const isService of [true, false]) {
        const { id: receiverId, name } = receivers.find((each) => each.isService === isService)!
        assert.ok('done' in (await send({ receiverId, organisation: '' })))
        const sent = (await pageOf(world, 'unit-baerum', caseId)).referrals
        kinds.push(sent.find((each) => each.receiver === name)!.sentTo)
      }
      assert.deepEqual(kinds, ['service', 'user_organisation'])
    })

    test('a no says why', async () => {
      await send({ organisation: 'En annen' })
      const referral = (await pageOf(world, 'unit-baerum', caseId)).referrals.find(
        (each) => each.receiver === 'En annen',
      )!
      const referralId = referral.id
      assert.equal(refusedAs(await answer({ referralId, answer: 'decline' })), 'reason_missing')
      assert.ok('done' in (await answer({ referralId, answer: 'decline', reason: 'Ingen likeperson nå.' })))
    })
  })

  describe('[transfer-lifecycle] a transfer to another gate', () => {
    const to = () => world.ids.unit['ke-baerum-voksen']
    const send = (fields: Fields = {}, who: ActorKey = 'unit-baerum') =>
      press(world, transferCase, who, { caseId, toUnitId: to(), reason: 'Fyller 18 i uka.', ...fields })
    const answer = (transferId: string, fields: Fields, who: ActorKey = 'unit-baerum-adult') =>
      press(world, answerTransfer, who, { transferId, ...fields })
    const sent = async () => {
      const outcome = await send()
      assert.ok('done' in outcome, JSON.stringify(outcome))
      return outcome.done.transferId
    }

    test('is sent by the unit that has it, to another gate here, with a reason', async () => {
      assert.equal(refusedAs(await send({ toUnitId: (await file()).unitId })), 'not_another_gate')
      assert.equal(refusedAs(await send({ toUnitId: world.ids.unit['ke-sandnes'] })), 'not_another_gate')
      assert.deepEqual(await send({ reason: '' }), { invalid: { reason: 'required' } })
      assert.deepEqual(await send({}, 'unit-baerum-adult'), notFound)
      assert.deepEqual(await send({}, 'kari-mor'), notFound)
    })

    test('stays the sender’s until the receiver says yes; one at a time; it can be taken back', async () => {
      const transferId = await sent()
      assert.equal(refusedAs(await send()), 'already_sent_on')
      assert.equal((await file()).unitId, world.ids.unit['ke-baerum-barn'])
      const closed = await getCasePage.run(world.database, world.asked('unit-baerum-adult'), { caseId })
      assert.deepEqual(closed, notFound)
      const read = await getTransfer.run(world.database, world.asked('unit-baerum-adult'), { transferId })
      assert.ok(!isDenied(read) && read.person.givenName === 'Ada')
      for (const who of ['unit-sandnes', 'kari-mor'] as const)
        assert.deepEqual(await getTransfer.run(world.database, world.asked(who), { transferId }), notFound)
      assert.deepEqual(await answer(transferId, { answer: 'accept' }, 'unit-baerum'), notFound)
      await done(world, takeBackTransfer, 'unit-baerum', { transferId })
      assert.equal(refusedAs(await answer(transferId, { answer: 'accept' })), 'not_in_this_state')
    })

    test('a no says why, and leaves it where it is', async () => {
      const transferId = await sent()
      assert.equal(refusedAs(await answer(transferId, { answer: 'decline' })), 'reason_missing')
      assert.ok('done' in (await answer(transferId, { answer: 'decline', reason: 'Ada er sju år.' })))
      assert.equal((await file()).unitId, world.ids.unit['ke-baerum-barn'])
    })

    test('a yes gives it over whole: clocks, inquiries, notes; who sent it no longer sees it; the family is told', async () => {
      const before = await file()
      const transferId = await sent()
      const yes = { answer: 'accept', submissionId: randomUUID(), version: '1' }
      assert.ok('done' in (await answer(transferId, yes)))
      assert.ok('doneBefore' in (await answer(transferId, yes)))
      assert.deepEqual(await answer(transferId, { ...yes, submissionId: randomUUID() }), { stale: true })
      const after = await file()
      assert.equal(after.unitId, to())
      assert.equal(after.handlerId, world.ids.practitioner['unit-baerum-adult'])
      assert.deepEqual([after.answerDue, after.receivedOn], [before.answerDue, before.receivedOn])
      const page = await pageOf(world, 'unit-baerum-adult', caseId)
      assert.equal(page.notes.length, 3)
      assert.equal(page.inquiries.length, 1)
      assert.equal(page.inquiries[0]!.unitId, to())
      const gone = await getCasePage.run(world.database, world.asked('unit-baerum'), { caseId })
      assert.deepEqual(gone, notFound)
      assert.ok((await noticesOf(world, 'baerum', 'case_sent_on')) > 0)
    })
  })
})
