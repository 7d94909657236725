import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { getMissingForm } from '../complaints/get-complaint-form.ts'
import { sendComplaintOnMissing } from '../complaints/send-complaint.ts'
import { isDenied } from '../platform/asked.ts'
import { findCase } from './case-store.ts'
import { closeCase, reopenCase } from './close-case.ts'
import { getLetter } from './get-letter.ts'
import { getOwnCase } from './get-own-case.ts'
import { findLettersOfCase } from './letter-store.ts'
import { done, hanneAsks, notFound, openedCase, press } from './test/case-world.ts'

const unit = 'unit-sandnes'
const complaint = {
  wrong: 'Jeg har ikke fått svar.',
  changeWanted: 'Et svar.',
  reasons: '',
  helpedBy: '',
  sign: 'yes',
}

describe('a case closed without a decision', () => {
  let world: TestWorld
  let caseId: string
  const inSandnes = <T>(work: Parameters<typeof world.database.transaction<T>>[1]) =>
    world.database.transaction('sandnes', work)
  const told = () =>
    inSandnes((db) => db.selectFrom('notice').select('href').where('kind', '=', 'case_closed').execute())
  const answers = () =>
    inSandnes((db) => db.selectFrom('inquiry').select('answer').where('caseId', '=', caseId).execute())

  before(async () => {
    world = await testWorld()
    caseId = await openedCase(world, hanneAsks)
  })

  test('as a double only by joining it with the other', async () => {
    const ending = { caseId, ground: 'duplicate', reason: 'Dobbelt.' }
    const refused = await press(world, closeCase, unit, ending)
    assert.deepEqual(refused, { refused: 'name_the_other', field: 'ground' })
  })

  test('is not closed under a complaint that waits for an answer', async () => {
    const { complaintId } = await done(world, sendComplaintOnMissing, 'hanne', { caseId, ...complaint })
    const refused = await press(world, closeCase, unit, {
      caseId,
      ground: 'own_wish',
      reason: 'Hun trakk seg.',
    })
    assert.deepEqual(refused, { refused: 'complaint_goes_on' })
    assert.deepEqual(await told(), [])
    const standsAs = (state: string) =>
      inSandnes((db) => db.updateTable('complaint').set({ state }).where('id', '=', complaintId).execute())
    for (const state of ['partly', 'stands', 'dismissal_contested']) {
      await standsAs(state)
      const death = { caseId, ground: 'death', reason: 'Død.' }
      assert.deepEqual(await press(world, closeCase, unit, death), { refused: 'complaint_goes_on' }, state)
    }
    await standsAs('withdrawn')
  })

  test('by the person’s own wish is told, with a letter that gives the reason; pressed twice, once', async () => {
    const ending = { caseId, ground: 'own_wish', reason: 'Du ville vente.', submissionId: randomUUID() }
    await done(world, closeCase, unit, ending)
    assert.ok('doneBefore' in (await press(world, closeCase, unit, ending)))
    const notices = await told()
    assert.deepEqual(
      notices.map(({ href }) => href),
      [`/sandnes/min-sak/${caseId}`],
    )
    const letters = await inSandnes((db) => findLettersOfCase(db, caseId))
    const letter = letters.find(({ kind }) => kind === 'closing')
    assert.ok(letter)
    const pdf = await getLetter.run(world.database, world.asked('hanne'), { letterId: letter.id })
    assert.ok(!isDenied(pdf))
    for (const { answer } of await answers()) assert.match(answer, /har fått beskjed/)
  })

  test('is read by the person with the reason, whom to call, and no clock said to be met', async () => {
    const page = await getOwnCase.run(world.database, world.asked('hanne'), { caseId })
    assert.ok(!isDenied(page))
    assert.deepEqual(page.closed, { on: world.day, reason: 'Du ville vente.', wasDecided: false })
    const promise = page.clocks.find(({ code }) => code === 'promise')
    assert.equal(promise?.endedOn, world.day)
    assert.deepEqual(await getOwnCase.run(world.database, world.asked('kari-mor'), { caseId }), notFound)
  })

  test('may be complained about as a missing answer, by the party alone', async () => {
    const form = await getMissingForm.run(world.database, world.asked('hanne'), { caseId })
    assert.ok(!isDenied(form))
    assert.deepEqual(
      await press(world, sendComplaintOnMissing, 'unit-baerum', { caseId, ...complaint }),
      notFound,
    )
    await done(world, sendComplaintOnMissing, 'hanne', { caseId, ...complaint })
  })

  test('of one who has died is told to nobody, and the asker is not told that anybody was', async () => {
    await inSandnes((db) => db.updateTable('complaint').set({ state: 'withdrawn' }).execute())
    await done(world, reopenCase, unit, { caseId, reason: 'Ringte.' })
    const before = (await told()).length
    const ending = { caseId, ground: 'death', reason: 'Død.' }
    const answeredAt = (registerReadAt: Date | null) =>
      inSandnes((db) =>
        db.updateTable('person').set({ registerReadAt }).where('id', '=', world.ids.person.hanne).execute(),
      )
    await answeredAt(new Date())
    const alive = await press(world, closeCase, unit, ending)
    assert.deepEqual(alive, { refused: 'not_known_dead', field: 'ground' }, 'the register says she lives')
    await answeredAt(null)
    await inSandnes((db) =>
      db
        .insertInto('caseTransfer')
        .values({
          authorityId: 'sandnes',
          caseId,
          personId: world.ids.person.hanne,
          fromUnitId: world.ids.unit['ke-sandnes'],
          toUnitId: world.ids.unit['ke-sandnes'],
          reason: 'Voksen.',
          sentBy: world.ids.practitioner[unit],
          sentAt: new Date(),
        })
        .execute(),
    )
    await done(world, closeCase, unit, ending)
    const transfers = await inSandnes((db) => db.selectFrom('caseTransfer').select('state').execute())
    assert.deepEqual(transfers, [{ state: 'taken_back' }], 'nobody else waits for it')
    assert.equal((await told()).length, before)
    assert.equal((await inSandnes((db) => findCase(db, caseId)))?.state, 'closed')
  })
})
