import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { type Answers, writeInquiry } from '../../demo/write-inquiry.ts'
import { askSender } from '../cases/ask-sender.ts'
import { confirmAsker } from '../cases/confirm-asker.ts'
import { openCase } from '../cases/open-case.ts'
import { findRelatedPersons } from '../people/index.ts'
import type { Asked } from '../platform/asked.ts'
import { isDenied } from '../platform/asked.ts'
import { recordPersonAnswer } from './answer-about-me.ts'
import { answerInquiry } from './answer-inquiry.ts'
import { followInquiry } from './follow-inquiry.ts'
import { getAnswerLetter } from './get-answer-letter.ts'
import { getFollowed } from './get-followed.ts'
import { getPaperReceipt } from './get-paper-receipt.ts'
import { getQuestionLetter } from './get-question-letter.ts'
import { getReceipt } from './get-receipt.ts'
import { getUnitInquiry } from './get-unit-inquiry.ts'
import { getInquiry } from './inquiry-store.ts'

const aboutIvar: Answers = {
  senderKind: 'next_of_kin',
  whom: 'born',
  givenName: 'Ivar',
  familyName: 'Furutoppås',
  birthDate: '1951-02-11',
  personKnows: 'unsure',
  asksFor: ['coordinator'],
  need: 'Pappa er innom sykehuset ofte.',
  senderName: 'Grete Furutoppås',
  phone: '400 00 101',
}
const aboutSelma: Answers = {
  ...aboutIvar,
  givenName: 'Selma',
  familyName: 'Blåklokkemo',
  birthDate: '2021-08-14',
}

