import { z } from 'zod'
import { id } from '../platform/form/fields.ts'
import { query } from '../platform/query.ts'
import { aboutPerson } from './about-person.ts'
import { acts } from './access.ts'
import { type OneConsent, readConsent, seesOfConsent } from './get-consent.ts'
import type { ReceiptPrint } from './print/receipt-print.ts'

/** A receipt is there for those who decide, and for who coordinates, who may give it on paper; once there is an answer. */
export const hasReceipt = ({ answers, mayAnswer, relation }: OneConsent): boolean =>
  answers.length > 0 && (mayAnswer || relation === 'coordinator' || relation === 'stand_in')

/** The receipt of one consent, as the reader may see it. */
export const getConsentReceipt = query({
  act: acts.seeConsents,
  input: z.object({ personId: id, consentId: id }),
  about: ({ personId }, db) => aboutPerson(db, personId),
  async read(context): Promise<ReceiptPrint | null> {
    const consent = await readConsent(context)
    if (!consent || !hasReceipt(consent)) return null
    const { language, authority, today, actor } = context
    return { language, authority, consent, today, takenBy: actor.kind === 'nobody' ? '' : actor.name }
  },
  logAs: 'receipt',
  sees: ({ consent }) => seesOfConsent(consent),
})
