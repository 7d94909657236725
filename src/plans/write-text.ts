import { z } from 'zod'
import type { Act } from '../access/acts.ts'
import { command } from '../platform/command.ts'
import { choice, id, optionalText } from '../platform/form/fields.ts'
import { acts } from './access.ts'
import { whyNotWrite } from './may-write.ts'
import { findTextVersion, lockPlan, saveText } from './plan-store.ts'
import { type TextKey, textKeys } from './things.ts'
import { unlessShut } from './what-one-may.ts'

const longest = 4000

/** One of the plan's texts, each with its own version: two who write at once never lose a word. */
function writing<const K extends readonly [TextKey, ...TextKey[]]>(
  act: Act,
  name: 'writeWhatMatters' | 'writeText',
  keys: K,
) {
  return command({
    act,
    form: z.object({ planId: id, key: choice(keys), text: optionalText(longest) }),
    about: async ({ planId, key }, db) => {
      const plan = await lockPlan(db, planId)
      if (!plan) return null
      return {
        personId: plan.personId,
        planState: plan.state,
        version: await findTextVersion(db, planId, key),
      }
    },
    may: unlessShut(name),
    async run({ input, subject, db, authorityId, actor, grant, now, today, events }) {
      const not = await whyNotWrite(db, subject, today)
      if (not) return not
      await saveText(db, authorityId, {
        ...input,
        version: subject.version + 1,
        writtenBy: actor.kind === 'nobody' ? null : actor.identityId,
        writtenAs: grant.relation.name,
        writtenAt: now,
      })
      events.add({
        type: 'plan_text_written',
        personId: subject.personId,
        facts: { planId: input.planId, key: input.key, version: subject.version + 1 },
      })
      return { planId: input.planId, key: input.key }
    },
  })
}

/** What matters to the person, in own words: a child writes this too. Refuses: plan_ended, consent_missing. */
export const writeWhatMatters = writing(acts.writeWhatMatters, 'writeWhatMatters', ['what_matters'])

/** The other texts of § 9. Refuses: plan_ended, consent_missing. */
export const writeText = writing(
  acts.writeText,
  'writeText',
  textKeys.filter((key) => key !== 'what_matters') as [TextKey, ...TextKey[]],
)
