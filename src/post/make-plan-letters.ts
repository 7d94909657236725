import { z } from 'zod'
import { command } from '../platform/command.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { id } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { findContent, type Sent } from './find-content.ts'
import { findReceivers } from './find-receivers.ts'
import { keepVersionSent } from './keep-version-sent.ts'
import { findPlanToSend } from './may-send.ts'
import { addPlanLetter } from './plan-letter-store.ts'

/** Several of one name come as a list, and one alone does not. */
const several = z.preprocess(
  (typed) => (typed === undefined ? [] : Array.isArray(typed) ? typed : [typed]),
  z.array(z.union([z.literal('self'), z.uuid()])).min(1, { error: 'required' }),
)

/** 'plan', or the meeting whose minutes it is. */
export const aboutWhat = z.union([z.literal('plan'), z.uuid()])

/**
 * Makes the papers that are to be printed and posted, one for each receiver: of what they may read themselves. The plan is kept as a
 * version as it stands. What waits for a receiver already is not made twice. Refuses: not_to_them, nothing_to_send.
 */
export const makePlanLetters = command({
  act: acts.make,
  form: z.object({ personId: id, about: aboutWhat, to: several }),
  about: async ({ personId }) => ({ personId }),
  async run({ input, db, grant, events, jobs, ...asked }) {
    const { authorityId, authority, today, now } = asked
    const { personId } = input
    const isPlan = input.about === 'plan'
    const planId = isPlan ? await findPlanToSend(db as ReadDb, personId, today) : null
    const sent: Sent = {
      personId,
      kind: isPlan ? 'plan' : 'minutes',
      planId,
      meetingId: isPlan ? null : input.about,
    }
    if (isPlan && !planId) return refuse('nothing_to_send')
    const about = { personId, kind: sent.kind, today, language: authority.settings.language }
    const receivers = await findReceivers(db as ReadDb, about)
    const chosen = receivers.filter(({ relatedPersonId }) => input.to.includes(relatedPersonId ?? 'self'))
    if (chosen.length !== new Set(input.to).size) return refuse('not_to_them', 'to')
    const papers = []
    for (const receiver of chosen) {
      const content = await findContent({ ...asked, db: db as ReadDb }, sent, receiver)
      if (!content) return refuse('not_to_them', 'to')
      papers.push({ receiver, content })
    }
    const planVersion = await keepVersionSent(db, asked, planId)
    let made = 0
    for (const { receiver, content } of papers) {
      const letterId = await addPlanLetter(db, authorityId, {
        ...sent,
        relatedPersonId: receiver.relatedPersonId,
        receiverName: receiver.name,
        planVersion,
        contentHash: content.hash,
        address: receiver.address,
        madeBy: grant.relation.practitionerId!, // who coordinates is at work
        madeAt: now,
      })
      if (!letterId) continue
      made += 1
      if (!receiver.isProtected && receiver.nationalId)
        jobs.add('ask_population_register', { authorityId, planLetterId: letterId })
      events.add({ type: 'plan_letter_made', personId, facts: { letterId, kind: sent.kind } })
    }
    return { made }
  },
})
