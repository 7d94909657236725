import { z } from 'zod'
import { findOpenInquiries } from '../inquiries/index.ts'
import { command } from '../platform/command.ts'
import { nationalId } from '../platform/form/fields.ts'
import { refuse } from '../platform/refusal.ts'
import { acts } from './access.ts'
import { findCaseByKey } from './case-search-store.ts'

export type FoundByNumber = { caseId: string } | { inquiryId: string }

/**
 * To the case, else the waiting inquiry, of somebody by the national id. Pressed, never asked for by address, since an address
 * is written in logs; the page one comes to is logged like every reading of it.
 */
export const findByNumber = command({
  act: acts.seeQueue,
  form: z.object({ nationalId }),
  about: async () => ({}),
  async run({ input, db, grant, secrets }) {
    const unitIds = [...new Set(grant.by.flatMap((each) => each.unitId ?? []))]
    const key = secrets.identityKeyOfNumber(input.nationalId)
    const caseId = await findCaseByKey(db, key, unitIds)
    if (caseId) return { caseId } as FoundByNumber
    const inquiry = (await findOpenInquiries(db, unitIds)).find((each) => each.personKey === key)
    if (!inquiry) return refuse('nobody_with_number', 'nationalId')
    return { inquiryId: inquiry.id } as FoundByNumber
  },
})
