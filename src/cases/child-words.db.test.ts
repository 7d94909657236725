import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { isDenied } from '../platform/asked.ts'
import { textOfPdf } from '../platform/pdf/text-of-pdf.ts'
import { findCase } from './case-store.ts'
import { getDecision, getDecisionLetter } from './get-decision.ts'
import { issueDecision } from './issue-decision.ts'
import { openDecision } from './open-decision.ts'
import { recordChildView } from './record-child-view.ts'
import { saveAssessment } from './save-assessment.ts'
import { saveDecisionDraft, sendForApproval } from './save-decision-draft.ts'
import { assessmentOf, done, kariAsks, notFound, openedCase, press, words } from './test/case-world.ts'

const view = 'Jeg vil ikke at pappa skal vite det.'
const heard = 'Snakket med barnet på skolen.'
const kept = (because: string, reason = 'Barnet er redd for at det blir bråk.') => ({
  childView: view,
  childHeard: heard,
  childWordsKept: because,
  childWordsKeptReason: reason,
})

describe('a child’s own words', () => {
  let world: TestWorld
  const cases: Record<'ada' | 'jonas', string> = { ada: '', jonas: '' }
  const fileOf = (who: keyof typeof cases) =>
    world.database.transaction('baerum', async (db) => (await findCase(db, cases[who]))!)
  const record = (who: keyof typeof cases, fields: Record<string, string>, actor: ActorKey = 'unit-baerum') =>
    press(world, recordChildView, actor, { caseId: cases[who], ...fields })
  const refusedWith = async (pressed: ReturnType<typeof record>, name: string, field: string) => {
    const outcome = await pressed
    assert.ok('refused' in outcome && outcome.refused === name, JSON.stringify(outcome))
    assert.equal(outcome.field, field)
  }

  before(async () => {
    world = await testWorld()
    cases.ada = await openedCase(world, kariAsks)
    cases.jonas = await openedCase(world, {
      ...kariAsks,
      key: 'jonas-words',
      person: 'jonas',
      givenName: 'Jonas',
      familyName: 'Vintereplestad',
      sender: { who: 'mette-mor', kind: 'parent', name: 'Mette Multetuvebakk' },
    })
  })

  test('[child-words-kept] a child of seven does not decide it by asking', () =>
    refusedWith(record('ada', kept('child_asks')), 'not_at_this_age', 'childWordsKept'))

  test('[child-words-kept] are kept at seven for weighty reasons', async () => {
    await done(world, recordChildView, 'unit-baerum', { caseId: cases.ada, ...kept('weighty_reasons') })
    const { childWordsKept, childWordsKeptReason } = await fileOf('ada')
    assert.deepEqual(
      [childWordsKept, childWordsKeptReason],
      ['weighty_reasons', 'Barnet er redd for at det blir bråk.'],
    )
  })

  test('are shared again, and the reason goes with it', async () => {
    await done(world, recordChildView, 'unit-baerum', { caseId: cases.ada, ...kept('') })
    const { childWordsKept, childWordsKeptReason } = await fileOf('ada')
    assert.deepEqual([childWordsKept, childWordsKeptReason], ['', ''])
  })

  test('are not kept without a reason, nor where there are none, nor for a reason nobody knows', async () => {
    await refusedWith(record('jonas', kept('child_asks', '')), 'reason_missing', 'childWordsKeptReason')
    await refusedWith(
      record('jonas', { ...kept('child_asks'), childView: '' }),
      'no_words_to_keep',
      'childView',
    )
    const unknown = await record('jonas', kept('because'))
    assert.ok('invalid' in unknown && unknown.invalid.childWordsKept)
  })

  test('are written by the unit of the case alone, in the version that was read', async () => {
    for (const who of ['mette-mor', 'jonas', 'unit-sandnes', 'coordinator-baerum'] as const)
      assert.deepEqual(await record('jonas', kept('child_asks'), who), notFound)
    const { version } = await fileOf('jonas')
    assert.deepEqual(await record('jonas', { ...kept('child_asks'), version: String(version - 1) }), {
      stale: true,
    })
  })

  test('[child-words-kept] are kept when one of fifteen asks; pressed twice it is done once', async () => {
    const fields = { ...kept('child_asks'), submissionId: randomUUID() }
    assert.ok('done' in (await record('jonas', fields)))
    assert.ok('doneBefore' in (await record('jonas', fields)))
    assert.equal((await fileOf('jonas')).childWordsKept, 'child_asks')
  })

  describe('kept, when the decision is issued', () => {
    let decisionId: string
    before(async () => {
      const caseId = cases.jonas
      await done(world, saveAssessment, 'unit-baerum', { caseId, ...assessmentOf('coordinator') })
      await done(world, saveDecisionDraft, 'unit-baerum', { caseId, ...words })
      await done(world, sendForApproval, 'unit-baerum', { caseId })
      decisionId = (await done(world, issueDecision, 'leader-baerum', { caseId })).decisionId
      for (const who of ['mette-mor', 'jonas'] as const) await done(world, openDecision, who, { decisionId })
    })
    const pageOf = async (who: ActorKey) => {
      const page = await getDecision.run(world.database, world.asked(who), { decisionId })
      assert.ok(!isDenied(page) && page.opened)
      return page.opened
    }

    test('[child-words-kept] the letter tells how the child was heard, not what it said', async () => {
      for (const who of ['mette-mor', 'jonas'] as const) {
        const pdf = await getDecisionLetter.run(world.database, world.asked(who), { decisionId })
        assert.ok(Buffer.isBuffer(pdf))
        const text = textOfPdf(pdf).replace(/\s+/g, ' ')
        assert.ok(text.includes(heard) && text.includes('Slik er barnet hørt'), text)
        assert.ok(!text.includes('pappa'), text)
      }
    })

    test('[child-words-kept] the parent’s page tells the same; the child reads its own words', async () => {
      const mother = await pageOf('mette-mor')
      assert.deepEqual([mother.childView, mother.childHeard], ['', heard])
      assert.ok(!JSON.stringify(mother).includes('pappa'))
      const child = await pageOf('jonas')
      assert.deepEqual([child.childView, child.childWordsKept], [view, true])
    })
  })
})
