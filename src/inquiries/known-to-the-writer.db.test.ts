import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { writeInquiry } from '../../demo/write-inquiry.ts'
import { isDenied } from '../platform/asked.ts'
import { getUnitInquiry } from './get-unit-inquiry.ts'
import { getWritten } from './get-written.ts'
import { saveAnswer } from './save-answer.ts'

describe('what is known of a writer who is signed in', () => {
  let world: TestWorld
  before(async () => {
    world = await testWorld({ with: ['authorities', 'cases', 'coordination', 'team', 'plans'] })
  })
  const save = (who: ActorKey, fields: Record<string, string>) =>
    saveAnswer.run(world.database, world.asked(who), fields, () => '')
  const written = async (who: ActorKey, question?: string) => {
    const seen = await getWritten.run(world.database, world.asked(who), { question })
    assert.ok(seen && !isDenied(seen))
    return seen
  }

  test('a parent is offered the child of 17, who consents: a power of attorney is asked for, and not taken as known', async () => {
    await save('randi-mor', { question: 'hvem', senderKind: 'parent' })
    const { choices } = await written('randi-mor', 'om-hvem')
    assert.deepEqual(
      choices.map(({ givenName }) => givenName),
      ['Sara'],
    )
    const sara = world.ids.person.sara
    assert.ok('done' in (await save('randi-mor', { question: 'om-hvem', whom: sara })))
    const { applicable } = await written('randi-mor')
    assert.ok(applicable.includes('knows') && applicable.includes('authorised'))
    const inquiryId = await writeInquiry(world.database, world.asked('randi-mor'), {
      senderKind: 'parent',
      whom: sara,
      mayAct: 'no',
      personKnows: 'unsure',
      asksFor: ['information'],
      need: 'Hva skjer når hun fyller 18?',
      senderName: 'Randi Nordlyshaug',
    })
    const unit = await getUnitInquiry.run(world.database, world.asked('unit-baerum'), { inquiryId })
    assert.ok(!isDenied(unit))
    assert.equal(unit.mayAskBack, false)
    assert.deepEqual(unit.said, [
      { question: 'person_knows', answer: 'unsure' },
      { question: 'power_of_attorney', answer: 'no' },
    ])
  })

  test('a citizen does not report as from work; staff and one who is not signed in may', async () => {
    const refused = { refused: 'choose', field: 'senderKind' }
    for (const senderKind of ['hospital', 'service', 'unit'])
      assert.deepEqual(await save('per-far', { question: 'hvem', senderKind }), refused, senderKind)
    assert.ok('done' in (await save('per-far', { question: 'hvem', senderKind: 'parent' })))
    assert.ok('done' in (await save('home-nurse-baerum', { question: 'hvem', senderKind: 'service' })))
  })

  test('one who has a coordinator or a plan is told so before sending, of what one may see alone', async () => {
    const already = async (who: ActorKey) => {
      await save(who, { question: 'hvem', senderKind: 'parent' })
      const ids = (await written(who, 'om-hvem')).choices.map(({ id }) => id!)
      const found: Record<string, object> = {}
      for (const id of ids) {
        await save(who, { question: 'om-hvem', whom: id })
        found[id] = (await written(who)).hasAlready
      }
      return found
    }
    const { ada, sara } = world.ids.person
    assert.deepEqual((await already('kari-mor'))[ada], { coordinator: true, plan: true })
    // Of one who is 16 the parents see nothing, whatever there is
    assert.deepEqual((await already('randi-mor'))[sara], { coordinator: false, plan: false })
    const { rows } = await world.test.asOwner('baerum', (client) =>
      client.query(
        `select what from access_log where person_id = $1 and act = 'inquiries.readWritten' and 'plan' = any(what)`,
        [ada],
      ),
    )
    assert.deepEqual(rows[0]?.what, ['name', 'coordinator', 'plan'])
  })
})
