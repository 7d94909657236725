import { z } from 'zod'
import { type Act, can } from '../access/acts.ts'
import { command } from '../platform/command.ts'
import { id, optionalText } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { whyNotWrite } from './may-write.ts'
import { findTexts, lockPlan, saveText } from './plan-store.ts'
import { writerOf } from './revision-store.ts'
import { type TextKey, textKeys } from './things.ts'
import { isChangedFrom, readWas } from './was-text.ts'
import { findIfShut, unlessShut } from './what-one-may.ts'

const longest = 4000
type Fields = Record<string, string | null>

/** A text's field, and the field beside it that says what it was filled from. */
export const textField = (key: TextKey) => `text_${key}`
export const wasField = (key: TextKey) => `was_${key}`

/** Null: not in the form that was sent, and so not to be touched. */
const fields: Record<string, z.ZodType<string | null>> = Object.fromEntries(
  textKeys.flatMap((key) => [
    [textField(key), z.preprocess((value) => value ?? null, optionalText(longest).nullable())],
    [wasField(key), z.preprocess((value) => value ?? null, optionalText(60).nullable())],
  ]),
)

/**
 * The plan's texts in one press: each that was changed is written, with a version of its own. One that somebody else changed
 * meanwhile is not written over, and its words come back; the others are saved. Refuses: plan_ended, consent_missing, not_open.
 */
function writing(act: Act, name: 'writeWhatMatters' | 'writeText') {
  return command({
    act,
    form: z.object({ planId: id, ...fields }),
    async about(input, db) {
      const plan = await lockPlan(db, input.planId)
      if (!plan) return null
      const stored = await findTexts(db, plan.id)
      const { changed, stale } = whatChanged(input as Fields, stored)
      // The form is of version 0. When nothing in it can be saved, all of it is stale, and is shown again as it was typed
      const version = stale.length > 0 && stale.length === changed.length ? 1 : 0
      return { personId: plan.personId, planState: plan.state, stored, changed, stale, version }
    },
    may: unlessShut(name),
    async run(context) {
      const { input, subject, db, authorityId, grant, today, events } = context
      const not = await whyNotWrite(db, subject, today)
      if (not) return not
      const { stored, changed, stale } = subject
      const isShut = await findIfShut(db, subject.personId, grant, 'writeText')
      // Left out since the form was made: what can be written comes back, and is there to be saved
      if (changed.some((key) => can(actOf(key), grant.by) && !can(actOf(key), grant.by, [`text:${key}`])))
        return refuse('not_open')
      const mayWrite = (key: TextKey) =>
        can(actOf(key), grant.by) !== null && (key === 'what_matters' || !isShut)
      const saved = changed.filter((key) => !stale.includes(key) && mayWrite(key))
      for (const key of saved) {
        const version = (stored[key]?.version ?? 0) + 1
        const text = (input as Fields)[textField(key)] ?? ''
        await saveText(db, authorityId, { planId: input.planId, key, text, version }, writerOf(context))
        events.add({
          type: 'plan_text_written',
          personId: subject.personId,
          facts: { planId: input.planId, key, version },
        })
      }
      return { planId: input.planId, saved, stale }
    },
  })
}

const actOf = (key: TextKey) => (key === 'what_matters' ? acts.writeWhatMatters : acts.writeText)

function whatChanged(input: Fields, stored: Awaited<ReturnType<typeof findTexts>>) {
  const changed = textKeys.filter((key) => {
    const typed = input[textField(key)]
    if (typed == null || typed === (stored[key]?.text ?? '')) return false
    return isChangedFrom(readWas(input[wasField(key)] ?? ''), typed)
  })
  const stale = changed.filter(
    (key) => readWas(input[wasField(key)] ?? '').version !== (stored[key]?.version ?? 0),
  )
  return { changed, stale }
}

/** For those who may write what matters; a child may write no more than that. */
export const writeOwnTexts = writing(acts.writeWhatMatters, 'writeWhatMatters')

/** For those who take part and may write the other texts, and not what matters. */
export const writeOtherTexts = writing(acts.writeText, 'writeText')
