import { z } from 'zod'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { acts } from './access.ts'
import { addressLinesOf, standingOf } from './find-plan-letter-to-send.ts'
import { findPlanLetter } from './plan-letter-store.ts'
import { sheetOf } from './sheet-of.ts'

/**
 * One paper as it is printed: of what the receiver may read now, and only where that still is what was made. Logged as printed. What
 * is posted or withdrawn is printed no more.
 */
export const getPlanLetter = query({
  act: acts.print,
  input: z.object({ personId: id, planLetterId: id }),
  async about({ personId, planLetterId }, db) {
    const letter = await findPlanLetter(db, planLetterId)
    return letter?.personId === personId && !letter.postedOn && !letter.withdrawnAt
      ? { personId, letter }
      : null
  },
  async read({ subject: { letter }, ...asked }) {
    const standing = await standingOf(asked, letter)
    if (standing.is !== 'ready') return null
    const addressLines = addressLinesOf(asked, standing.receiver, letter)
    return {
      kind: letter.kind,
      sections: standing.content.sections,
      print: await sheetOf(asked, letter, standing, addressLines),
    }
  },
  sees: ({ sections }, { subject }) => [{ personId: subject.personId, what: sections }],
})
