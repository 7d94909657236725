import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import { testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { changePerson } from '../people/index.ts'
import { mayBeTold } from '../people/test/may-be-told.ts'
import { isDenied } from '../platform/asked.ts'
import { textOfPdf } from '../platform/pdf/text-of-pdf.ts'
import { assessAgain, closeCase, reopenCase } from './close-case.ts'
import { getLetter } from './get-letter.ts'
import { getOwnCase } from './get-own-case.ts'
import { issueDecision } from './issue-decision.ts'
import { findLettersOfCase } from './letter-store.ts'
import { saveAssessment } from './save-assessment.ts'
import { saveDecisionDraft } from './save-decision-draft.ts'
import { assessmentOf, done, hanneAsks, notFound, openedCase, press, words } from './test/case-world.ts'
import { plantCase, plantedInCase } from './test/plant-whereabouts.ts'

const spaceless = (text: string) => text.replace(/\s+/g, '')

describe('[taken-up-told] a decided case that is taken up again', () => {
  const unit = 'unit-sandnes'
  const reason = 'Du har fått nye tjenester siden sist.'
  let world: TestWorld
  let caseId: string
  const inSandnes = <T>(work: Parameters<typeof world.database.transaction<T>>[1]) =>
    world.database.transaction('sandnes', work)
  const told = () =>
    inSandnes((db) =>
      db.selectFrom('notice').select(['href', 'recipientKind']).where('kind', '=', 'case_taken_up').execute(),
    )
  const lettersOf = (kind: string) =>
    inSandnes(async (db) => (await findLettersOfCase(db, caseId)).filter((each) => each.kind === kind))
  const died = (diedOn: string | null) =>
    inSandnes((db) => changePerson(db, world.ids.person.hanne, { diedOn }))
  const own = async () => {
    const page = await getOwnCase.run(world.database, world.asked('hanne'), { caseId })
    assert.ok(!isDenied(page))
    return page
  }

  before(async () => {
    world = await testWorld()
    caseId = await openedCase(world, hanneAsks)
    await done(world, saveAssessment, unit, { caseId, ...assessmentOf('coordinator') })
    await done(world, saveDecisionDraft, unit, { caseId, ...words })
    await done(world, issueDecision, unit, { caseId })
  })

  test('only by the unit, with a reason, from the version one saw; nobody is told before it is', async () => {
    assert.equal((await own()).takenUp, null)
    for (const who of ['hanne', 'unit-baerum', 'nobody'] as const)
      assert.ok('denied' in (await press(world, assessAgain, who, { caseId, reason })), who)
    assert.deepEqual(await press(world, assessAgain, unit, { caseId, reason: ' ' }), {
      invalid: { reason: 'required' },
    })
    assert.deepEqual(await press(world, assessAgain, unit, { caseId, reason, version: '99' }), {
      stale: true,
    })
    assert.deepEqual(await told(), [])
  })

  test('[no-decision-for-the-dead] not of one who has died: nothing could come of it', async () => {
    await died(world.day)
    assert.deepEqual(await press(world, assessAgain, unit, { caseId, reason }), { refused: 'person_is_dead' })
    const visitor = await (await testApp(world)).visitor(unit)
    assert.doesNotMatch((await visitor.get(`/sandnes/saker/${caseId}`)).body, /id="pa-nytt"/)
    await died(null)
    assert.match((await visitor.get(`/sandnes/saker/${caseId}`)).body, /id="pa-nytt"/)
    assert.deepEqual(await told(), [])
  })

  test('is told to the person, once: a notice without content, and a letter with the reason and the new day', async () => {
    const fields = { caseId, reason, submissionId: randomUUID() }
    await done(world, assessAgain, unit, fields)
    assert.ok('doneBefore' in (await press(world, assessAgain, unit, fields)))
    assert.deepEqual(await told(), [{ href: `/sandnes/min-sak/${caseId}`, recipientKind: 'citizen' }])
    const [letter, ...more] = await lettersOf('taken_up')
    assert.deepEqual(more, [])
    assert.equal(letter?.answerBy, world.daysFrom(28))
    const pdf = await getLetter.run(world.database, world.asked('hanne'), { letterId: letter.id })
    assert.ok(!isDenied(pdf))
    const text = spaceless(textOfPdf(pdf as Buffer))
    for (const part of ['Vi vurderer saken på nytt', reason, '21. desember 2026'])
      assert.ok(text.includes(spaceless(part)), part)
    assert.deepEqual(
      await getLetter.run(world.database, world.asked('kari-mor'), { letterId: letter.id }),
      notFound,
    )
  })

  test('the person reads why, and by when; decided again it is over', async () => {
    const page = await own()
    assert.deepEqual([page.takenUp, page.answerBy], [{ on: world.day, reason }, world.daysFrom(28)])
    const later = { today: world.daysFrom(1) }
    await done(world, saveDecisionDraft, unit, { caseId, ...words }, later)
    await done(world, issueDecision, unit, { caseId }, later)
    assert.equal((await own()).takenUp, null)
  })

  test('closed and opened again, it is told the same way; not of one who has died', async () => {
    await done(
      world,
      closeCase,
      unit,
      { caseId, ground: 'done', reason: 'Ferdig.' },
      { today: world.daysFrom(2) },
    )
    const reopen = { caseId, reason: 'Du ringte.' }
    const later = { today: world.daysFrom(3) }
    await died(world.day)
    assert.deepEqual(await press(world, reopenCase, unit, reopen, later), { refused: 'person_is_dead' })
    const visitor = await (await testApp(world)).visitor(unit)
    assert.doesNotMatch((await visitor.get(`/sandnes/saker/${caseId}`)).body, /id="gjenapne"/)
    await died(null)
    assert.match((await visitor.get(`/sandnes/saker/${caseId}`)).body, /id="gjenapne"/)
    await done(world, reopenCase, unit, reopen, later)
    assert.deepEqual((await lettersOf('taken_up')).length, 2)
    assert.deepEqual((await own()).takenUp, { on: world.daysFrom(3), reason: 'Du ringte.' })
  })
})

describe('[shielded-reader] a case that ends, or is taken up again, about a child at a protected address', () => {
  let world: TestWorld
  let caseId: string
  before(async () => {
    world = await testWorld()
    await mayBeTold(world)
    const decisionId = await plantCase(world)
    caseId = await world.database.transaction('baerum', async (db) => {
      const row = await db
        .selectFrom('decision')
        .select('caseId')
        .where('id', '=', decisionId)
        .executeTakeFirstOrThrow()
      return row.caseId
    })
  })
  const read = async (kind: string, who: 'omar-far' | 'leila-mor') => {
    const letter = await world.database.transaction('baerum', async (db) =>
      (await findLettersOfCase(db, caseId)).find((each) => each.kind === kind),
    )
    const pdf = await getLetter.run(world.database, world.asked(who), { letterId: letter!.id })
    assert.ok(!isDenied(pdf) && pdf, `${who} gets a letter`)
    return spaceless(textOfPdf(pdf as Buffer))
  }
  const reason = `Flyttet til ${plantedInCase.unit}.`

  test('taken up: the other parent gets a letter with the day, and nothing that places anybody', async () => {
    await done(world, assessAgain, 'unit-baerum', { caseId, reason })
    const text = await read('taken_up', 'omar-far')
    assert.ok(text.includes(spaceless('Vi vurderer saken på nytt')))
    assert.ok(text.includes(spaceless('tatt ut fordi adressen er beskyttet')))
    assert.deepEqual(
      Object.values(plantedInCase).filter((each) => text.includes(spaceless(each))),
      [],
    )
    assert.ok((await read('taken_up', 'leila-mor')).includes(spaceless(reason)))
    const page = await getOwnCase.run(world.database, world.asked('omar-far'), { caseId })
    assert.ok(!isDenied(page))
    assert.deepEqual(page.takenUp, { on: world.day, reason: null })
  })

  test('ended without an answer: a letter, not the notice alone', async () => {
    const close = { caseId, ground: 'own_wish', reason }
    await done(world, closeCase, 'unit-baerum', close)
    const text = await read('closing', 'omar-far')
    assert.ok(text.includes(spaceless('Saken er avsluttet.')))
    assert.ok(text.includes(spaceless('klage på at du ikke har fått svar')))
    assert.deepEqual(
      Object.values(plantedInCase).filter((each) => text.includes(spaceless(each))),
      [],
    )
    assert.ok((await read('closing', 'leila-mor')).includes(spaceless(reason)))
  })
})
