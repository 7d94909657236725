import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { findNotices } from '../messages/index.ts'
import { answerGuidance, askGuidance } from './ask-guidance.ts'
import { findTrainingProgress } from './find-progress.ts'
import { getProcedures } from './get-procedures.ts'
import { getTraining } from './get-training.ts'
import { noteTraining } from './note-training.ts'
import { endTrainingStep, saveTrainingStep } from './save-training-step.ts'

type Who = Parameters<TestWorld['asked']>[0]
const authority = 'midt-troms'
const [leader, unit, anja] = ['leader-midt-troms', 'unit-midt-troms', 'coordinator-midt-troms'] as const
const notFound = { denied: 'not_found' }
let world: TestWorld
const as = (who: Who) => world.asked(who, { authority })
const nowhere = () => '/'

async function training(who: Who) {
  const found = await getTraining.run(world.database, as(who), {})
  assert.ok(!('denied' in found))
  return found
}
const save = (who: Who, fields: object) => saveTrainingStep.run(world.database, as(who), fields, nowhere)
const note = (who: Who, fields: object) => noteTraining.run(world.database, as(who), fields, nowhere)
const noticesOf = (who: Who) =>
  world.database.transaction(authority, async (db) => {
    const { actor } = as(who)
    assert.ok(actor.kind !== 'nobody')
    return (await findNotices(db, actor)).map(({ kind, href }) => [kind, href])
  })

before(async () => {
  world = await testWorld()
})

describe('the training plan', () => {
  test('is written by the unit’s leader, and by nobody else', async () => {
    assert.ok('done' in (await save(leader, { title: 'Lov og forskrift', description: 'To timer på nett.' })))
    assert.ok('done' in (await save(leader, { title: 'Å lede et møte' })))
    for (const who of [unit, anja, 'marit'] as const)
      assert.deepEqual(await save(who, { title: 'Noe annet' }), notFound)
    assert.deepEqual(await save('nobody', { title: 'Noe' }), { denied: 'sign_in' })
    assert.deepEqual(
      await saveTrainingStep.run(
        world.database,
        world.asked(leader, { authority: 'baerum' }),
        { title: 'I Bærum' },
        nowhere,
      ),
      notFound,
    )
    assert.deepEqual(
      (await training(anja)).steps.map(({ title, own }) => [title, own]),
      [
        ['Lov og forskrift', null],
        ['Å lede et møte', null],
      ],
    )
    assert.deepEqual(await save(leader, { title: ' ' }), { invalid: { title: 'required' } })
  })

  test('two who write in the same step at once both keep their words', async () => {
    const [step] = (await training(leader)).steps
    const fields = { stepId: step!.id, version: String(step!.version) }
    assert.ok('done' in (await save(leader, { ...fields, title: 'Loven' })))
    assert.deepEqual(await save(leader, { ...fields, title: 'Forskriften' }), { stale: true })
    assert.equal((await training(leader)).steps[0]?.title, 'Loven')
  })

  test('a double press adds one step', async () => {
    const fields = { title: 'Kriseark', submissionId: randomUUID() }
    assert.ok('done' in (await save(leader, fields)))
    assert.ok('doneBefore' in (await save(leader, fields)))
    assert.equal((await training(leader)).steps.length, 3)
  })
})

