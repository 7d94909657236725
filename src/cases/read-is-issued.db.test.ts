import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import type { CaseStory } from '../../demo/cases/story.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { isDenied } from '../platform/asked.ts'
import { findDecisionsOfCase, findDraft } from './decision-store.ts'
import { getDecisionDraft } from './get-decision-draft.ts'
import { issueDecision } from './issue-decision.ts'
import { recordChildView } from './record-child-view.ts'
import { saveAssessment } from './save-assessment.ts'
import { saveDecisionDraft, sendBackDraft, sendForApproval } from './save-decision-draft.ts'
import {
  assessmentOf,
  done,
  type Fields,
  hanneAsks,
  kariAsks,
  notFound,
  openedCase,
  press,
  words,
} from './test/case-world.ts'

const author = 'unit-baerum'
const leader = 'leader-baerum'

describe('what was read is what is issued', () => {
  let world: TestWorld
  let caseId: string
  const inBaerum = <T>(work: Parameters<typeof world.database.transaction<T>>[1]) =>
    world.database.transaction('baerum', work)
  const stateOf = async () => (await inBaerum((db) => findDraft(db, caseId)))?.state
  const issued = () => inBaerum((db) => findDecisionsOfCase(db, caseId))

  /** The form for issuing as the page shows it to somebody now. */
  async function shownTo(who: typeof author | typeof leader): Promise<Fields> {
    const page = await getDecisionDraft.run(world.database, world.asked(who), { caseId })
    assert.ok(!isDenied(page))
    return { caseId, version: String(page.draft.version), read: page.fingerprint }
  }
  const told = (kind: string) =>
    inBaerum(async (db) => {
      const rows = await db
        .selectFrom('notice as n')
        .innerJoin('practitioner as p', 'p.identityKey', 'n.recipientKey')
        .select(['p.id', 'n.href'])
        .where('n.kind', '=', kind)
        .where('n.href', 'like', `%${caseId}%`)
        .execute()
      return rows
        .map(({ id }) => Object.entries(world.ids.practitioner).find(([, its]) => its === id)?.[0])
        .sort()
    })

  before(async () => {
    world = await testWorld()
  })

  async function sentByAuthor() {
    caseId = await openedCase(world, { ...kariAsks, key: `test-ada-${randomUUID().slice(0, 8)}` })
    await done(world, saveAssessment, author, { caseId, ...assessmentOf('coordinator') })
    await done(world, recordChildView, author, {
      caseId,
      childView: 'Jeg vil ha gym.',
      childHeard: 'På skolen.',
    })
    await done(world, saveDecisionDraft, author, { caseId, ...words })
    await done(world, sendForApproval, author, { caseId })
  }

  describe('where another approves', () => {
    before(sentByAuthor)

    test('a criterion changed after it was sent: it is a draft again, both are told, the read page issues nothing', async () => {
      const read = await shownTo(leader)
      await done(world, saveAssessment, author, { caseId, ...assessmentOf('coordinator', ['long_term']) })
      assert.equal(await stateOf(), 'draft')
      assert.deepEqual(await told('decision_out_of_approval'), [leader], 'the one who did it is not told')
      assert.deepEqual(await press(world, issueDecision, leader, read), { stale: true })
      const { version: _, ...unnumbered } = read
      assert.deepEqual(await press(world, issueDecision, leader, unnumbered), { stale: true })
      const happened = await inBaerum((db) =>
        db.selectFrom('event').select('facts').where('type', '=', 'decision_out_of_approval').execute(),
      )
      assert.deepEqual(
        happened.map(({ facts }) => facts),
        [{ caseId }],
      )
      assert.deepEqual(await issued(), [])
    })

    test('sent anew as the same words, an old page still issues nothing', async () => {
      await done(world, saveAssessment, author, { caseId, ...assessmentOf('coordinator') })
      await done(world, sendForApproval, author, { caseId })
      const read = await shownTo(leader)
      await done(world, saveAssessment, author, { caseId, ...assessmentOf('coordinator', ['complex']) })
      await done(world, sendForApproval, author, { caseId })
      const { version: _, ...unnumbered } = read
      assert.deepEqual(await press(world, issueDecision, leader, read), { stale: true })
      assert.deepEqual(await press(world, issueDecision, leader, unnumbered), { stale: true })
      assert.deepEqual(await issued(), [])
    })

    test('a save that changes nothing takes nothing out', async () => {
      await done(world, saveAssessment, author, { caseId, longTerm: 'yes' })
      await done(world, recordChildView, author, {
        caseId,
        childView: 'Jeg vil ha gym.',
        childHeard: 'På skolen.',
      })
      assert.equal(await stateOf(), 'for_approval')
    })

    test('the child’s view, the legal basis and the words are parts of it too', async () => {
      const changes = [
        () =>
          done(world, recordChildView, author, {
            caseId,
            childView: 'Jeg vil ha svømming.',
            childHeard: 'Hjemme.',
          }),
        () => done(world, saveAssessment, author, { caseId, legalBasis: 'social_services' }),
        () => done(world, saveDecisionDraft, author, { caseId, ...words, reasons: 'Andre ord.' }),
      ]
      for (const change of changes) {
        assert.equal(await stateOf(), 'for_approval')
        const before = (await told('decision_out_of_approval')).length
        await change()
        assert.equal(await stateOf(), 'draft')
        assert.equal((await told('decision_out_of_approval')).length, before + 1)
        await done(world, sendForApproval, author, { caseId })
      }
    })

    test('more that is asked for makes it a draft again', async () => {
      assert.equal(await stateOf(), 'for_approval')
      const asksForPlan: CaseStory = { ...kariAsks, key: 'test-ada-plan', asksFor: ['plan'] }
      assert.equal(await openedCase(world, asksForPlan), caseId)
      assert.equal(await stateOf(), 'draft')
      await done(world, saveAssessment, author, { caseId, legalBasis: 'health' })
      await done(world, saveAssessment, author, {
        caseId,
        ...assessmentOf('plan', ['qualification_programme']),
      })
      await done(world, sendForApproval, author, { caseId })
    })

    test('a letter with other words than were read is not issued, whoever changed them', async () => {
      const read = await shownTo(leader)
      await inBaerum((db) =>
        db
          .insertInto('letterTemplate')
          .values({
            authorityId: 'baerum',
            kind: 'decision',
            language: 'nb',
            version: 1,
            blocks: JSON.stringify({ opening: 'Hei.', closing: '' }),
            savedBy: world.ids.practitioner[leader],
            savedAt: new Date(),
            publishedAt: new Date(),
            publishedBy: world.ids.practitioner[leader],
          })
          .execute(),
      )
      assert.deepEqual(await press(world, issueDecision, leader, read), { stale: true })
      const { caseId: only } = read
      assert.deepEqual(await press(world, issueDecision, leader, { caseId: only! }), { stale: true })
    })

    test('the page read anew issues it, a second press does nothing more', async () => {
      const read = { ...(await shownTo(leader)), submissionId: randomUUID() }
      await done(world, issueDecision, leader, read)
      assert.ok('doneBefore' in (await press(world, issueDecision, leader, read)))
      assert.equal((await issued()).length, 1)
    })
  })

  describe('approval is by another than all who wrote it', () => {
    const draftNow = () => world.database.transaction('baerum', (db) => findDraft(db, caseId))
    before(async () => {
      world = await testWorld()
      await sentByAuthor()
    })

    test('who changed the assessment after it was sent may not approve it, nor after it is sent anew', async () => {
      await done(world, saveAssessment, leader, { caseId, ...assessmentOf('coordinator', ['long_term']) })
      assert.deepEqual(await told('decision_out_of_approval'), [author])
      const at = await press(world, issueDecision, leader, await shownTo(leader))
      assert.ok('refused' in at && at.refused === 'approval_missing')
      await done(world, sendForApproval, author, { caseId })
      const own = await press(world, issueDecision, leader, await shownTo(leader))
      assert.ok('refused' in own && own.refused === 'own_approval')
      const page = await getDecisionDraft.run(world.database, world.asked(leader), { caseId })
      assert.ok(!isDenied(page) && page.canIssue === false)
    })

    test('nor who wrote the child’s view, the legal basis or some of the words', async () => {
      await done(world, saveAssessment, author, { caseId, ...assessmentOf('coordinator', ['complex']) })
      await done(world, saveAssessment, author, { caseId, ...assessmentOf('coordinator') })
      const mine: (() => Promise<unknown>)[] = [
        () => done(world, recordChildView, leader, { caseId, childView: 'Ro.', childHeard: 'På tur.' }),
        () => done(world, saveAssessment, leader, { caseId, legalBasis: 'child_welfare' }),
        () => done(world, saveDecisionDraft, leader, { caseId, ...words, reasons: 'Lederens ord.' }),
      ]
      const theirs: (() => Promise<unknown>)[] = [
        () => done(world, recordChildView, author, { caseId, childView: 'Fart.', childHeard: 'På tur.' }),
        () => done(world, saveAssessment, author, { caseId, legalBasis: 'health' }),
        () => done(world, saveDecisionDraft, author, { caseId, ...words, reasons: 'Forfatterens ord.' }),
      ]
      for (const [at, change] of mine.entries()) {
        await change()
        // Somebody saves the words again without changing them: that makes nobody else's words one's own
        if (at === 2)
          await done(world, saveDecisionDraft, author, { caseId, ...words, reasons: 'Lederens ord.' })
        if (at === 2) assert.equal((await draftNow())?.authorId, world.ids.practitioner[leader])
        await done(world, sendForApproval, author, { caseId })
        const own = await press(world, issueDecision, leader, await shownTo(leader))
        assert.ok('refused' in own && own.refused === 'own_approval', String(at))
        await theirs[at]!()
      }
      await done(world, sendForApproval, author, { caseId })
      await done(world, issueDecision, leader, await shownTo(leader))
    })
  })

  test('the leader who only sends it back is no author', async () => {
    world = await testWorld()
    await sentByAuthor()
    await done(world, sendBackDraft, leader, { caseId, reason: 'Skriv kortere.' })
    await done(world, sendForApproval, author, { caseId })
    await done(world, issueDecision, leader, await shownTo(leader))
  })

  test('where nobody approves: what another changed since the page was read is not issued', async () => {
    caseId = await openedCase(world, hanneAsks)
    const unit = 'unit-sandnes'
    await done(world, saveAssessment, unit, { caseId, ...assessmentOf('coordinator') })
    await done(world, saveDecisionDraft, unit, { caseId, ...words })
    const page = await getDecisionDraft.run(world.database, world.asked(unit), { caseId })
    assert.ok(!isDenied(page))
    const read = { caseId, version: String(page.draft.version), read: page.fingerprint }
    await done(world, saveAssessment, 'leader-sandnes', {
      caseId,
      ...assessmentOf('coordinator', ['complex']),
    })
    assert.deepEqual(await press(world, issueDecision, unit, read), { stale: true })
    assert.deepEqual(await press(world, issueDecision, author, read), notFound)
    const again = await getDecisionDraft.run(world.database, world.asked(unit), { caseId })
    assert.ok(!isDenied(again))
    await done(world, issueDecision, unit, { ...read, read: again.fingerprint })
  })
})
