import { z } from 'zod'
import { command } from '../platform/command.ts'
import { choice, id } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { aboutSheet } from './about-sheet.ts'
import { acts } from './access.ts'
import { keepSheet } from './keep-sheet.ts'
import { isEmpty } from './sheet.ts'
import { mayWriteSheet, saidHows } from './write-sheet.ts'

/**
 * All of it has been gone through, and is right today: the version that was read, or it is stale. Refuses: nothing_written,
 * said_how_missing (one at work writes down how it was said), has_died.
 */
export const confirmSheet = command({
  act: acts.writeSheet,
  form: z.object({
    personId: id,
    saidHow: z.preprocess((typed) => (typed === '' ? undefined : typed), choice(saidHows).optional()),
  }),
  about: ({ personId }, db) => aboutSheet(db, personId),
  may: mayWriteSheet,
  async run(context) {
    const { input, subject, grant } = context
    if (!subject.sheet || isEmpty(subject.sheet.content)) return refuse('nothing_written')
    const isAtWork = grant.relation.practitionerId !== undefined
    if (isAtWork && !input.saidHow) return refuse('said_how_missing', 'saidHow')
    const saidHow = isAtWork ? (input.saidHow ?? '') : ''
    return keepSheet(context, { content: subject.sheet.content, saidHow, confirms: true })
  },
})
