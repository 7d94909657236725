import type { ActorKey } from '../../../demo/base/demo-actor.ts'
import type { TestWorld } from '../../../demo/test-world.ts'
import { done } from '../../cases/test/case-world.ts'
import { judgeInTime } from '../judge-complaint.ts'
import { answerComplaint, reconsiderComplaint } from '../reconsider-complaint.ts'
import { sendComplaint } from '../send-complaint.ts'
import { sendOn } from '../send-on.ts'

/** What the unit writes, in words that place the child. */
export const words = {
  onward: 'Vi mener tilbudet på Skjulrygg skole er nok',
  planGround: 'Planen sier hva Skjulkleiva trenger',
}

/** A complaint by one of the parents, and what the unit wrote to the appeal body about it. */
export async function sentOnward(world: TestWorld, by: ActorKey, decisionId: string): Promise<string> {
  const { complaintId } = await done(world, sendComplaint, by, {
    decisionId,
    wrong: 'Jeg er uenig.',
    sign: 'yes',
  })
  const unit = 'unit2-baerum'
  await done(world, judgeInTime, unit, { complaintId })
  await done(world, reconsiderComplaint, unit, { complaintId, assessment: 'Vi har sett på den.' })
  await done(world, answerComplaint, unit, { complaintId, answer: 'stands', statement: words.onward })
  await done(world, sendOn, unit, {
    complaintId,
    sentOn: '23.11.2026',
    plan: 'ground',
    planGround: words.planGround,
  })
  return complaintId
}
