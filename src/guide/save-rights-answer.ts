import { z } from 'zod'
import { command, messagesOf } from '../platform/command.ts'
import { choice, choices } from '../platform/form/fields.ts'
import { guideActs } from './access.ts'
import { findRightsAnswers, saveRightsAnswers } from './rights-draft.ts'
import {
  everydayServiceNames,
  type RightsQuestion,
  rightsPlaceAfter,
  rightsQuestionAt,
} from './rights-questions.ts'

const services = choices(everydayServiceNames as [string, ...string[]])
const yesNoUnsure = choice(['yes', 'no', 'unsure'])

const forms: Record<RightsQuestion, z.ZodType<Record<string, string | string[]>>> = {
  about: z.object({ about: choice(['self', 'child', 'unborn', 'adoption', 'other']) }),
  age: z.object({ age: choice(['child', 'adult']) }),
  condition: z.object({ condition: yesNoUnsure }),
  now: z.object({ now: services }),
  more: z.object({ more: services }),
  long: z.object({ long: yesNoUnsure }),
  together: z.object({ together: yesNoUnsure }),
  complex: z.object({ complex: yesNoUnsure }),
  programme: z.object({ programme: yesNoUnsure }),
  wish: z.object({ wish: choices(['coordinator', 'child_coordinator', 'plan', 'unsure']) }),
}

const form = z.looseObject({ question: z.string() }).transform((raw, context) => {
  const question = rightsQuestionAt(raw.question)
  const parsed = question && forms[question].safeParse(raw)
  if (question && parsed?.success) return { question, fields: parsed.data }
  const messages = parsed?.error ? messagesOf(parsed.error) : { form: 'invalid' }
  for (const [field, message] of Object.entries(messages))
    context.addIssue({ code: 'custom', path: [field], message })
  return z.NEVER
})

/** One answer of the rights check, kept for who gave it. */
export const saveRightsAnswer = command({
  act: guideActs.check,
  form,
  about: async () => ({}),
  async run({ input, db, ...asked }) {
    const fields = { ...(await findRightsAnswers(db, asked)), ...input.fields }
    await saveRightsAnswers(db, asked, fields)
    return { place: rightsPlaceAfter(input.question, fields) }
  },
})
