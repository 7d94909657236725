import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { writeInquiry } from '../../demo/write-inquiry.ts'
import { getCasePage } from '../cases/get-case.ts'
import { keepFromParent } from '../cases/keep-from-parent.ts'
import { openCase } from '../cases/open-case.ts'
import { done, press } from '../cases/test/case-world.ts'
import { getUnitInquiry } from '../inquiries/get-unit-inquiry.ts'
import { isDenied } from '../platform/asked.ts'
import { complainBeforeCase } from './complain-before-case.ts'
import { findComplaintsOfPerson } from './complaint-store.ts'
import { takeHeldComplaints } from './take-held-complaints.ts'

const unit = 'unit-baerum'

describe('a complaint by one the child is withheld from, whose inquiry is in the case', () => {
  let world: TestWorld
  let ada: string
  let caseId: string
  let inquiryId: string
  const complaints = () => world.database.transaction('baerum', (db) => findComplaintsOfPerson(db, ada))
  const take = (days: number) =>
    takeHeldComplaints(
      {
        database: world.database,
        secrets: world.secrets,
        now: () => world.asked('nobody', { today: world.daysFrom(days) }).now,
      },
      { authorityId: 'baerum', caseId },
    )
  const decide = (fields: Record<string, string>) =>
    done(world, keepFromParent, unit, {
      ...{ caseId, relatedPersonId: world.ids.related['ola-ada'], reason: 'Tungtveiende hensyn.' },
      ...fields,
    })

  before(async () => {
    world = await testWorld()
    ada = world.ids.person.ada
    inquiryId = await writeInquiry(world.database, world.asked('ola-far'), {
      ...{ senderKind: 'parent', personKnows: '', mayAct: 'yes', asksFor: ['coordinator'] },
      ...{ whom: ada, need: 'Ada trenger hjelp.', senderName: 'Ola Solstrålevik' },
    })
    ;({ caseId } = await done(world, openCase, unit, { inquiryId }))
    await decide({ choice: 'withheld' })
  })

  test('[complaint-held] reaches the unit, and nobody else', async () => {
    const words = {
      wrong: 'Jeg vet hvor dere bor.',
      changeWanted: '',
      reasons: '',
      helpedBy: '',
      sign: 'yes',
    }
    await done(world, complainBeforeCase, 'ola-far', { inquiryId, ...words })
    assert.deepEqual(await complaints(), [])
    await take(0)
    assert.deepEqual(await complaints(), [])
    const again = await press(world, complainBeforeCase, 'ola-far', { inquiryId, ...words })
    assert.deepEqual(again, { refused: 'complaint_open' })
    const page = await getUnitInquiry.run(world.database, world.asked(unit), { inquiryId })
    assert.ok(!isDenied(page))
    assert.equal(page.additions[0]?.complaint?.wrong, words.wrong)
    assert.ok(!isDenied(await getCasePage.run(world.database, world.asked(unit), { caseId })))
  })

  test('[complaint-held] is in the case when the unit has decided that they may know, and the day has come', async () => {
    await decide({ choice: 'told', fromDate: world.daysFrom(1) })
    await take(0)
    assert.deepEqual(await complaints(), [])
    await take(1)
    await take(1)
    assert.deepEqual(
      (await complaints()).map(({ wrong, receivedOn }) => [wrong, receivedOn]),
      [['Jeg vet hvor dere bor.', world.day]],
    )
  })
})
