import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { decideTelling } from '../cases/decide-telling.ts'
import { done } from '../cases/test/case-world.ts'
import { plantCase, plantedInCase } from '../cases/test/plant-whereabouts.ts'
import { mayBeTold } from '../people/test/may-be-told.ts'
import { isDenied } from '../platform/asked.ts'
import { textOfPdf } from '../platform/pdf/text-of-pdf.ts'
import { getComplaint } from './get-complaint.ts'
import { getComplaintAsParty, getPartysDocument } from './get-complaint-as-party.ts'
import { sentOnward, words } from './test/sent-onward.ts'

describe('the copy of the statement about a child at a strictly confidential address', () => {
  let world: TestWorld
  let decisionId: string
  before(async () => {
    world = await testWorld()
    await mayBeTold(world)
    decisionId = await plantCase(world)
  })

  async function copyOf(complaintId: string, who: ActorKey): Promise<string> {
    const page = await getComplaintAsParty.run(world.database, world.asked(who), { complaintId })
    assert.ok(!isDenied(page))
    const documents = page.documents.filter(({ kind }) => kind === 'statement')
    assert.equal(documents.length, 1)
    const file = await getPartysDocument.run(world.database, world.asked(who), {
      complaintId,
      documentId: documents[0]!.id,
    })
    assert.ok(!isDenied(file))
    return textOfPdf(file.body).replace(/\s+/g, '')
  }
  const has = (text: string, part: string) => text.includes(part.replaceAll(' ', ''))
  const placing = (text: string) =>
    [...Object.values(words), ...Object.values(plantedInCase)].filter((each) => has(text, each))

  for (const by of ['omar-far', 'leila-mor'] as const)
    test(`[shielded-reader] places nobody for the other parent, when ${by} complained`, async () => {
      const complaintId = await sentOnward(world, by, decisionId)
      const copy = await copyOf(complaintId, 'omar-far')
      assert.deepEqual(placing(copy), [])
      for (const said of ['Omar Vindkastrud', 'Noor Skumringslia', 'Statsforvalteren', '23. november 2026'])
        assert.ok(has(copy, said), said)
      assert.ok(has(copy, 'tatt ut fordi adressen er beskyttet'))
      assert.equal(has(copy, 'Klagen din'), by === 'omar-far')
      assert.ok(!has(copy, 'Leila'))
      const whole = await copyOf(complaintId, 'leila-mor')
      assert.ok(has(whole, words.onward))
    })

  test('[complaint-follows-the-right] kept out since, he is sent nothing: the unit is told so, it passes to nobody, and he has it again when he may know', async () => {
    const { complaintId, caseId } = await world.database.transaction('baerum', async (db) => {
      const { actor } = world.asked('omar-far')
      assert.ok(actor.kind !== 'nobody')
      const row = await db
        .selectFrom('complaint')
        .select(['id as complaintId', 'caseId'])
        .where('complainantKey', '=', actor.identityKey)
        .executeTakeFirstOrThrow()
      return row
    })
    const standing = async () => {
      const page = await getComplaint.run(world.database, world.asked('unit2-baerum'), { complaintId })
      assert.ok(!isDenied(page))
      return page.standing
    }
    const decide = (choice: 'withheld' | 'told') =>
      done(world, decideTelling, 'unit-baerum', {
        ...{ caseId, choice, relatedPersonId: world.ids.related['omar-noor'], reason: 'Vi har vurdert det.' },
      })
    assert.equal(await standing(), 'acts')
    await decide('withheld')
    assert.equal(await standing(), 'kept_out')
    const leila = await getComplaintAsParty.run(world.database, world.asked('leila-mor'), { complaintId })
    assert.ok(!isDenied(leila))
    assert.deepEqual([leila.may.withdraw, leila.hasPassed], [false, false])
    await decide('told')
    assert.equal(await standing(), 'acts')
  })
})
