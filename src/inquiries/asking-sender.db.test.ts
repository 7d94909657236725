import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { writeInquiry } from '../../demo/write-inquiry.ts'
import { answerRequest } from '../cases/answer-request.ts'
import { askForInformation } from '../cases/ask-for-information.ts'
import { findCase } from '../cases/case-store.ts'
import { getRequest } from '../cases/get-request.ts'
import {
  askSender,
  mayReadRequest,
  noteAnswer,
  openCase,
  remindOfInformation,
  withdrawRequest,
} from '../cases/index.ts'
import { findNotices } from '../messages/index.ts'
import { changePerson } from '../people/index.ts'
import { type Asked, isDenied } from '../platform/asked.ts'
import { momentInOslo } from '../platform/i18n/dates.ts'
import { recordPersonAnswer } from './answer-about-me.ts'
import { answerFollowed } from './answer-followed.ts'
import { answerInquiry } from './answer-inquiry.ts'
import { followInquiry } from './follow-inquiry.ts'
import { getFollowed } from './get-followed.ts'
import { getQuestionLetter } from './get-question-letter.ts'
import { getReceipt } from './get-receipt.ts'
import { getSentInquiry } from './get-sent-inquiry.ts'
import { getUnitInquiry } from './get-unit-inquiry.ts'
import { getInquiry } from './inquiry-store.ts'
import { aboutIvar } from './test/about-ivar.ts'

