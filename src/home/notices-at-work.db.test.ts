import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { done } from '../cases/test/case-world.ts'
import { treatLate } from '../complaints/judge-complaint.ts'
import { sendComplaint } from '../complaints/send-complaint.ts'
import { getMyPage } from './get-my-page.ts'
import { getWorkday } from './get-workday.ts'

describe('notices at work', () => {
  let world: TestWorld
  before(async () => {
    world = await testWorld({ with: ['cases'] })
  })
  const noticesOf = async (who: 'unit-baerum' | 'unit2-baerum') => {
    const day = await getWorkday.run(world.database, world.asked(who), {})
    assert.ok(day && !('denied' in day))
    return day.notices
  }
  const amina = async () => {
    const [found] = await world.test.asOwner('baerum', async (client) => {
      const { rows } = await client.query(
        'select d.id, c.reference from decision d join case_file c on c.id = d.case_id where d.person_id = $1',
        [world.ids.person.amina],
      )
      return rows as { id: string; reference: string }[]
    })
    return found!
  }

  test('each carries the reference of its case, and no name; begun on by one, it is new to nobody', async () => {
    const { id: decisionId, reference } = await amina()
    const complaint = { decisionId, wrong: 'Vi er uenige.', sign: 'yes' }
    const { complaintId } = await done(world, sendComplaint, 'hodan-mor', complaint)
    const href = `/baerum/klager/${complaintId}`
    const told = (await noticesOf('unit-baerum')).find((each) => each.href === href)
    assert.deepEqual(
      [told?.kind, told?.reference, told?.personName, told?.isNew],
      ['complaint_received', reference, null, true],
    )
    await done(world, treatLate, 'unit2-baerum', {
      complaintId,
      ground: 'special_reasons',
      reason: 'Saken er viktig for Amina.',
    })
    const after = (await noticesOf('unit-baerum')).find((each) => each.href === href)
    assert.deepEqual([after?.reference, after?.isNew], [reference, false])
  })

  test('a consent that is answered is told from another by the reference of the person’s case', async () => {
    const { reference } = await amina()
    await world.test.asOwner('baerum', async (client) => {
      await client.query(
        `insert into notice (authority_id, recipient_key, recipient_kind, kind, href, at)
         select 'baerum', identity_key, 'work', 'consent_answered', $2, now() from practitioner where id = $1`,
        [world.ids.practitioner['unit-baerum'], `/baerum/koordinering/${world.ids.person.amina}/samtykke`],
      )
    })
    const told = (await noticesOf('unit-baerum')).find(({ kind }) => kind === 'consent_answered')
    assert.equal(told?.reference, reference)
  })

  test('at home a notice is as before: the reference is the unit’s', async () => {
    const mine = await getMyPage.run(world.database, world.asked('hodan-mor'), {})
    assert.ok(!('denied' in mine))
    assert.ok(mine.notices.length > 0)
    assert.ok(mine.notices.every((each) => each.reference === null))
  })
})