describe('who has been through what', () => {
  test('the unit notes it on a day, and can take it back', async () => {
    const [law] = (await training(unit)).steps
    const fields = {
      practitionerId: world.ids.practitioner[anja],
      stepId: law!.id,
      doneOn: '12.03.2026',
    }
    assert.deepEqual(await note(anja, fields), notFound)
    assert.deepEqual(await note(unit, { ...fields, doneOn: '' }), {
      refused: 'day_missing',
      field: 'doneOn',
    })
    assert.deepEqual(await note(unit, { ...fields, doneOn: '01.01.2099' }), {
      refused: 'day_ahead',
      field: 'doneOn',
    })
    assert.deepEqual(
      await note(unit, { ...fields, practitionerId: world.ids.practitioner['teacher-baerum'] }),
      { refused: 'unknown', field: 'practitionerId' },
    )
    assert.ok('done' in (await note(unit, fields)))
    const own = (await training(anja)).steps[0]?.own
    assert.deepEqual([own?.doneOn, own?.notedBy], ['2026-03-12', 'Torill Døråpen'])
    const progress = await world.database.transaction(authority, findTrainingProgress)
    assert.deepEqual(progress?.(world.ids.practitioner[anja]), {
      done: 1,
      of: 3,
      lacks: ['Å lede et møte', 'Kriseark'],
    })
    assert.deepEqual(
      (await training(leader)).unit?.rows.map((row) => [row.name, row.progress.done]),
      [['Anja Følgesvennli', 1]],
    )
    assert.ok('done' in (await note(leader, { ...fields, how: 'take_back' })))
    assert.deepEqual(await note(leader, { ...fields, how: 'take_back' }), {
      refused: 'not_noted',
      field: 'stepId',
    })
  })

  test('a coordinator sees the own progress and nobody else’s', async () => {
    const seen = await training('child-coordinator-midt-troms')
    assert.equal(seen.unit, null)
    assert.deepEqual(await getTraining.run(world.database, as('marit'), {}), notFound)
    assert.deepEqual(await getTraining.run(world.database, as('nobody'), {}), { denied: 'sign_in' })
  })

  test('a step that is taken out no longer counts', async () => {
    const step = (await training(leader)).steps.at(-1)!
    const outcome = await endTrainingStep.run(
      world.database,
      as(leader),
      { stepId: step.id, version: String(step.version) },
      nowhere,
    )
    assert.ok('done' in outcome)
    assert.equal((await training(leader)).steps.length, 2)
    assert.deepEqual(await save(leader, { stepId: step.id, title: 'Igjen' }), notFound)
  })
})

describe('guidance', () => {
  test('a coordinator asks, gets a receipt, and the unit is told; its answer comes back', async () => {
    const question = 'Hva gjør jeg når to tjenester er uenige?'
    const asked = await askGuidance.run(world.database, as(anja), { question }, nowhere)
    assert.ok('done' in asked)
    const href = '/midt-troms/arbeid/opplaering'
    assert.deepEqual(await noticesOf(unit), [['guidance_asked', `${href}#veiledning`]])
    const [receipt] = (await training(anja)).asked
    assert.deepEqual([receipt?.question, receipt?.answeredAt], [question, null])
    assert.ok(receipt?.unitName)
    assert.deepEqual((await training('child-coordinator-midt-troms')).asked, [])
    const fields = { questionId: asked.done.questionId, answer: 'Kall dem inn. Enheten kan være med.' }
    const answer = (who: Who) => answerGuidance.run(world.database, as(who), fields, nowhere)
    assert.deepEqual(await answer(anja), notFound)
    assert.deepEqual(await answer('unit-sandnes'), notFound)
    assert.ok('done' in (await answer(leader)))
    assert.deepEqual(await answer(unit), { refused: 'answered_already' })
    assert.deepEqual(await noticesOf(anja), [['guidance_answered', `${href}#spurt`]])
    const [answered] = (await training(anja)).asked
    assert.deepEqual([answered?.answer, answered?.answeredBy], [fields.answer, 'Håkon Retningsvik'])
    assert.equal((await training(unit)).unit?.toAnswer.length, 0)
  })

  test('where there are several units one of them is chosen, and only that one answers', async () => {
    const ask = (unitId: string) =>
      askGuidance.run(
        world.database,
        world.asked('child-coordinator-baerum'),
        { unitId, question: 'Hvem kan jeg ringe?' },
        nowhere,
      )
    assert.deepEqual(await ask(''), { refused: 'unit_missing', field: 'unitId' })
    const asked = await ask(world.ids.unit['ke-baerum-barn'])
    assert.ok('done' in asked)
    const fields = { questionId: asked.done.questionId, answer: 'Oss.' }
    const answer = (who: Who) => answerGuidance.run(world.database, world.asked(who), fields, nowhere)
    assert.deepEqual(await answer('unit-baerum-adult'), notFound)
    assert.ok('done' in (await answer('unit-baerum')))
  })
})

test('the procedures and the plan’s template are for everybody at work in the trust, and for nobody else', async () => {
  const at = { authority: 'fjordsykehuset' } as const
  const found = await getProcedures.run(world.database, world.asked('ward-fjord', at), {})
  assert.ok(!('denied' in found))
  assert.equal(found.procedures.length, 4)
  assert.ok(found.procedures.every(({ steps }) => steps.length > 0))
  assert.equal(found.planTemplate?.name, 'Mal for individuell plan i spesialisthelsetjenesten')
  assert.deepEqual(await getProcedures.run(world.database, world.asked('knut', at), {}), notFound)
  assert.deepEqual(await getProcedures.run(world.database, world.asked('unit-baerum', at), {}), notFound)
})
