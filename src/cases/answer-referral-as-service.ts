import { z } from 'zod'
import { isRefused } from '../law/refusal.ts'
import { notifyPractitioner } from '../messages/index.ts'
import { command } from '../platform/command.ts'
import { choice, id, optionalText } from '../platform/form/fields.ts'
import { acts } from './access.ts'
import { settleReferral } from './answer-referral.ts'
import { getCase } from './case-store.ts'
import { findReadReferral } from './get-referral.ts'
import { lockReferral } from './referral-store.ts'
import { referralActs } from './rules/case-work.ts'

/**
 * Yes or no from the service itself, and later that it is done. The unit that sent it and the person are told. Refuses:
 * not_in_this_state, reason_missing.
 */
export const answerReferralAsService = command({
  act: acts.answerReferral,
  form: z.object({ referralId: id, answer: choice(referralActs), reason: optionalText(1000) }),
  about: async ({ referralId }, db, asked) => {
    await lockReferral(db, referralId)
    return findReadReferral(db, referralId, asked)
  },
  async run(context) {
    const { input, subject, db, authorityId, now, today } = context
    const { referral } = subject
    const settled = await settleReferral(context, referral, { ...input, on: today })
    if (isRefused(settled)) return settled
    const { handlerId } = await getCase(db, referral.caseId)
    const href = `/${authorityId}/saker/${referral.caseId}#henvisninger`
    for (const who of new Set([referral.sentBy, handlerId ?? referral.sentBy]))
      await notifyPractitioner(db, authorityId, who, { kind: 'referral_answered', href, now })
    return { referralId: referral.id, hasEnded: input.answer !== 'accept' }
  },
})
