import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { writeInquiry } from '../../demo/write-inquiry.ts'
import { getMyPage } from '../home/get-my-page.ts'
import { isDenied } from '../platform/asked.ts'
import { confirmAsker } from './confirm-asker.ts'
import { getCasePage } from './get-case.ts'
import { issueDecision } from './issue-decision.ts'
import { keepAnswerFrom } from './keep-answer-from.ts'
import { openCase } from './open-case.ts'
import { openDecision } from './open-decision.ts'
import { recordChildView } from './record-child-view.ts'
import { saveAssessment } from './save-assessment.ts'
import { saveDecisionDraft } from './save-decision-draft.ts'
import { sendInterimReply } from './send-interim-reply.ts'
import { assessmentOf, done, words } from './test/case-world.ts'

const unit = 'unit-sandnes'

describe('[rerouted-from-home] letters to a child’s home, when a parent is recorded', () => {
  let world: TestWorld
  let caseId: string
  let inquiryId: string
  let decisionId: string
  const inside = <T>(work: Parameters<typeof world.database.transaction<T>>[1]) =>
    world.database.transaction('sandnes', work)
  const nina = () => world.asked('new-baerum', { authority: 'sandnes' })
  const letters = () =>
    inside((db) =>
      db
        .selectFrom('paperLetter as p')
        .innerJoin('notice as n', 'n.id', 'p.noticeId')
        .select(['n.kind', 'p.recipientName', 'p.postedOn', 'p.stoppedAt', 'p.address'])
        .orderBy('n.at')
        .orderBy('n.kind')
        .execute(),
    )
  const told = async () => {
    const page = await getCasePage.run(world.database, world.asked(unit), { caseId })
    assert.ok(!isDenied(page))
    return page
  }

  before(async () => {
    world = await testWorld()
    inquiryId = await writeInquiry(world.database, nina(), {
      senderKind: 'parent',
      whom: 'born',
      givenName: 'Tuva',
      familyName: 'Nystartvoll',
      birthDate: '2019-02-02',
      asksFor: ['coordinator'],
      need: 'Vi trenger én å ringe til.',
      senderName: 'Nina Nystartvoll',
    })
    caseId = (await done(world, openCase, unit, { inquiryId })).caseId
    const reply = { caseId, reason: 'Vi venter på sykehuset.', newDate: world.daysFrom(40), meanwhile: '' }
    await done(world, sendInterimReply, unit, reply)
    await done(world, saveAssessment, unit, { caseId, ...assessmentOf('coordinator') })
    await done(world, recordChildView, unit, { caseId, childView: '', childHeard: 'Ikke møtt ennå.' })
    await done(world, saveDecisionDraft, unit, { caseId, ...words })
    await done(world, keepAnswerFrom, unit, { caseId, inquiryId, reason: 'Vet ikke hvem som har ansvaret.' })
    decisionId = (await done(world, issueDecision, unit, { caseId }, { time: '14:00' })).decisionId
  })

  test('what has been posted stands; what waits is stopped, and told to her instead, once', async () => {
    assert.deepEqual(
      (await letters()).map(({ kind }) => kind),
      ['interim_reply', 'decision_issued'],
    )
    await inside((db) =>
      db
        .updateTable('paperLetter')
        .set({ postedOn: world.day })
        .where('noticeId', 'in', (of) =>
          of.selectFrom('notice').select('id').where('kind', '=', 'interim_reply'),
        )
        .execute(),
    )
    const fields = { caseId, inquiryId, hasResponsibility: 'yes', reason: 'Viste fødselsattesten.' }
    await done(world, confirmAsker, unit, fields, { time: '15:00' })
    const [reply, decision] = await letters()
    assert.deepEqual([reply?.postedOn, reply?.stoppedAt], [world.day, null])
    assert.ok(decision?.stoppedAt && decision.postedOn === null)
    const page = await told()
    assert.deepEqual(
      page.told
        .filter(({ kind }) => kind === 'decision_issued')
        .map(({ name, channel, stoppedAt }) => [name, channel, stoppedAt !== null]),
      [
        ['Nina Nystartvoll', 'inside', false],
        ['Til den som har omsorgen for barnet c/o Tuva Nystartvoll', 'paper', true],
      ],
    )
    const stopped = page.events.filter(({ type }) => type === 'paper_letter_stopped')
    assert.deepEqual(
      stopped.map(({ facts }) => facts.letters),
      [1],
    )
  })

  test('on her own page it waits, and is not filed as an earlier notice before she has opened it', async () => {
    const mine = await getMyPage.run(world.database, nina(), {})
    assert.ok(!isDenied(mine))
    const path = `/avgjorelse/${decisionId}`
    assert.ok(mine.waits.some((each) => each.path === path))
    assert.ok(!mine.notices.some(({ kind, isNew }) => kind === 'decision_issued' && !isNew))
  })

  test('[read-before-posted] a letter made since no register could be asked is not posted once she has opened it', async () => {
    await inside(async (db) => {
      const notice = await db
        .updateTable('notice')
        .set({ channel: 'paper' })
        .where('kind', '=', 'decision_issued')
        .where('channel', '=', 'inside')
        .returning(['id', 'recipientKey', 'personId'])
        .executeTakeFirstOrThrow()
      await db
        .insertInto('paperLetter')
        .values({
          ...{ authorityId: 'sandnes', noticeId: notice.id, personId: notice.personId },
          ...{ recipientKey: notice.recipientKey, recipientName: 'Nina Nystartvoll' },
          ...{ reason: 'unknown', madeAt: new Date() },
        })
        .execute()
    })
    await done(world, openDecision, 'new-baerum', { decisionId }, { authority: 'sandnes' })
    const hers = (await letters()).find(({ recipientName }) => recipientName === 'Nina Nystartvoll')
    assert.ok(hers?.stoppedAt)
  })
})
