import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { ActorKey } from '../../demo/base/demo-actor.ts'
import { type TestWorld, testWorld } from '../../demo/test-world.ts'
import { findDecision } from '../cases/index.ts'
import { issueDecision } from '../cases/issue-decision.ts'
import { saveDecisionDraft, sendForApproval } from '../cases/save-decision-draft.ts'
import { isDenied } from '../platform/asked.ts'
import type { Command } from '../platform/command.ts'
import { getComplaint } from './get-complaint.ts'
import { getComplaintAsParty } from './get-complaint-as-party.ts'
import { handOverComplaint } from './hand-over-complaint.ts'
import { judgeInTime } from './judge-complaint.ts'
import { answerComplaint, reconsiderComplaint } from './reconsider-complaint.ts'
import { sendComplaint } from './send-complaint.ts'

// Lukas: all that is to be decided is written by Unni, and waits for the leader. Reidun saves it as it stands.

const [writer, saver, leader] = ['unit-baerum', 'unit2-baerum', 'leader-baerum'] as const
let world: TestWorld
let caseId: string

const press = <R>(
  // biome-ignore lint/suspicious/noExplicitAny: each command checks its own form
  command: Command<any, R>,
  who: ActorKey,
  fields: Record<string, unknown>,
) => command.run(world.database, world.asked(who), fields, () => '/videre')
async function done<R>(...pressed: Parameters<typeof press<R>>): Promise<R> {
  const outcome = await press(...pressed)
  assert.ok('done' in outcome, JSON.stringify(outcome))
  return outcome.done
}

before(async () => {
  world = await testWorld({ with: ['inquiries', 'cases'] })
})

test('[complaint-other-hand] who wrote it looks at no complaint on it, though another saved it last without a change', async () => {
  const draft = await world.database.transaction('baerum', async (db) => {
    const file = await db
      .selectFrom('caseFile')
      .select('id')
      .where('personId', '=', world.ids.person.lukas)
      .executeTakeFirstOrThrow()
    caseId = file.id
    return db.selectFrom('decisionDraft').selectAll().where('caseId', '=', caseId).executeTakeFirstOrThrow()
  })
  const { factsText, reasons, stillOffered } = draft
  await done(saveDecisionDraft, saver, { caseId, factsText, reasons, stillOffered })
  await done(sendForApproval, saver, { caseId })
  const { decisionId } = await done(issueDecision, leader, { caseId })
  const decision = await world.database.transaction('baerum', (db) => findDecision(db, decisionId))
  const unni = world.ids.practitioner[writer]
  assert.deepEqual([decision?.authorId, decision?.writtenBy], [unni, [unni]])

  const fields = { decisionId, wrong: 'Det er ikke slik.', sign: 'yes' }
  const { complaintId } = await done(sendComplaint, 'foster-anne', fields)
  await done(judgeInTime, writer, { complaintId })
  const page = await getComplaint.run(world.database, world.asked(writer), { complaintId })
  assert.ok(!isDenied(page) && page.hand === 'own_decision')
  const assessment = { complaintId, assessment: 'Vi har sett på det.' }
  for (const who of [writer, leader] as const) {
    const outcome = await press(reconsiderComplaint, who, assessment)
    assert.ok('refused' in outcome && outcome.refused === 'own_decision', who)
  }
  const answer = { complaintId, answer: 'stands', statement: 'Det står.' }
  const own = await press(answerComplaint, writer, answer)
  assert.ok('refused' in own && own.refused === 'own_decision')
  const mayLook = page.whoMayLook.map(({ id }) => id)
  const ids = world.ids.practitioner
  assert.ok(mayLook.includes(ids[saver]) && !mayLook.includes(unni) && !mayLook.includes(ids[leader]))
  const hand = (who: ActorKey, toId: string) =>
    press(handOverComplaint, who, { complaintId, toId, note: 'Du må ta den.' })
  for (const maker of [unni, ids[leader]]) {
    const refused = await hand(writer, maker)
    assert.ok('refused' in refused && refused.refused === 'not_another_hand')
  }
  assert.ok('done' in (await hand(writer, ids[saver])))
  const again = await hand(leader, ids[saver])
  assert.ok('refused' in again && again.refused === 'already_theirs')
  const notices = await world.database.transaction('baerum', (db) =>
    db.selectFrom('notice').select('href').where('kind', '=', 'complaint_handed_over').execute(),
  )
  assert.deepEqual(notices, [{ href: `/baerum/klager/${complaintId}` }])
  const given = await getComplaint.run(world.database, world.asked(saver), { complaintId })
  assert.ok(!isDenied(given) && given.complaint.handedTo === ids[saver])
  const party = await getComplaintAsParty.run(world.database, world.asked('foster-anne'), { complaintId })
  assert.ok(!isDenied(party))
  const step = party.steps.find(({ act }) => act === 'hand_over')
  assert.equal(step?.reason, '', 'what is said between those in the unit is theirs')
  await done(reconsiderComplaint, saver, assessment)
  await done(answerComplaint, saver, answer)
  const late = await hand(leader, ids[saver])
  assert.ok('refused' in late && late.refused === 'not_in_this_state')
})
