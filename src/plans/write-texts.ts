import { z } from 'zod'
import { type Act, can } from '../access/acts.ts'
import { command } from '../platform/command.ts'
import { id, optionalText } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { bothKept, readButton } from './both-kept.ts'
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
/** Where both were shown: what the words were begun from, before somebody else wrote. */
export const begunField = (key: TextKey) => `begun_${key}`

const orNull = (value: unknown) => value ?? null

/** Null: not in the form that was sent, and so not to be touched. */
const fields: Record<string, z.ZodType<string | null>> = Object.fromEntries(
  textKeys.flatMap((key) => [
    [textField(key), z.preprocess(orNull, optionalText(longest).nullable())],
    [wasField(key), z.preprocess(orNull, optionalText(60).nullable())],
    [begunField(key), z.preprocess(orNull, optionalText(60).nullable())],
  ]),
)

/**
 * The plan's texts in one press: each that was changed is written, with a version of its own. One that somebody else changed
 * meanwhile is not written over, and its words come back; the others are saved. A button beside such a text says what is to stand
 * of it, and leaves the others that wait as they are. Refuses: plan_ended, consent_missing, not_open, both_too_long.
 */
function writing(act: Act, name: 'writeWhatMatters' | 'writeText') {
  return command({
    act,
    form: z.object({ planId: id, button: z.preprocess(orNull, optionalText(60).nullable()), ...fields }),
    async about(input, db) {
      const plan = await lockPlan(db, input.planId)
      if (!plan) return null
      const stored = await findTexts(db, plan.id)
      const { changed, stale, isChosen } = whatChanged(input as Fields, stored)
      // The form is of version 0. When nothing in it can be saved, all of it is stale, and is shown again as it was typed
      const version = !isChosen && stale.length > 0 && stale.length === changed.length ? 1 : 0
      return { personId: plan.personId, planState: plan.state, stored, changed, stale, isChosen, version }
    },
    may: unlessShut(name),
    async run(context) {
      const { input, subject, db, authorityId, grant, today, events } = context
      const not = await whyNotWrite(db, subject, today)
      if (not) return not
      const { stored, changed, stale, isChosen } = subject
      const isShut = await findIfShut(db, subject.personId, grant, 'writeText')
      // Left out since the form was made: what can be written comes back, and is there to be saved
      if (changed.some((key) => can(actOf(key), grant.by) && !can(actOf(key), grant.by, [`text:${key}`])))
        return refuse('not_open')
      const mayWrite = (key: TextKey) =>
        can(actOf(key), grant.by) !== null && (key === 'what_matters' || !isShut)
      const saved = changed.filter((key) => !stale.includes(key) && mayWrite(key))
      const tooLong = saved.find((key) => (meant(key, input as Fields, stored) ?? '').length > longest)
      if (tooLong) return refuse('both_too_long', textField(tooLong))
      for (const key of saved) {
        const version = (stored[key]?.version ?? 0) + 1
        const text = meant(key, input as Fields, stored) ?? ''
        await saveText(db, authorityId, { planId: input.planId, key, text, version }, writerOf(context))
        events.add({
          type: 'plan_text_written',
          personId: subject.personId,
          facts: { planId: input.planId, key, version },
        })
      }
      // Only what stands was chosen: nothing was written
      return { planId: input.planId, saved, stale, asItStood: isChosen && saved.length === 0 }
    },
  })
}

const actOf = (key: TextKey) => (key === 'what_matters' ? acts.writeWhatMatters : acts.writeText)

type Stored = Awaited<ReturnType<typeof findTexts>>

/** What is to stand of a text, as it was typed and as the button that was pressed says. Null: not to be touched. */
function meant(key: TextKey, input: Fields, stored: Stored): string | null {
  const typed = input[textField(key)] ?? null
  const chosen = readButton(input.button ?? null)
  if (typed === null || chosen?.key !== key || chosen.way === 'mine') return typed
  return chosen.way === 'both' ? bothKept(stored[key]?.text ?? '', typed) : null
}

function whatChanged(input: Fields, stored: Stored) {
  const chosen = readButton(input.button ?? null)
  const changed = textKeys.filter((key) => {
    const text = meant(key, input, stored)
    if (text === null || text === (stored[key]?.text ?? '')) return false
    return isChangedFrom(readWas(input[wasField(key)] ?? ''), text)
  })
  const stale = changed.filter((key) => {
    const waits = chosen !== null && chosen.key !== key && Boolean(input[begunField(key)])
    return waits || readWas(input[wasField(key)] ?? '').version !== (stored[key]?.version ?? 0)
  })
  // What was chosen of one text is done, though others wait
  const isChosen = chosen !== null && !stale.includes(chosen.key)
  return { changed, stale, isChosen }
}

/** For those who may write what matters; a child may write no more than that. */
export const writeOwnTexts = writing(acts.writeWhatMatters, 'writeWhatMatters')

/** For those who take part and may write the other texts, and not what matters. */
export const writeOtherTexts = writing(acts.writeText, 'writeText')
