import { z } from 'zod'
import { dayInOslo } from '../platform/clock/clock.ts'
import { command } from '../platform/command.ts'
import type { Db, ReadDb } from '../platform/database/database.ts'
import { date, id, text, ticked } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { standingOf } from './find-plan-letter-to-send.ts'
import { keepVersionSent } from './keep-version-sent.ts'
import { lockPlanLetter, setPlanLetter } from './plan-letter-store.ts'

const which = { personId: id, planLetterId: id }

/** A letter about the person of the address, that waits. */
async function aboutLetter({ personId, planLetterId }: { personId: string; planLetterId: string }, db: Db) {
  const letter = await lockPlanLetter(db, planLetterId)
  return letter?.personId === personId ? { personId, version: letter.version, letter } : null
}

/**
 * It is in the post. Asked anew whether it may go, and whether it is what was made. Refuses: settled_already, not_to_them,
 * changed_since, day_ahead, before_it_was_made, by_routine.
 */
export const postPlanLetter = command({
  act: acts.post,
  form: z.object({ ...which, postedOn: date, byRoutine: ticked }),
  about: aboutLetter,
  async run({ input, subject: { letter, personId }, db, grant, events, ...asked }) {
    if (letter.postedOn || letter.withdrawnAt) return refuse('settled_already')
    const standing = await standingOf({ ...asked, db: db as ReadDb }, letter)
    if (standing.is === 'not_to_them') return refuse('not_to_them')
    if (standing.is === 'changed') return refuse('changed_since')
    if (input.postedOn > asked.today) return refuse('day_ahead', 'postedOn')
    if (input.postedOn < dayInOslo(letter.madeAt)) return refuse('before_it_was_made', 'postedOn')
    if (standing.receiver.isProtected && !input.byRoutine) return refuse('by_routine', 'byRoutine')
    const postedBy = grant.relation.practitionerId!
    await setPlanLetter(db, letter, { postedOn: input.postedOn, postedBy, address: null })
    events.add({
      type: 'plan_letter_posted',
      personId,
      facts: { letterId: letter.id, kind: letter.kind, postedOn: input.postedOn },
    })
    return { letterId: letter.id }
  },
})

/** It is not to be sent. Why, in one's own words, is kept. Refuses: settled_already. */
export const withdrawPlanLetter = command({
  act: acts.make,
  form: z.object({ ...which, reason: text(300) }),
  about: aboutLetter,
  async run({ input, subject: { letter, personId }, db, grant, now, events }) {
    if (letter.postedOn || letter.withdrawnAt) return refuse('settled_already')
    const withdrawnBy = grant.relation.practitionerId!
    await setPlanLetter(db, letter, { withdrawnAt: now, withdrawnBy, reason: input.reason, address: null })
    events.add({ type: 'plan_letter_withdrawn', personId, facts: { letterId: letter.id } })
    return { letterId: letter.id }
  },
})

/** Made anew, of what the receiver may read today: the plan or the right to it has changed since. Refuses: settled_already, not_to_them. */
export const remakePlanLetter = command({
  act: acts.make,
  form: z.object(which),
  about: aboutLetter,
  async run({ subject: { letter, personId }, db, events, ...asked }) {
    if (letter.postedOn || letter.withdrawnAt) return refuse('settled_already')
    const standing = await standingOf({ ...asked, db: db as ReadDb }, letter)
    if (standing.is === 'not_to_them') return refuse('not_to_them')
    const planVersion = await keepVersionSent(db, asked, letter.planId)
    await setPlanLetter(db, letter, {
      contentHash: standing.content.hash,
      planVersion,
      receiverName: standing.receiver.name,
    })
    events.add({
      type: 'plan_letter_made',
      personId,
      facts: { letterId: letter.id, kind: letter.kind },
    })
    return { letterId: letter.id }
  },
})