describe('the sender of an inquiry is asked for what is missing', () => {
  let world: TestWorld
  before(async () => {
    world = await testWorld()
  })
  let browsers = 0
  const somebody = (): Asked => ({
    ...world.asked('nobody', { authority: 'baerum' }),
    draftOwner: { key: `c:asking-${browsers++}`, isSignedIn: false },
  })
  const run = <R>(
    // biome-ignore lint/suspicious/noExplicitAny: each command checks its own form
    command: { run: (...parts: any[]) => Promise<R> },
    asked: Asked,
    fields: Record<string, unknown>,
  ) => command.run(world.database, asked, fields, () => '/x')
  const unit = () => world.asked('unit-baerum-adult')
  const question = (fields: Record<string, unknown> = {}) => ({
    question: 'Hvor mange tjenester har han i dag?',
    answerBy: world.daysFrom(7),
    ...fields,
  })
  const asks = async (inquiryId: string) => {
    const outcome = await run(askSender, unit(), question({ inquiryId }))
    assert.ok('done' in outcome, JSON.stringify(outcome))
    return outcome.done.requestId as string
  }
  const at = (inquiryId: string) => world.database.transaction('baerum', (db) => getInquiry(db, inquiryId))
  const unitSees = async (inquiryId: string) => {
    const seen = await getUnitInquiry.run(world.database, unit(), { inquiryId })
    assert.ok(!isDenied(seen))
    return seen
  }
  /** Sent without signing in, and looked up from another browser. */
  const followed = async (answers = aboutIvar) => {
    const asked = somebody()
    const inquiryId = await writeInquiry(world.database, asked, answers)
    const got = await getReceipt.run(world.database, asked, {})
    assert.ok('receipt' in got && got.receipt)
    const browser = somebody()
    await run(followInquiry, browser, { reference: got.receipt.reference, code: got.receipt.code })
    return { inquiryId, browser }
  }
  const seenBy = async (browser: Asked) => {
    const seen = await getFollowed.run(world.database, browser, {})
    assert.ok('status' in seen && seen.status)
    return seen.status
  }
  const noticesOf = (who: ActorKey) =>
    world.database.transaction('baerum', async (db) => {
      const { actor } = world.asked(who)
      return actor.kind === 'nobody'
        ? []
        : (await findNotices(db, actor)).map(({ kind, href }) => `${kind} ${href}`)
    })

  test('[sender-is-asked] by reference and code: the question is read and answered there, and the answer not shown again', async () => {
    const { inquiryId, browser } = await followed()
    const before = await at(inquiryId)
    const requestId = await asks(inquiryId)
    assert.equal((await at(inquiryId)).state, 'needs_information')
    assert.equal((await at(inquiryId)).answerDue, before.answerDue, 'no clock stops')
    const [asked] = (await seenBy(browser)).questions
    assert.equal(asked?.question, 'Hvor mange tjenester har han i dag?')
    const answer = (fields: object, who = browser) =>
      run(answerFollowed, who, { requestId, answer: 'Fire: hjemmesykepleie og tre til.', ...fields })
    assert.deepEqual(await answer({}, somebody()), { refused: 'look_up_first' })
    assert.deepEqual(await answer({ answer: ' ' }), { invalid: { answer: 'required' } })
    assert.deepEqual(await answer({ answer: 'x'.repeat(8001) }), { invalid: { answer: 'too_long:8000' } })
    const other = await followed()
    assert.deepEqual(await answer({}, other.browser), { refused: 'look_up_first' }, 'another’s question')
    const submissionId = randomUUID()
    assert.ok('done' in (await answer({ submissionId })))
    assert.ok('doneBefore' in (await answer({ submissionId })))
    assert.deepEqual(await answer({}), { refused: 'not_in_this_state' })
    const after = await seenBy(browser)
    assert.ok(after.questions[0]?.answeredAt)
    assert.doesNotMatch(JSON.stringify(after), /Fire|Hvor mange/)
    assert.equal((await at(inquiryId)).state, 'received')
    const [request] = (await unitSees(inquiryId)).requests
    assert.equal(request?.answer, 'Fire: hjemmesykepleie og tre til.')
    assert.equal(request.answeredAs, 'code')
    assert.ok(
      (await noticesOf('unit-baerum-adult')).includes(`information_given /baerum/henvendelser/${inquiryId}`),
    )
    const { rows } = await world.test.asOwner('baerum', (client) =>
      client.query(
        `select distinct act, what from access_log where person_id = $1 and act = 'inquiries.follow'`,
        [inquiryId],
      ),
    )
    assert.deepEqual(rows, [{ act: 'inquiries.follow', what: ['information_request'] }])
  })

  test('[sender-is-asked] one who signed in is told, reads it with what they sent, and answers on a page of their own', async () => {
    const sender = world.asked('new-baerum')
    const inquiryId = await writeInquiry(world.database, sender, aboutIvar)
    const requestId = await asks(inquiryId)
    assert.ok(
      (await noticesOf('new-baerum')).includes(`information_needed /baerum/opplysninger/${requestId}`),
    )
    const sent = await getSentInquiry.run(world.database, sender, { inquiryId })
    assert.equal('questions' in sent && sent.questions.length, 1)
    const page = await getRequest.run(world.database, sender, { requestId })
    assert.ok(!isDenied(page))
    assert.equal(page.mayAnswer, true)
    assert.equal(page.caseId, null)
    assert.deepEqual(await getRequest.run(world.database, world.asked('kari-mor'), { requestId }), {
      denied: 'not_found',
    })
    assert.deepEqual(await run(answerRequest, sender, { requestId, answer: 'Fire.', version: 9 }), {
      stale: true,
    })
    assert.ok('done' in (await run(answerRequest, sender, { requestId, answer: 'Fire.' })))
    assert.equal((await at(inquiryId)).state, 'received')
  })

  test('[sender-is-asked] one whom the person does not know of is not asked; nor by others than the unit', async () => {
    const { inquiryId } = await followed({ ...aboutIvar, personKnows: 'unsure' })
    assert.equal((await unitSees(inquiryId)).can.ask, false)
    assert.deepEqual(await run(askSender, unit(), question({ inquiryId })), {
      refused: 'sender_not_to_be_asked',
      field: 'question',
    })
    const known = await followed()
    for (const who of ['unit-baerum', 'teacher-baerum', 'kari-mor'] as const)
      assert.deepEqual(
        await run(askSender, world.asked(who), question({ inquiryId: known.inquiryId })),
        { denied: 'not_found' },
        who,
      )
    const elsewhere = world.asked('unit-sandnes', { authority: 'sandnes' })
    assert.deepEqual(await run(askSender, elsewhere, question({ inquiryId: known.inquiryId })), {
      denied: 'not_found',
    })
  })

  test('a question needs words and a day ahead, fits the inquiry’s version, and is one of five at once', async () => {
    const { inquiryId } = await followed()
    const ask = (fields: Record<string, unknown>) =>
      run(askSender, unit(), question({ inquiryId, ...fields }))
    assert.deepEqual(await ask({ question: ' ' }), { invalid: { question: 'required' } })
    assert.deepEqual(await ask({ question: 'x'.repeat(2001) }), { invalid: { question: 'too_long:2000' } })
    assert.deepEqual(await ask({ answerBy: world.day }), { refused: 'in_the_past', field: 'answerBy' })
    assert.deepEqual(await ask({ version: 9 }), { stale: true })
    const submissionId = randomUUID()
    assert.ok('done' in (await ask({ submissionId })))
    assert.ok('doneBefore' in (await ask({ submissionId })))
    for (let more = 1; more < 5; more++) assert.ok('done' in (await ask({})))
    assert.deepEqual(await ask({}), { refused: 'asked_enough', field: 'question' })
    await run(answerInquiry, unit(), { inquiryId, answer: 'Ja.', isOpen: 'yes' })
    assert.deepEqual(await ask({}), { refused: 'not_in_this_state' })
  })

  test('told by phone it is written down by the unit; one no longer needed is taken away; then it is as received', async () => {
    const { inquiryId, browser } = await followed()
    const [first, second] = [await asks(inquiryId), await asks(inquiryId)]
    assert.deepEqual(await run(noteAnswer, world.asked('unit-baerum'), { requestId: first, answer: 'x' }), {
      denied: 'not_found',
    })
    assert.ok('done' in (await run(noteAnswer, unit(), { requestId: first, answer: 'Grete ringte: fire.' })))
    assert.equal((await at(inquiryId)).state, 'needs_information', 'one still waits')
    assert.ok('done' in (await run(withdrawRequest, unit(), { requestId: second })))
    assert.equal((await at(inquiryId)).state, 'received')
    assert.deepEqual(
      (await seenBy(browser)).questions.map((each) => each.answeredAt !== null),
      [true],
    )
  })

  test('the question on paper is for one who cannot be told, while it waits', async () => {
    const { inquiryId } = await followed()
    const requestId = await asks(inquiryId)
    const print = (fields: Record<string, unknown> = {}, who = unit()) =>
      getQuestionLetter.run(world.database, who, { inquiryId, requestId, ...fields })
    const printed = await print()
    assert.ok('request' in printed)
    assert.deepEqual(await print({}, world.asked('teacher-baerum')), { denied: 'not_found' })
    assert.deepEqual(await print({ inquiryId: (await followed()).inquiryId }), { denied: 'not_found' })
    await run(noteAnswer, unit(), { requestId, answer: 'Fire.' })
    assert.deepEqual(await print(), { denied: 'not_found' })
  })

  test('one who has not answered by the day: whoever asked is told, once', async () => {
    const { inquiryId } = await followed()
    await asks(inquiryId)
    const late = { database: world.database, now: () => momentInOslo(world.daysFrom(9), '08:00') }
    await remindOfInformation(late)
    await remindOfInformation(late)
    const told = (await noticesOf('unit-baerum-adult')).filter(
      (each) => each === `information_late /baerum/henvendelser/${inquiryId}`,
    )
    assert.equal(told.length, 1)
  })

  test('taken into a case, the question goes with it, and the case asks a sender with a code in the same way', async () => {
    const { inquiryId, browser } = await followed()
    const requestId = await asks(inquiryId)
    const opened = await run(openCase, unit(), { inquiryId })
    assert.ok('done' in opened, JSON.stringify(opened))
    const { caseId } = opened.done
    assert.deepEqual(await run(askSender, unit(), question({ inquiryId })), { refused: 'not_in_this_state' })
    const inCase = await run(
      askForInformation,
      unit(),
      question({ caseId, inquiryId, question: 'Hvem er fastlegen?' }),
    )
    assert.ok('done' in inCase, JSON.stringify(inCase))
    assert.deepEqual(
      new Set((await seenBy(browser)).questions.map((each) => each.question)),
      new Set(['Hvem er fastlegen?', 'Hvor mange tjenester har han i dag?']),
    )
    const file = () => world.database.transaction('baerum', (db) => findCase(db, caseId))
    assert.equal((await file())?.state, 'waiting_for_information')
    for (const id of [requestId, inCase.done.requestId])
      assert.ok('done' in (await run(answerFollowed, browser, { requestId: id, answer: 'Svar.' })))
    assert.equal((await file())?.state, 'under_assessment')
    assert.equal((await at(inquiryId)).state, 'accepted_to_case')
    assert.equal((await seenBy(browser)).state, 'received', 'never that a case exists')
  })

  describe('[sender-is-asked] what is asked closes like unknown to one who may not be asked any longer', () => {
    const closes = async (who: Asked, requestId: string) => {
      assert.deepEqual(await getRequest.run(world.database, who, { requestId }), { denied: 'not_found' })
      assert.deepEqual(await run(answerRequest, who, { requestId, answer: 'Fire.' }), { denied: 'not_found' })
      assert.equal(
        await world.database.transaction('baerum', (db) =>
          mayReadRequest(db, signedIn(who), requestId, world.day),
        ),
        false,
        'nor is the notice a link',
      )
    }
    const closesByCode = async (browser: Asked, requestId: string) => {
      assert.deepEqual((await seenBy(browser)).questions, [])
      assert.deepEqual(await run(answerFollowed, browser, { requestId, answer: 'Fire.' }), {
        refused: 'look_up_first',
      })
    }
    const signedIn = ({ actor }: Asked) => {
      assert.ok(actor.kind === 'citizen' || actor.kind === 'work')
      return actor
    }
    /** One by code and one signed in, each asked; whatever happens then. */
    const bothAsked = async () => {
      const byCode = await followed()
      const sender = world.asked('new-baerum')
      const inquiryId = await writeInquiry(world.database, sender, aboutIvar)
      return {
        inquiryIds: [byCode.inquiryId, inquiryId],
        browser: byCode.browser,
        sender,
        codeRequestId: await asks(byCode.inquiryId),
        requestId: await asks(inquiryId),
      }
    }
    const answersOf = async (requestIds: string[]) =>
      world.database.transaction('baerum', (db) =>
        db
          .selectFrom('informationRequest')
          .select(['state', 'remindedAt'])
          .where('id', 'in', requestIds)
          .execute(),
      )

    test('after the person said no, or wants to talk first; nor is the sender reminded', async () => {
      for (const personAnswer of ['does_not_want', 'wants_to_talk'] as const) {
        const asked = await bothAsked()
        const { browser, sender, codeRequestId, requestId } = asked
        assert.equal((await seenBy(browser)).questions.length, 1)
        assert.ok(!isDenied(await getRequest.run(world.database, sender, { requestId })))
        for (const inquiryId of asked.inquiryIds)
          assert.ok('done' in (await run(recordPersonAnswer, unit(), { inquiryId, personAnswer, note: '' })))
        await closes(sender, requestId)
        await closesByCode(browser, codeRequestId)
        const before = await noticesOf('new-baerum')
        await remindOfInformation({
          database: world.database,
          now: () => momentInOslo(world.daysFrom(9), '08:00'),
        })
        assert.deepEqual(await noticesOf('new-baerum'), before)
        for (const { state } of await answersOf([requestId, codeRequestId])) assert.equal(state, 'asked')
        assert.deepEqual(
          await getQuestionLetter.run(world.database, unit(), {
            inquiryId: asked.inquiryIds[0],
            requestId: codeRequestId,
          }),
          { denied: 'not_found' },
          'nor on paper',
        )
      }
    })

    test('after the address was protected, also what was answered', async () => {
      const { inquiryIds, browser, sender, codeRequestId, requestId } = await bothAsked()
      assert.ok('done' in (await run(answerRequest, sender, { requestId, answer: 'Fire.' })))
      const opened = await run(openCase, unit(), {
        inquiryId: inquiryIds[0],
        who: 'another',
        anotherReason: 'En annen.',
      })
      assert.ok('done' in opened, JSON.stringify(opened))
      const { personId } = await at(inquiryIds[0]!)
      const joined = await run(openCase, unit(), { inquiryId: inquiryIds[1], who: personId! })
      assert.ok('done' in joined, JSON.stringify(joined))
      assert.equal((await seenBy(browser)).questions.length, 1)
      await world.database.transaction('baerum', (db) =>
        changePerson(db, personId!, { addressProtection: 'confidential' }),
      )
      await closes(sender, requestId)
      await closesByCode(browser, codeRequestId)
    })
  })
})