describe('what a unit says reaches the one who asked', () => {
  let world: TestWorld
  before(async () => {
    world = await testWorld()
  })
  let browsers = 0
  const somebody = (): Asked => ({
    ...world.asked('nobody'),
    draftOwner: { key: `c:reach-${browsers++}`, isSignedIn: false },
  })
  const at = (inquiryId: string) => world.database.transaction('baerum', (db) => getInquiry(db, inquiryId))
  const unit = () => world.asked('unit-baerum-adult')
  const answer = (inquiryId: string, more: Record<string, string> = {}, who = unit()) =>
    answerInquiry.run(world.database, who, { inquiryId, answer: 'Ring fastlegen først.', ...more }, () => '')
  const unitSees = async (inquiryId: string, who = unit()) => {
    const seen = await getUnitInquiry.run(world.database, who, { inquiryId })
    assert.ok(!isDenied(seen))
    return seen
  }
  const follow = async (asked: Asked) => {
    const receipt = await getReceipt.run(world.database, asked, {})
    assert.ok(!isDenied(receipt) && receipt.receipt)
    const { reference, code } = receipt.receipt
    await followInquiry.run(world.database, asked, { reference, code }, () => '')
    const followed = await getFollowed.run(world.database, asked, {})
    assert.ok(!isDenied(followed))
    return followed.status!
  }
  const told = (inquiryId: string) =>
    world.database.transaction('baerum', (db) =>
      db
        .selectFrom('notice')
        .select(['recipientKey', 'kind', 'href'])
        .where('href', 'like', `%${inquiryId}`)
        .where('kind', '=', 'inquiry_answered')
        .execute(),
    )
  const byPhone = (more: Answers = {}, who: 'unit-baerum' | 'unit-baerum-adult' = 'unit-baerum-adult') =>
    writeInquiry(world.database, world.asked(who), {
      ...aboutIvar,
      senderKind: 'unit',
      toldHow: 'phone',
      toldBy: 'Grete Furutoppås',
      toldByKind: 'next_of_kin',
      toldByPhone: '400 00 102',
      toldByAddress: 'Diktet vei 7\n1300 Sandvika',
      toldOn: world.day,
      senderName: 'Unni',
      ...more,
    })

  describe('by reference and code', () => {
    test('[answer-reaches] one who did not sign in reads an answer that tells nothing confidential, and it is logged', async () => {
      const asked = somebody()
      const inquiryId = await writeInquiry(world.database, asked, aboutIvar)
      assert.equal((await unitSees(inquiryId)).answerReaches, 'code')
      assert.ok('done' in (await answer(inquiryId, { isOpen: 'yes' })))
      const status = await follow(asked)
      assert.deepEqual([status.state, status.answer], ['answered', 'Ring fastlegen først.'])
      const logged = await world.test.asOwner('baerum', (client) =>
        client.query(`select what from access_log where person_id = $1 and act like '%follow%'`, [inquiryId]),
      )
      assert.ok(logged.rows.some(({ what }) => what.includes('inquiry')))
    })

    test('[answer-reaches] what may be confidential is not shown by code, but printed', async () => {
      const asked = somebody()
      const inquiryId = await writeInquiry(world.database, asked, { ...aboutIvar, personKnows: 'yes' })
      const agrees = { inquiryId, personAnswer: 'agrees', note: 'På telefonen.' }
      assert.ok('done' in (await recordPersonAnswer.run(world.database, unit(), agrees, () => '')))
      assert.ok('done' in (await answer(inquiryId)))
      assert.equal((await follow(asked)).answer, '')
      const letter = await getAnswerLetter.run(world.database, unit(), { inquiryId })
      assert.ok(!isDenied(letter))
      assert.deepEqual(
        [letter.recipient.name, letter.inquiry.answer],
        ['Grete Furutoppås', 'Ring fastlegen først.'],
      )
      const other = await getAnswerLetter.run(world.database, world.asked('unit-baerum'), { inquiryId })
      assert.ok(isDenied(other), 'the other gate')
    })

    test('[answer-reaches] an inquiry that became a case shows no answer, and nothing of the case', async () => {
      const asked = somebody()
      const inquiryId = await writeInquiry(world.database, asked, aboutIvar)
      await openCase.run(world.database, unit(), { inquiryId }, () => '')
      const status = await follow(asked)
      assert.deepEqual([status.state, status.answer], ['received', ''])
      assert.ok(isDenied(await getAnswerLetter.run(world.database, unit(), { inquiryId })))
    })
  })

  test('[answer-reaches] one who signed in is told, and there is no letter to print', async () => {
    const inquiryId = await writeInquiry(world.database, world.asked('new-baerum'), aboutIvar)
    assert.equal((await unitSees(inquiryId)).answerReaches, 'notice')
    assert.ok('done' in (await answer(inquiryId, { isOpen: 'yes' })))
    assert.equal((await told(inquiryId)).length, 1)
    assert.ok(isDenied(await getAnswerLetter.run(world.database, unit(), { inquiryId })))
  })

  describe('after a phone call', () => {
    test('[inquiry-told] who told, what they are to the person, phone and address are kept; without relation or phone it is asked for', async () => {
      const inquiry = await at(await byPhone())
      assert.deepEqual(
        [inquiry.toldByKind, inquiry.toldByPhone, inquiry.toldByAddress],
        ['next_of_kin', '400 00 102', 'Diktet vei 7\n1300 Sandvika'],
      )
      await assert.rejects(byPhone({ toldByKind: '' }), /toldByKind/)
      await assert.rejects(byPhone({ toldByPhone: 'x' }), /bad_phone/)
    })

    test('[inquiry-told] the answer goes to the one who rang, on paper, and not to the one who wrote it down', async () => {
      const inquiryId = await byPhone()
      assert.equal((await unitSees(inquiryId)).answerReaches, 'paper')
      assert.ok('done' in (await answer(inquiryId, { isOpen: 'yes' })))
      assert.deepEqual(await told(inquiryId), [])
      const letter = await getAnswerLetter.run(world.database, unit(), { inquiryId })
      assert.ok(!isDenied(letter))
      assert.deepEqual(letter.recipient, {
        name: 'Grete Furutoppås',
        addressLines: ['Diktet vei 7', '1300 Sandvika'],
      })
      const receipt = await getPaperReceipt.run(world.database, unit(), { inquiryId })
      assert.ok(!isDenied(receipt))
      assert.deepEqual(receipt.recipient, letter.recipient)
    })

    test('[inquiry-told] a secret address is not kept, of the person or of a parent', async () => {
      for (const [toldByKind, kept] of [
        ['self', ''],
        ['parent', ''],
        ['next_of_kin', 'Diktet vei 7\n1300 Sandvika'],
      ] as const) {
        const inquiry = await at(await byPhone({ toldByKind, addressIsSecret: 'yes' }))
        assert.equal(inquiry.toldByAddress, kept, toldByKind)
      }
    })

    test('[on-behalf] what one is to the person decides who may be asked back, on paper', async () => {
      const ask = (inquiryId: string, who = unit()) =>
        askSender.run(
          world.database,
          who,
          { inquiryId, question: 'Hvem er fastlegen?', answerBy: world.daysFrom(10) },
          () => '',
        )
      const kin = await byPhone()
      assert.deepEqual(await ask(kin), { refused: 'sender_not_to_be_asked', field: 'question' })
      const self = await byPhone({ toldByKind: 'self', toldBy: 'Ivar Furutoppås' })
      assert.equal((await unitSees(self)).mayAskBack, true)
      const asked = await ask(self)
      assert.ok('done' in asked, JSON.stringify(asked))
      const requestId = (asked.done as { requestId: string }).requestId
      const question = await getQuestionLetter.run(world.database, unit(), { inquiryId: self, requestId })
      assert.ok(!isDenied(question))
      assert.equal(question.recipient.name, 'Ivar Furutoppås')
      assert.equal(
        (
          await world.test.asOwner('baerum', (client) =>
            client.query(`select 1 from notice where kind = 'information_needed' and href like $1`, [
              `%${requestId}`,
            ]),
          )
        ).rowCount,
        0,
      )
    })

    test('[on-behalf] a parent who did not sign in is recorded as they wrote, and is not typed again', async () => {
      const who = world.asked('unit-baerum')
      const inquiryId = await writeInquiry(world.database, somebody(), {
        ...aboutSelma,
        givenName: 'Tuva',
        senderKind: 'parent',
        senderName: 'Maria Blåklokkemo',
        phone: '400 00 105',
      })
      const opened = await openCase.run(world.database, who, { inquiryId }, () => '')
      assert.ok('done' in opened, JSON.stringify(opened))
      const fields = {
        caseId: opened.done.caseId,
        inquiryId,
        hasResponsibility: 'yes',
        reason: 'Så fødselsattesten.',
      }
      const confirmed = await confirmAsker.run(world.database, who, fields, () => '')
      assert.ok('done' in confirmed, JSON.stringify(confirmed))
      const { personId } = await at(inquiryId)
      const around = await world.database.transaction('baerum', (db) =>
        findRelatedPersons(db, personId!, world.day),
      )
      assert.deepEqual(
        around.map(({ kind, name, identityKey, onPaper }) => [kind, name, identityKey, onPaper]),
        [['parent', 'Maria Blåklokkemo', null, true]],
      )
    })

    test('[on-behalf] a parent who rang is recorded on the case, on paper', async () => {
      const who = world.asked('unit-baerum')
      const inquiryId = await byPhone(
        {
          ...aboutSelma,
          senderKind: 'unit',
          senderName: 'Unni',
          toldByKind: 'parent',
          toldBy: 'Maria Blåklokkemo',
        },
        'unit-baerum',
      )
      const opened = await openCase.run(world.database, who, { inquiryId }, () => '')
      assert.ok('done' in opened)
      const { caseId } = opened.done
      const fields = { caseId, inquiryId, hasResponsibility: 'yes', reason: 'Viste fødselsattesten.' }
      assert.ok('done' in (await confirmAsker.run(world.database, who, fields, () => '')))
      const { personId } = await at(inquiryId)
      const around = await world.database.transaction('baerum', (db) =>
        findRelatedPersons(db, personId!, world.day),
      )
      assert.deepEqual(
        around.map(({ kind, name, identityKey }) => [kind, name, identityKey]),
        [['parent', 'Maria Blåklokkemo', null]],
      )
      const again = await confirmAsker.run(world.database, who, fields, () => '')
      assert.deepEqual(again, { refused: 'already_known' })
    })
  })

  test('how to reach the person, and who answers for them, comes to the unit from one who asks for another', async () => {
    const inquiry = await at(
      await writeInquiry(world.database, somebody(), {
        ...aboutIvar,
        personPhone: '400 00 103',
        othersContact: 'Verge Liv Fullmaktsen, 400 00 104',
      }),
    )
    assert.deepEqual(
      [inquiry.personContact, inquiry.othersContact],
      ['400 00 103', 'Verge Liv Fullmaktsen, 400 00 104'],
    )
    const own = await at(
      await writeInquiry(world.database, somebody(), {
        ...aboutIvar,
        senderKind: 'self',
        personPhone: '400 00 103',
        othersContact: 'En annen',
      }),
    )
    assert.deepEqual([own.personContact, own.othersContact], ['', ''])
  })

  test('[power-of-attorney] one who says to have it and did not attach it is asked for it where the inquiry is followed', async () => {
    const asked = somebody()
    await writeInquiry(world.database, asked, { ...aboutIvar, senderKind: 'proxy', mayAct: 'yes' })
    const receipt = await getReceipt.run(world.database, asked, {})
    assert.ok(!isDenied(receipt))
    assert.equal(receipt.receipt?.lacksPower, true)
    assert.equal((await follow(asked)).lacksPower, true)
    const kin = somebody()
    await writeInquiry(world.database, kin, aboutIvar)
    assert.equal((await follow(kin)).lacksPower, false)
  })
})
