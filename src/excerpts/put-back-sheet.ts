import { z } from 'zod'
import { command } from '../platform/command.ts'
import { choice, id, versionNumber } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { aboutSheet } from './about-sheet.ts'
import { acts } from './access.ts'
import { keepSheet } from './keep-sheet.ts'
import { partsThatDiffer } from './rules/sheet-difference.ts'
import { findSheetVersion } from './sheet-store.ts'
import { mayWriteSheet, saidHows } from './write-sheet.ts'

/**
 * The sheet as it once stood, written again as a new version (`put-back-as-new-version`). Refuses: stands_already,
 * said_how_missing (one at work writes down how it was said), has_died. Stale when it was changed after the page was shown.
 */
export const putBackSheet = command({
  act: acts.putBackSheet,
  form: z.object({
    personId: id,
    sheetVersion: versionNumber,
    saidHow: z.preprocess((typed) => (typed === '' ? undefined : typed), choice(saidHows).optional()),
  }),
  async about({ personId, sheetVersion }, db) {
    const old = await findSheetVersion(db, personId, sheetVersion)
    return old && { ...(await aboutSheet(db, personId)), old }
  },
  may: mayWriteSheet,
  async run(context) {
    const { input, subject, grant } = context
    const { old, sheet } = subject
    if (!sheet || partsThatDiffer(old.content, sheet.content).length === 0) return refuse('stands_already')
    const isAtWork = grant.relation.practitionerId !== undefined
    if (isAtWork && !input.saidHow) return refuse('said_how_missing', 'saidHow')
    return keepSheet(context, { content: old.content, saidHow: isAtWork ? (input.saidHow ?? '') : '' })
  },
})
