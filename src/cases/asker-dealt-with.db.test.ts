import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { type Answers, writeInquiry } from '../../demo/write-inquiry.ts'
import { getSentInquiry } from '../inquiries/get-sent-inquiry.ts'
import { addDifferences, findOpenDifferences, findRelatedPersons } from '../people/index.ts'
import { isDenied } from '../platform/asked.ts'
import { confirmAsker } from './confirm-asker.ts'
import { getCasePage } from './get-case.ts'
import { getDecisionDraft } from './get-decision-draft.ts'
import { issueDecision } from './issue-decision.ts'
import { keepAnswerFrom } from './keep-answer-from.ts'
import { openCase } from './open-case.ts'
import { openDecision } from './open-decision.ts'
import { recordChildView } from './record-child-view.ts'
import { saveAssessment } from './save-assessment.ts'
import { saveDecisionDraft, sendForApproval } from './save-decision-draft.ts'
import { assessmentOf, done, type Fields, notFound, press, words } from './test/case-world.ts'

const unit = 'unit-sandnes'
const reason = 'Mor viste fødselsattesten i skranken.'

describe('[asker-dealt-with] who asked as parent, guardian or proxy is dealt with before a decision is issued', () => {
  let world: TestWorld
  let children = 0
  before(async () => {
    world = await testWorld()
  })
  const inside = <T>(work: Parameters<typeof world.database.transaction<T>>[1]) =>
    world.database.transaction('sandnes', work)
  const around = (personId: string) => inside((db) => findRelatedPersons(db, personId, world.day))

  /** Nina asks, signed in, and the unit has come to the decision. */
  async function asked(answers: Answers = {}, who: ActorKey = 'new-baerum') {
    const birthDate = (answers.birthDate as string) ?? '2019-02-02'
    const inquiryId = await writeInquiry(world.database, world.asked(who, { authority: 'sandnes' }), {
      senderKind: 'parent',
      whom: 'born',
      givenName: `Tuva${children++}`,
      familyName: 'Nystartvoll',
      birthDate,
      asksFor: ['coordinator'],
      need: 'Vi trenger én å ringe til.',
      senderName: 'Nina Nystartvoll',
      ...answers,
    })
    const { caseId } = await done(world, openCase, unit, {
      inquiryId,
      who: 'another',
      anotherReason: 'Et annet barn.',
    })
    await done(world, saveAssessment, unit, { caseId, ...assessmentOf('coordinator') })
    if (birthDate > '2009')
      await done(world, recordChildView, unit, { caseId, childView: '', childHeard: 'Ikke møtt ennå.' })
    await done(world, saveDecisionDraft, unit, { caseId, ...words })
    const page = await getCasePage.run(world.database, world.asked(unit), { caseId })
    assert.ok(!isDenied(page))
    return { inquiryId, caseId, personId: page.case.personId }
  }
  async function sent(inquiryId: string, who: ActorKey = 'new-baerum') {
    const page = await getSentInquiry.run(world.database, world.asked(who, { authority: 'sandnes' }), {
      inquiryId,
    })
    assert.ok(!isDenied(page))
    return page
  }
  const unsettled = { refused: 'asker_not_settled' }

  test('a mother who is not on record: neither sent for approval nor issued, and the draft says why', async () => {
    const { caseId } = await asked()
    assert.deepEqual(await press(world, issueDecision, unit, { caseId }), unsettled)
    assert.deepEqual(await press(world, sendForApproval, unit, { caseId }), unsettled)
    const draft = await getDecisionDraft.run(world.database, world.asked(unit), { caseId })
    assert.ok(!isDenied(draft))
    assert.deepEqual(
      draft.toSettle.map(({ as, name }) => [as, name]),
      [['parent', 'Nina Nystartvoll']],
    )
    assert.equal(draft.missing, 'asker_not_settled')
  })

  test('registered with a reason she is told, by the number she signed in with, and her page leads to the answer', async () => {
    const { inquiryId, caseId, personId } = await asked()
    const fields = { caseId, inquiryId, hasResponsibility: 'yes' }
    assert.deepEqual(await press(world, confirmAsker, unit, fields), {
      refused: 'reason_missing',
      field: 'reason',
    })
    assert.deepEqual(await press(world, confirmAsker, 'new-baerum', { ...fields, reason }), notFound)
    assert.deepEqual(await press(world, confirmAsker, 'unit-baerum', { ...fields, reason }), notFound)
    await done(world, confirmAsker, unit, { ...fields, reason })
    assert.deepEqual(await press(world, confirmAsker, unit, { ...fields, reason }), {
      refused: 'already_known',
    })
    const { rows } = await world.test.asOwner('sandnes', (client) =>
      client.query(
        `select kind, has_parental_responsibility, national_id is not null as number, confirmed_by is not null as by
         from related_person where person_id = $1`,
        [personId],
      ),
    )
    assert.deepEqual(rows, [{ kind: 'parent', has_parental_responsibility: true, number: true, by: true }])
    const { decisionId } = await done(world, issueDecision, unit, { caseId })
    const page = await sent(inquiryId)
    assert.equal(page.decisionHref, `/sandnes/avgjorelse/${decisionId}`)
    assert.equal(page.isNotParty, false)
    await done(world, openDecision, 'new-baerum', { decisionId }, { authority: 'sandnes' })
  })

  test('where the register says the same, one press is enough, and its word is followed', async () => {
    const { inquiryId, caseId, personId } = await asked()
    const { actor } = world.asked('new-baerum')
    assert.ok(actor.kind === 'citizen')
    const says = { kind: 'parent_new', aboutKey: actor.identityKey, ours: '', theirs: '' }
    const more = { name: 'Nina Nystartvoll', nationalId: null, mandate: '' }
    await inside((db) => addDifferences(db, 'sandnes', personId, [{ ...says, ...more }], new Date(0)))
    const page = await getCasePage.run(world.database, world.asked(unit), { caseId })
    assert.ok(!isDenied(page))
    assert.deepEqual(page.confirmedByRegister, [`parent ${actor.identityKey}`])
    await done(world, confirmAsker, unit, { caseId, inquiryId })
    const [mother] = await around(personId)
    assert.deepEqual(
      [mother?.kind, mother?.hasParentalResponsibility, mother?.source],
      ['parent', true, 'population_register'],
    )
    assert.deepEqual(await inside((db) => findOpenDifferences(db, personId)), [])
    await done(world, issueDecision, unit, { caseId })
  })

  test('the unit may say, with a reason, that she is not to have the answer; and her page says so', async () => {
    const { inquiryId, caseId, personId } = await asked()
    const fields: Fields = { caseId, inquiryId, reason: 'Foreldreansvaret er hos far alene.' }
    assert.deepEqual(await press(world, keepAnswerFrom, unit, { caseId, inquiryId }), {
      invalid: { reason: 'required' },
    })
    for (const who of ['unit-baerum', 'new-baerum', 'nurse-sandnes'] as const)
      assert.deepEqual(await press(world, keepAnswerFrom, who, fields), notFound, who)
    assert.deepEqual(await press(world, keepAnswerFrom, unit, { ...fields, version: '99' }), { stale: true })
    const other = randomUUID()
    assert.deepEqual(await press(world, keepAnswerFrom, unit, { ...fields, inquiryId: other }), {
      refused: 'not_a_parent',
    })
    const submissionId = randomUUID()
    await done(world, keepAnswerFrom, unit, { ...fields, submissionId })
    assert.ok('doneBefore' in (await press(world, keepAnswerFrom, unit, { ...fields, submissionId })))
    assert.deepEqual(await press(world, keepAnswerFrom, unit, fields), { refused: 'already_settled' })
    assert.equal(
      (await sent(inquiryId)).isNotParty,
      true,
      'from the same moment, and not first with the answer',
    )
    const page = await getCasePage.run(world.database, world.asked(unit), { caseId })
    assert.ok(!isDenied(page))
    assert.ok(page.steps.some((step) => step.act === 'keep_answer_from' && step.reason === fields.reason))
    assert.ok(page.events.some(({ type }) => type === 'asker_not_party'))
    const { decisionId } = await done(world, issueDecision, unit, { caseId })
    const after = await sent(inquiryId)
    assert.deepEqual([after.isNotParty, after.decisionHref], [true, null])
    assert.ok(after.unit.phone || world.asked(unit).authority.settings.phone)
    assert.equal(after.inquiry.notPartyReason, '', 'the unit’s reason may be about others')
    assert.deepEqual(
      await press(world, openDecision, 'new-baerum', { decisionId }, { authority: 'sandnes' }),
      notFound,
    )
    // She brings her papers: from then on she is party, and her page says nothing else
    await done(world, confirmAsker, unit, { caseId, inquiryId, hasResponsibility: 'yes', reason })
    const party = await sent(inquiryId)
    assert.deepEqual([party.isNotParty, party.decisionHref], [false, `/sandnes/avgjorelse/${decisionId}`])
    assert.equal((await around(personId)).length, 1)
  })

  test('one who is on record without responsibility is dealt with, and reads that she is not party', async () => {
    const { inquiryId, caseId } = await asked()
    await done(world, confirmAsker, unit, { caseId, inquiryId, reason })
    await done(world, issueDecision, unit, { caseId })
    const page = await sent(inquiryId)
    assert.deepEqual([page.isNotParty, page.decisionHref], [true, null])
  })

  test('a guardian of an adult, by the mandate; a proxy, by the power that was read', async () => {
    const ward = await asked({ senderKind: 'guardian', birthDate: '1970-02-02' })
    assert.deepEqual(await press(world, issueDecision, unit, { caseId: ward.caseId }), unsettled)
    const guards = { caseId: ward.caseId, inquiryId: ward.inquiryId, reason: 'Sett vergefullmakten.' }
    assert.deepEqual(await press(world, confirmAsker, unit, guards), {
      refused: 'mandate_missing',
      field: 'mandate',
    })
    await done(world, confirmAsker, unit, { ...guards, mandate: 'personal' })
    const [guardian] = await around(ward.personId)
    assert.deepEqual([guardian?.kind, guardian?.mandate], ['guardian', 'personal'])
    await done(world, issueDecision, unit, { caseId: ward.caseId })
    assert.ok((await sent(ward.inquiryId)).decisionHref)

    const giver = await asked({ senderKind: 'proxy', birthDate: '1970-03-03' })
    assert.deepEqual(await press(world, issueDecision, unit, { caseId: giver.caseId }), unsettled)
    const acts = {
      caseId: giver.caseId,
      inquiryId: giver.inquiryId,
      reason: 'Lest fullmakten av 1. november.',
    }
    await done(world, confirmAsker, unit, acts)
    const [proxy] = await around(giver.personId)
    assert.deepEqual([proxy?.kind, proxy?.proxyScope], ['proxy', ''])
    await done(world, issueDecision, unit, { caseId: giver.caseId })
    assert.ok((await sent(giver.inquiryId)).decisionHref)
  })

  test('one who asks as next of kin, or as guardian or proxy without saying to have a mandate or a power, waits for nobody', async () => {
    const others: Answers[] = [
      { senderKind: 'next_of_kin', birthDate: '1971-02-02' },
      { senderKind: 'guardian', birthDate: '1971-03-03', mayAct: 'no' },
      { senderKind: 'proxy', birthDate: '1971-04-04', mayAct: 'no' },
    ]
    for (const answers of others) {
      const { caseId, inquiryId } = await asked(answers)
      await done(world, issueDecision, unit, { caseId })
      assert.equal((await sent(inquiryId)).isNotParty, false)
    }
  })
})
