import assert from 'node:assert/strict'
import { createHash, randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { isDenied } from '../platform/asked.ts'
import { checkPdf } from '../platform/pdf/check-pdf.ts'
import { textOfPdf } from '../platform/pdf/text-of-pdf.ts'
import { findAssessment } from './assessment-store.ts'
import { findCase } from './case-store.ts'
import { clocksOfCase } from './clocks.ts'
import { assessAgain, closeCase } from './close-case.ts'
import { findDecision, findDecisionsOfCase } from './decision-store.ts'
import { getAssessment } from './get-assessment.ts'
import { getDecision, getDecisionLetter } from './get-decision.ts'
import { getDecisionDraft, getDecisionPreview } from './get-decision-draft.ts'
import { getLetter } from './get-letter.ts'
import { grantedRights } from './granted-rights.ts'
import { issueDecision } from './issue-decision.ts'
import { findLettersOfCase } from './letter-store.ts'
import { openDecision } from './open-decision.ts'
import { recordChildView } from './record-child-view.ts'
import { saveAssessment } from './save-assessment.ts'
import { saveDecisionDraft, sendBackDraft, sendForApproval } from './save-decision-draft.ts'
import { sendInterimReply } from './send-interim-reply.ts'
import {
  assessmentOf,
  done,
  hanneAsks,
  kariAsks,
  notFound,
  openedCase,
  press,
  words,
} from './test/case-world.ts'

describe('a decision', () => {
  let world: TestWorld
  let caseId: string
  const inSandnes = <T>(work: Parameters<typeof world.database.transaction<T>>[1]) =>
    world.database.transaction('sandnes', work)

  before(async () => {
    world = await testWorld()
    caseId = await openedCase(world, hanneAsks)
  })

  describe('begins with the assessment', () => {
    let trygves: string
    before(async () => {
      trygves = await openedCase(world, { ...hanneAsks, key: 'trygve', person: 'trygve' })
    })

    test('a part of it may be saved, but nothing is decided until each criterion is answered', async () => {
      const { coordinator_services, coordinator_services_reason } = assessmentOf('coordinator')
      const part = {
        coordinator_services: coordinator_services!,
        coordinator_services_reason: coordinator_services_reason!,
      }
      await done(world, saveAssessment, 'unit-sandnes', { caseId: trygves, ...part })
      assert.equal((await inSandnes((db) => findAssessment(db, trygves))).length, 1)
      await done(world, saveDecisionDraft, 'unit-sandnes', { caseId: trygves, ...words })
      const refused = await press(world, issueDecision, 'unit-sandnes', { caseId: trygves })
      assert.ok('refused' in refused && refused.refused === 'assessment_missing')
    })

    test('one save keeps services, facts and the criteria of each right', async () => {
      await done(world, saveAssessment, 'unit-sandnes', {
        caseId: trygves,
        longTerm: 'yes',
        service_new_name: 'Fysioterapi',
        service_new_kind: 'municipal_health',
        service_new_status: 'has',
        ...assessmentOf('coordinator'),
        ...assessmentOf('plan'),
      })
      const page = await getAssessment.run(world.database, world.asked('unit-sandnes'), { caseId: trygves })
      assert.ok(!isDenied(page))
      assert.equal(page.case.facts.longTerm, 'yes')
      assert.deepEqual(
        page.services.map(({ name }) => name),
        ['Fysioterapi'],
      )
      assert.deepEqual(
        page.items.map(({ item, result }) => [item, result]),
        [
          ['coordinator', 'granted'],
          ['plan', 'granted'],
        ],
      )
      const longTerm = page.items[0]?.criteria.find(({ code }) => code === 'long_term')
      assert.equal(longTerm?.because, 'answered_yes', 'proposed from what was saved with it')
    })

    test('two who assess at once: the later one is told, and overwrites nothing', async () => {
      const { version } = (await inSandnes((db) => findCase(db, trygves)))!
      const form = { caseId: trygves, version: String(version) }
      const first = { ...form, ...assessmentOf('coordinator', ['services']) }
      await done(world, saveAssessment, 'unit-sandnes', first)
      const late = { ...form, ...assessmentOf('coordinator', ['complex']) }
      assert.deepEqual(await press(world, saveAssessment, 'leader-sandnes', late), { stale: true })
      const kept = await inSandnes((db) => findAssessment(db, trygves))
      assert.equal(kept.find(({ criterion }) => criterion === 'complex')?.decided, 'met')
    })

    test('the law proposes, and says why', async () => {
      const page = await getAssessment.run(world.database, world.asked('unit-sandnes'), { caseId })
      assert.ok(!isDenied(page))
      assert.deepEqual(
        page.items.map((item) => [item.item, item.isAsked]),
        [
          ['coordinator', true],
          ['plan', false],
        ],
      )
      assert.equal(page.items[0]?.criteria[0]?.because, 'services_unknown')
    })

    test('nothing is saved half: every criterion needs an answer and a reason', async () => {
      const half = assessmentOf('coordinator')
      half.coordinator_complex_reason = ' '
      delete half.coordinator_long_term
      assert.deepEqual(await press(world, saveAssessment, 'unit-sandnes', { caseId, ...half }), {
        invalid: { coordinator_complex_reason: 'required', coordinator_long_term: 'choose' },
      })
      assert.deepEqual(await inSandnes((db) => findAssessment(db, caseId)), [])
    })

    test('what a person decides is kept with the proposal, the rule and its version', async () => {
      await done(world, saveAssessment, 'unit-sandnes', {
        caseId,
        ...assessmentOf('coordinator', ['complex']),
      })
      const kept = await inSandnes((db) => findAssessment(db, caseId))
      assert.equal(kept.length, 4)
      const complex = kept.find((each) => each.criterion === 'complex')!
      assert.deepEqual(
        [complex.proposed, complex.decided, complex.ruleCode, complex.ruleVersion, complex.reason],
        ['unclear', 'not_met', 'pbrl-2-5-b', 1, 'Grunnen til complex.'],
      )
    })

    test('a right that is not assessed for this person is refused', async () => {
      const refused = await press(world, saveAssessment, 'unit-sandnes', {
        caseId,
        ...assessmentOf('child_coordinator'),
      })
      assert.ok('refused' in refused && refused.refused === 'not_assessed_here')
    })

    test('another legal basis takes the plan’s answers away: other services count there', async () => {
      await done(world, saveAssessment, 'unit-sandnes', { caseId, ...assessmentOf('plan') })
      const facts = Object.fromEntries(
        [
          'seriousCondition',
          'longTerm',
          'complex',
          'needsCoordination',
          'qualificationProgramme',
          'wantsChildCoordinator',
          'wantsPlan',
        ].map((question) => [question, 'unsure']),
      )
      await done(world, saveAssessment, 'unit-sandnes', { caseId, ...facts, legalBasis: 'nav' })
      const kept = await inSandnes((db) => findAssessment(db, caseId))
      assert.ok(kept.every((each) => each.item === 'coordinator'))
      await done(world, saveAssessment, 'unit-sandnes', { caseId, ...facts, legalBasis: 'health' })
    })
  })

  describe('may be preceded by an interim reply', () => {
    const reply = (newDate: string) => ({ caseId, reason: 'Vi venter på epikrisen.', newDate, meanwhile: '' })

    test('[stated-within] with a date after the one promised, but not beyond what the authority has set; a letter and a new clock; not late while the month runs', async () => {
      const past = await press(world, sendInterimReply, 'unit-sandnes', reply('20.11.2026'))
      assert.deepEqual(past, { refused: 'in_the_past', field: 'newDate' })
      assert.deepEqual(await press(world, sendInterimReply, 'unit-sandnes', { ...reply('snart') }), {
        invalid: { newDate: 'bad_date' },
      })
      const { answerDue } = (await inSandnes((db) => findCase(db, caseId)))!
      const promised = await press(world, sendInterimReply, 'unit-sandnes', reply(answerDue))
      assert.deepEqual(promised, { refused: 'within_promise', field: 'newDate' })
      // Twelve weeks from 23 November 2026
      const far = await press(world, sendInterimReply, 'unit-sandnes', reply('16.02.2027'))
      assert.deepEqual(far, { refused: 'too_far_ahead', field: 'newDate' })
      await done(world, sendInterimReply, 'unit-sandnes', reply('20.12.2026'))
      const file = (await inSandnes((db) => findCase(db, caseId)))!
      assert.deepEqual([file.interimSentOn, file.newDate], [world.day, '2026-12-20'])
      assert.deepEqual(
        clocksOfCase(file, null, world.day).map((clock) => [clock.code, clock.state]),
        [
          ['promise', 'running'],
          ['interim_reply', 'met'],
          ['stated_date', 'running'],
        ],
      )
      const event = await inSandnes((db) =>
        db
          .selectFrom('event')
          .select('facts')
          .where('type', '=', 'interim_reply_sent')
          .executeTakeFirstOrThrow(),
      )
      assert.equal((event.facts as { late: boolean }).late, false)
    })

    test('that the person reads as a tagged PDF, and nobody else', async () => {
      const [letter] = await inSandnes((db) => findLettersOfCase(db, caseId))
      const pdf = await getLetter.run(world.database, world.asked('hanne'), { letterId: letter!.id })
      assert.ok(Buffer.isBuffer(pdf))
      assert.deepEqual(checkPdf(pdf).faults, [])
      assert.match(await textOfPdf(pdf), /Vi venter på epikrisen/)
      for (const who of ['trygve', 'nurse-sandnes', 'unit-baerum'] as const) {
        const denied = await getLetter.run(world.database, world.asked(who), { letterId: letter!.id })
        assert.deepEqual(denied, notFound)
      }
    })

    test('that comes after the month is sent all the same, and marked late', async () => {
      const late = await openedCase(world, { ...kariAsks, key: 'late', person: 'noor', receivedDaysAgo: 40 })
      await done(world, sendInterimReply, 'unit-baerum', {
        caseId: late,
        reason: 'Beklager.',
        newDate: '15.12.2026',
      })
      const event = await world.database.transaction('baerum', (db) =>
        db
          .selectFrom('event')
          .select('facts')
          .where('type', '=', 'interim_reply_sent')
          .executeTakeFirstOrThrow(),
      )
      assert.equal((event.facts as { late: boolean }).late, true)
    })
  })

  describe('is written and issued', () => {
    test('not without words, and not by others', async () => {
      const nothing = await press(world, issueDecision, 'unit-sandnes', { caseId })
      assert.ok('refused' in nothing && nothing.refused === 'facts_missing')
      await done(world, saveDecisionDraft, 'unit-sandnes', { caseId, ...words, reasons: '' })
      const unreasoned = await press(world, issueDecision, 'unit-sandnes', { caseId })
      assert.deepEqual(unreasoned, { refused: 'reason_missing', field: 'reasons' })
      for (const who of ['hanne', 'nurse-sandnes', 'unit-baerum'] as const) {
        assert.deepEqual(await press(world, saveDecisionDraft, who, { caseId, ...words }), notFound)
        assert.deepEqual(await press(world, issueDecision, who, { caseId }), notFound)
      }
    })

    test('a draft saved by another since is not overwritten', async () => {
      await done(world, saveDecisionDraft, 'unit-sandnes', { caseId, ...words, version: '1' })
      const stale = await press(world, saveDecisionDraft, 'leader-sandnes', {
        caseId,
        ...words,
        factsText: 'Annet',
        version: '1',
      })
      assert.deepEqual(stale, { stale: true })
      const page = await getDecisionDraft.run(world.database, world.asked('unit-sandnes'), { caseId })
      assert.ok(!isDenied(page))
      assert.equal(page.draft.factsText, words.factsText)
      assert.equal(page.decided?.result, 'granted')
      assert.equal(page.missing, null)
    })

    test('the letter can be seen before it is sent', async () => {
      const letter = await getDecisionPreview.run(world.database, world.asked('unit-sandnes'), { caseId })
      assert.ok(letter && !isDenied(letter))
      assert.equal(letter.recipient.name, 'Hanne Strandskjellvik')
      assert.deepEqual(letter.items[0]?.paragraphs, [
        'pasient- og brukerrettighetsloven § 2-5 b',
        'helse- og omsorgstjenesteloven § 7-2',
      ])
      assert.equal(letter.complaint[0]?.lastDay, '2026-12-21') // four weeks from 23 November
      assert.deepEqual(
        await getDecisionPreview.run(world.database, world.asked('hanne'), { caseId }),
        notFound,
      )
    })

    test('once: stored for good, with a letter, a notice without content, and everyone answered', async () => {
      const fields = { caseId, submissionId: randomUUID() }
      const both = await Promise.all([
        press(world, issueDecision, 'unit-sandnes', fields),
        press(world, issueDecision, 'unit-sandnes', fields),
      ])
      assert.deepEqual(both.map((outcome) => 'done' in outcome).sort(), [false, true])
      const [decision, ...more] = await inSandnes((db) => findDecisionsOfCase(db, caseId))
      assert.equal(more.length, 0)
      assert.equal(decision?.result, 'granted')
      assert.deepEqual(
        decision?.items.map(({ item, result, rule }) => [item, result, rule.code, rule.version]),
        [['coordinator', 'granted', 'pbrl-2-5-b', 1]],
      )
      // Long-term and coordinated was enough; complex was not needed.
      const complex = decision?.items[0]?.criteria.find((each) => each.criterion === 'complex')
      assert.deepEqual([complex?.decided, complex?.needed], ['not_met', false])
      const document = await inSandnes((db) =>
        db
          .selectFrom('document')
          .select('content')
          .where('sha256', '=', decision!.letterSha256)
          .executeTakeFirstOrThrow(),
      )
      assert.ok(!document.content.includes('%PDF'), 'the bytes are sealed')
      const pdf = world.secrets.decryptBytes(document.content)
      assert.equal(createHash('sha256').update(pdf).digest('hex'), decision!.letterSha256)
      assert.deepEqual(checkPdf(pdf).faults, [])
      const said = (await textOfPdf(pdf)).replace(/\s+/g, ' ')
      for (const each of [
        'Ja til koordinator',
        'Statsforvalteren i Rogaland',
        '21. desember 2026',
        'Trengs ikke',
        'Jeg orker ikke å ringe rundt.', // what was asked for is the need
      ]) {
        assert.ok(said.includes(each), `${each} in ${said}`)
      }
      const notice = await inSandnes((db) =>
        db.selectFrom('notice').selectAll().where('kind', '=', 'decision_issued').executeTakeFirstOrThrow(),
      )
      assert.equal(notice.href, `/sandnes/avgjorelse/${decision!.id}`)
      const inquiries = await inSandnes((db) =>
        db.selectFrom('inquiry').select('state').where('caseId', '=', caseId).execute(),
      )
      assert.ok(inquiries.every(({ state }) => state === 'answered'))
    })

    test('the right stands from then on, and somebody stands in until there is a coordinator', async () => {
      const rights = await inSandnes((db) => grantedRights(db, world.ids.person.hanne))
      assert.deepEqual(
        rights.map((right) => right.item),
        ['coordinator'],
      )
      const standIn = await inSandnes((db) => db.selectFrom('standIn').selectAll().executeTakeFirst())
      assert.equal(standIn?.practitionerId, world.ids.practitioner['unit-sandnes'])
    })

    test('it cannot be changed, not even by the application itself', async () => {
      await assert.rejects(inSandnes((db) => db.updateTable('decision').set({ reasons: 'Nei' }).execute()))
      const again = await press(world, issueDecision, 'unit-sandnes', { caseId })
      assert.ok('refused' in again && again.refused === 'not_in_this_state')
    })

    test('a new one replaces it and points back; what is refused then is no longer a right', async () => {
      const [first] = await inSandnes((db) => findDecisionsOfCase(db, caseId))
      await done(world, assessAgain, 'unit-sandnes', { caseId, reason: 'Behovet er mindre.' })
      const refusedNow = assessmentOf('coordinator', ['services'])
      await done(world, saveAssessment, 'unit-sandnes', { caseId, ...refusedNow })
      await done(world, saveDecisionDraft, 'unit-sandnes', { caseId, ...words })
      await done(world, issueDecision, 'unit-sandnes', { caseId }, { time: '14:00' })
      const [second] = await inSandnes((db) => findDecisionsOfCase(db, caseId))
      assert.deepEqual([second?.replacesId, second?.result], [first?.id, 'refused'])
      assert.deepEqual(await inSandnes((db) => grantedRights(db, world.ids.person.hanne)), [])
    })
  })

  describe('is opened by the party', () => {
    let decisionId: string
    before(async () => {
      const [decision] = await inSandnes((db) => findDecisionsOfCase(db, caseId))
      decisionId = decision!.id
    })

    test('before that only that there is one is told', async () => {
      const page = await getDecision.run(world.database, world.asked('hanne'), { decisionId })
      assert.ok(!isDenied(page))
      assert.equal(page.opened, null)
      assert.ok(!JSON.stringify(page).includes(words.factsText))
      const letter = await getDecisionLetter.run(world.database, world.asked('hanne'), { decisionId })
      assert.deepEqual(letter, notFound)
    })

    test('it is recorded once, and the time to complain is counted from it', async () => {
      const later = { today: '2026-11-26' }
      await done(world, openDecision, 'hanne', { decisionId }, later)
      await done(world, openDecision, 'hanne', { decisionId }, { today: '2026-11-30' })
      const openings = await inSandnes((db) => db.selectFrom('decisionOpening').selectAll().execute())
      assert.equal(openings.length, 1)
      const page = await getDecision.run(world.database, world.asked('hanne', later), { decisionId })
      assert.ok(!isDenied(page) && page.opened)
      assert.equal(page.opened.complaint[0]?.lastDay, '2026-12-24')
      assert.equal(page.opened.decision.factsText, words.factsText)
      assert.ok(
        Buffer.isBuffer(await getDecisionLetter.run(world.database, world.asked('hanne'), { decisionId })),
      )
    })

    test('by nobody else', async () => {
      for (const who of ['trygve', 'unit-sandnes', 'nurse-sandnes', 'kari-mor'] as const) {
        const asked = world.asked(who, { authority: 'sandnes' })
        assert.deepEqual(await getDecision.run(world.database, asked, { decisionId }), notFound)
        assert.deepEqual(
          await press(world, openDecision, who, { decisionId }, { authority: 'sandnes' }),
          notFound,
        )
      }
      const nobody = world.asked('nobody', { authority: 'sandnes' })
      assert.deepEqual(await getDecision.run(world.database, nobody, { decisionId }), { denied: 'sign_in' })
      const elsewhere = world.asked('hanne', { authority: 'baerum' })
      assert.deepEqual(await getDecision.run(world.database, elsewhere, { decisionId }), notFound)
      assert.equal(await inSandnes((db) => findDecision(db, randomUUID())), null)
    })
  })

  describe('about a child, where another approves', () => {
    let adas: string
    before(async () => {
      adas = await openedCase(world, kariAsks)
      await done(world, saveAssessment, 'unit-baerum', { caseId: adas, ...assessmentOf('coordinator') })
      await done(world, saveDecisionDraft, 'unit-baerum', { caseId: adas, ...words })
    })
    const inBaerum = <T>(work: Parameters<typeof world.database.transaction<T>>[1]) =>
      world.database.transaction('baerum', work)

    test('waits until the child’s view is written, or why not', async () => {
      const refused = await press(world, sendForApproval, 'unit-baerum', { caseId: adas })
      assert.ok('refused' in refused && refused.refused === 'child_not_heard')
      const view = { caseId: adas, childView: 'Jeg vil ha gym.', childHeard: 'På skolen.' }
      await done(world, recordChildView, 'unit-baerum', view)
    })

    test('is issued by another than its author, after being sent for approval', async () => {
      const direct = await press(world, issueDecision, 'leader-baerum', { caseId: adas })
      assert.ok('refused' in direct && direct.refused === 'approval_missing')
      await done(world, sendForApproval, 'unit-baerum', { caseId: adas })
      const own = await press(world, issueDecision, 'unit-baerum', { caseId: adas })
      assert.ok('refused' in own && own.refused === 'own_approval')
      const told = await inBaerum((db) =>
        db.selectFrom('notice').select('kind').where('kind', '=', 'decision_for_approval').execute(),
      )
      assert.equal(told.length, 1)
    })

    test('may be sent back with a reason, and a change is sent for approval anew', async () => {
      const empty = await press(world, sendBackDraft, 'leader-baerum', { caseId: adas, reason: '' })
      assert.deepEqual(empty, { invalid: { reason: 'required' } })
      await done(world, sendBackDraft, 'leader-baerum', { caseId: adas, reason: 'Skriv kortere.' })
      const told = await inBaerum((db) =>
        db
          .selectFrom('notice as n')
          .innerJoin('practitioner as p', 'p.identityKey', 'n.recipientKey')
          .select(['p.id', 'n.href'])
          .where('n.kind', '=', 'decision_sent_back')
          .execute(),
      )
      const author = world.ids.practitioner['unit-baerum']
      assert.deepEqual(told, [{ id: author, href: `/baerum/saker/${adas}/avgjorelse` }])
      const again = await press(world, sendBackDraft, 'leader-baerum', { caseId: adas, reason: 'x' })
      assert.ok('refused' in again && again.refused === 'not_in_this_state')
      await done(world, saveDecisionDraft, 'unit-baerum', { caseId: adas, ...words, reasons: 'Kort.' })
      await done(world, sendForApproval, 'unit-baerum', { caseId: adas })
      const { decisionId } = await done(world, issueDecision, 'leader-baerum', { caseId: adas })
      const decision = await inBaerum((db) => findDecision(db, decisionId))
      assert.deepEqual(
        [decision?.authorId, decision?.approverId],
        [world.ids.practitioner['unit-baerum'], world.ids.practitioner['leader-baerum']],
      )
    })

    test('goes to both parents, and not to the child of seven or the grandmother', async () => {
      const [decision] = await inBaerum((db) => findDecisionsOfCase(db, adas))
      const notices = await inBaerum((db) =>
        db.selectFrom('notice').select('recipientKey').where('kind', '=', 'decision_issued').execute(),
      )
      assert.equal(notices.length, 2)
      for (const who of ['kari-mor', 'ola-far'] as const) {
        await done(world, openDecision, who, { decisionId: decision!.id })
      }
      for (const who of ['mormor-ada', 'per-far', 'mette-mor'] as const) {
        assert.deepEqual(await press(world, openDecision, who, { decisionId: decision!.id }), notFound)
      }
    })

    test('and a decided case is closed when it is done', async () => {
      await done(world, closeCase, 'unit-baerum', {
        caseId: adas,
        ground: 'done',
        reason: 'Koordinator på plass.',
      })
      assert.equal((await inBaerum((db) => findCase(db, adas)))?.state, 'closed')
    })
  })

  test('a parent without parental responsibility sees nothing of the child’s decision; the child of 15 does', async () => {
    const jonas = await openedCase(world, {
      ...{ ...kariAsks, key: 'jonas', person: 'jonas', givenName: 'Jonas' },
      sender: { who: 'mette-mor', kind: 'parent', name: 'Mette' },
    })
    await done(world, saveAssessment, 'unit-baerum', { caseId: jonas, ...assessmentOf('coordinator') })
    const view = { caseId: jonas, childView: '', childHeard: 'Ville ikke snakke.' }
    await done(world, recordChildView, 'unit-baerum', view)
    await done(world, saveDecisionDraft, 'unit-baerum', { caseId: jonas, ...words })
    await done(world, sendForApproval, 'unit-baerum', { caseId: jonas })
    const { decisionId } = await done(world, issueDecision, 'leader-baerum', { caseId: jonas })
    assert.deepEqual(await press(world, openDecision, 'per-far', { decisionId }), notFound)
    await done(world, openDecision, 'mette-mor', { decisionId })
    await done(world, openDecision, 'jonas', { decisionId })
  })
})
