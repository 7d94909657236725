import { z } from 'zod'
import { findPersonOfPlan } from '../plans/index.ts'
import { command } from '../platform/command.ts'
import type { ReadDb } from '../platform/database/database.ts'
import { choice, choices, id, text } from '../platform/form/fields.ts'
import { acts } from './access.ts'
import { findChoices, keepChoices } from './kept-choices.ts'
import { type ExcerptChoices, excerptParts, excerptPurposes } from './rules/excerpt.ts'

export async function aboutPersonOfPlan({ planId }: { planId: string }, db: ReadDb) {
  const personId = await findPersonOfPlan(db, planId)
  return personId ? { personId } : null
}

/** One answer of those an excerpt is made of, kept until the others are given. */
function choosing<Shape extends z.ZodRawShape>(
  shape: Shape,
  put: (before: ExcerptChoices, typed: z.output<z.ZodObject<Shape>>) => ExcerptChoices,
) {
  return command({
    act: acts.tellOnce,
    form: z.object({ planId: id, ...shape }),
    about: (input, db) => aboutPersonOfPlan(input as { planId: string }, db),
    async run({ input, db, ...asked }) {
      const { planId } = input as { planId: string }
      const before = await findChoices(db as ReadDb, asked, planId)
      await keepChoices(db, asked, planId, put(before, input as z.output<z.ZodObject<Shape>>))
      return {}
    },
  })
}

/** What it is for. With another purpose the parts are chosen anew. */
export const choosePurpose = choosing({ purpose: choice(excerptPurposes) }, (before, { purpose }) => ({
  ...before,
  purpose,
  parts: before.purpose === purpose ? before.parts : [],
}))

/** Who gets it. */
export const chooseReceiver = choosing({ receiver: text(120) }, (before, { receiver }) => ({
  ...before,
  receiver,
}))

/** What goes along. */
export const chooseParts = choosing({ parts: choices(excerptParts, 1) }, (before, { parts }) => ({
  ...before,
  parts,
}))
