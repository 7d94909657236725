import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { isDenied } from '../platform/asked.ts'
import { readDocument } from '../platform/documents/read-document.ts'
import { textOfPdf } from '../platform/pdf/text-of-pdf.ts'
import {
  getLetterTemplate,
  getLetterTemplates,
  publishLetterTemplate,
  saveLetterTemplate,
} from './edit-letter-template.ts'
import { findLettersOfCase } from './letter-store.ts'
import { sendInterimReply } from './send-interim-reply.ts'
import { done, type Fields, hanneAsks, notFound, openedCase, press } from './test/case-world.ts'

const refusedAs = (outcome: unknown) =>
  typeof outcome === 'object' && outcome !== null && 'refused' in outcome
    ? [outcome.refused, 'field' in outcome ? outcome.field : undefined]
    : outcome

describe('the words of an authority’s letters', () => {
  let world: TestWorld
  let caseId: string
  const letter = { kind: 'interim_reply', language: 'nb' }
  const words = {
    opening: 'Hei {navn}! Du skrev til {enhet} {mottatt}.',
    late: 'Blir det senere enn {svarfrist}, ringer vi.',
    questions: 'Ring {saksbehandler} på {telefon}.',
    closing: '',
  }
  const save = (fields: Fields = {}, who: ActorKey = 'leader-sandnes') =>
    press(world, saveLetterTemplate, who, { ...letter, ...words, ...fields })
  const publish = (fields: Fields = {}, who: ActorKey = 'leader-sandnes') =>
    press(world, publishLetterTemplate, who, { ...letter, ...fields })
  const lettersSent = async () => {
    await done(world, sendInterimReply, 'unit-sandnes', {
      caseId,
      reason: 'Vi venter på legen.',
      newDate: world.daysFrom(20),
    })
    return world.database.transaction('sandnes', async (db) => {
      const letters = await findLettersOfCase(db, caseId)
      const { secrets } = world.asked('nobody')
      return Promise.all(
        letters.map(async ({ templateId, sha256 }) => ({
          templateId,
          sha256,
          text: (await textOfPdf((await readDocument(db, secrets, sha256))!)).replace(/\s+/g, ' '),
        })),
      )
    })
  }

  before(async () => {
    world = await testWorld()
    caseId = await openedCase(world, hanneAsks)
  })

  test('are written by the leader or the administrator, and by nobody else', async () => {
    for (const who of ['unit-sandnes', 'hanne'] as const) {
      assert.deepEqual(await save({}, who), notFound)
      assert.deepEqual(await publish({}, who), notFound)
      assert.deepEqual(await getLetterTemplate.run(world.database, world.asked(who), letter), notFound)
      assert.deepEqual(await getLetterTemplates.run(world.database, world.asked(who), {}), notFound)
    }
  })

  test('are refused with a field that is not there, a bracket missing, or what must be said left out', async () => {
    assert.deepEqual(refusedAs(await save({ late: 'Om {diagnose}' })), ['unknown_field', 'late'])
    assert.deepEqual(refusedAs(await save({ closing: 'Hei {navn' })), ['broken_field', 'closing'])
    assert.deepEqual(refusedAs(await save({ questions: '' })), ['block_empty', 'questions'])
    assert.deepEqual(await save({ closing: 'x'.repeat(3001) }), { invalid: { closing: 'too_long:3000' } })
  })

  test('are used by the next letter once they are taken into use; what was sent stands', async () => {
    const [first] = await lettersSent()
    assert.equal(first!.templateId, null)
    assert.ok(first!.text.includes('Det er vi lei for.'))
    const fields = { submissionId: randomUUID(), version: '0' }
    assert.ok('done' in (await save(fields)))
    assert.ok('doneBefore' in (await save(fields)))
    assert.deepEqual(await save({ version: '0' }), { stale: true })
    const [unpublished] = await lettersSent()
    assert.equal(unpublished!.templateId, null)
    assert.ok('done' in (await publish({ version: '1' })))
    assert.deepEqual(refusedAs(await publish()), ['not_in_this_state', undefined])
    const letters = await lettersSent()
    const own = letters.find((each) => each.templateId !== null)!
    assert.ok(own.text.includes('Hei Hanne Strandskjellvik! Du skrev til'), own.text)
    assert.ok(!own.text.includes('{'))
    const old = letters.find((each) => each.sha256 === first!.sha256)!
    assert.equal(old.text, first!.text)
  })

  test('are a version each, none of them changed', async () => {
    await save({ closing: '#panic() og *stjerner* er bare tegn.' })
    const found = await getLetterTemplate.run(world.database, world.asked('leader-sandnes'), letter)
    assert.ok(!isDenied(found))
    assert.deepEqual([found.version, found.isDraft, found.inUse!.version], [2, true, 1])
    await publish()
    const letters = await lettersSent()
    assert.ok(letters.some((each) => each.text.includes('#panic() og *stjerner* er bare tegn.')))
    await assert.rejects(
      world.database.transaction('sandnes', (db) =>
        db.updateTable('letterTemplate').set({ blocks: '{}' }).execute(),
      ),
      /permission denied/,
    )
  })

  test('are an authority’s own', async () => {
    const other = await getLetterTemplate.run(world.database, world.asked('leader-baerum'), letter)
    assert.ok(!isDenied(other))
    assert.equal(other.version, 0)
  })
})
