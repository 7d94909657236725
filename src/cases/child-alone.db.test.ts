import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { receiveInquiry } from '../../demo/cases/tell.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { isDenied } from '../platform/asked.ts'
import { textOfPdf } from '../platform/pdf/text-of-pdf.ts'
import { confirmAsker } from './confirm-asker.ts'
import { getCasePage } from './get-case.ts'
import { getLetter } from './get-letter.ts'
import { issueDecision } from './issue-decision.ts'
import { keepAnswerFrom } from './keep-answer-from.ts'
import { findLettersOfCase } from './letter-store.ts'
import { openCase } from './open-case.ts'
import { openDecision } from './open-decision.ts'
import { recordChildView } from './record-child-view.ts'
import { saveAssessment } from './save-assessment.ts'
import { saveDecisionDraft, sendForApproval } from './save-decision-draft.ts'
import { sendInterimReply } from './send-interim-reply.ts'
import { assessmentOf, done, kariAsks, words } from './test/case-world.ts'

describe('a child of seven with no adult on record', () => {
  let world: TestWorld
  let caseId: string
  let inquiryId: string
  let decisionId: string
  const inBaerum = <T>(work: Parameters<typeof world.database.transaction<T>>[1]) =>
    world.database.transaction('baerum', work)
  const casePage = async () => {
    const page = await getCasePage.run(world.database, world.asked('unit-baerum'), { caseId })
    assert.ok(!isDenied(page))
    return page
  }
  const letterText = async (letterId: string) => {
    const pdf = await getLetter.run(world.database, world.asked('unit-baerum'), { letterId })
    assert.ok(Buffer.isBuffer(pdf))
    return (await textOfPdf(pdf)).replace(/\s+/g, ' ')
  }

  before(async () => {
    world = await testWorld()
    inquiryId = await receiveInquiry(world, {
      ...kariAsks,
      key: 'child-alone',
      sender: { who: 'new-baerum', kind: 'parent', name: 'Nina Nystartvoll' },
    })
    await inBaerum((db) =>
      db
        .updateTable('inquiry')
        .set({
          personId: null,
          personGivenName: 'Tuva',
          personFamilyName: 'Nystartvoll',
          personBirthDate: '2019-02-02',
        })
        .where('id', '=', inquiryId)
        .execute(),
    )
    const opened = await done(world, openCase, 'unit-baerum', { inquiryId })
    caseId = opened.caseId
  })

  test('the unit is told before anything is sent', async () => {
    const { hasNobody, isReached } = await casePage()
    assert.deepEqual([hasNobody, isReached], [true, false])
  })

  test('the interim reply goes on paper, to the one who has the care', async () => {
    const reply = { caseId, reason: 'Vi venter på sykehuset.', newDate: '20.12.2026', meanwhile: '' }
    await done(world, sendInterimReply, 'unit-baerum', reply)
    const [letter] = await inBaerum((db) => findLettersOfCase(db, caseId))
    assert.equal(letter?.sentAs, 'paper')
    assert.match(await letterText(letter!.id), /Til den som har omsorgen for barnet c\/o Tuva Nystartvoll/)
  })

  test('[told-with-nobody] so does the decision, and the one who asked is told digitally only that she is answered', async () => {
    await done(world, recordChildView, 'unit-baerum', {
      caseId,
      childView: '',
      childHeard: 'Ikke møtt ennå.',
    })
    await done(world, saveAssessment, 'unit-baerum', { caseId, ...assessmentOf('coordinator') })
    await done(world, saveDecisionDraft, 'unit-baerum', { caseId, ...words })
    const reason = 'Vet ikke ennå om hun har foreldreansvaret.'
    await done(world, keepAnswerFrom, 'unit-baerum', { caseId, inquiryId, reason })
    await done(world, sendForApproval, 'unit-baerum', { caseId })
    ;({ decisionId } = await done(world, issueDecision, 'leader-baerum', { caseId }, { time: '14:00' }))
    const letters = await inBaerum((db) => findLettersOfCase(db, caseId))
    const letter = letters.find(({ kind }) => kind === 'decision')!
    assert.equal(letter.sentAs, 'paper')
    const said = await letterText(letter.id)
    assert.match(said, /Til den som har omsorgen for barnet c\/o Tuva Nystartvoll/)
    // Four weeks from a week in the post, to the next working day
    assert.match(said, /innen 28\. desember 2026/)
    const told = await inBaerum((db) =>
      db
        .selectFrom('notice as n')
        .leftJoin('paperLetter as p', 'p.noticeId', 'n.id')
        .select(['n.kind', 'n.channel', 'p.recipientName', 'p.letterId'])
        .where('n.recipientKind', '=', 'citizen')
        .orderBy('n.at')
        .orderBy('n.kind')
        .execute(),
    )
    const home = {
      channel: 'paper',
      recipientName: 'Til den som har omsorgen for barnet c/o Tuva Nystartvoll',
    }
    const reply = letters.find(({ kind }) => kind === 'interim_reply')!
    assert.deepEqual(told, [
      { kind: 'interim_reply', ...home, letterId: reply.id },
      { kind: 'decision_issued', ...home, letterId: letter.id },
      { kind: 'inquiry_answered', channel: 'inside', recipientName: null, letterId: null },
    ])
  })

  test('when a parent is confirmed, the parent is told and reads it, and the warning is gone', async () => {
    await done(world, confirmAsker, 'unit-baerum', {
      caseId,
      inquiryId,
      hasResponsibility: 'yes',
      reason: 'Viste fødselsattesten.',
    })
    const notice = await inBaerum((db) =>
      db
        .selectFrom('notice')
        .select(['kind', 'href'])
        .where('recipientKind', '=', 'citizen')
        .where('kind', '=', 'decision_issued')
        .where('channel', '=', 'inside')
        .executeTakeFirstOrThrow(),
    )
    assert.deepEqual(notice, { kind: 'decision_issued', href: `/baerum/avgjorelse/${decisionId}` })
    const { hasNobody, isReached } = await casePage()
    assert.deepEqual([hasNobody, isReached], [false, true])
    await done(world, openDecision, 'new-baerum', { decisionId })
  })
})
