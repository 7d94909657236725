import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import type { AskedOptions } from '../../demo/demo-world.ts'
import { type TestApp, testApp } from '../../demo/test-app.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { decideCapacity, endCapacityDecision } from '../cases/decide-capacity.ts'
import { done, hanneAsks, openedCase } from '../cases/test/case-world.ts'
import { judgeInTime } from './judge-complaint.ts'
import { answerComplaint, reconsiderComplaint } from './reconsider-complaint.ts'
import { sendComplaint } from './send-complaint.ts'

const unit = 'unit-sandnes'
const other = 'leader-sandnes'

describe('[capacity-set-aside] a complaint on a decision on consent', () => {
  let world: TestWorld
  let app: TestApp
  let caseId: string
  let times = 0
  before(async () => {
    world = await testWorld()
    app = await testApp(world)
    caseId = await openedCase(world, hanneAsks)
  })
  const typed = (day: number) => world.daysFrom(day).split('-').reverse().join('.')
  const page = async (who: ActorKey, path: string) =>
    (await (await app.visitor(who)).get(`/sandnes/${path}`)).body
  /** Decided some twenty days ago, and read today. */
  async function decide(fields: Record<string, string> = {}) {
    const then: AskedOptions = { today: world.daysFrom(++times - 20), time: '09:00' }
    const words = {
      assessedBy: 'Georg Stetoskopli',
      assessedAs: 'fastlege',
      grounds: 'Hanne forstår det ikke.',
    }
    const days = { fromDate: typed(times - 20), untilDate: '', assessedOn: typed(-21) }
    await done(
      world,
      decideCapacity,
      unit,
      { caseId, fields: 'plan', shownTo: 'Hanne', ...words, ...days, ...fields },
      then,
    )
    const { id, decisionId } = await world.database.transaction('sandnes', (db) =>
      db
        .selectFrom('capacityDecision')
        .select(['id', 'decisionId'])
        .orderBy('recordedAt', 'desc')
        .where('endedOn', 'is', null)
        .executeTakeFirstOrThrow(),
    )
    const opened = await (await app.visitor('hanne')).post(`/sandnes/avgjorelse/${decisionId}`, {
      act: 'open',
    })
    assert.equal(opened.statusCode, 303)
    return { id, decisionId: decisionId! }
  }
  const complains = (decisionId: string) =>
    done(world, sendComplaint, 'hanne', { decisionId, wrong: 'Jeg forstår det godt.', sign: 'yes' })
  async function upheld(complaintId: string) {
    await done(world, judgeInTime, other, { complaintId })
    await done(world, reconsiderComplaint, other, { complaintId, assessment: 'Hun forstår det.' })
    const work = await page(other, `klager/${complaintId}`)
    await done(world, answerComplaint, other, { complaintId, answer: 'in_favour', statement: 'Du har rett.' })
    return work
  }

  test('that the unit had ended says so, to both, and that it was set aside to neither; it is complained of all the same', async () => {
    const { id, decisionId } = await decide()
    await done(world, endCapacityDecision, unit, { decisionId: id, reason: 'Hun forstår det nå.' })
    const mine = await page('hanne', `min-sak/${caseId}`)
    assert.ok(mine.includes(`avgjorelse/${decisionId}#klage`))
    assert.ok((await page('hanne', `avgjorelse/${decisionId}`)).includes(`/avgjorelse/${decisionId}/klage"`))
    const over = /Avgjørelsen ble opphevet 23\.\s?november\s2026, og gjelder ikke lenger/
    assert.match(await page('hanne', `avgjorelse/${decisionId}/klage`), over)
    const { complaintId } = await complains(decisionId)
    assert.match(await page('hanne', `klage/${complaintId}`), over)
    const work = await upheld(complaintId)
    assert.match(work, over)
    assert.doesNotMatch(work, /oppheves fra i dag|samtykker selv fra i dag/)
    const answered = await page('hanne', `klage/${complaintId}`)
    assert.match(answered, /Du har fått medhold/)
    assert.doesNotMatch(answered, /er opphevet, og gjelder|Medhold: avgjørelsen ble opphevet/)
  })

  test('that has run out says so, and is not set aside after its time', async () => {
    const { decisionId } = await decide({ untilDate: typed(-5) })
    const over = /Avgjørelsen gjaldt til og med 18\.\s?november\s2026, og gjelder ikke lenger/
    assert.match(await page('hanne', `avgjorelse/${decisionId}/klage`), over)
    const { complaintId } = await complains(decisionId)
    assert.match(await upheld(complaintId), over)
    const answered = await page('hanne', `klage/${complaintId}`)
    assert.match(answered, over)
    assert.doesNotMatch(answered, /er opphevet, og gjelder|Medhold: avgjørelsen ble opphevet/)
    assert.match(await page(other, `klager/${complaintId}`), over)
  })

  test('that stands is set aside by it, and then the own case does not offer to complain', async () => {
    const { decisionId } = await decide({ fields: 'sharing' })
    const { complaintId } = await complains(decisionId)
    assert.doesNotMatch(await upheld(complaintId), /gjelder ikke lenger\. /)
    assert.match(await page('hanne', `klage/${complaintId}`), /Avgjørelsen om samtykke er opphevet/)
    const own = await page('hanne', `min-sak/${caseId}`)
    assert.ok(own.includes(`href="/sandnes/avgjorelse/${decisionId}">Les avgjørelsen</a>`))
    assert.ok(!own.includes(`avgjorelse/${decisionId}#klage`))
  })
})
