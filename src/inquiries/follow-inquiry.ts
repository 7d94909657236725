import { z } from 'zod'
import { command } from '../platform/command.ts'
import { text } from '../platform/form/fields.ts'
import { tidyCode } from '../platform/secrets/codes.ts'
import { inquiryActs } from './access.ts'
import { addAttempt, countAttempts, findInquiryByCode } from './inquiry-store.ts'
import { saveLookedUp } from './written-inquiry.ts'

/** By one visitor. A reference is no secret: the misses of others do not keep out whoever holds its code … */
export const attemptsAllowed = 5
/** … until there are so many in all that somebody guesses under ever new names. A code has twelve signs. */
const attemptsOfAll = 50
const withinMinutes = 15

/**
 * Looks up an inquiry by reference and code. What was found is kept for this browser, so that neither is in an address.
 * A miss is counted and kept too: it must not be rolled back as a refusal would be.
 */
export const followInquiry = command({
  act: inquiryActs.follow,
  form: z.object({ reference: text(40), code: text(40) }),
  about: async () => ({}),
  async run({ input, db, ...asked }) {
    const reference = tidyCode(input.reference, 8)
    const code = tidyCode(input.code, 12)
    const typed = input.reference
    const key = reference || '-'
    const visitor = asked.secrets.hashOfCode(`folg ${asked.draftOwner.key}`)
    const { all, own } = await countAttempts(db, key, { minutes: withinMinutes, visitor })
    if (reference && (own >= attemptsAllowed || all >= attemptsOfAll)) {
      await saveLookedUp(db, asked, { reference: typed, inquiryId: '', outcome: 'too_many' })
      return { found: false }
    }
    const hash = asked.secrets.hashOfCode(`${reference} ${code}`)
    const inquiry = reference && code ? await findInquiryByCode(db, reference, hash) : null
    if (!inquiry) {
      await addAttempt(db, asked.authorityId, key, visitor)
      await saveLookedUp(db, asked, { reference: typed, inquiryId: '', outcome: 'not_found' })
      return { found: false }
    }
    await saveLookedUp(db, asked, { reference: inquiry.reference, inquiryId: inquiry.id, outcome: 'found' })
    return { found: true }
  },
})
